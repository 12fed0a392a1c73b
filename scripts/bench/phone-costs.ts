/** Loading times on a slow phone: pages with an empty cache, and the first search. */
import type { Browser, Page } from 'playwright-core';
import { countBytes, openSlowPage, query, taskTimes } from './browser-costs.ts';
import { type Line, serveSlowly } from './slow-server.ts';

/** 1.6 Mbit/s and 150 ms, as Lighthouse takes for a slow phone (developer.chrome.com/docs/lighthouse/performance). */
const slowLine: Line = { roundTrip: 150, bandwidth: 200_000 };

export interface PhoneCost {
  readonly what: string;
  /** Milliseconds to the first text or picture (of a search: to its first result). */
  readonly first: number;
  /** Milliseconds to the largest one (web.dev/articles/lcp), and to the end of the last file; none for a search. */
  readonly later: readonly number[];
  readonly bytes: number;
  /** Milliseconds of tasks over 50 ms. */
  readonly blocked: number;
}

/** Measures pages (name → relative URL), then the first search on the open search page. */
export async function measurePhone(
  browser: Browser,
  folder: string,
  pages: readonly (readonly [what: string, address: string])[],
  slowdown: number,
): Promise<PhoneCost[]> {
  const served = await serveSlowly(folder, slowLine);
  const open = async (address: string): Promise<Opened> => {
    const page = await openSlowPage(browser, slowdown);
    const traffic = countBytes(page);
    await page.goto(served.url + address, { waitUntil: 'networkidle', timeout: 120_000 });
    return { page, traffic };
  };
  try {
    const costs: PhoneCost[] = [];
    for (const [what, address] of pages) {
      const opened = await open(address);
      const [first = 0, ...later] = await opened.page.evaluate<number[]>(readPaints);
      costs.push({ what, first, later, ...(await close(opened)) });
    }
    const opened = await open('search/');
    await opened.traffic.take();
    await taskTimes(opened.page);
    const first = await query(opened.page, 'language model inference');
    await opened.page.waitForLoadState('networkidle');
    return [...costs, { what: 'first search, its page open', first, later: [], ...(await close(opened)) }];
  } finally {
    await served.close();
  }
}

interface Opened {
  readonly page: Page;
  readonly traffic: ReturnType<typeof countBytes>;
}

/** Bytes and long tasks of a page; closes it. */
async function close({ page, traffic }: Opened): Promise<Pick<PhoneCost, 'bytes' | 'blocked'>> {
  const tasks = await taskTimes(page);
  const bytes = await traffic.take();
  await page.close();
  return { bytes, blocked: tasks.reduce((sum, time) => sum + time, 0) };
}

/** First contentful paint, largest contentful paint, and the end of the last answer, in the page's milliseconds. */
const readPaints = `new Promise((resolve) => {
  const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  const ends = performance.getEntriesByType('resource').map((entry) => entry.responseEnd);
  const end = Math.max(performance.getEntriesByType('navigation')[0].responseEnd, ...ends);
  new PerformanceObserver((list) => resolve([first, list.getEntries().at(-1)?.startTime ?? 0, end]))
    .observe({ type: 'largest-contentful-paint', buffered: true });
})`;
