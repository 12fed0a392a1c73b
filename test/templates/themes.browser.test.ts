/** The themes to copy in docs/themes/, each over the built pages as a build would put it there. */
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadTheme } from '../../src/assets/theme.ts';
import { addAxe, findFaults } from '../browser/find-faults.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { type ServedFolder, serveFolder } from '../browser/serve-folder.ts';
import { siteFolder } from '../frozen-archive.ts';
import { pageTypes } from './page-types.ts';

const themes = readdirSync('docs/themes');
/** Between them they have every component that a theme colours. */
const names = ['home', 'issue-largest', 'paper', 'search-results', 'glance', 'subscribe'];
const pages = pageTypes.filter(({ name }) => names.includes(name));

const folder = mkdtempSync(join(tmpdir(), 'offprint-themes-'));
let browser: Browser;
let served: ServedFolder;
let tab: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  served = await serveFolder(siteFolder);
  // Axe and the theme are put into the page by the test; the page's own policy is tested elsewhere.
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, bypassCSP: true });
  tab = await context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The theme's bytes as they stand at the end of a built site's styles. */
function stylesOf(theme: string): string {
  copyFileSync(join('docs/themes', theme), join(folder, 'theme.css'));
  return Buffer.from(loadTheme(folder).css).toString('utf8');
}

it('there are three themes, and each page to try them on', () => {
  expect(themes).toEqual(['newspaper.css', 'plain.css', 'terminal.css']);
  expect(pages.map(({ name }) => name)).toEqual(names);
});

it.each(themes)(
  '%s has no fault that axe finds, in the light and in the dark, on narrow screens too',
  async (theme) => {
    const styles = stylesOf(theme);
    for (const { name, address } of pages) {
      await tab.setViewportSize({ width: 1280, height: 800 });
      await tab.goto(served.url + address, { waitUntil: 'networkidle' });
      const before = await tab.evaluate<string>('getComputedStyle(document.body).backgroundColor');
      await tab.addStyleTag({ content: styles });
      expect(await tab.evaluate<string>('getComputedStyle(document.body).backgroundColor')).not.toBe(before);
      await addAxe(tab);
      for (const colorScheme of ['light', 'dark'] as const) {
        await tab.emulateMedia({ colorScheme });
        expect(await findFaults(tab), `${theme}, ${name}, ${colorScheme}`).toEqual([]);
      }
      await tab.setViewportSize({ width: 320, height: 800 });
      expect(await tab.evaluate<number>('document.documentElement.scrollWidth'), name).toBeLessThanOrEqual(
        320,
      );
    }
  },
);
