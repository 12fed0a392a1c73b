import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyPermalinks } from '../../src/content/permalinks-file.ts';
import type { HeaderRule } from '../../src/exports/feeds/feed-headers.ts';
import { contentSecurityPolicy } from '../../src/exports/site-files/content-security-policy.ts';
import { hostHeaderRules, renderHostHeaders } from '../../src/exports/site-files/host-headers.ts';
import { securityHeaders } from '../../src/exports/site-files/security-headers.ts';
import { buildExportTable } from '../../src/exports/table.ts';
import { sampleSite } from '../feeds/sample-archive.ts';
import { frozenArchive } from '../load-frozen-archive.ts';

/** What Cloudflare and Netlify say they do: `*` matches anything, `:name` all of one segment but a slash. */
function toPattern({ pattern }: HeaderRule): RegExp {
  const source = pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replace(/:[a-z]\w*/gi, '[^/]+');
  return new RegExp(`^${source}$`);
}

describe('the headers for hosts', () => {
  const rules = hostHeaderRules(sampleSite);
  const patterns = rules.map((rule) => ({ rule, matches: toPattern(rule) }));
  let files: ReadonlyMap<string, string>;

  const headersOf = (path: string): [name: string, value: string][] =>
    patterns.filter(({ matches }) => matches.test(path)).flatMap(({ rule }) => Object.entries(rule.headers));

  beforeAll(() => {
    const archive = frozenArchive();
    const table = buildExportTable({
      queries: archive.queries,
      published: emptyPermalinks,
      redirects: [],
      pages: [],
    });
    files = new Map(
      table.flatMap((row) => Array.from(row.files(archive), ({ path, mediaType }) => [path, mediaType])),
    );
  });

  it('keeps within what Cloudflare reads: 100 rules, 2,000 characters a line', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    const lines = renderHostHeaders(
      hostHeaderRules({ ...sampleSite, emailForm: 'https://mail.example/form' }),
    ).split('\n');
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(2000);
    expect(lines.some((line) => line.includes("form-action 'self' https://mail.example;"))).toBe(true);
  });

  it('sets no header of a file twice, which Cloudflare would join with a comma', () => {
    const paths = [
      ...files.keys(),
      '/',
      '/papers/a/',
      '/assets/site.0123456789.css',
      '/service-worker.js',
      '/404.html',
    ];
    for (const path of paths) {
      const names = headersOf(path).map(([name]) => name.toLowerCase());
      expect([...new Set(names)], path).toEqual(names);
    }
  });

  it('gives every feed and list of citations the media type that its export has', () => {
    let checked = 0;
    for (const [path, mediaType] of files) {
      if (
        !/(rss\.xml|atom\.xml|feed\.json|\.opml|\.bib|\.ris|\.csl\.json|\.md|\.webmanifest|\.eml|\.epub|index\.txt|opds\.xml|oai\.xml)$/.test(
          path,
        )
      )
        continue;
      expect(new Map(headersOf(path)).get('Content-Type'), path).toBe(mediaType);
      checked += 1;
    }
    expect(checked).toBeGreaterThan(500);
  });

  it('has the strict policy for every address, and for assets a year', () => {
    for (const path of ['/', '/papers/a/', '/issues/rss.xml', '/none']) {
      const policy = new Map(headersOf(path)).get('Content-Security-Policy');
      expect(policy).toBe(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
          "connect-src 'self'; worker-src 'self' blob:; manifest-src 'self'; base-uri 'none'; form-action 'self'; " +
          "frame-ancestors 'none'",
      );
    }
    const asset = new Map(headersOf('/assets/site.0123456789.css'));
    expect(asset.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect(new Map(headersOf('/')).has('Cache-Control')).toBe(false);
  });

  it('differs from the policy in pages only by what a <meta> cannot say', () => {
    const header = securityHeaders(sampleSite)['Content-Security-Policy'];
    expect(header).toBe(`${contentSecurityPolicy(sampleSite)}; frame-ancestors 'none'`);
  });
});

describe.each(['nginx.conf', 'apache.conf', 'Caddyfile', 'cloudfront-headers.json'])(
  'the recipe %s',
  (file) => {
    const text = readFileSync(`docs/hosting/${file}`, 'utf8');

    it.each(Object.entries(securityHeaders({ emailForm: undefined })))(
      'sends the current %s',
      (name, value) => {
        expect(text).toContain(
          name === 'X-Content-Type-Options' && file.endsWith('.json') ? '"ContentTypeOptions"' : value,
        );
      },
    );
  },
);
