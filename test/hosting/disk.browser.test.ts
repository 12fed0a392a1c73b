/** The site opened from a disk or a USB stick, by its files. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closeContexts, sharedBrowser } from '../browser/shared-browser.ts';
import { siteFolder } from '../site/frozen-site.ts';
import { openWatched, pageTypes, readLook } from './watched-page.ts';

let browser: Browser;
let page: Page;
let faults: string[];
const root = `${pathToFileURL(resolve(siteFolder)).href}/`;
beforeAll(async () => {
  browser = await sharedBrowser();
  ({ page, faults } = await openWatched(browser, [root]));
});
afterAll(() => closeContexts(browser));

beforeEach(() => {
  faults.length = 0;
});

describe('from file://', () => {
  it('shows every page type in its styles', async () => {
    for (const address of pageTypes) {
      await page.goto(`${root}${address}index.html`, { waitUntil: 'load' });
      expect(await page.evaluate(readLook), address).toEqual({
        headings: 1,
        hasSheets: true,
        isStyled: true,
      });
    }
    expect(faults.filter(isOtherThanManifest)).toEqual([]);
  });

  it('leads from home to an issue, to a paper, and back home by links', async () => {
    await page.goto(`${root}index.html`);
    await page.locator('main a[href*="issues/2025-12-09/"]').first().click();
    await page.waitForURL(`${root}issues/2025-12-09/index.html`);
    await page.locator('main .paper-title a').first().click();
    await page.waitForURL(/\/papers\/[a-z0-9-]+\/index\.html$/);
    await page.locator('header a').first().click();
    await page.waitForURL(`${root}index.html`);
    expect(faults.filter(isOtherThanManifest)).toEqual([]);
  });

  it('searches without fetching anything', async () => {
    await page.goto(`${root}search/index.html?q=mamba`);
    const first = page.locator('[data-search-list] > li .paper-title a').first();
    await first.waitFor({ timeout: 20_000 });
    expect(await first.textContent()).toMatch(/mamba/i);
    await first.click();
    await page.waitForURL(/\/papers\/[a-z0-9-]+\/index\.html/);
    expect(faults.filter(isOtherThanManifest)).toEqual([]);
  });
});

/** Chromium reads no manifest from a disk, and says so; nothing on the page needs it. */
function isOtherThanManifest(fault: string): boolean {
  return !fault.includes('manifest.webmanifest');
}
