/** What of an archive counts as published under a permanent name. */
import { expect, it } from 'vitest';
import { emptyPermalinks } from '../../src/content/permalinks-file.ts';
import { buildRecord } from '../../src/exports/feeds/build-record.ts';
import { buildRedirectMap } from '../../src/exports/redirects/redirect-map.ts';
import { buildPermalinks } from '../../src/permanence/build-permalinks.ts';
import { parseRedirects } from '../content/parse-files.ts';
import { buildSampleArchive } from '../feeds/sample-archive.ts';

const sample = buildSampleArchive([
  {
    day: '2025-10-29',
    papers: [
      {
        id: 'alpha',
        authors: ['Ada L', 'Bob M'],
        topics: ['proofs'],
        venue: 'NeurIPS',
        firstDate: '2024-05-01',
      },
      { id: 'beta', authors: ['Ada L'] },
    ],
  },
]);
const archive = { ...sample, years: [{ year: 2024, papers: ['alpha'] }] };
const noRedirects = buildRedirectMap([]);
const site = {
  archive,
  issues: [],
  feeds: [],
  paths: [],
  redirects: noRedirects,
  record: buildRecord(emptyPermalinks, noRedirects),
};

it('pages of the archive, of authors with several papers alone, whether or not there are files', () => {
  expect([...buildPermalinks(site).pages].sort()).toEqual([
    '/authors/ada-l/',
    '/issues/2025-10-29/',
    '/papers/alpha/',
    '/papers/beta/',
    '/topics/proofs/',
    '/venues/neurips/',
    '/years/2024/',
  ]);
});

it('names: citation keys, ids of all authors, numbers of issues', () => {
  const { citationKeys, authorIds, issueNumbers, tagAuthority } = buildPermalinks(site);
  const keys = [...archive.papers.values()].map(({ id, citationKey }) => [id, citationKey]);
  expect([...citationKeys]).toEqual(keys);
  expect(keys).toHaveLength(2);
  expect([...authorIds]).toEqual([
    ['ada l', 'ada-l'],
    ['bob m', 'bob-m'],
  ]);
  expect([...issueNumbers]).toEqual([['2025-10-29', 1]]);
  expect(tagAuthority).toBe('papers.example,2024');
});

it('feeds by the highest number of their archive documents, which are no pages', () => {
  const { feeds, pages } = buildPermalinks({
    ...site,
    feeds: [
      { key: 'issues', folder: '/issues/' },
      { key: 'papers', folder: '/papers/' },
    ],
    paths: [
      '/issues/atom.xml',
      '/issues/archive/3/atom.xml',
      '/issues/archive/2/feed.json',
      '/topics/proofs/atom.xml',
      '/topics/proofs/archive/4/rss.xml',
      '/about/',
    ],
  });
  expect([...feeds]).toEqual([
    ['issues', { folder: '/issues/', documents: 3 }],
    ['papers', { folder: '/papers/', documents: 0 }],
  ]);
  // Feeds that the site doesn't list are files like others.
  expect([...pages].filter((path) => path.includes('xml'))).toEqual([
    '/topics/proofs/atom.xml',
    '/topics/proofs/archive/4/rss.xml',
  ]);
  expect(pages).toContain('/about/');
});

it('no path that a redirect leads away from', () => {
  const redirects = buildRedirectMap(
    parseRedirects({ redirects: [{ from: '/old/', to: '/about/', why: 'A test.', since: '2025-11-01' }] }),
  );
  const { pages } = buildPermalinks({ ...site, redirects, paths: ['/old/', '/old/x.bib', '/about/'] });
  expect([...pages].filter((path) => path.startsWith('/old/'))).toEqual([]);
  expect(pages).toContain('/about/');
});

it('ids of papers by their words; of two that say the same the first', () => {
  const entry = (id: string, title: string) => ({
    id,
    title,
    abstract: `On ${title}.`,
    firstLine: 1,
    lastLine: 2,
  });
  const { paperIds } = buildPermalinks({
    ...site,
    issues: [
      { papers: [entry('alpha', 'Alpha'), entry('beta', 'Beta')] },
      { papers: [entry('alpha-two', 'Alpha'), entry('gamma', 'Gamma')] },
    ],
  });
  expect([...paperIds.values()]).toEqual(['alpha', 'beta', 'gamma']);
});
