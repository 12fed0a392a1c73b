/** The first screen of an issue on a phone, without scrolling. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { issuePath } from '../../src/addresses.ts';
import { type ServedFolder, serveFolder } from '../browser/serve-folder.ts';
import { closeContexts, sharedBrowser } from '../browser/shared-browser.ts';
import { siteFolder } from '../site/frozen-site.ts';
import { archive } from './page-types.ts';

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

it('has the first paper, its title, authors and the start of its abstract', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  for (const { id } of archive.issues) {
    await page.goto(served.url + issuePath(id).slice(1), { waitUntil: 'load' });
    const lead = await page.locator('.entry .lead, .entry .byline').first().boundingBox();
    expect((lead?.y ?? 9_999) + (lead?.height ?? 0), id).toBeLessThan(844);
  }
  // What was there before is one link away.
  await page.getByRole('link', { name: 'About this issue' }).click();
  // It is scrolled to smoothly, which takes its time on a busy machine.
  const top = () => page.locator('#about_issue').evaluate((aside) => aside.getBoundingClientRect().top);
  await expect.poll(top, { timeout: 10_000 }).toBeLessThan(844);
  await page.close();
});
