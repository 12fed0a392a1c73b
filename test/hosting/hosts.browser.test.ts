/** Chromium on the real servers, under the strict policy as the recipes send it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closeContexts, sharedBrowser } from '../browser/shared-browser.ts';
import { siteFolder } from '../site/frozen-site.ts';
import { hosts, type Prefix } from './hosts.ts';
import { type RunningHost, startHost } from './start-host.ts';
import { openWatched, pageTypes, readLook } from './watched-page.ts';

/** With the pages that the search leads over (home, results, a paper), all kinds of files are loaded. */
const various = pageTypes.filter((address) => /^(issues\/2024.*|glance\/)$/.test(address));
const missingAddresses = ['none/', 'papers/none/', 'topics/none/deeper/'];

/**
 * The first server shows all page types and depths below a sub-path. At its root, and on the others, which send the same
 * bytes, media types and headers at every address (hosts.site.test.ts), a browser shows the same: some pages, the search, and
 * the deepest missing address.
 */
const first = hosts.find((host) => host.hasRecipe && host.program() !== undefined);

let browser: Browser;
/** One tab for all servers, which are origins of their own: nothing kept at one is there at another. */
let page: Page;
let faults: string[];
/** Of the server that is running. */
const allowed: string[] = [];
const lost: string[] = [];
beforeAll(async () => {
  browser = await sharedBrowser();
  ({ page, faults } = await openWatched(browser, allowed, lost));
});
afterAll(() => closeContexts(browser));

for (const host of hosts) {
  const missing = host.program() === undefined;
  const prefixes: readonly Prefix[] = host === first ? ['/', '/some/sub/path/'] : ['/some/sub/path/'];
  for (const prefix of prefixes) {
    const isWhole = host === first && prefix !== '/';
    const addresses = isWhole ? pageTypes : various;
    describe.skipIf(missing)(
      `Chromium, ${host.name} at ${prefix}${missing ? ' (NOT RUN: not installed)' : ''}`,
      () => {
        let running: RunningHost;
        beforeAll(async () => {
          running = await startHost(host, siteFolder, prefix);
          allowed.splice(0, allowed.length, running.url);
          lost.splice(0, lost.length, ...missingAddresses.map((address) => running.url + address));
        });
        beforeEach(() => {
          faults.length = 0;
        });
        afterAll(async () => {
          await running?.stop();
        });

        it('shows its pages without a violation, an error or a request that leaves the site', async () => {
          expect(addresses.length).toBeGreaterThan(1);
          for (const address of addresses) {
            await page.goto(running.url + address, { waitUntil: 'load' });
            expect(await page.evaluate(readLook), address).toEqual({
              headings: 1,
              hasSheets: true,
              isStyled: true,
            });
          }
          expect(faults).toEqual([]);
        });

        it('searches', async () => {
          await page.goto(running.url);
          await page.locator('input[type=search]').first().fill('mamba quantization');
          await page.keyboard.press('Enter');
          await page.waitForURL(/\/search\/\?q=mamba/);
          const first = page.locator('[data-search-list] > li .paper-title a').first();
          await first.waitFor({ timeout: 20_000 });
          expect(await first.textContent()).toMatch(/mamba|quamba/i);
          await first.click();
          await page.waitForURL(/\/papers\/[a-z0-9-]+\//);
          expect(page.url().startsWith(`${running.url}papers/`)).toBe(true);
          expect(faults).toEqual([]);
        });

        if (!host.hasRecipe) return;

        it.each(isWhole ? missingAddresses : missingAddresses.slice(-1))(
          'has a 404 page that works at %s',
          async (address) => {
            const answer = await page.goto(running.url + address, { waitUntil: 'load' });
            expect(answer?.status()).toBe(404);
            const links = await page
              .locator('main a')
              .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
            expect(links.length).toBeGreaterThan(2);
            for (const link of links)
              expect(link.startsWith(running.url), `${link} at ${address}`).toBe(true);
            await page.locator('main a').first().click();
            await page.waitForURL((url) => url.href !== running.url + address);
            expect(await page.locator('h1').count()).toBe(1);
            expect(faults.filter((fault) => !fault.includes('/assets/'))).toEqual([]);
          },
        );
      },
    );
  }
}
