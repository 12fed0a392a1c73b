import { describe, expect, test } from 'vitest';
import { hashText } from '../../src/content/hash-text.ts';
import {
  renderApacheRules,
  renderHostRules,
  renderNginxRules,
} from '../../src/exports/redirects/host-rules.ts';
import { buildRedirectMap } from '../../src/exports/redirects/redirect-map.ts';
import { toSitePath } from '../../src/permanence/site-path.ts';
import { parseRedirects } from '../content/parse-files.ts';

const redirects = parseRedirects({
  redirects: [
    { from: '/a/', to: '/b/', why: 'Renamed.' },
    { from: '/b/', to: '/c/', why: 'Renamed again.' },
    { from: '/a/special/', to: '/d/', why: 'Went elsewhere.' },
    { from: '/old.bib', to: '/new.bib', why: 'Renamed.' },
    { from: '/off/', to: 'https://other.example/x?y=1', why: 'Left.' },
    { from: '/dead/', to: 'gone', why: 'Withdrawn.' },
  ],
});
const map = buildRedirectMap(redirects);

describe('following redirects', () => {
  test.each([
    ['/a/', '/c/'],
    ['/a/feed.json', '/c/feed.json'],
    ['/a/special/', '/d/'],
    ['/a/special/x.bib', '/d/x.bib'],
    ['/old.bib', '/new.bib'],
    ['/off/deep/', 'https://other.example/x?y=1'],
    ['/dead/paper.bib', 'gone'],
    ['/old.bibtex', undefined],
    ['/ab/', undefined],
    ['/', undefined],
  ] as const)('%s leads to %s', (from, to) => {
    expect(map.follow(from)?.to).toBe(to);
  });

  test('a circle is named and left out, and never followed for ever', () => {
    const circle = buildRedirectMap(
      parseRedirects({
        redirects: [
          { from: '/x/', to: '/x/y/', why: 'Oops.' },
          { from: '/p/', to: '/q/', why: 'Fine.' },
        ],
      }),
    );
    expect(circle.circles).toEqual(['/x/']);
    expect(circle.redirects.map(({ from }) => from)).toEqual(['/p/']);
  });
});

describe('rules for hosts', () => {
  test('Netlify and Cloudflare: exact rules before folders, one hop each', () => {
    expect(renderHostRules(map.redirects, '/').split('\n').slice(1)).toEqual([
      '/a/ /c/ 301',
      '/b/ /c/ 301',
      '/a/special/ /d/ 301',
      '/old.bib /new.bib 301',
      '/off/ https://other.example/x?y=1 301',
      '/a/special/* /d/:splat 301',
      '/a/* /c/:splat 301',
      '/b/* /c/:splat 301',
      '/off/* https://other.example/x?y=1 301',
      '',
    ]);
  });

  test('nginx', () => {
    expect(renderNginxRules(map.redirects, '/')).toContain('location = /old.bib { return 301 /new.bib; }');
    expect(renderNginxRules(map.redirects, '/')).toContain(
      'location ^~ /off/ { return 301 https://other.example/x?y=1; }',
    );
  });

  test('Apache: the longest folder first, full stops as they are', () => {
    const lines = renderApacheRules(map.redirects, '/').split('\n');
    expect(lines.indexOf('RedirectMatch 301 ^/a/special/(.*)$ /d/$1')).toBeLessThan(
      lines.indexOf('RedirectMatch 301 ^/a/(.*)$ /c/$1'),
    );
    expect(lines).toContain('RedirectMatch 301 ^/old\\.bib$ /new.bib');
  });
});

describe('content/redirects.yaml', () => {
  test.each([
    ['no slash in front', { from: 'a/', to: '/b/', why: 'x' }],
    ['the whole site', { from: '/', to: '/b/', why: 'x' }],
    ['no reason', { from: '/a/', to: '/b/', why: ' ' }],
    ['a line break', { from: '/a/', to: '/b/\n/c/', why: 'x' }],
    ['a rule for the server', { from: '/a/', to: '/b/; return 200', why: 'x' }],
    ['a script', { from: '/a/', to: 'javascript:alert(1)', why: 'x' }],
    ['no such day', { from: '/a/', to: '/b/', why: 'x', since: '2025-02-30' }],
  ])('refuses %s', (_what, redirect) => {
    expect(() => parseRedirects({ redirects: [redirect] })).toThrow();
  });

  test('may be empty', () => {
    expect(parseRedirects(null)).toEqual([]);
  });
});

test('addresses of files', () => {
  expect(['index.html', 'papers/a/index.html', 'papers/rss.xml', 'archive.bib'].map(toSitePath)).toEqual([
    '/',
    '/papers/a/',
    '/papers/rss.xml',
    '/archive.bib',
  ]);
  for (const file of [
    '_headers',
    '_redirects',
    'assets/site.abc.css',
    'pagefind/pagefind.js',
    '404.html',
    '.nojekyll',
  ])
    expect(toSitePath(file)).toBeUndefined();
});

test('fingerprints differ for small changes', () => {
  const texts = Array.from({ length: 20_000 }, (_, index) => `text ${index}`);
  expect(new Set(texts.map(hashText)).size).toBe(texts.length);
  expect(hashText('')).toMatch(/^[0-9a-f]{16}$/);
  expect(hashText('ab')).not.toBe(hashText('ba'));
});
