/** Which other words are asked for: as many as the lists of their papers leave room for. */
import { expect, it } from 'vitest';
import type { LexiconEntry } from '../../src/search/lexicon/lexicon-entry.ts';
import { groupWords } from '../../src/search/query/some-words.ts';

const entries = new Map<string, LexiconEntry>([
  [
    'judg',
    {
      stem: 'judg',
      papers: 20,
      related: [
        { words: 'evaluate', weight: 5, papers: 500 },
        { words: 'assess', weight: 4, papers: 400 },
        { words: 'referee', weight: 3, papers: 50 },
        { words: 'arbiter', weight: 2, papers: 0 },
      ],
    },
  ],
]);
const others = (paperCount: number): readonly string[] =>
  groupWords(['judge'], entries, paperCount).flatMap(({ members }) => members.map(({ words }) => words));

it('asks for those that papers have, and in a large archive for no more than 600 papers have together', () => {
  expect(others(1_000)).toEqual(['judge', 'evaluate', 'assess', 'referee']);
  expect(others(4_999)).toEqual(['judge', 'evaluate', 'assess', 'referee']);
  expect(others(5_000)).toEqual(['judge', 'evaluate', 'referee']);
});
