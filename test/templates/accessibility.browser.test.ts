/** Every page type in a real browser: axe-core, narrow screens, and nothing that moves while it loads. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAxe, findFaults, readShown } from '../browser/find-faults.ts';
import { type ServedFolder, serveFolder } from '../browser/serve-folder.ts';
import { closeContexts, sharedBrowser } from '../browser/shared-browser.ts';
import { siteFolder } from '../site/frozen-site.ts';
import { pageTypes } from './page-types.ts';

let browser: Browser;
let served: ServedFolder;
let tab: Page;

beforeAll(async () => {
  browser = await sharedBrowser();
  served = await serveFolder(siteFolder);
  // Axe is put into the page by the test; the page's own policy is tested elsewhere.
  const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' });
  await addAxe(context);
  tab = await context.newPage();
});
afterAll(async () => {
  await closeContexts(browser);
  await served?.close();
});

/**
 * A browser may paint a page that it has read only up to the middle of a line; what is read next may move that line by a
 * pixel or two. It happens to one load in twenty at most, so a page that moves has some more tries.
 */
const loads = 4;
/** The most that it may move even so: a tenth of what Web Vitals call good. */
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

/** How wide the page is, and whether the switch of colours lies over the letters of the site's title. */
const measureLargeText = `(() => {
  const letters = document.createRange();
  letters.selectNodeContents(document.querySelector('.nameplate-title'));
  const title = letters.getBoundingClientRect();
  const other = document.querySelector('.theme-switch').getBoundingClientRect();
  return {
    width: document.documentElement.scrollWidth,
    isCovered: title.right > other.left && title.left < other.right && title.bottom > other.top && title.top < other.bottom,
  };
})()`;

/** Titles and phrases as other languages have them: one long word, and twice as many. */
const lengthenWords = `(() => {
  for (const title of document.querySelectorAll('.nameplate-title')) title.textContent = 'Naturwissenschaftsmitteilungen';
  for (const phrase of document.querySelectorAll('.plot-phrase')) phrase.textContent += ' ' + phrase.textContent;
})()`;

/** Each page is loaded once, as on a phone; then it is made narrow, wide, and dark. */
describe.each(pageTypes)('$name', ({ address }) => {
  beforeAll(async () => {
    await tab.setViewportSize({ width: 412, height: 800 });
    await tab.emulateMedia({ colorScheme: 'light' });
    await tab.goto(served.url + address, { waitUntil: 'load' });
  });

  it('moves nothing while it loads', async () => {
    const shifts = [await tab.evaluate<number>(readShifts)];
    while (shifts.at(-1) !== 0 && shifts.length < loads) {
      await tab.reload({ waitUntil: 'load' });
      shifts.push(await tab.evaluate<number>(readShifts));
    }
    expect(Math.max(...shifts)).toBeLessThan(maxShift);
    expect(shifts.at(-1)).toBe(0);
  });

  let narrow = '';
  it('fits 320 pixels without sideways scrolling, and has no fault there', async () => {
    await tab.setViewportSize({ width: 320, height: 800 });
    expect(await tab.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    expect(await findFaults(tab)).toEqual([]);
    narrow = await readShown(tab);
    await tab.evaluate(lengthenWords);
    expect(await tab.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await tab.reload({ waitUntil: 'load' });
  });

  it('fits 390 pixels with text of twice the size, the title beside nothing that covers it', async () => {
    const session = await tab.context().newCDPSession(tab);
    await tab.setViewportSize({ width: 390, height: 800 });
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    const { width, isCovered } = await tab.evaluate<{ width: number; isCovered: boolean }>(measureLargeText);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 16 } });
    await session.detach();
    expect([width <= 390, isCovered]).toEqual([true, false]);
  });

  it('has no fault that axe finds on a wide screen, in the light and in the dark', async () => {
    await tab.setViewportSize({ width: 1280, height: 800 });
    const isSame = (await readShown(tab)) === narrow;
    expect(await findFaults(tab, isSame ? 'styles' : 'all'), 'light').toEqual([]);
    await tab.emulateMedia({ colorScheme: 'dark' });
    expect(await findFaults(tab, 'colours'), 'dark').toEqual([]);
  });
});
