/** Every page type in a real browser: axe-core, narrow screens, and nothing that moves while it loads. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser/launch-browser.ts';
import { type ServedFolder, serveFolder } from '../browser/serve-folder.ts';
import { siteFolder } from '../frozen-archive.ts';
import { pageTypes } from './page-types.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

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

/** Axe in the page as it is now; each fault with the rule and the element. */
async function findFaults(tab: Page): Promise<string[]> {
  const options = { runOnly: { type: 'tag', values: standards }, resultTypes: ['violations'] };
  const results = await tab.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`),
  );
}

/** The sum of layout shifts since the page began to load. */
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
    });
    tab = await context.newPage();
    await tab.goto(served.url + address, { waitUntil: 'networkidle' });
  });
  afterAll(() => context?.close());

  it('moves nothing while it loads', async () => {
    expect(await tab.evaluate<number>(readShifts)).toBe(0);
  });

  it('fits 320 pixels without sideways scrolling, and has no fault there', async () => {
    await tab.setViewportSize({ width: 320, height: 800 });
    expect(await tab.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    // Entries of a long issue are laid out as they come near the screen. Axe scrolls while it measures; laid out by
    // halves, two links of one line would seem to lie on each other.
    await tab.addStyleTag({ content: '* { content-visibility: visible !important; }' });
    await tab.addScriptTag({ content: axeSource });
    expect(await findFaults(tab)).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('has no fault that axe finds, in the %s', async (colorScheme) => {
    await tab.setViewportSize({ width: 1280, height: 800 });
    await tab.emulateMedia({ colorScheme });
    expect(await findFaults(tab)).toEqual([]);
  });
});
