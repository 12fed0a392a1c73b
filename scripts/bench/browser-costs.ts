/** Measures a built site in the browser: search, and scrolling and sorting of a long issue, with a throttled CPU. */
import type { Browser, Page } from 'playwright-core';
import { median } from './medians.ts';

export interface SearchCost {
  /** Milliseconds from submitting the first query to its first result. */
  readonly first: number;
  /** The same for later, different queries; median. */
  readonly later: number;
  /** Bytes transferred: for the search page, the first query, and later queries (median). */
  readonly bytes: { readonly page: number; readonly first: number; readonly later: number };
  /** Long tasks (over 50 ms) of the main thread, in milliseconds: the longest, and the sum. */
  readonly blocked: { readonly longest: number; readonly total: number };
}

export interface IssueCost {
  readonly papers: number;
  /** Longest task in milliseconds (0 if none exceeds 50 ms) while the page is loaded, scrolled and sorted. */
  readonly loading: number;
  readonly scrolling: number;
  readonly reordering: number;
}

const firstQuery = 'language model inference';
const laterQueries = [
  'protein structure',
  'reinforcement learning reward',
  'diffusion sampling',
  'robust vision transformers',
  'quantization',
];

/** `slowdown`: CPU throttling factor. */
export async function measureSearch(browser: Browser, site: string, slowdown: number): Promise<SearchCost> {
  const page = await openSlowPage(browser, slowdown);
  const traffic = countBytes(page);
  await page.goto(`${site}search/`, { waitUntil: 'networkidle' });
  const pageBytes = await traffic.take();
  await taskTimes(page);
  const first = await query(page, firstQuery);
  await page.waitForLoadState('networkidle');
  const firstBytes = await traffic.take();
  const later: number[] = [];
  const laterBytes: number[] = [];
  for (const text of laterQueries) {
    later.push(await query(page, text));
    await page.waitForLoadState('networkidle');
    laterBytes.push(await traffic.take());
  }
  const tasks = await taskTimes(page);
  await page.close();
  return {
    first,
    later: median(later),
    bytes: { page: pageBytes, first: firstBytes, later: median(laterBytes) },
    blocked: { longest: Math.max(0, ...tasks), total: tasks.reduce((sum, time) => sum + time, 0) },
  };
}

export async function measureIssue(browser: Browser, issue: string, slowdown: number): Promise<IssueCost> {
  const page = await openSlowPage(browser, slowdown);
  await page.goto(issue, { waitUntil: 'networkidle' });
  const loading = Math.max(0, ...(await taskTimes(page)));
  for (let step = 0; step < 30; step += 1) {
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(50);
  }
  const scrolling = Math.max(0, ...(await taskTimes(page)));
  const order = page.locator('[data-issue-controls] select').first();
  const values = await order
    .locator('option')
    .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));
  for (const value of values.toReversed()) {
    await order.selectOption(value);
    await page.waitForTimeout(300);
  }
  const reordering = Math.max(0, ...(await taskTimes(page)));
  const papers = await page.locator('.entries > li').count();
  await page.close();
  return { papers, loading, scrolling, reordering };
}

export async function openSlowPage(browser: Browser, slowdown: number): Promise<Page> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(`
    window.longTasks = [];
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.longTasks.push(entry.duration); })
      .observe({ type: 'longtask', buffered: true });
  `);
  return page;
}

/** Durations of long tasks since the last call. */
export async function taskTimes(page: Page): Promise<number[]> {
  const times: unknown = await page.evaluate('window.longTasks.splice(0)');
  return Array.isArray(times) ? times.map(Number) : [];
}

/** Counts requests of the page and its workers; a CDP session of the page would miss workers. */
export function countBytes(page: Page): { take: () => Promise<number> } {
  let counted: Promise<number>[] = [];
  page.context().on('requestfinished', (request) => {
    counted.push(
      request.sizes().then(
        ({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize,
        () => 0,
      ),
    );
  });
  return {
    async take() {
      const taken = await Promise.all(counted);
      counted = [];
      return taken.reduce((sum, bytes) => sum + bytes, 0);
    },
  };
}

/** Milliseconds by the page's clock from submitting to a new list of results. */
export async function query(page: Page, text: string): Promise<number> {
  const field = page.locator('[data-search-panel] input[type="search"]');
  await field.evaluate((input, value) => {
    if ('value' in input) input.value = value;
  }, text);
  const took: unknown = await page.evaluate(`new Promise((resolve, reject) => {
    const place = document.querySelector('[data-search]');
    const start = performance.now();
    const seen = new MutationObserver(() => {
      const link = place.querySelector('a[href*="papers/"]');
      if (link === null || link.dataset.measured === 'true') return;
      link.dataset.measured = 'true';
      seen.disconnect();
      requestAnimationFrame(() => resolve(performance.now() - start));
    });
    seen.observe(place, { childList: true, subtree: true });
    setTimeout(() => reject(new Error('No result within 60 seconds.')), 60000);
    document.querySelector('[data-search-panel]').requestSubmit();
  })`);
  return Number(took);
}
