/** The built pages, turned to run from right to left. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedFolder, serveFolder } from '../browser/serve-folder.ts';
import { closeContexts, sharedBrowser } from '../browser/shared-browser.ts';
import { siteFolder } from '../site/frozen-site.ts';
import { withPage } from './open-page.ts';
import { pageTypes } from './page-types.ts';

let browser: Browser;
let served: ServedFolder;

beforeAll(async () => {
  browser = await sharedBrowser();
  served = await serveFolder(siteFolder);
});
afterAll(async () => {
  await closeContexts(browser);
  await served?.close();
});

type Place = readonly [fromLeft: number, fromRight: number];

/** How far each mark and text is from the left and the right edge of its strip, in pixels. */
function readPlaces(tab: Page): Promise<readonly Place[]> {
  return tab.evaluate<Place[]>(`[...document.querySelectorAll('.plot-strip')].flatMap((strip) => {
    const edge = strip.getBoundingClientRect();
    return [...strip.querySelectorAll('rect, line, text')].map((mark) => {
      const { left, right } = mark.getBoundingClientRect();
      return [Math.round(left - edge.left), Math.round(edge.right - right)];
    });
  })`);
}

const withPlots = pageTypes.filter(({ name }) => ['glance', 'issue-smallest', 'topic'].includes(name));

describe.each(withPlots)('plots of $name', ({ address }) => {
  it('are mirrored as a whole, with no text cut off or over another mark', async () => {
    await withPage(browser, served.url + address, async (tab) => {
      const before = await readPlaces(tab);
      await tab.evaluate("document.documentElement.dir = 'rtl'");
      const after = await readPlaces(tab);
      expect(before.length).toBeGreaterThan(0);
      expect(after).toHaveLength(before.length);
      const moved = after.filter(([left, right], index) => {
        const [fromLeft = 0, fromRight = 0] = before[index] ?? [];
        return Math.abs(left - fromRight) > 2 || Math.abs(right - fromLeft) > 2;
      });
      expect(moved).toEqual([]);
    });
  });
});
