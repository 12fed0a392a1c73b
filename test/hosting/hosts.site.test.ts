/** The same build, unchanged, at the root and below a sub-path of real web servers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityHeaders } from '../../src/exports/site-files/security-headers.ts';
import { siteFolder } from '../frozen-archive.ts';
import { type Crawl, crawl } from './crawl.ts';
import { hosts, type Prefix } from './hosts.ts';
import { loadSiteFile } from './site-settings.ts';
import { type RunningHost, startHost } from './start-host.ts';

const site = siteFolder;
const { url: published, emailForm } = loadSiteFile();
const prefixes: readonly Prefix[] = ['/', '/some/sub/path/'];
/** What no page links to, and hosts or robots ask for all the same. */
const unlinked = ['robots.txt', 'sitemap.xml', 'llms.txt', 'archive.json', 'manifest.webmanifest'];

for (const host of hosts) {
  const missing = host.program() === undefined;
  if (missing) {
    const advice = `"apt-get install ${host.package}"`;
    if (process.env.OFFPRINT_ALL_HOSTS === '1') throw new Error(`${host.name} is not installed: ${advice}.`);
    console.error(
      `\n*** NOT RUN: ${host.name} is not installed (${advice}). Nothing here says that it works. ***\n`,
    );
  }
  for (const prefix of prefixes) {
    describe.skipIf(missing)(`${host.name} at ${prefix}${missing ? ' (NOT RUN: not installed)' : ''}`, () => {
      let running: RunningHost;
      let crawled: Crawl;

      beforeAll(async () => {
        running = await startHost(host, site, prefix);
        crawled = await crawl(running.url, published, ['', ...unlinked]);
      });
      afterAll(() => running?.stop());

      it('has no broken link, asset, feed link or fragment', () => {
        expect(crawled.faults).toEqual([]);
      });

      it('leads from home to every page', () => {
        const pages = pagesOf(site).filter((page) => !isRedirect(page));
        expect(pages.filter((page) => !crawled.reached.has(page))).toEqual([]);
        expect(pages.length).toBeGreaterThan(300);
      });

      it('answers 404 for what is not there, at any depth', async () => {
        for (const address of ['none/', 'papers/none/', 'papers/none/deeper/still.html']) {
          const answer = await fetch(running.url + address);
          const text = await answer.text();
          expect(answer.status, address).toBe(404);
          if (host.hasRecipe) expect(text).toBe(readFileSync(join(site, '404.html'), 'utf8'));
        }
      });

      it('adds the slash that was left out of an address', async () => {
        const answer = await fetch(`${running.url}papers`, { redirect: 'follow' });
        await answer.arrayBuffer();
        expect(answer.status).toBe(200);
        expect(answer.url).toBe(`${running.url}papers/`);
      });

      // A server without a recipe sets no headers; the pages' own policy holds there.
      if (!host.hasRecipe) return;

      it('sends the headers of the recipe', async () => {
        const wanted = Object.entries(securityHeaders({ emailForm }));
        for (const address of ['', 'papers/', 'none/', 'issues/rss.xml', 'archive.json']) {
          const { headers } = await ask(running.url + address);
          for (const [name, value] of wanted) expect(headers.get(name), `${address}: ${name}`).toBe(value);
        }
      });

      it.each([
        ['', 'text/html', 'public, max-age=0, must-revalidate', null],
        ['issues/rss.xml', 'application/rss+xml', 'public, max-age=900, must-revalidate', '*'],
        ['issues/atom.xml', 'application/atom+xml', 'public, max-age=900, must-revalidate', '*'],
        ['issues/feed.json', 'application/feed+json', 'public, max-age=900, must-revalidate', '*'],
        ['subscribe/feeds.opml', 'text/x-opml', 'public, max-age=900, must-revalidate', '*'],
        ['archive.json', 'application/json', 'public, max-age=0, must-revalidate', '*'],
        ['archive.bib', 'application/x-bibtex', 'public, max-age=0, must-revalidate', null],
        [
          'archive.csl.json',
          'application/vnd.citationstyles.csl+json',
          'public, max-age=0, must-revalidate',
          null,
        ],
        ['issues/2025-10-29/index.md', 'text/markdown', 'public, max-age=0, must-revalidate', null],
        ['manifest.webmanifest', 'application/manifest+json', 'public, max-age=0, must-revalidate', null],
      ])('sends %s as %s', async (address, type, caching, openTo) => {
        const { headers, status } = await ask(running.url + address);
        expect(status).toBe(200);
        expect(headers.get('content-type')).toMatch(
          new RegExp(`^${type.replaceAll('+', '\\+')}(; charset=utf-8)?$`, 'i'),
        );
        expect(headers.get('cache-control')).toBe(caching);
        expect(headers.get('access-control-allow-origin')).toBe(openTo);
      });

      it('lets hashed assets be kept for good, compressed', async () => {
        const assets = [...crawled.reached].filter((address) => address.startsWith('assets/'));
        expect(assets.length).toBeGreaterThan(1);
        for (const asset of assets) {
          const { headers } = await ask(running.url + asset);
          expect(headers.get('cache-control'), asset).toBe('public, max-age=31536000, immutable');
        }
        const { headers } = await ask(running.url);
        expect(headers.get('content-encoding')).toMatch(/^(gzip|zstd)$/);
      });
    });
  }
}

async function ask(url: string): Promise<{ status: number; headers: Headers }> {
  const answer = await fetch(url, { headers: { 'accept-encoding': 'gzip' } });
  await answer.arrayBuffer();
  return { status: answer.status, headers: answer.headers };
}

/** Addresses of the pages in `folder`, as links name them. */
function pagesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /(^|\/)index\.html$/.test(name))
    .map((name) => name.slice(0, -'index.html'.length))
    .filter((page) => !page.startsWith('pagefind/'));
}

/** A page that only leads on, or says that its paper is gone: nothing links to it any more. */
function isRedirect(page: string): boolean {
  const head = readFileSync(join(site, page, 'index.html'), 'utf8').slice(0, 1500);
  return !head.includes('stylesheet');
}
