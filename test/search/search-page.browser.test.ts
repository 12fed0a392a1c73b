/** The search page as a reader meets it, below a folder of the host and under the site's own policy. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type ServedFolder, serveFolder } from '../browser/serve-folder.ts';
import { closeContexts, sharedBrowser } from '../browser/shared-browser.ts';
import { openWatched } from '../hosting/watched-page.ts';
import { siteFolder } from '../site/frozen-site.ts';
import { answered as answeredTo } from './answered.ts';

let browser: Browser;
let site: ServedFolder;
let page: Page;
let faults: string[];

beforeAll(async () => {
  browser = await sharedBrowser();
  site = await serveFolder(siteFolder, '/some/sub/path/');
  ({ page, faults } = await openWatched(browser, [site.url]));
  await open('');
});
afterAll(async () => {
  await closeContexts(browser);
  await site?.close();
});
beforeEach(async () => {
  await page.evaluate(() => localStorage.clear());
  faults.length = 0;
});

/** Loads the page at an address. */
async function open(query: string): Promise<void> {
  await page.goto(`${site.url}search/${query}`);
  if (query !== '') await answered();
}

/** Shows a search in the page as it is, as going back to it does: it reads the address by the same function as on loading. */
async function show(query: string): Promise<void> {
  if (!page.url().startsWith(`${site.url}search/`)) return open(query);
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  await answered();
}

/** Waits until the page rests, having answered the address it is at. */
async function answered(): Promise<void> {
  // Asked in the page: what Playwright knows of its address comes some time later.
  await answeredTo(page, await page.evaluate(() => new URLSearchParams(location.search).get('q') ?? ''));
}

const titles = (): Promise<string[]> => page.locator('[data-search-list] .paper-title').allTextContents();
const status = (): Promise<string | null> => page.locator('#search_status').textContent();

test('an address is a search: results, marks, links below the site’s folder, the count said aloud', async () => {
  await open('?q=mamba+quantisation');
  expect((await titles())[0]).toMatch(/^(MambaQuant|Quamba2)/);
  expect(await status()).toMatch(
    /^\d+ papers for “mamba quantisation”; below, papers with some of the words$/,
  );
  expect(await page.locator('#search_status').getAttribute('role')).toBe('status');
  const marks = await page.locator('.search-excerpt mark').allTextContents();
  expect(marks.some((mark) => /^quantiz/i.test(mark))).toBe(true);
  const link = await page.locator('[data-search-list] .paper-title a').first().getAttribute('href');
  expect(link).toMatch(new RegExp(`^${site.url}papers/[a-z0-9-]+/$`));
  expect(await page.title()).toContain('“mamba quantisation”');
  expect(faults).toEqual([]);
});

test('typing searches, the address follows, and going back brings the results back', async () => {
  await open('');
  await page.locator('#search_text').pressSequentially('reversal curse');
  await expect.poll(() => new URL(page.url()).search, { timeout: 20_000 }).toBe('?q=reversal+curse');
  await answered();
  const found = await titles();
  expect(found[0]).toMatch(/reversal curse/i);
  await page.locator('[data-search-list] .paper-title a').first().click();
  await page.waitForURL(/\/papers\//);
  await page.goBack();
  await answered();
  expect(await titles()).toEqual(found);
  expect(await page.locator('#search_text').inputValue()).toBe('reversal curse');
  expect(faults).toEqual([]);
});

test('going back from a search that was typed over another brings the other one back', async () => {
  await open('?q=reversal+curse');
  const found = await titles();
  const asked = () => new URL(page.url()).searchParams.get('q');
  await page.locator('#search_text').fill('mamba');
  await expect.poll(asked, { timeout: 20_000 }).toBe('mamba');
  await page.locator('#search_text').fill('mamba quantization');
  await expect.poll(asked).toBe('mamba quantization');
  await page.keyboard.press('Enter');
  await answered();
  await page.locator('#search_text').fill('world models');
  await expect.poll(asked).toBe('world models');
  await page.goBack();
  await expect.poll(asked).toBe('mamba quantization');
  await page.goBack();
  await expect.poll(asked).toBe('reversal curse');
  await answered();
  expect(await titles()).toEqual(found);
  expect(faults).toEqual([]);
});

test('facets narrow and sort, stand in the address, and back undoes them one by one', async () => {
  await open('?q=diffusion');
  const all = await status();
  await page.locator('summary').click();
  await page.locator('select[name="topic"]').selectOption('neuroscience');
  await expect.poll(() => new URL(page.url()).search).toBe('?q=diffusion&topic=neuroscience');
  await answered();
  const narrowed = await status();
  expect(narrowed).toMatch(/in this selection for “diffusion”$/);
  expect(Number.parseInt(narrowed ?? '', 10)).toBeLessThan(Number.parseInt(all ?? '', 10));
  await page.locator('select[name="sort"]').selectOption('date');
  await expect.poll(() => new URL(page.url()).search).toBe('?q=diffusion&topic=neuroscience&sort=date');
  await answered();
  const years = await page.locator('[data-search-list] .note').allTextContents();
  const sorted = years.map((text) => Number.parseInt(text, 10));
  expect(sorted).toEqual(sorted.toSorted((a, b) => b - a));
  await page.goBack();
  await page.goBack();
  await expect.poll(() => status()).toBe(all);
  expect(await page.locator('select[name="topic"]').inputValue()).toBe('');
  await page.goForward();
  await expect.poll(() => status()).toBe(narrowed);
  expect(await page.locator('select[name="topic"]').inputValue()).toBe('neuroscience');
  expect(faults).toEqual([]);
});

test('facets show how many of the results they would leave', async () => {
  await open('?q=mamba');
  await page.locator('summary').click();
  const option = page.locator('select[name="topic"] option[value="quantum"]');
  await expect.poll(() => option.textContent(), { timeout: 20_000 }).toMatch(/\(0\)$/);
});

test('facets alone list what fits', async () => {
  await open('?topic=quantum');
  await expect
    .poll(() => status(), { timeout: 20_000 })
    .toMatch(/^\d+ papers in this selection, newest first$/);
  expect((await titles()).join(' ')).toMatch(/quantum/i);
});

test('keys: slash to the field, arrows through results, Escape back', async () => {
  await open('?q=diffusion');
  await page.locator('body').press('/');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('search_text');
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
  const found = await titles();
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(found[0]);
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(found[1]);
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toBe(found[0]);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('search_text');
});

test('a mistyped word is answered as meant, and the page says so', async () => {
  await show('?q=reinfrocement+trading');
  expect(await status()).toMatch(
    /^No paper has “reinfrocement trading”\. \d+ papers? for “reinforcement trading”; below, papers with some of the words$/,
  );
  expect((await titles())[0]).toMatch(/Quantitative Trading/);
});

test('a question with a word nobody has is answered by some of its words, saying what each paper lacks', async () => {
  await show('?q=llm+judges+prefer+their+own+text');
  expect((await titles())[0]).toMatch(/^LLM Evaluators Recognize/);
  expect(await status()).toBe(
    'No paper has all of “llm judges prefer their own text”. Papers with some of the words:',
  );
  const differences = await page.locator('.search-difference').allTextContents();
  expect(differences[0]).toMatch(/^Also: evaluator$/);
  expect(differences.some((text) => text.startsWith('Without “'))).toBe(true);
});

test('a word nobody has is answered by related words, and no paper is said to have some of one word', async () => {
  await show('?q=fMRI');
  expect(await page.locator('.search-difference').first().textContent()).toBe('Also: imaging');
  expect(await status()).toBe('No paper has “fMRI”. Papers with related words:');
});

test('a pasted text is quoted by its beginning, and so are the words of it that a paper lacks', async () => {
  const text = `${Array.from({ length: 60 }, (_, at) => `zorg${'ab'.repeat(at)}`).join(' ')} mamba`;
  await show(`?q=${text.replaceAll(' ', '+')}`);
  expect((await status())?.length).toBeLessThan(200);
  expect((await page.title()).length).toBeLessThan(150);
  const differences = await page.locator('.search-difference').allTextContents();
  expect(differences[0]).toMatch(/^Without (?:“zorg\w*”, ){7}“zorg\w*” and \d\d more$/);
});

test('fields narrow, stand as chips, and each chip takes its own back', async () => {
  await open(`?q=${encodeURIComponent('state author:gu year:2023 -vision')}`);
  const chips = page.locator('[data-search-chips] button');
  expect(await chips.allTextContents()).toEqual(['Author: gu ×', 'Year: 2023 ×', 'Not “vision” ×']);
  expect(await titles()).toContain('Mamba: Linear-Time Sequence Modeling with Selective State Spaces');
  const narrowed = (await titles()).length;
  await chips.nth(1).click();
  await answered();
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('state author:gu -vision');
  expect((await titles()).length).toBeGreaterThan(narrowed);
  expect(await page.locator('#search_text').inputValue()).toBe('state author:gu -vision');
  await page.goBack();
  await answered();
  expect(await chips.count()).toBe(3);
  expect(faults).toEqual([]);
});

test('fields that leave nothing over: the words’ papers, saying which fields each lacks', async () => {
  await show(`?q=${encodeURIComponent('"selective state" author:gu year:2023 venue:iclr issue:3 has:code')}`);
  expect(await status()).toMatch(/^No paper has all of .+ Papers with some of the words:$/);
  expect((await titles())[0]).toMatch(/^Mamba: Linear-Time/);
  expect(await page.locator('.search-difference').first().textContent()).toMatch(/^Without “venue:iclr”/);
  expect(faults).toEqual([]);
});

test('a facet chosen in the form is a chip as well', async () => {
  await open('?q=diffusion&topic=neuroscience');
  const chip = page.locator('[data-search-chips] button');
  expect(await chip.textContent()).toMatch(/^Topic: .+ ×$/);
  await chip.click();
  await expect.poll(() => new URL(page.url()).search).toBe('?q=diffusion');
  expect(await page.locator('select[name="topic"]').inputValue()).toBe('');
});

test('words of where and when a paper was published are words of it', async () => {
  await show('?q=neurips+2024+oral+federated');
  expect((await titles())[0]).toMatch(/Federated Q-Learning$/);
});

test('the DOI that a paper’s own page prints finds that paper alone', async () => {
  await show('?q=10.48550%2FarXiv.2402.09739');
  expect(await titles()).toEqual(['QuRating: Selecting High-Quality Data for Training Language Models']);
});

test('nothing found: the page says so, says what to try, and leads to the lists', async () => {
  await show('?q=xqzvwkjj');
  expect(await titles()).toEqual([]);
  expect(await status()).toBe('No paper has “xqzvwkjj”.');
  expect(await page.locator('[data-search-advice]').textContent()).toMatch(/fewer words/);
  expect(await page.locator('[data-browse]').isVisible()).toBe(true);
});

test('an arXiv id in any form finds its paper first', async () => {
  for (const id of ['2402.09739', 'arXiv:2402.09739v2']) {
    await show(`?q=${encodeURIComponent(id)}`);
    expect((await titles())[0]).toMatch(/^QuRating/);
  }
});

test.each([
  ['colours trans neptunian', 'colors trans-neptunian', 2],
  ['quantisation mamba', 'quantization mamba', 2],
  ['state-space mamba', 'state space mamba', 5],
  ['statespace mamba', 'state space mamba', 5],
  ['ε-optimal policy', 'epsilon optimal policy', 1],
])('“%s” and “%s” find the same papers', async (one, other, least) => {
  const found: (readonly string[])[] = [];
  for (const text of [one, other]) {
    await show(`?q=${encodeURIComponent(text)}`);
    found.push((await titles()).toSorted());
  }
  expect(found[0]).toEqual(found[1]);
  expect(found[0]?.length).toBeGreaterThanOrEqual(least);
});

test('a compound asked for in two words finds the papers that write it in one', async () => {
  await show('?q=pretraining+data+selection');
  const closed = await titles();
  await show('?q=pre-training+data+selection');
  expect(await titles()).toEqual(expect.arrayContaining(closed));
  expect(closed.length).toBeGreaterThan(2);
});

test.each([
  ['schmidhuber jurgen', 'Jürgen Schmidhuber'],
  ['harkonen', 'Marc Härkönen'],
  ['moller daugaard', 'Anna Hedvig Møller Daugaard'],
  ['scibior', 'Adam Ścibior'],
])('“%s” finds %s', async (text, name) => {
  await show(`?q=${encodeURIComponent(text)}`);
  expect((await page.locator('[data-search-list] .byline').allTextContents()).join(' ')).toContain(name);
});

test('more results come on demand, and the first of them has the focus', async () => {
  await open('?q=learning');
  expect((await titles()).length).toBe(10);
  await page.locator('[data-search-more]').click();
  await expect.poll(async () => (await titles()).length).toBe(20);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe((await titles())[10]);
});

test('nothing above the results moves when they come', async () => {
  await open('');
  const top = (): Promise<number> =>
    page.evaluate(() => document.querySelector('[data-search-list]')?.getBoundingClientRect().top ?? 0);
  const before = await top();
  await page.locator('#search_text').fill('mamba');
  await expect.poll(async () => (await titles()).length, { timeout: 20_000 }).toBeGreaterThan(0);
  expect(await top()).toBe(before);
});

test('a first search that takes its time says so', async () => {
  const context = await browser.newContext();
  const slow = await context.newPage();
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await slow.route('**/pagefind/pagefind.js', async (route) => {
    await held;
    await route.continue();
  });
  await slow.goto(`${site.url}search/?q=mamba`);
  const said = (): Promise<string | null> => slow.locator('#search_status').textContent();
  await expect.poll(said, { timeout: 5000 }).toBe('Searching …');
  release();
  await expect.poll(said, { timeout: 20_000 }).toMatch(/^\d+ papers for “mamba”/);
  await context.close();
});

test('without JavaScript the page says what it needs and offers the lists', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${site.url}search/?q=mamba`);
  expect(await plain.locator('main noscript').first().textContent()).toMatch(/Searching needs JavaScript/);
  expect(await plain.locator('[data-search-panel]').isVisible()).toBe(false);
  expect(await plain.locator('[data-browse] a').count()).toBeGreaterThan(10);
  await context.close();
});
