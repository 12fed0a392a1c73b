import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { writeSyntheticContent } from '../../scripts/bench/write-synthetic-content.ts';
import { joinShards } from '../../src/shards/join-shards.ts';
import { type ServedFolder, serveFolder } from '../browser/serve-folder.ts';
import { closeContexts, sharedBrowser } from '../browser/shared-browser.ts';
import { runBundled } from '../setup/run-bundled.ts';

let root: string;
let browser: Browser;
let served: ServedFolder;

/** One archive of four issues, its dumps divided among two contents, each built by the real command. */
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'offprint-shards-'));
  writeSyntheticContent(join(root, 'older'), { papers: 60, seed: 3, perIssue: 20 });
  cpSync(join(root, 'older'), join(root, 'newer'), { recursive: true });
  const dumps = readdirSync(join(root, 'older', 'dumps')).sort();
  const later = dumps.slice(Math.ceil(dumps.length / 4) * 2);
  for (const name of dumps) rmSync(join(root, later.includes(name) ? 'older' : 'newer', 'dumps', name));
  for (const shard of ['older', 'newer']) {
    vi.stubEnv('SITE_URL', `https://offprint.example/${shard}/`);
    const folders = ['--content', join(root, shard), '--out', join(root, `_${shard}`)];
    const { code, output } = await runBundled(['build', ...folders]);
    if (code !== 0) throw new Error(output);
  }
  vi.unstubAllEnvs();
  // The folders' names sort as years would: the newer one is the later name.
  mkdirSync(join(root, 'joined'));
  renameSync(join(root, '_older'), join(root, '_2019'));
  renameSync(join(root, '_newer'), join(root, '_2020'));
  await joinShards([{ name: '2019', folder: join(root, '_2019') }], join(root, 'joined'));
  await joinShards([{ name: '2020', folder: join(root, '_2020') }], join(root, 'joined'));
  served = await serveFolder(join(root, 'joined'), '/archive/');
  browser = await sharedBrowser();
});

afterAll(async () => {
  await closeContexts(browser);
  await served?.close();
  rmSync(root, { recursive: true, force: true });
});

it('lists the issues of both shards on one home page, and each link leads to one', async () => {
  const page = await browser.newPage();
  await page.goto(served.url);
  const hrefs = await page
    .locator('ol[reversed] a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(new Set(hrefs.map((href) => href.split('/')[0]))).toEqual(new Set(['2019', '2020']));
  const days = hrefs.map((href) => href.split('/')[2] ?? '');
  expect(days).toEqual(days.toSorted().toReversed());
  for (const href of hrefs)
    expect((await page.request.get(new URL(href, served.url).href)).status()).toBe(200);
});

it('finds only papers that have all words, where a shard has none with one of them', async () => {
  const papers: readonly { title: string }[] = JSON.parse(
    readFileSync(join(root, 'joined', '2019', 'archive.csl.json'), 'utf8'),
  );
  // Some titles end in a name that no other paper has.
  const name = papers.map(({ title }) => /with (\w+)$/.exec(title)?.[1]).find(Boolean);
  if (name === undefined) throw new Error('No title ends in a name.');
  const page = await browser.newPage();
  await page.goto(served.url);
  const find = async (text: string): Promise<string> => {
    const count = page.locator('[data-shard-count]');
    await count.evaluate((place) => place.replaceChildren());
    await page.fill('input[type="search"]', text);
    await page.press('input[type="search"]', 'Enter');
    await page.waitForFunction(() => document.querySelector('[data-shard-count]')?.textContent !== '');
    return (await count.textContent()) ?? '';
  };
  expect(Number.parseInt(await find('experiments'), 10)).toBeGreaterThan(20);
  expect(await find(`experiments ${name}`)).toBe('1 paper');
  await expect(page.locator('[data-shard-results] a').textContent()).resolves.toContain(name);
  // A word that nobody has is left out, as in one site.
  expect(Number.parseInt(await find('experiments xyzzyx'), 10)).toBeGreaterThan(20);
});

it('finds papers of both shards by one search, without a refused request', async () => {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(served.url);
  await page.fill('input[type="search"]', 'experiments');
  await page.press('input[type="search"]', 'Enter');
  await page.locator('[data-shard-results] a').first().waitFor();
  const hrefs = await page
    .locator('[data-shard-results] a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const shards = new Set(hrefs.map((href) => /\/archive\/(\d+)\/papers\//.exec(href)?.[1]));
  expect(shards).toEqual(new Set(['2019', '2020']));
  for (const shard of shards) {
    const href = hrefs.find((one) => one.includes(`/${shard}/`)) ?? '';
    expect((await page.request.get(new URL(href, served.url).href)).status()).toBe(200);
  }
  expect(faults).toEqual([]);
});
