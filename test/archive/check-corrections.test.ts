import { expect, it } from 'vitest';
import { buildArchive, errorsOf } from '../../src/archive/build-archive.ts';
import { correctionsSchema } from '../../src/content/corrections.ts';
import { sampleContent, sampleEntry, sampleIssue } from './sample-content.ts';

const why = 'because';
const issues = [
  sampleIssue('2025-01-01', 1, [sampleEntry('alpha'), sampleEntry('beta'), sampleEntry('gamma')]),
];
const merge = (keep: string, drop: string, line: number) => ({ keep, drop, why, line });

it.each([
  [
    'a circle',
    { merge: [merge('alpha', 'beta', 2), merge('beta', 'alpha', 5)] },
    'merge-circle',
    /line 2 .* line 5|line 5 .* line 2/,
  ],
  [
    'a chain',
    { merge: [merge('alpha', 'beta', 2), merge('beta', 'gamma', 5)] },
    'merge-chain',
    /line 5 keeps beta, and line 2 drops it/,
  ],
  ['a paper merged with itself', { merge: [merge('alpha', 'alpha', 2)] }, 'merge-with-itself', /itself/],
  [
    'two merges of one paper',
    { merge: [merge('alpha', 'gamma', 2), merge('beta', 'gamma', 5)] },
    'correction-twice',
    /line 2 and line 5/,
  ],
  ['a paper to keep that is not there', { merge: [merge('nope', 'alpha', 2)] }, 'unknown-paper', /nope/],
  ['a paper to drop that is not there', { merge: [merge('alpha', 'nope', 2)] }, 'unknown-paper', /nope/],
  [
    'a split in no issue',
    { split: [{ issue: '2020-01-01', position: 1, paper: 'new', why }] },
    'unknown-issue',
    /2020-01-01/,
  ],
  [
    'a split at no position',
    { split: [{ issue: '2025-01-01', position: 9, paper: 'new', why }] },
    'unknown-position',
    /position 9/,
  ],
  [
    'two words on one title',
    {
      papers: [
        { paper: 'alpha', title: 'One', why, line: 3 },
        { paper: 'alpha', title: 'Two', why, line: 7 },
      ],
    },
    'correction-twice',
    /line 3 and line 7/,
  ],
])('corrections with %s stop the build and name the lines', (_what, corrections, rule, words) => {
  const content = sampleContent({ issues });
  const archive = buildArchive({
    ...content,
    corrections: { ...correctionsSchema.parse({}), ...corrections },
  });
  const faults = errorsOf(archive).filter((one) => one.rule === rule);
  expect(faults.length).toBeGreaterThan(0);
  expect(faults.every(({ advice }) => advice !== undefined)).toBe(true);
  expect(faults.map(({ reason }) => reason).join('\n')).toMatch(words);
});
