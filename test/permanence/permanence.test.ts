/** The permanence contract, from the first publication through corrections, renamings and removals. */

import { describe, expect, test } from 'vitest';
import { emptyPermalinks, parsePermalinks, renderPermalinks } from '../../src/content/permalinks-file.ts';
import type { Redirect } from '../../src/content/redirects-file.ts';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { acceptPermalinks } from '../../src/permanence/accept-permalinks.ts';
import { comparePermalinks } from '../../src/permanence/compare-permalinks.ts';
import { parseRedirects } from '../content/parse-files.ts';
import { buildSampleArchive, type SamplePaper } from '../feeds/sample-archive.ts';
import { publishSite } from './published-site.ts';

const papers: readonly SamplePaper[] = [
  { id: 'alpha', title: 'On alhpa', authors: ['Ada L'], topics: ['proofs'], venue: 'NeurIPS' },
  { id: 'beta', authors: ['Ada L'], topics: ['proofs'] },
];
const publishPapers = (changed: readonly SamplePaper[]) =>
  buildSampleArchive([{ day: '2025-10-29', papers: changed }]);
const before = publishSite(publishPapers(papers));
const published = acceptPermalinks(emptyPermalinks, before.permalinks, undefined);
const rulesOf = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ severity, rule }) => `${severity} ${rule}`);
const redirect = (from: string, to: string): Redirect[] => [
  ...parseRedirects({ redirects: [{ from, to, why: 'The name was wrong.', since: '2025-11-01' }] }),
];

test('what stays as it is gives no message', () => {
  expect(comparePermalinks(published, publishSite(publishPapers(papers), published).permalinks, [])).toEqual(
    [],
  );
});

test('a new issue only asks to be recorded', () => {
  const more = buildSampleArchive([
    { day: '2025-10-29', papers },
    { day: '2025-10-30', papers: [{ id: 'gamma', authors: ['Bob M'], topics: ['proofs'] }] },
  ]);
  const { permalinks } = publishSite(more, published);
  expect(rulesOf(comparePermalinks(published, permalinks, []))).toEqual(['warning addresses-unrecorded']);
  const accepted = acceptPermalinks(published, permalinks, undefined);
  expect(comparePermalinks(accepted, permalinks, [])).toEqual([]);
  for (const path of published.pages) expect(accepted.pages).toContain(path);
});

describe('a title is corrected', () => {
  const corrected = publishPapers([{ ...papers[0], id: 'alpha', title: 'On alpha' }, ...papers.slice(1)]);

  test('nothing breaks; the change is asked to be dated, and feeds then tell of it', () => {
    const now = publishSite(corrected, published);
    expect([...now.files.keys()].sort()).toEqual([...before.files.keys()].sort());
    expect(rulesOf(comparePermalinks(published, now.permalinks, []))).toEqual([
      'warning revision-unrecorded',
    ]);
    expect(now.files.get('/papers/atom.xml')).toContain('<title>On alpha</title>');
    expect(now.files.get('/papers/atom.xml')).toContain('<updated>2025-10-29T11:59:59Z</updated><author>');

    expect(acceptPermalinks(published, now.permalinks, undefined).entries).toEqual(published.entries);
    const accepted = acceptPermalinks(published, now.permalinks, '2025-11-05');
    expect(accepted.entries.get('papers/alpha')?.revised).toBe('2025-11-05');
    expect(accepted.entries.get('papers/beta')).toEqual(published.entries.get('papers/beta'));
    const after = publishSite(corrected, accepted);
    expect(comparePermalinks(accepted, after.permalinks, [])).toEqual([]);
    expect(after.files.get('/papers/atom.xml')).toContain('<updated>2025-11-05T12:00:00Z</updated><author>');
    expect(after.files.get('/papers/atom.xml')).toContain('<published>2025-10-29T11:59:59Z</published>');
    expect(idsIn(after.files.get('/papers/atom.xml'))).toEqual(idsIn(before.files.get('/papers/atom.xml')));
  });
});

describe('a topic gets another id', () => {
  const renamed = publishPapers(papers.map((paper) => ({ ...paper, topics: ['theorems'] })));

  test('without a redirect the check fails, and says what to do', () => {
    const { permalinks } = publishSite(renamed, published);
    const diagnostics = comparePermalinks(published, permalinks, []);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule, reason }) => `${rule}: ${reason}`)).toEqual([
      'address-vanished: /topics/proofs/ was published and would vanish.',
      'feed-id-vanished: The feed with the id topics/proofs was published and would vanish.',
    ]);
    for (const { advice } of errors) expect(advice).toContain('content/redirects.yaml');
  });

  test('with a redirect it passes, and every old address leads on', () => {
    const redirects = redirect('/topics/proofs/', '/topics/theorems/');
    const { permalinks, files } = publishSite(renamed, published, redirects);
    expect(rulesOf(comparePermalinks(published, permalinks, redirects))).toEqual([
      'warning revision-unrecorded',
      'warning addresses-unrecorded',
    ]);
    expect(files.get('/_redirects')).toContain(
      [
        '/archive/topics/proofs/ /archive/topics/theorems/ 301',
        '/archive/topics/proofs/* /archive/topics/theorems/:splat 301',
      ].join('\n'),
    );
    expect(files.get('/redirects.nginx.conf')).toContain(
      'location ^~ /archive/topics/proofs/ { rewrite ^/archive/topics/proofs/(.*)$ /archive/topics/theorems/$1 permanent; }',
    );
    expect(files.get('/redirects.apache.conf')).toContain(
      'RedirectMatch 301 ^/archive/topics/proofs/(.*)$ /archive/topics/theorems/$1',
    );
    const stub = files.get('/topics/proofs/index.html');
    expect(stub).toContain('<meta http-equiv="refresh" content="0; url=../../topics/theorems/">');
    expect(stub).toContain('<link rel="canonical" href="https://papers.example/archive/topics/theorems/">');
    expect(stub).toContain('The name was wrong.');
  });

  test('the feed keeps its id and still answers at its old address', () => {
    const redirects = redirect('/topics/proofs/', '/topics/theorems/');
    const { files, permalinks } = publishSite(renamed, published, redirects);
    for (const name of ['rss.xml', 'atom.xml', 'feed.json'] as const)
      expect(files.get(`/topics/proofs/${name}`)).toBe(files.get(`/topics/theorems/${name}`));
    expect(files.get('/topics/theorems/atom.xml')).toContain(
      '<id>tag:papers.example,2024:feeds/topics/proofs</id>',
    );
    // Once recorded, the contract holds for the new address, and still for the old one.
    const accepted = acceptPermalinks(published, permalinks, '2025-11-05');
    expect(accepted.feeds.get('topics/proofs')?.folder).toBe('/topics/theorems/');
    const after = publishSite(renamed, accepted, redirects);
    expect(comparePermalinks(accepted, after.permalinks, redirects)).toEqual([]);
    expect(after.files.get('/topics/theorems/atom.xml')).toContain('feeds/topics/proofs</id>');
    expect(rulesOf(comparePermalinks(accepted, publishSite(renamed, accepted).permalinks, []))).toContain(
      'error address-vanished',
    );
  });
});

describe('a paper gets another address', () => {
  const moved = publishPapers([{ ...papers[0], id: 'alpha-two' }, ...papers.slice(1)]);
  const redirects = redirect('/papers/alpha/', '/papers/alpha-two/');

  test('its entry keeps its id', () => {
    const { files, permalinks } = publishSite(moved, published, redirects);
    expect(idsIn(files.get('/papers/atom.xml'))).toContain('tag:papers.example,2024:papers/alpha');
    expect(rulesOf(comparePermalinks(published, permalinks, redirects))).not.toContain(
      'error entry-id-vanished',
    );
    const diagnostics = comparePermalinks(published, publishSite(moved, published).permalinks, []);
    expect(rulesOf(diagnostics)).toEqual(
      expect.arrayContaining(['error address-vanished', 'error entry-id-vanished']),
    );
  });
});

describe('a paper is withdrawn', () => {
  const rest = publishPapers(papers.slice(1));

  test('"gone" explains its address and its entry; servers answer 410', () => {
    const redirects = redirect('/papers/alpha/', 'gone');
    const others = [
      ...redirects,
      ...redirect('/venues/neurips/', 'gone'),
      ...redirect('/authors/ada-l/', 'gone'),
    ];
    const { permalinks, files } = publishSite(rest, published, others);
    expect(
      rulesOf(comparePermalinks(published, permalinks, others)).filter((rule) => rule.startsWith('error')),
    ).toEqual([]);
    expect(files.get('/redirects.nginx.conf')).toContain(
      'location ^~ /archive/papers/alpha/ { return 410; }',
    );
    expect(files.get('/redirects.apache.conf')).toContain('RedirectMatch 410 ^/archive/papers/alpha/');
    expect(files.get('/_redirects')).not.toContain('alpha');
    expect(files.get('/papers/alpha/index.html')).toContain('noindex');
    expect(files.get('/papers/alpha/index.html')).not.toContain('http-equiv');
  });
});

describe('other breaks of the contract', () => {
  const now = publishSite(publishPapers(papers), published).permalinks;

  test('another tag authority', () => {
    const changed = { ...now, tagAuthority: 'elsewhere.example,2025' };
    expect(rulesOf(comparePermalinks(published, changed, []))).toEqual(['error tag-authority-changed']);
  });

  test('another citation key, another author id', () => {
    const changed = {
      ...now,
      citationKeys: new Map([...now.citationKeys, ['alpha', 'other2025']]),
      authorIds: new Map([...now.authorIds, ['ada l', 'ada-l-2']]),
    };
    expect(rulesOf(comparePermalinks(published, changed, []))).toEqual([
      'error citation-key-changed',
      'error author-id-changed',
    ]);
  });

  test('redirects that hide a page, lead nowhere, run in circles or stand twice', () => {
    const rules = (redirects: readonly Redirect[]) =>
      rulesOf(
        comparePermalinks(
          published,
          publishSite(publishPapers(papers), published, redirects).permalinks,
          redirects,
        ),
      );
    expect(rules(redirect('/papers/alpha/', '/papers/beta/'))).toContain('error redirect-hides-page');
    expect(rules(redirect('/old/', '/nowhere/'))).toContain('error redirect-to-nowhere');
    expect(rules([...redirect('/old/', '/older/'), ...redirect('/older/', '/old/')])).toContain(
      'error redirect-circle',
    );
    expect(rules([...redirect('/old/', '/papers/'), ...redirect('/old/', '/issues/')])).toContain(
      'error redirect-twice',
    );
  });
});

describe('the file of permalinks', () => {
  test('is read back as written, one name a line, sorted', () => {
    const revised = acceptPermalinks(
      published,
      { ...published, entries: new Map([['papers/alpha', { hash: 'f'.repeat(16), revised: undefined }]]) },
      '2025-11-05',
    );
    const text = renderPermalinks(revised);
    expect(parsePermalinks(JSON.parse(text))).toEqual({
      ...revised,
      pages: new Set([...revised.pages].sort()),
    });
    expect(renderPermalinks(parsePermalinks(JSON.parse(text)))).toBe(text);
    expect(text.split('\n')).toContain('"papers/alpha": ["ffffffffffffffff","2025-11-05"],');
    expect(parsePermalinks(JSON.parse(renderPermalinks(emptyPermalinks)))).toEqual(emptyPermalinks);
  });
});

function idsIn(text = ''): readonly string[] {
  return [...text.matchAll(/<entry><id>([^<]*)<\/id>/g)].map(([, id = '']) => id);
}
