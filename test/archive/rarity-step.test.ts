/** A build says that it has judged the rarity of words anew. */
import { expect, it } from 'vitest';
import { describeRarityStep } from '../../src/archive/rarity-step.ts';
import { countSettled } from '../../src/words/settled-papers.ts';

it('is said where the number of settled papers has changed, and only there', () => {
  const counts = Array.from({ length: 60 }, (_, papers) => papers + 200);
  const said = counts.filter((papers) => describeRarityStep(papers - 1, papers) !== undefined);
  expect(said).toEqual(counts.filter((papers) => countSettled(papers) !== countSettled(papers - 1)));
  expect(said).toHaveLength(2);
  expect(describeRarityStep(250, 260)).toContain('by 256 papers, before by 215');
  // Papers may also become fewer.
  expect(describeRarityStep(260, 250)).toContain('by 215 papers, before by 256');
});

it('is not said where nothing of the last site could be kept', () => {
  expect(describeRarityStep(undefined, 240)).toBeUndefined();
});
