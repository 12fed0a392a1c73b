/** What a reader with a slow phone waits for: pages that are opened for the first time, and the first search. */
import type { Browser } from 'playwright-core';
import { countBytes, openSlowPage, query, taskTimes } from './browser-costs.ts';
import { type Line, serveSlowly } from './slow-server.ts';

/** 1.6 Mbit/s and 150 ms, as Lighthouse takes for a slow phone (developer.chrome.com/docs/lighthouse/performance). */
export const slowLine: Line = { roundTrip: 150, bandwidth: 200_000 };

export interface PhoneCost {
  readonly what: string;
  /** Milliseconds to the first text or picture, and to the largest one (web.dev/articles/lcp). */
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** Milliseconds until nothing more is loaded. */
  readonly loaded: number;
  readonly bytes: number;
  /** Milliseconds of tasks over 50 ms. */
  readonly blocked: number;
}

/** Pages by what they are; addresses relative to the site. */
export async function measurePhone(
  browser: Browser,
  folder: string,
  pages: readonly (readonly [what: string, address: string])[],
  slowdown: number,
): Promise<PhoneCost[]> {
  const served = await serveSlowly(folder, slowLine);
  try {
    const costs: PhoneCost[] = [];
    for (const [what, address] of pages)
      costs.push(await measurePage(browser, what, served.url + address, slowdown));
    return [...costs, await measureFirstSearch(browser, `${served.url}search/`, slowdown)];
  } finally {
    await served.close();
  }
}

async function measurePage(
  browser: Browser,
  what: string,
  address: string,
  slowdown: number,
): Promise<PhoneCost> {
  const page = await openSlowPage(browser, slowdown);
  const traffic = countBytes(page);
  await page.goto(address, { waitUntil: 'networkidle', timeout: 120_000 });
  const [firstPaint = 0, largestPaint = 0, loaded = 0] = await page.evaluate<number[]>(readPaints);
  const cost = { what, firstPaint, largestPaint, loaded, bytes: await traffic.take() };
  const tasks = await taskTimes(page);
  await page.close();
  return { ...cost, blocked: tasks.reduce((sum, time) => sum + time, 0) };
}

/** From submitting the first query to its first result, the page being open. */
async function measureFirstSearch(browser: Browser, address: string, slowdown: number): Promise<PhoneCost> {
  const page = await openSlowPage(browser, slowdown);
  const traffic = countBytes(page);
  await page.goto(address, { waitUntil: 'networkidle', timeout: 120_000 });
  await traffic.take();
  await taskTimes(page);
  const first = await query(page, 'language model inference');
  await page.waitForLoadState('networkidle');
  const tasks = await taskTimes(page);
  const cost = {
    what: 'first search, its page open',
    firstPaint: first,
    largestPaint: first,
    loaded: first,
    bytes: await traffic.take(),
    blocked: tasks.reduce((sum, time) => sum + time, 0),
  };
  await page.close();
  return cost;
}

/** First contentful paint, largest contentful paint, and the end of the last answer, in the page's milliseconds. */
const readPaints = `new Promise((resolve) => {
  const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  const ends = performance.getEntriesByType('resource').map((entry) => entry.responseEnd);
  const end = Math.max(performance.getEntriesByType('navigation')[0].responseEnd, ...ends);
  new PerformanceObserver((list) => resolve([first, list.getEntries().at(-1)?.startTime ?? 0, end]))
    .observe({ type: 'largest-contentful-paint', buffered: true });
})`;
