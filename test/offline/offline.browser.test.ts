/** Reading without a network, in Chromium: the network goes away by stopping the server. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { securityHeaders } from '../../src/exports/site-files/security-headers.ts';
import { type ServedFolder, serveFolder } from '../browser/serve-folder.ts';
import { closeContexts, sharedBrowser } from '../browser/shared-browser.ts';
import { openWatched } from '../hosting/watched-page.ts';
import { siteFolder } from '../site/frozen-site.ts';
import { buildVariant, withOlderStylesheet } from './build-variants.ts';

const room = mkdtempSync(join(tmpdir(), 'offprint-offline-'));
const prefix = '/some/sub/path/';
/** The browser's own cache keeps nothing: what is there offline, the worker kept. */
const nothingCached = 'no-store';
/** The browser's own cache keeps everything: what is fresh is fresh in spite of it. */
const allCached = 'public, max-age=3600';
const oldIssue = 'issues/2024-12-10/';
const newIssue = 'issues/2025-12-09/';
const paper = 'papers/human-expertise-in-algorithmic-prediction/';
const unread = 'papers/learning-diffusion-at-lightspeed/';

let first: string;
let second: string;
/** Built without offline reading, which is off unless `site.yaml` says otherwise. */
const switchedOff = siteFolder;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let faults: string[];
let served: ServedFolder | undefined;
let port = 0;
/** The address of the site, the same whichever build is there. */
let root = '';

/** Puts `folder` at the one address that all tests use. */
async function online(folder: string, caching = nothingCached): Promise<void> {
  await offline();
  const headers = { ...securityHeaders({ emailForm: undefined }), 'cache-control': caching };
  served = await serveFolder(folder, prefix, headers, port);
  root = served.url;
  port = Number(new URL(root).port);
}

async function offline(): Promise<void> {
  await served?.close();
  served = undefined;
}

/** The worker's cache of pages that were read. */
const readPages = `offprint ${prefix} read`;

/** Names of caches, of those kept and of all others. */
const cacheNames = () => page.evaluate(() => caches.keys());

async function untilActive(): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** The copy that the worker kept of a page; undefined if it has none. It comes some time after the page itself. */
const keptCopy = (address: string) =>
  page.evaluate(
    async ([name, url]) => {
      const cache = await caches.open(name);
      return (await cache.match(url))?.text();
    },
    [readPages, root + address] as const,
  );

/** Opens a page under the worker, and waits until it is kept anew. */
async function read(address: string): Promise<void> {
  await page.evaluate(
    async ([name, url]) => {
      const cache = await caches.open(name);
      await cache.delete(url);
    },
    [readPages, root + address] as const,
  );
  await page.goto(root + address);
  await expect.poll(() => keptCopy(address), { timeout: 20_000 }).toBeDefined();
}

/** Waits for the worker that the build in `folder` has, by the version in it. */
async function untilVersionOf(folder: string): Promise<void> {
  const version = /version:"([0-9a-f]{16})"/.exec(
    readFileSync(join(folder, 'service-worker.js'), 'utf8'),
  )?.[1];
  expect(version).toBeDefined();
  await expect
    .poll(async () => (await cacheNames()).filter((name) => name.includes(' latest ')), { timeout: 20_000 })
    .toEqual([`offprint ${prefix} latest ${version}`]);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

const heading = () => page.locator('h1').first().textContent();
const isStyled = () =>
  page.evaluate(
    () => getComputedStyle(document.querySelector('.skip-link') ?? document.body).position === 'absolute',
  );

beforeAll(async () => {
  const built = await buildVariant(room, 'first-built', ['2024-12-10']);
  first = withOlderStylesheet(built, join(room, 'first'));
  second = await buildVariant(room, 'second', ['2024-12-10', '2025-12-09']);
  browser = await sharedBrowser();
});
afterAll(async () => {
  await closeContexts(browser);
  await offline();
  rmSync(room, { recursive: true, force: true });
});
beforeEach(async () => {
  context = await browser.newContext();
  ({ page, faults } = await openWatched(context, ['http://127.0.0.1:']));
});
afterEach(() => context?.close());

describe('offline reading', () => {
  it('keeps what was read, and the latest issue, in their styles', async () => {
    await online(first);
    await page.goto(root + paper);
    await untilActive();
    const title = await heading();
    await read('topics/');
    expect(faults).toEqual([]);
    await offline();
    // The first page was open before there was a worker; it was read all the same.
    for (const [address, wanted] of [
      [paper, title],
      ['topics/', 'Topics'],
      ['', 'Offprint'],
      [oldIssue, /.+/],
    ] as const) {
      const answer = await page.goto(root + address);
      expect(answer?.fromServiceWorker(), address).toBe(true);
      expect(await heading(), address).toMatch(wanted ?? '');
      expect(await isStyled(), address).toBe(true);
    }
  });

  it('says so where a page was not kept, lists those that were, and leads back', async () => {
    await online(first);
    await page.goto(root + paper);
    await untilActive();
    await read(paper);
    const title = await heading();
    await offline();
    await page.goto(root + unread);
    expect(new URL(page.url()).pathname).toBe(`${prefix}offline/`);
    expect(await heading()).toMatch(/no network/i);
    await page.locator('[data-kept] a').first().waitFor();
    expect(await page.locator('[data-kept] a').allTextContents()).toEqual([
      expect.stringContaining(title ?? ''),
    ]);
    await page.locator('main a', { hasText: 'latest issue' }).click();
    await page.waitForURL(root + oldIssue);
    await page.goBack();
    await online(first);
    await page.locator('[data-wanted] a').click();
    await page.waitForURL(root + unread);
    expect(await heading()).not.toMatch(/no network/i);
  });

  it('never shows a stale page online, whatever the browser’s cache says', async () => {
    const changing = join(room, 'changing');
    cpSync(first, changing, { recursive: true });
    await online(changing, allCached);
    await page.goto(root + paper);
    await untilActive();
    await read(paper);
    const before = await page.content();
    const file = join(changing, paper, 'index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replace('<h1', '<h1 data-changed="yes"'));
    await page.goto(root + paper);
    expect(await page.locator('h1[data-changed=yes]').count()).toBe(1);
    expect(before).not.toContain('data-changed');
    // And it is the new one that is kept.
    await expect.poll(() => keptCopy(paper), { timeout: 20_000 }).toContain('data-changed');
    await offline();
    await page.goto(root + paper);
    expect(await page.locator('h1[data-changed=yes]').count()).toBe(1);
  });

  it('forgets a page that the site no longer has', async () => {
    const changing = join(room, 'shrinking');
    cpSync(first, changing, { recursive: true });
    await online(changing);
    await page.goto(root);
    await untilActive();
    await read(paper);
    rmSync(join(changing, paper), { recursive: true });
    expect((await page.goto(root + paper))?.status()).toBe(404);
    await expect.poll(() => keptCopy(paper), { timeout: 20_000 }).toBeUndefined();
    await offline();
    await page.goto(root + paper);
    expect(new URL(page.url()).pathname).toBe(`${prefix}offline/`);
  });

  it('moves to a new build as a whole: new latest issue, old pages still in their own styles', async () => {
    await online(first);
    await page.goto(root + paper);
    await untilActive();
    await read(paper);
    await untilVersionOf(first);
    await online(second);
    await page.goto(root);
    expect(await page.content()).toContain('2025-12-09');
    await untilVersionOf(second);
    const assets = await page.evaluate(async (name) => {
      const cache = await caches.open(name);
      return (await cache.keys()).map(({ url }) => url);
    }, `offprint ${prefix} assets`);
    // The page that was read needs the older stylesheet.
    expect(assets.filter((url) => /\/site\.[^/]*\.css$/.test(url)).length).toBe(2);
    await offline();
    await page.goto(root + newIssue);
    expect(await isStyled()).toBe(true);
    expect(await page.locator('main li').count()).toBeGreaterThan(40);
    await page.goto(root + paper);
    expect(await isStyled()).toBe(true);
    expect(await page.content()).toContain('site.0123456789.css');
  });

  it('lets go of old styles once no kept page needs them', async () => {
    await online(first);
    await page.goto(root + paper);
    await untilActive();
    await online(second);
    await page.goto(root + paper);
    await untilVersionOf(second);
    await expect
      .poll(() =>
        page.evaluate(
          async () =>
            (await caches.match(new URL('../../assets/site.0123456789.css', location.href))) === undefined,
        ),
      )
      .toBe(true);
  });

  it('is gone without a trace once the site switches it off', async () => {
    await online(second, allCached);
    await page.goto(root + paper);
    await untilActive();
    await page.evaluate(() => caches.open('of another program'));
    await online(switchedOff, allCached);
    await page.goto(root + paper);
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), {
        timeout: 20_000,
      })
      .toBe(0);
    await expect.poll(cacheNames).toEqual(['of another program']);
    await page.goto(root);
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    // Even a page from the browser's own cache, which still asks for a worker, only meets the one that goes.
    await expect.poll(cacheNames).toEqual(['of another program']);
    expect(readFileSync(join(switchedOff, 'index.html'), 'utf8')).not.toContain('offline.');
    expect(readFileSync(join(second, 'index.html'), 'utf8')).toContain('assets/offline.');
    expect(faults).toEqual([]);
    await offline();
    await expect(page.goto(root + unread)).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
  });

  it('stays out of the way of search', async () => {
    await online(second);
    await page.goto(root);
    await untilActive();
    await page.goto(`${root}search/?q=learning`);
    await page.locator('[data-search-list] > li .paper-title a').first().waitFor({ timeout: 20_000 });
    expect(faults).toEqual([]);
  });
});

describe('a site without offline reading', () => {
  it('registers nothing and keeps nothing', async () => {
    await online(switchedOff);
    await page.goto(root, { waitUntil: 'networkidle' });
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
      0,
    );
    expect(await cacheNames()).toEqual([]);
    expect((await page.goto(`${root}offline/`))?.status()).toBe(404);
  });
});
