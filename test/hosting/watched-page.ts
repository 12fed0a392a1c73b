/** A browser page that records everything which must not happen on this site. */
import type { Browser, BrowserContext, Page } from 'playwright-core';

export interface WatchedPage {
  readonly page: Page;
  /** Messages: policy violations, failed or external requests, errors. */
  readonly faults: string[];
}

/** Opens a page whose requests must begin with one of `allowed`. Pages at URLs in `missing` may have status 404. */
export async function openWatched(
  opener: Browser | BrowserContext,
  allowed: readonly string[],
  missing: readonly string[] = [],
): Promise<WatchedPage> {
  const page = await opener.newPage();
  const faults: string[] = [];
  const at = () => new URL(page.url()).pathname;
  page.on('console', (message) => {
    // Chromium logs an expected 404 as an error.
    if (message.type() === 'error' && !missing.includes(page.url()))
      faults.push(`${at()}: console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${at()}: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    const fine = allowed.some((start) => url.startsWith(start)) || /^(data|blob):/.test(url);
    if (!fine) faults.push(`${at()}: asks for ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !missing.includes(response.url()))
      faults.push(`${at()}: ${response.url()} answers ${response.status()}`);
  });
  page.on('requestfailed', (request) => {
    // Requests are cancelled when the page is left.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') faults.push(`${at()}: ${request.url()}: ${reason}`);
  });
  await page.exposeFunction('noteViolation', (what: string) => faults.push(`${at()}: policy: ${what}`));
  await page.addInitScript(ignoreCancelledRequests);
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      const note: unknown = Reflect.get(globalThis, 'noteViolation');
      if (typeof note === 'function') note(`${violatedDirective} ${blockedURI} ${sourceFile}`);
    });
  });
  return { page, faults };
}

/** Init script: suppresses error messages of requests that are cancelled when a page is left. */
export function ignoreCancelledRequests(): void {
  addEventListener('pagehide', () => {
    console.error = () => {};
  });
}

/** Runs in the page: its headings, whether it has stylesheets, and whether they gave it its own paper colour. */
export function readLook() {
  const colours = [document.documentElement, document.body].map(
    (element) => getComputedStyle(element).backgroundColor,
  );
  return {
    headings: document.querySelectorAll('h1').length,
    hasSheets: document.styleSheets.length > 0,
    isStyled: colours.some((colour) => colour !== 'rgba(0, 0, 0, 0)'),
  };
}

/** One path of each page type, relative to the root. */
export const pageTypes = [
  '',
  'issues/',
  'issues/2025-10-29/',
  'issues/2024-12-10/',
  'papers/',
  'papers/letter/m/',
  'papers/qurating-selecting-high-quality-data-for-training-language-models/',
  'topics/',
  'topics/state-space-models/',
  'authors/',
  'authors/letter/l/',
  'venues/',
  'venues/neurips/',
  'years/',
  'years/2024/',
  'search/',
  'subscribe/',
  'glance/',
  'reading-list/',
  'sitemap/',
  'about/',
] as const;
