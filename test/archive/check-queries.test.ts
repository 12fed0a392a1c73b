import { expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import type { SavedQuery } from '../../src/model.ts';
import { sampleContent, sampleEntry, sampleIssue } from './sample-content.ts';

const query = (more: Partial<SavedQuery>): SavedQuery => ({
  id: 'asked',
  label: 'Asked',
  description: undefined,
  words: [],
  without: [],
  authors: [],
  venues: [],
  ...more,
});

const warningsOf = (more: Partial<SavedQuery>, papers = [sampleEntry('alpha')]): readonly string[] =>
  buildArchive({
    ...sampleContent({ issues: [sampleIssue('2024-12-10', 1, papers)] }),
    queries: [query(more)],
  }).diagnostics.map(({ rule, reason, file }) => `${file} ${rule} ${reason}`);

it.each([{ authors: ['Nobody Here'] }, { words: ['alpha'], without: ['alpha'] }])(
  'names a query that no paper answers: %j',
  (more) => {
    expect(warningsOf(more)).toEqual([
      expect.stringMatching(/^content\/queries\.yaml query-without-papers No paper answers the query asked/),
    ]);
  },
);

it('names no query that a paper answers, and none in an archive without papers', () => {
  expect(warningsOf({ words: ['alpha'] })).toEqual([]);
  expect(warningsOf({ words: ['beta'] }, [])).toEqual([]);
});
