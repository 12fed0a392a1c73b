/** Every page type in a real browser: axe-core, narrow screens, and nothing that moves while it loads. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAxe, findFaults } from '../browser/find-faults.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { type ServedFolder, serveFolder } from '../browser/serve-folder.ts';
import { siteFolder } from '../frozen-archive.ts';
import { pageTypes } from './page-types.ts';

let browser: Browser;
let served: ServedFolder;

beforeAll(async () => {
  browser = await launchBrowser();
  served = await serveFolder(siteFolder);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/**
 * The most that a page may move while it loads: a tenth of what Web Vitals call good. It isn't 0 because a browser may paint
 * a page whose last line it has read only in half; a line that grows by two pixels then counts 0.004.
 */
const maxShift = 0.01;

/** The sum of layout shifts since the page began to load (Cumulative Layout Shift, web.dev/articles/cls). */
const readShifts = `new Promise((resolve) => {
  let sum = 0;
  const add = (entries) => { for (const entry of entries) sum += entry.value; };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  // Buffered entries are delivered before the second frame.
  requestAnimationFrame(() => requestAnimationFrame(() => { add(observer.takeRecords()); resolve(sum); }));
})`;

/** Each page is loaded once, in a context of its own, on a phone; then the same tab is made narrow, wide, and dark. */
describe.each(pageTypes)('$name', ({ address }) => {
  let context: BrowserContext;
  let tab: Page;
  beforeAll(async () => {
    context = await browser.newContext({
      viewport: { width: 412, height: 800 },
      colorScheme: 'light',
      // Axe is put into the page by the test; the page's own policy is tested elsewhere.
      bypassCSP: true,
      // It fetches a good part of the site for later, once for each context.
      serviceWorkers: 'block',
    });
    await addAxe(context);
    tab = await context.newPage();
    await tab.goto(served.url + address, { waitUntil: 'load' });
  });
  afterAll(() => context?.close());

  it('moves nothing while it loads', async () => {
    expect(await tab.evaluate<number>(readShifts)).toBeLessThan(maxShift);
  });

  it('fits 320 pixels without sideways scrolling, and has no fault there', async () => {
    await tab.setViewportSize({ width: 320, height: 800 });
    expect(await tab.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    expect(await findFaults(tab)).toEqual([]);
  });

  it.each([
    ['light', 'all'],
    ['dark', 'colours'],
  ] as const)('has no fault that axe finds, in the %s', async (colorScheme, rules) => {
    await tab.setViewportSize({ width: 1280, height: 800 });
    await tab.emulateMedia({ colorScheme });
    expect(await findFaults(tab, rules)).toEqual([]);
  });
});
