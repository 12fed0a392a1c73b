/** Chromium on the real servers, under the strict policy as the recipes send it. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser/launch-browser.ts';
import { siteFolder } from '../frozen-archive.ts';
import { hosts, type Prefix } from './hosts.ts';
import { type RunningHost, startHost } from './start-host.ts';
import { openWatched, pageTypes } from './watched-page.ts';

/** Below a path every page type is opened, and at the root those between which all kinds of files are loaded. */
const visited: readonly (readonly [Prefix, readonly string[]])[] = [
  ['/', pageTypes.filter((address) => /^(|issues\/2025.*|papers\/q.*|search\/|glance\/)$/.test(address))],
  ['/some/sub/path/', pageTypes],
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

for (const host of hosts) {
  const missing = host.program() === undefined;
  for (const [prefix, addresses] of visited) {
    describe.skipIf(missing)(
      `Chromium, ${host.name} at ${prefix}${missing ? ' (NOT RUN: not installed)' : ''}`,
      () => {
        let running: RunningHost;
        beforeAll(async () => {
          running = await startHost(host, siteFolder, prefix);
        });
        afterAll(() => running?.stop());

        it('shows its pages without a violation, an error or a request that leaves the site', async () => {
          const { page, faults } = await openWatched(browser, [running.url]);
          expect(addresses.length).toBeGreaterThan(4);
          for (const address of addresses) {
            await page.goto(running.url + address, { waitUntil: 'load' });
            expect(await page.locator('h1').count(), address).toBe(1);
            // The bundled stylesheet arrived: the page has its own paper colour, not the browser's white.
            const colour = await page.evaluate(
              () => getComputedStyle(document.documentElement).backgroundColor,
            );
            const bodyColour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
            expect(
              [colour, bodyColour].some((each) => each !== 'rgba(0, 0, 0, 0)'),
              address,
            ).toBe(true);
          }
          expect(faults).toEqual([]);
          await page.close();
        });

        it('searches', async () => {
          const { page, faults } = await openWatched(browser, [running.url]);
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
          await page.close();
        });

        if (!host.hasRecipe) return;

        it.each(['none/', 'papers/none/', 'topics/none/deeper/'])(
          'has a 404 page that works at %s',
          async (address) => {
            const { page, faults } = await openWatched(browser, [running.url], [running.url + address]);
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
            await page.close();
          },
        );
      },
    );
  }
}
