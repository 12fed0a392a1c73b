import { expect, it } from 'vitest';
import type { Contender, Run } from '../../scripts/bench/bench-size.ts';
import { renderResults } from '../../scripts/bench/render-results.ts';

const run = (contender: Contender): Run => ({
  contender,
  wall: 2,
  processor: 3,
  memory: 4_000_000,
  files: 5,
  bytes: 6_000_000,
  stages: [],
});

it('says how many rounds each size had, whoever took part', () => {
  const text = renderResults(
    [
      { papers: 240, runs: [run('write limit'), run('Hugo, pages'), run('write limit'), run('Hugo, pages')] },
      { papers: 100_000, runs: [run('Offprint, without search')] },
    ],
    { lines: ['2 cores.'] },
  );
  expect(text).toContain('(papers: rounds; 240: 2; 100,000: 1)');
});
