import { describe, expect, test } from 'vitest';
import { contentDivider } from '../../src/search/content-divider.ts';
import {
  abstractOf,
  type IndexedPaper,
  offerCorrection,
  type SearchSource,
  searchArchive,
} from '../../src/search/query/search-archive.ts';
import { buildWordMatcher, splitPrinted } from '../../src/search/query/word-match.ts';
import { buildVocabulary } from '../../src/words/vocabulary.ts';

function paper(id: string, title: string, authors = '', abstract = ''): IndexedPaper {
  return { url: `papers/${id}/`, title, authors, content: `${abstract} ${contentDivider}`, filters: {} };
}

const papers = [
  paper('twins-gb', 'Causal evidence for colours', 'Benjamin Davis'),
  paper('twins-us', 'Causal Evidence for Colors', 'Benjamin Davis'),
  paper('gui', 'A guide to state machines', 'Ana Guidi', 'diffusion of guidance'),
  paper('mamba', 'Linear sequences with state spaces', 'Albert Gu, Tri Dao', 'We use diffusion and space.'),
  paper('diffusion', 'The principles of diffusion models', 'Yang Song', 'Diffusion models diffusion.'),
];
const vocabulary = buildVocabulary(
  papers.map(({ title, authors, content }) => ({ title, authors: [authors], abstract: content })),
);

/** Answers as Pagefind does: all words, as beginnings, in the papers' order; words it has no trace of count for nothing. */
function source(order: 'relevance' | 'date' = 'relevance') {
  const asked: string[] = [];
  let vocabularyLoads = 0;
  const value: SearchSource = {
    order,
    typed: false,
    search: async (sent) => {
      asked.push(sent);
      const words = sent.split(' ');
      const has = (one: IndexedPaper, word: string): boolean => {
        const matcher = buildWordMatcher([word.replace('_', '')], word.endsWith('_'));
        return splitPrinted(`${one.title} ${one.authors} ${one.content}`).some(
          (printed) => matcher(printed) !== undefined,
        );
      };
      const known = words.filter((word) => papers.some((one) => has(one, word)));
      const hits =
        known.length === 0
          ? []
          : papers.filter((one) => words.every((word) => word === 'ignored' || has(one, word)));
      return { hits: hits.map((one) => ({ load: async () => one })), counts: {} };
    },
    vocabulary: async () => {
      vocabularyLoads += 1;
      return vocabulary;
    },
  };
  return { value, asked, loads: () => vocabularyLoads };
}

const none: ReadonlySet<string> = new Set();

async function ids(text: string, from = source().value): Promise<readonly string[]> {
  const outcome = await searchArchive(text, none, from);
  return outcome.papers.map(({ url }) => url.split('/')[1] ?? '');
}

test('a title as printed comes before its twin in another spelling', async () => {
  expect(await ids('Causal evidence for colours')).toEqual(['twins-gb', 'twins-us']);
  expect(await ids('causal evidence for colors')).toEqual(['twins-us', 'twins-gb']);
});

test('by date, the order of the index stands', async () => {
  expect(await ids('causal evidence for colors', source('date').value)).toEqual(['twins-gb', 'twins-us']);
});

test('a short family name is a whole word', async () => {
  expect(await ids('Gu state')).toEqual(['mamba']);
});

test('words that fit cost no vocabulary', async () => {
  const { value, loads } = source();
  await searchArchive('diffusion principles', none, value);
  expect(loads()).toBe(0);
});

describe('a query that finds nothing', () => {
  test('is answered with its correction, and says so', async () => {
    const outcome = await searchArchive('principles of diffusoin', none, source().value);
    expect(outcome.papers[0]?.url).toBe('papers/diffusion/');
    expect(outcome.instead).toEqual({ words: ['principles', 'diffusion'], leftOut: [] });
  });
  test('is answered without the word that nothing is near to', async () => {
    const outcome = await searchArchive('principles diffusion xqzvwkj', none, source().value);
    expect(outcome.papers[0]?.url).toBe('papers/diffusion/');
    expect(outcome.instead?.leftOut).toEqual(['xqzvwkj']);
  });
  test('is answered without one known word where no paper has them all', async () => {
    const outcome = await searchArchive('principles diffusion causal', none, source().value);
    expect(outcome.papers.map(({ url }) => url)).toEqual(['papers/diffusion/']);
    expect(outcome.instead?.leftOut).toEqual(['causal']);
  });
  test('stays empty where nothing helps, for phrases and for identifiers', async () => {
    for (const text of ['xqzvwkj', '"no such phrase"', '2402.99999']) {
      const outcome = await searchArchive(text, none, source().value);
      expect(outcome.papers).toEqual([]);
      expect(outcome.instead).toBeUndefined();
    }
  });
});

test('a rare word one slip away from a far commoner one gets an offer, others do not', async () => {
  const common = new Map([
    ['diffusion', 6],
    ['diffusing', 0],
  ]);
  const from: SearchSource = { ...source().value, vocabulary: async () => common };
  const few = { answer: { hits: [], counts: {} }, papers: [], words: [], instead: undefined };
  expect(await offerCorrection('diffusin', few, from)).toBe('diffusion');
  expect(await offerCorrection('diffusion', few, from)).toBeUndefined();
  expect(await offerCorrection('diffusin model', few, from)).toBeUndefined();
});

test('the hidden words of a record are not shown', () => {
  expect(abstractOf({ ...papers[0], content: `Seen. ${contentDivider} hidden` } as IndexedPaper)).toBe(
    'Seen.',
  );
  expect(abstractOf({ ...papers[0], content: `${contentDivider} hidden` } as IndexedPaper)).toBe('');
});
