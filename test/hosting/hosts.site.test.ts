/** The same build, unchanged, at the root and below a sub-path of real web servers. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityHeaders } from '../../src/exports/site-files/security-headers.ts';
import { siteFolder } from '../site/frozen-site.ts';
import { addressOfEachKind, builtPages, digestOf, filesOfSearch, isRedirect, typeOf } from './built-files.ts';
import { type Crawl, crawl } from './crawl.ts';
import { hosts, type Prefix } from './hosts.ts';
import { loadSiteFile } from './site-settings.ts';
import { type RunningHost, startHost } from './start-host.ts';

const site = siteFolder;
const { url: published, emailForm } = loadSiteFile();
const prefixes: readonly Prefix[] = ['/', '/some/sub/path/'];
/** What no page links to, and hosts or robots ask for all the same. */
const unlinked = [
  'robots.txt',
  'sitemap.xml',
  'llms.txt',
  'archive.json',
  'manifest.webmanifest',
  ...filesOfSearch(),
];
const pages = builtPages().filter((page) => !isRedirect(page));
/** Servers send files of less than this as they are (Caddy: 512 bytes). */
const smallest = 512;
/** The first that is installed. */
const firstHost = hosts.find((host) => host.program() !== undefined);

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
    // The first is asked for everything; the others, which serve the same folder, for one file of each kind.
    const isWhole = host === firstHost;
    describe.skipIf(missing)(`${host.name} at ${prefix}${missing ? ' (NOT RUN: not installed)' : ''}`, () => {
      let running: RunningHost;
      let crawled: Crawl;

      beforeAll(async () => {
        running = await startHost(host, site, prefix);
        crawled = await crawl(
          running.url,
          published,
          isWhole ? { starts: ['', ...unlinked] } : { starts: addressOfEachKind(), follows: false },
        );
      });
      afterAll(() => running?.stop());

      it('has no broken link, asset, feed link or fragment', () => {
        expect(crawled.faults).toEqual([]);
      });

      if (isWhole)
        it('leads from home to every page', () => {
          expect(pages.filter((page) => !crawled.answers.has(page))).toEqual([]);
          expect(pages.length).toBeGreaterThan(300);
        });

      // What a browser shows depends on bytes, media types and headers alone: where these are the same on all servers,
      // hosts.browser.test.ts has to open only some pages on each.
      it('sends every file as it was built, as what it is', () => {
        const wrong = [...crawled.answers].filter(
          ([address, { headers, digest }]) =>
            digest !== digestOf(address) || typeOf(address)?.test(String(headers['content-type'])) === false,
        );
        expect(wrong).toEqual([]);
        expect(crawled.answers.size).toBeGreaterThan(isWhole ? 1000 : 80);
        expect(
          [...crawled.answers.keys()].filter((address) => address.startsWith('pagefind/')).length,
        ).toBeGreaterThan(4);
      });

      it('answers 404 for what is not there, at any depth', async () => {
        for (const address of [
          'none/',
          'papers/none/',
          'topics/none/deeper/',
          'papers/none/deeper/still.html',
        ]) {
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
        for (const address of ['none/', 'papers/none/', 'topics/none/deeper/']) {
          const { headers } = await ask(running.url + address);
          for (const [name, value] of wanted) expect(headers.get(name), `${address}: ${name}`).toBe(value);
        }
        const lacking = [...crawled.answers].filter(([, { headers }]) =>
          wanted.some(([name, value]) => headers[name.toLowerCase()] !== value),
        );
        expect(lacking).toEqual([]);
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

      it('compresses pages, assets, feeds and data, to the same bytes', async () => {
        const assets = [...crawled.answers.keys()].filter((address) =>
          /^assets\/.*\.(css|js)$/.test(address),
        );
        const texts = [
          '',
          'issues/rss.xml',
          'issues/atom.xml',
          'issues/feed.json',
          'sitemap.xml',
          'opds.xml',
          'subscribe/feeds.opml',
          'archive.json',
          'archive.bib',
          'archive.ris',
          'archive.csl.json',
          'issues/2025-10-29/index.md',
          'icon.svg',
        ];
        expect(assets.length).toBeGreaterThan(1);
        const plain: string[] = [];
        for (const address of [...assets, ...texts]) {
          const { headers, bytes } = await ask(running.url + address);
          expect(createHash('sha256').update(bytes).digest('hex'), address).toBe(digestOf(address));
          if (headers.get('content-encoding') === null && bytes.length >= smallest) plain.push(address);
        }
        expect(plain).toEqual([]);
      });

      it('lets hashed assets be kept for good', async () => {
        const assets = [...crawled.answers.keys()].filter((address) => address.startsWith('assets/'));
        expect(assets.length).toBeGreaterThan(1);
        for (const asset of assets) {
          const { headers } = await ask(running.url + asset);
          expect(headers.get('cache-control'), asset).toBe('public, max-age=31536000, immutable');
        }
      });
    });
  }
}

async function ask(url: string): Promise<{ status: number; headers: Headers; bytes: Uint8Array }> {
  const answer = await fetch(url, { headers: { 'accept-encoding': 'gzip' } });
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return { status: answer.status, headers: answer.headers, bytes };
}
