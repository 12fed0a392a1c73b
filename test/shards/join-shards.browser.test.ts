import { cpSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
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
