/** The themes to copy in docs/themes/, each over the built pages as a build would put it there. */
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadTheme } from '../../src/assets/theme.ts';
import { addAxe, findFaults, readShown } from '../browser/find-faults.ts';
import { type ServedFolder, serveFolder } from '../browser/serve-folder.ts';
import { closeContexts, sharedBrowser } from '../browser/shared-browser.ts';
import { siteFolder } from '../site/frozen-site.ts';
import { pageTypes } from './page-types.ts';

const themes = readdirSync('docs/themes');
/** Between them they have every component that a theme colours. */
const names = ['home', 'issue-smallest', 'paper', 'search-results', 'glance', 'subscribe'];
const pages = pageTypes.filter(({ name }) => names.includes(name));

const folder = mkdtempSync(join(tmpdir(), 'offprint-themes-'));
let browser: Browser;
let served: ServedFolder;
let tab: Page;

beforeAll(async () => {
  browser = await sharedBrowser();
  served = await serveFolder(siteFolder);
  // Axe and the theme are put into the page by the test; the page's own policy is tested elsewhere.
  const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' });
  await addAxe(context);
  tab = await context.newPage();
});
afterAll(async () => {
  await closeContexts(browser);
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

describe.each(pages)('$name', ({ address }) => {
  let before = '';
  let shown = '';
  beforeAll(async () => {
    await tab.setViewportSize({ width: 1280, height: 800 });
    await tab.emulateMedia({ colorScheme: 'light' });
    await tab.goto(served.url + address, { waitUntil: 'load' });
    before = await readBackground();
    shown = await readShown(tab);
  });

  it.each(themes)(
    'has no fault that axe finds by %s, in the light and in the dark, on narrow screens too',
    async (theme) => {
      await tab.setViewportSize({ width: 1280, height: 800 });
      await tab.emulateMedia({ colorScheme: 'light' });
      const style = await tab.addStyleTag({ content: stylesOf(theme) });
      expect(await readBackground()).not.toBe(before);
      // Without a theme, accessibility.browser.test.ts looks at these pages by all rules.
      const isSame = (await readShown(tab)) === shown;
      expect(await findFaults(tab, isSame ? 'styles' : 'all'), 'light').toEqual([]);
      await tab.emulateMedia({ colorScheme: 'dark' });
      expect(await findFaults(tab, 'colours'), 'dark').toEqual([]);
      await tab.setViewportSize({ width: 320, height: 800 });
      expect(await tab.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      await style.evaluate((element) => element.parentNode?.removeChild(element));
    },
  );
});

function readBackground(): Promise<string> {
  return tab.evaluate<string>('getComputedStyle(document.body).backgroundColor');
}
