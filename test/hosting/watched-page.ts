/** A browser page that notes everything which must not happen on this site. */
import type { Browser, BrowserContext, Page } from 'playwright-core';

export interface WatchedPage {
  readonly page: Page;
  /** Violations of the policy, requests that failed or left the site, errors: in words. */
  readonly faults: string[];
}

/** Opens a page whose requests must all begin with one of `allowed`. Pages at an address in `missing` may be 404. */
export async function openWatched(
  opener: Browser | BrowserContext,
  allowed: readonly string[],
  missing: readonly string[] = [],
): Promise<WatchedPage> {
  const page = await opener.newPage();
  const faults: string[] = [];
  const at = () => new URL(page.url()).pathname;
  page.on('console', (message) => {
    // A missing page is the point of one test; the browser says so on its console.
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
    // What a page asked for when the reader left it is cancelled.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') faults.push(`${at()}: ${request.url()}: ${reason}`);
  });
  await page.exposeFunction('noteViolation', (what: string) => faults.push(`${at()}: policy: ${what}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      const note: unknown = Reflect.get(globalThis, 'noteViolation');
      if (typeof note === 'function') note(`${violatedDirective} ${blockedURI} ${sourceFile}`);
    });
  });
  return { page, faults };
}

/** One address of each page type, from the site's root. */
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
