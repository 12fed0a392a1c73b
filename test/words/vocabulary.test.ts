import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankWords } from '../../scripts/search-eval/synthetic-archive.ts';
import { buildSyntheticPapers } from '../../scripts/search-eval/synthetic-papers.ts';
import { editDistance, suggestWord } from '../../src/search/query/suggest-word.ts';
import {
  divideVocabulary,
  parseVocabulary,
  renderVocabulary,
  vocabularyFiles,
  vocabularyFilesNear,
} from '../../src/words/vocabulary.ts';
import { buildVocabulary } from '../build-vocabulary.ts';
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

test('at 10,000 papers the files near a word stay below 20 kB compressed', () => {
  const many = buildSyntheticPapers(10_000, 6, rankWords(archive));
  const files = divideVocabulary(buildVocabulary([...sources, ...many]));
  const sizeOf = (name: string) =>
    gzipSync(renderVocabulary(files.get(name) ?? new Map()), { level: 6 }).length;
  for (const word of ['diffusion', 'statistics', 'explainable', 'equivalent', 'generalization'])
    expect(vocabularyFilesNear(word, 2, false).reduce((sum, name) => sum + sizeOf(name), 0)).toBeLessThan(
      20_000,
    );
  expect(files.get('9-a')?.has('diffusion')).toBe(true);
});

describe('division into files', () => {
  test('every word is in one file, and every file is one that a browser may ask for', () => {
    const files = divideVocabulary(vocabulary);
    expect([...files.keys()]).toEqual(vocabularyFiles);
    expect([...files.values()].flatMap((words) => [...words.keys()]).sort()).toEqual(
      [...vocabulary.keys()].sort(),
    );
  });
  test('the files near a word have all that are so near', () => {
    expect(vocabularyFilesNear('mamba', 1, false)).toEqual(['4-m', '5-m', '6-m']);
    expect(vocabularyFilesNear('quantum', 2, false)).toEqual(['5-m', '6-m', '7-m', '8-m', '9-m']);
    expect(vocabularyFilesNear('zzz', 1, false)).toEqual(['4-s']);
    expect(vocabularyFilesNear('ab', 1, false)).toEqual([]);
    expect(vocabularyFilesNear('overparametrization', 2, false)).toEqual(['16-m']);
    expect(vocabularyFilesNear('überall', 1, false)).toEqual([]);
    expect(vocabularyFilesNear('kamba', 1, true)).toHaveLength(12);
    const kept = [...vocabulary.keys()].filter((_word, at) => at % 97 === 0);
    const files = divideVocabulary(vocabulary);
    for (const word of kept)
      for (const typed of [`${word}x`, word.slice(0, -1)])
        expect(vocabularyFilesNear(typed, 1, false).some((name) => files.get(name)?.has(word))).toBe(true);
  });
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
    expect(suggestWord(typed, vocabulary, 2)).toBe(meant);
  });
  test('of equally near words the one with the same letters, and of these one that tells something', () => {
    const rival = (meant: string, other: string) =>
      new Map([
        [other, 6],
        [meant, 0],
      ]);
    for (const [typed, meant, other] of [
      ['groking', 'grokking', 'growing'],
      ['wheather', 'weather', 'whether'],
      ['thier', 'their', 'tier'],
      ['thougt', 'thought', 'though'],
    ] as const)
      expect(suggestWord(typed, rival(meant, other), 2)).toBe(meant);
  });
  test('nothing is near', () => {
    expect(suggestWord('xqzvwkj', vocabulary, 2)).toBeUndefined();
    expect(suggestWord('hinton', new Map([['hint', 3]]), 2)).toBeUndefined();
  });
  test('a slip in the first letter is the only one', () => {
    const near = new Map([
      ['coding', 9],
      ['diffusion', 9],
    ]);
    for (const typed of ['kording', 'tiffusin']) expect(suggestWord(typed, near, 2)).toBeUndefined();
    for (const typed of ['tiffusion', 'iffusion', 'idffusion', 'difusin'])
      expect(suggestWord(typed, near, 2)).toBe('diffusion');
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
