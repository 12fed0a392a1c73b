import { expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { discussedLately, returnedLately } from '../../templates/recent-papers.ts';
import { sampleContent, sampleEntry, sampleIssue } from '../archive/sample-content.ts';

const day = (number: number) => `2025-03-${String(number).padStart(2, '0')}` as const;
const archive = buildArchive(
  sampleContent({
    issues: [
      // Eight issues: the first lies outside "the last issues".
      sampleIssue(day(1), 1, [sampleEntry('old', { comments: 90 }), sampleEntry('again')]),
      ...[2, 3, 4, 5, 6, 7].map((number) =>
        sampleIssue(day(number), number, [sampleEntry(`of-${number}`, { comments: number })]),
      ),
      sampleIssue(day(8), 8, [sampleEntry('quiet'), sampleEntry('again', { comments: 4 })]),
    ],
  }),
);

it('names the five most discussed papers of the last seven issues, and none without a comment', () => {
  const found = discussedLately(archive).map(({ paper, appearance }) => [paper.id, appearance.comments]);
  expect(found).toEqual([
    ['of-7', 7],
    ['of-6', 6],
    ['of-5', 5],
    ['again', 4],
    ['of-4', 4],
  ]);
});

it('names papers that an older issue had, whichever that was', () => {
  expect(returnedLately(archive).map(({ paper }) => paper.id)).toEqual(['again']);
});
