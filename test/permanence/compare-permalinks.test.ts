/** Each rule of the permalink check alone, on small lists: what it says, in which order, and what explains a change. */
import { describe, expect, it } from 'vitest';
import { emptyPermalinks, type Permalinks } from '../../src/content/permalinks-file.ts';
import { acceptPermalinks, changedEntries } from '../../src/permanence/accept-permalinks.ts';
import { comparePermalinks } from '../../src/permanence/compare-permalinks.ts';
import { parseRedirects } from '../content/parse-files.ts';

const published = (part: Partial<Permalinks>): Permalinks => ({ ...emptyPermalinks, ...part });
const reasons = (before: Partial<Permalinks>, now: Partial<Permalinks>, from?: string, to = 'gone') =>
  comparePermalinks(
    published(before),
    published(now),
    from === undefined
      ? []
      : parseRedirects({ redirects: [{ from, to, why: 'A test.', since: '2025-11-01' }] }),
  ).map(({ reason }) => reason);

describe('addresses', () => {
  it('of a vanished folder stand for those below it, in alphabetical order', () => {
    const before = ['/b/', '/b/c/', '/b/c/d.bib', '/a.bib', '/stays/', '/stays/gone.bib'] as const;
    expect(reasons({ pages: new Set(before) }, { pages: new Set(['/stays/']) })).toEqual([
      '/a.bib was published and would vanish.',
      '/b/ was published and would vanish.',
      '/stays/gone.bib was published and would vanish.',
    ]);
  });

  it('of a feed are those of its head and of each archive document, in three formats', () => {
    const feeds = (documents: number): Partial<Permalinks> => ({
      feeds: new Map([['issues', { folder: '/issues/', documents }]]),
    });
    expect(reasons(feeds(3), feeds(1))).toEqual(
      ['2', '3'].flatMap((number) =>
        ['atom.xml', 'feed.json', 'rss.xml'].map(
          (name) => `/issues/archive/${number}/${name} was published and would vanish.`,
        ),
      ),
    );
    expect(reasons({}, feeds(0))).toEqual([
      '/issues/atom.xml, /issues/feed.json, /issues/rss.xml are not in the list of published addresses yet.',
    ]);
    expect(reasons({}, feeds(1))).toEqual([
      '/issues/archive/1/atom.xml, /issues/archive/1/feed.json, /issues/archive/1/rss.xml and 3 more are not in the list of published addresses yet.',
    ]);
  });

  it('that are new are counted, in alphabetical order', () => {
    expect(reasons({ pages: new Set(['/a/']) }, { pages: new Set(['/b/', '/a/']) })).toEqual([
      '/b/ is not in the list of published addresses yet.',
    ]);
    expect(reasons({}, { pages: new Set(['/d/', '/c/', '/b/', '/a/']) })).toEqual([
      '/a/, /b/, /c/ and 1 more are not in the list of published addresses yet.',
    ]);
  });
});

describe('ids', () => {
  it('of feeds and entries may vanish where a redirect says so alone', () => {
    const entry = { hash: 'a', revised: undefined };
    const before = {
      entries: new Map([
        ['papers/b', entry],
        ['papers/a', entry],
      ]),
    };
    expect(reasons(before, {})).toEqual([
      'The entry with the id papers/a was published and would vanish.',
      'The entry with the id papers/b was published and would vanish.',
    ]);
    expect(reasons(before, {}, '/papers/a/')).toEqual([
      'The entry with the id papers/b was published and would vanish.',
    ]);
  });

  it('of another paper are an error, unless the old address leads on', () => {
    const paperIds = (ids: Record<string, string>): Partial<Permalinks> => ({
      paperIds: new Map(Object.entries(ids)),
    });
    const before = paperIds({ f1: 'paper-b', f2: 'paper-a', f3: 'paper-c', f4: 'paper-d' });
    // The first two have changed places; the fourth is not there any more, which is said by its address.
    const now = paperIds({ f1: 'paper-a', f2: 'paper-b', f3: 'paper-c' });
    expect(reasons(before, now)).toEqual([
      'The paper that was published as paper-a would be paper-b.',
      'The paper that was published as paper-b would be paper-a.',
    ]);
    expect(reasons(before, now, '/papers/paper-a/')).toEqual([
      'The paper that was published as paper-b would be paper-a.',
    ]);
  });

  it('of an author may change where the old page leads on, a citation key or an issue number never', () => {
    const before = {
      authorIds: new Map([['ada l', 'ada-l']]),
      citationKeys: new Map([
        ['paper-b', 'key-b'],
        ['paper-a', 'key-a'],
      ]),
      issueNumbers: new Map([['2025-10-29', 1] as const]),
    };
    const now = {
      authorIds: new Map([['ada l', 'ada-l-2']]),
      citationKeys: new Map([
        ['paper-a', 'key-c'],
        ['paper-b', 'key-d'],
      ]),
      issueNumbers: new Map([['2025-10-29', 2] as const]),
    };
    const author = 'The author id of "ada l" would change from ada-l to ada-l-2.';
    const others = [
      'The citation key of "paper-a" would change from key-a to key-c.',
      'The citation key of "paper-b" would change from key-b to key-d.',
    ];
    const number = 'The issue number of "2025-10-29" would change from 1 to 2.';
    expect(reasons(before, now)).toEqual([...others, author, number]);
    expect(reasons(before, now, '/authors/ada-l/')).toEqual([...others, number]);
    // What is not there any more is no change of name.
    expect(reasons(before, {})).toEqual([]);
  });

  it('keep their authority', () => {
    expect(reasons({ tagAuthority: 'a.example,2024' }, { tagAuthority: 'b.example,2024' })).toHaveLength(1);
    expect(reasons({ tagAuthority: 'a.example,2024' }, { tagAuthority: 'a.example,2024' })).toEqual([]);
    expect(reasons({ tagAuthority: '' }, { tagAuthority: 'b.example,2024' })).toEqual([]);
  });
});

describe('words', () => {
  const entries = (hashes: Record<string, string>): Permalinks =>
    published({
      entries: new Map(
        Object.entries(hashes).map(([key, hash]) => [key, { hash, revised: undefined }] as const),
      ),
    });

  it('that have changed are named, in alphabetical order; new and removed entries have not changed', () => {
    const [before, now] = [
      entries({ b: '1', a: '1', c: '1', d: '1' }),
      entries({ b: '2', c: '1', a: '2', e: '1' }),
    ];
    expect(changedEntries(before, now)).toEqual(['a', 'b']);
    expect(reasons(entries({ a: '1' }), entries({ a: '2' }))).toEqual([
      'The words of a have changed, but feeds still give the old date of update.',
    ]);
  });
});

it('what is accepted has all that was published, and what is new beside it', () => {
  const before = published({
    tagAuthority: 'a.example,2024',
    pages: new Set(['/a/', '/b/']),
    feeds: new Map([
      ['a', { folder: '/a/', documents: 1 }],
      ['b', { folder: '/b/', documents: 1 }],
    ]),
    citationKeys: new Map([['a', 'key-a']]),
    authorIds: new Map([['a', 'author-a']]),
    issueNumbers: new Map([['2025-10-29', 1]]),
    paperIds: new Map([['f', 'a']]),
  });
  const now = published({
    tagAuthority: 'b.example,2024',
    pages: new Set(['/c/']),
    feeds: new Map([['b', { folder: '/b/', documents: 2 }]]),
    citationKeys: new Map([['b', 'key-b']]),
    authorIds: new Map([['b', 'author-b']]),
    issueNumbers: new Map([['2025-10-30', 2]]),
    paperIds: new Map([['g', 'b']]),
  });
  expect(acceptPermalinks(before, now, undefined)).toEqual({
    tagAuthority: 'b.example,2024',
    pages: new Set(['/a/', '/b/', '/c/']),
    feeds: new Map([
      ['a', { folder: '/a/', documents: 1 }],
      ['b', { folder: '/b/', documents: 2 }],
    ]),
    entries: new Map(),
    citationKeys: new Map([
      ['a', 'key-a'],
      ['b', 'key-b'],
    ]),
    authorIds: new Map([
      ['a', 'author-a'],
      ['b', 'author-b'],
    ]),
    issueNumbers: new Map([
      ['2025-10-29', 1],
      ['2025-10-30', 2],
    ]),
    paperIds: new Map([
      ['f', 'a'],
      ['g', 'b'],
    ]),
  });
});

it('a fault of a redirect names its line', () => {
  const twice = [1, 2].map((line) => ({
    from: '/a/' as const,
    to: 'gone' as const,
    why: 'A test.',
    since: '2025-11-01' as const,
    line,
  }));
  expect(comparePermalinks(emptyPermalinks, emptyPermalinks, twice)).toEqual([
    expect.objectContaining({ reason: '/a/ is redirected twice, first in line 1.', line: 2 }),
  ]);
  const unplaced = twice.map(({ line: _, ...redirect }) => redirect);
  const [fault] = comparePermalinks(emptyPermalinks, emptyPermalinks, unplaced);
  expect(fault?.reason).toBe('/a/ is redirected twice.');
  expect(fault && 'line' in fault).toBe(false);
});
