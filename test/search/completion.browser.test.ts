/** What the search field offers while a reader types, by keyboard, pointer and with axe. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addAxe, findFaults } from '../browser/find-faults.ts';
import { type ServedFolder, serveFolder } from '../browser/serve-folder.ts';
import { closeContexts, sharedBrowser } from '../browser/shared-browser.ts';
import { openWatched } from '../hosting/watched-page.ts';
import { siteFolder } from '../site/frozen-site.ts';
import { answered } from './answered.ts';

let browser: Browser;
let site: ServedFolder;
/** One tab for all tests, each of which begins with nothing stored; `page` is another one where a test needs that. */
let tab: Page;
let page: Page;
let faults: string[];

beforeAll(async () => {
  browser = await sharedBrowser();
  site = await serveFolder(siteFolder, '/some/sub/path/');
  const context = await browser.newContext();
  ({ page: tab, faults } = await openWatched(context, [site.url]));
  await tab.goto(`${site.url}search/`);
});
afterAll(async () => {
  await closeContexts(browser);
  await site?.close();
});
beforeEach(async () => {
  page = tab;
  await page.evaluate(() => localStorage.clear());
  await page.goto(`${site.url}search/`);
  faults.length = 0;
});

const field = () => page.locator('#search_text');
const options = () => page.locator('[role="option"]');
const active = async (): Promise<string | null> => {
  const id = await field().getAttribute('aria-activedescendant');
  return id === null ? null : page.locator(`#${id}`).textContent();
};
const expanded = () => field().getAttribute('aria-expanded');

async function type(text: string): Promise<void> {
  await field().pressSequentially(text);
  await expect.poll(expanded, { timeout: 20_000 }).toBe('true');
}

test('a title completes from its first letters, and Enter searches for it', async () => {
  expect(await field().getAttribute('role')).toBe('combobox');
  expect(await expanded()).toBe('false');
  await type('the revers');
  expect(await options().first().textContent()).toMatch(/^The Reversal Curse/);
  expect(await active()).toBeNull();
  await page.keyboard.press('ArrowDown');
  expect(await active()).toMatch(/^The Reversal Curse/);
  expect(await page.locator('[role="option"][aria-selected="true"]').count()).toBe(1);
  await page.keyboard.press('Enter');
  expect(await expanded()).toBe('false');
  expect(await field().inputValue()).toMatch(/^The Reversal Curse/);
  await expect
    .poll(() => page.locator('[data-search-list] .paper-title').first().textContent(), { timeout: 20_000 })
    .toMatch(/^The Reversal Curse/);
  expect(faults).toEqual([]);
});

test('a title with quotation marks is searched for by its words, not as a phrase', async () => {
  await type('reproducibility study of “coop');
  await options().first().click();
  await expect
    .poll(() => field().inputValue())
    .toMatch(/^Reproducibility Study of Cooperate or Collapse: Emergence/);
  await expect
    .poll(() => page.locator('[data-search-list] .paper-title').first().textContent(), { timeout: 20_000 })
    .toMatch(/^Reproducibility Study of “Cooperate/);
  expect(await page.locator('[data-search-chips]').isHidden()).toBe(true);
  expect(faults).toEqual([]);
});

test('an author completes from the family name, also behind its field', async () => {
  await type('schmidhu');
  expect(await options().first().textContent()).toMatch(/^Jürgen Schmidhuber \d+ papers?$/);
  await options().first().click();
  await expect.poll(() => field().inputValue()).toBe('author:"Jürgen Schmidhuber"');
  await field().fill('');
  await type('world au:schmidhu');
  await options().first().click();
  await expect.poll(() => field().inputValue()).toBe('world author:"Jürgen Schmidhuber"');
  expect(faults).toEqual([]);
});

test('arrows go round, Escape closes and leaves the text, a press elsewhere closes too', async () => {
  await type('mamba');
  const count = await options().count();
  expect(count).toBeGreaterThan(2);
  const first = await options().first().textContent();
  await page.keyboard.press('ArrowUp');
  expect(await active()).toBe(await options().last().textContent());
  await page.keyboard.press('ArrowDown');
  expect(await active()).toBeNull();
  await page.keyboard.press('ArrowDown');
  expect(await active()).toBe(first);
  await page.keyboard.press('Escape');
  expect(await expanded()).toBe('false');
  expect(await active()).toBeNull();
  expect(await field().inputValue()).toBe('mamba');
  await field().press('Alt+ArrowDown');
  await expect.poll(expanded).toBe('true');
  await page.locator('h1').click();
  expect(await expanded()).toBe('false');
  expect(faults).toEqual([]);
});

test('Enter without an option searches for what is typed, and the arrows then reach the results', async () => {
  await type('mamba');
  await page.keyboard.press('Enter');
  expect(await expanded()).toBe('false');
  await answered(page, 'mamba');
  await page.keyboard.press('ArrowDown');
  const focused = await page.evaluate(() => document.activeElement?.textContent);
  expect(focused).toBe(await page.locator('[data-search-list] .paper-title a').first().textContent());
});

test('axe finds nothing with the list open, light and dark, on a phone', async () => {
  const context = await browser.newContext({ bypassCSP: true });
  await addAxe(context);
  page = await context.newPage();
  await page.goto(`${site.url}search/`);
  for (const [colorScheme, rules] of [
    ['light', 'all'],
    ['dark', 'colours'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await field().fill('');
    await expect.poll(expanded).toBe('false');
    await type('mamba');
    await page.keyboard.press('ArrowDown');
    await answered(page, 'mamba');
    expect(await findFaults(page, rules)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    // The search is kept, and offered in the empty field.
    await page.keyboard.press('Enter');
    await field().fill('');
    await expect
      .poll(() => page.locator('[role="listbox"]').getAttribute('aria-label'))
      .toBe('Recent searches');
    await answered(page, '');
    expect(await findFaults(page, rules)).toEqual([]);
    await page.getByRole('button', { name: 'Forget recent searches' }).click();
  }
  await context.close();
});

test('completes from the list of titles and names on a page opened from a disk', async () => {
  const root = `${pathToFileURL(resolve(siteFolder)).href}/`;
  const opened = await openWatched(browser, [root]);
  page = opened.page;
  await page.goto(`${root}search/index.html`);
  await type('the revers');
  expect(await options().first().textContent()).toMatch(/^The Reversal Curse/);
  await field().fill('');
  await type('schmidhu');
  expect(await options().first().textContent()).toMatch(/^Jürgen Schmidhuber \d+ papers?$/);
  expect(opened.faults).toEqual([]);
  await page.close();
});

test('recent searches are offered in the empty field, stay in this browser and can be forgotten', async () => {
  await field().fill('reversal curse');
  await page.keyboard.press('Enter');
  await page.goto(`${site.url}search/?q=mamba`);
  await page.goto(`${site.url}search/`);
  expect(await expanded()).toBe('false');
  await field().focus();
  expect(await options().allTextContents()).toEqual(['mamba', 'reversal curse']);
  expect(await page.locator('[role="listbox"]').getAttribute('aria-label')).toBe('Recent searches');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).search).toBe('?q=reversal+curse');
  await page.goto(`${site.url}search/`);
  await field().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await expanded()).toBe('false');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await page.goto(`${site.url}search/`);
  await field().focus();
  expect(await expanded()).toBe('false');
  expect(faults).toEqual([]);
});

test('a lost file of completions costs the offer and nothing else', async () => {
  await page.route('**/search/complete/**', (route) => route.abort());
  await field().pressSequentially('mamba');
  await expect
    .poll(() => page.locator('[data-search-list] .paper-title').count(), { timeout: 20_000 })
    .toBeGreaterThan(2);
  expect(await expanded()).toBe('false');
  await page.unroute('**/search/complete/**');
});
