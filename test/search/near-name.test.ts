import { expect, test } from 'vitest';
import type { IndexedPaper, SearchSource } from '../../src/search/query/index-source.ts';
import { correctName } from '../../src/search/query/near-name.ts';
import { readQuery } from '../../src/search/query/read-query.ts';
import { searchArchive } from '../../src/search/query/search-archive.ts';
import type { SearchOutcome } from '../../src/search/query/search-outcome.ts';
import { splitWords } from '../../src/words/split-words.ts';

const papers: readonly IndexedPaper[] = (
  [
    ['survey', 'Survey responses', 'Moritz Hardt, Surya Hari', 'hard questions'],
    ['limits', 'Hard limits', 'Ana Schrader, Ben Schulz', 'a hard constraint'],
    ['lags', 'What a paper lacks', 'Bo Ek', 'turing machines'],
  ] as const
).map(([id, title, authors, content]) => ({ url: `papers/${id}/`, title, authors, content, filters: {} }));

/** As Pagefind: all words, as beginnings, but for those with an end mark. */
function source(typed = false): SearchSource {
  const has = (text: string, word: string): boolean =>
    splitWords(text).some((own) =>
      word.endsWith('_') ? own === word.slice(0, -1) : own.startsWith(word.toLowerCase()),
    );
  const allOf = ({ title, authors, content }: IndexedPaper): string => `${title} ${authors} ${content}`;
  return {
    order: 'relevance',
    typed,
    paperCount: papers.length,
    lexicon: async (stems) =>
      new Map(
        stems.flatMap((stem) => {
          const count = papers.filter((one) => has(allOf(one), stem)).length;
          return count === 0 ? [] : [[stem, { stem, papers: count, related: [] }]];
        }),
      ),
    search: async (asked) => {
      const words = (asked ?? '').split(' ').filter((word) => word !== '');
      const found = papers.filter((one) => words.every((word) => has(allOf(one), word)));
      return {
        counts: {},
        hits: found.map((one) => ({
          id: one.url,
          score: 1,
          inTitle: words.some((word) => has(one.title, word)),
          inAuthors: words.some((word) => has(one.authors, word)),
          load: async () => one,
        })),
      };
    },
    vocabulary: async () =>
      new Map(papers.flatMap((one) => splitWords(allOf(one)).map((word) => [word, 1] as const))),
  };
}

const never = (): never => {
  throw new Error('There is no such paper.');
};

const ask = (text: string, typed = false): Promise<SearchOutcome> =>
  searchArchive(readQuery(text, {}), new Set(), source(typed));
const idsOf = ({ papers: found }: SearchOutcome): readonly string[] =>
  found.map(({ paper: { url } }) => url.split('/')[1] ?? '');

test.each([
  ['author:Hart', 'author:hardt', ['survey']],
  ['author:"Moritz Hart"', 'author:"moritz hardt"', ['survey']],
  ['author:schradre limits', 'author:schrader limits', ['limits']],
])('a name that nobody has is corrected by a name that is near: %s', async (text, instead, ids) => {
  const outcome = await ask(text);
  expect(idsOf(outcome)).toEqual(ids);
  expect(outcome.instead?.join(' ')).toBe(instead);
});

test('no word of an abstract or title is a correction of a name', async () => {
  expect(await ask('author:Sacks')).toMatchObject({ total: 0, papers: [] });
  expect(await ask('author:"Ana Lack"')).toMatchObject({ total: 0 });
});

test('a name that the index has as the beginning of many is none', async () => {
  const value = source();
  const other = { id: '', score: 1, inTitle: false, inAuthors: true, load: async () => papers[2] ?? never() };
  const many = Array.from({ length: 14 }, (_, at) => ({ ...other, id: `other-${at}` }));
  const search: SearchSource['search'] = async (asked) =>
    /^lacks/.test(asked ?? '') ? { hits: many, counts: {} } : value.search(asked);
  const outcome = await searchArchive(readQuery('author:lack', {}), new Set(), { ...value, search });
  expect(outcome.instead).not.toEqual(['author:lacks']);
});

test('a name with an apostrophe may be typed without it', async () => {
  const horo: IndexedPaper = { ...(papers[2] ?? never()), authors: 'Brian O’Horo' };
  const hit = { id: 'horo', score: 1, inTitle: false, inAuthors: true, load: async () => horo };
  // Pagefind has the closed form of what stands between two blanks.
  const search: SearchSource['search'] = async () => ({ hits: [hit], counts: {} });
  const outcome = await searchArchive(readQuery('ohoro', {}), new Set(), { ...source(), search });
  expect(outcome).toMatchObject({ total: 1, instead: undefined });
});

test('a name that nobody has and that stands in a text is read as a word, which is said', async () => {
  expect(await ask('author:turing')).toMatchObject({ total: 1, instead: ['turing'] });
});

test('the beginning of a name counts where nobody has it whole, and while it is typed', async () => {
  expect(idsOf(await ask('author:schu'))).toEqual(['limits']);
  expect(await ask('author:sch', true)).toMatchObject({ total: 1, instead: undefined });
  expect(await ask('author:har', true)).toMatchObject({ total: 1, instead: undefined });
  expect(idsOf(await ask('author:Hart', true))).toEqual([]);
});

test('a word of a title may be half typed', async () => {
  expect(idsOf(await ask('title:limi', true))).toEqual(['limits']);
});

test('of a name in several words each may be slightly wrong', async () => {
  const names = ['moritz', 'hardt', 'hari', 'moritz hardt'];
  const isName = async (text: string): Promise<boolean> => names.includes(text);
  const vocabulary = async () => new Map(['moritz', 'hardt', 'hari', 'hard'].map((word) => [word, 0]));
  expect(await correctName('Moriz Hart et al.', isName, vocabulary)).toBe('moritz hardt');
  expect(await correctName('Moritz Goo', isName, vocabulary)).toBeUndefined();
  expect(await correctName('…', isName, vocabulary)).toBeUndefined();
});
