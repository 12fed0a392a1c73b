import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankWords } from '../../scripts/search-eval/synthetic-archive.ts';
import { buildSyntheticPapers } from '../../scripts/search-eval/synthetic-papers.ts';
import { editDistance, suggestWord } from '../../src/search/query/suggest-word.ts';
import { buildVocabulary, parseVocabulary, renderVocabulary } from '../../src/words/vocabulary.ts';
import { frozenArchive } from '../load-frozen-archive.ts';

const archive = frozenArchive();
const sources = Array.from(archive.papers.values(), ({ title, authors, abstract }) => ({
  title: title.plain,
  authors: authors.map(({ name }) => name),
  abstract: abstract?.plain ?? '',
}));
const vocabulary = buildVocabulary(sources);

test('what is written is read again', () => {
  expect(parseVocabulary(renderVocabulary(vocabulary))).toEqual(vocabulary);
  const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{4,26}$/), { maxLength: 60 });
  fc.assert(
    fc.property(words, (some) => {
      const made = new Map(some.toSorted().map((word, index) => [word, index % 10]));
      expect(parseVocabulary(renderVocabulary(made))).toEqual(made);
    }),
  );
});

test('at 10,000 papers the file stays below 40 kB compressed', () => {
  const many = buildSyntheticPapers(10_000, 6, rankWords(archive));
  const text = renderVocabulary(buildVocabulary([...sources, ...many]));
  expect(gzipSync(text, { level: 6 }).length).toBeLessThan(40_000);
  expect(parseVocabulary(text).has('diffusion')).toBe(true);
});

describe('corrections from the archive’s own words', () => {
  test.each([
    ['diffusoin', 'diffusion'],
    ['tranformer', 'transformer'],
    ['quantm', 'quantum'],
    ['reinforcment', 'reinforcement'],
    ['mmaba', 'mamba'],
    ['hipocampal', 'hippocampal'],
  ])('%s → %s', (typed, meant) => {
    expect(suggestWord(typed, vocabulary)).toBe(meant);
  });
  test('nothing is near', () => {
    expect(suggestWord('xqzvwkj', vocabulary)).toBeUndefined();
  });
});

describe('edit distance', () => {
  test.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['abc', 'abcd', 1],
    ['abcd', 'abd', 1],
    ['abcd', 'axcd', 1],
    ['kitten', 'sitting', 3],
  ])('%s %s', (a, b, edits) => {
    expect(editDistance(a, b, 3)).toBe(edits);
  });
  test('stops once it must be more', () => {
    expect(editDistance('kitten', 'sitting', 1)).toBe(2);
  });
  test('is symmetric, and nought only for equals', () => {
    const word = fc.stringMatching(/^[ab]{0,6}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
        expect(editDistance(a, b, 9) === 0).toBe(a === b);
      }),
    );
  });
});
