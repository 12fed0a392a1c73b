import { expect, it } from 'vitest';
import { splitWord } from '../../src/search/query/split-word.ts';
import { stemWord } from '../../src/words/stem-word.ts';

/** A lexicon of words and the number of papers that have each, and how many words it was asked for. */
function openLexicon(papers: Readonly<Record<string, number>>) {
  const byStem = new Map(Object.entries(papers).map(([word, count]) => [stemWord(word), count]));
  let asked = 0;
  const lexicon = async (stems: readonly string[]) => {
    asked += stems.length;
    return new Map(
      stems.flatMap((stem) => {
        const count = byStem.get(stem);
        return count === undefined ? [] : [[stem, { stem, papers: count, related: [] }] as const];
      }),
    );
  };
  return { source: { lexicon }, countAsked: () => asked };
}

it('divides a word where both parts are words of the archive', async () => {
  const { source } = openLexicon({ black: 3, hole: 2, blackh: 0 });
  expect(await splitWord('blackhole', source)).toBe('black hole');
  expect(await splitWord('blackhorse', source)).toBeUndefined();
});

it('takes the pair whose rarer word most papers have', async () => {
  const { source } = openLexicon({
    gene: 9,
    ration: 1,
    gener: 4,
    generation: 7,
    rations: 1,
    state: 5,
    ment: 1,
  });
  expect(await splitWord('generation', source)).toBe('gene ration');
});

it('asks for no part of what is longer than two words', async () => {
  const { source, countAsked } = openLexicon({ black: 3 });
  expect(await splitWord(`black${'abcdefghij'.repeat(6)}`, source)).toBeUndefined();
  expect(countAsked()).toBe(0);
});
