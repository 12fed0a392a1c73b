import { expect, it } from 'vitest';
import { findLostAddresses } from '../../src/build/lost-addresses.ts';
import { emptyPermalinks } from '../../src/content/permalinks-file.ts';

const published = {
  ...emptyPermalinks,
  pages: new Set(['/', '/about/', '/b/index.md', '/c/', '/d/', '/e/'] as const),
};
const redirect = (from: `/${string}`) => ({ from, to: 'gone', why: 'x', since: undefined }) as const;

it('names what was published and is neither there nor redirected, three at most', () => {
  const files = new Set(['index.html', 'b/index.html']);
  expect(findLostAddresses('content', { published, redirects: [redirect('/about/')] }, files)).toMatchObject([
    {
      severity: 'warning',
      rule: 'lost-addresses',
      reason: 'This site is without what was published before: /b/index.md, /c/, /d/ and 1 more.',
      file: 'content/permalinks.json',
    },
  ]);
});

it('names redirects that lead to nothing', () => {
  const files = new Set([
    'index.html',
    'about/index.html',
    'papers/atom.xml',
    'old/index.html',
    'assets/a.css',
  ]);
  const to = (from: `/${string}`, target: `/${string}` | 'gone', line: number) => ({
    ...redirect(from),
    to: target,
    line,
  });
  const redirects = [
    to('/old/', '/nowhere/', 2),
    to('/older/', '/old/', 5),
    to('/page/', '/about/', 8),
    to('/feed.xml', '/papers/atom.xml', 11),
    to('/style/', '/assets/a.css', 14),
    to('/lost/', 'gone', 17),
  ];
  const found = findLostAddresses('content', { published: emptyPermalinks, redirects }, files);
  const base = { severity: 'warning', rule: 'redirect-to-nowhere', file: 'content/redirects.yaml' };
  expect(found).toMatchObject([
    { ...base, line: 2, reason: 'The redirect from /old/ leads to /nowhere/, where there is nothing.' },
    { ...base, line: 5, reason: 'The redirect from /older/ leads to /nowhere/, where there is nothing.' },
    { ...base, line: 14 },
  ]);
});

it('says nothing where all is there or explained', () => {
  const redirects = ['/b/', '/c/', '/d/', '/e/'].map((from) => redirect(from as '/b/'));
  const files = new Set(['index.html', 'about/index.html', 'new/index.html']);
  expect(findLostAddresses('content', { published, redirects }, files)).toEqual([]);
  expect(findLostAddresses('content', { published: emptyPermalinks, redirects: [] }, new Set())).toEqual([]);
});
