/** Builds keep the lexicon's files while their basis stays the same. */
import { expect, it } from 'vitest';
import { hashBasis } from '../../src/build/hash-basis.ts';
import { type Memo, noMemo } from '../../src/exports/export.ts';
import { searchExports } from '../../src/exports/search/search-exports.ts';
import type { Archive } from '../../src/model.ts';
import { contentText } from '../content-text.ts';
import { buildSampleArchive, type SampleIssue, type SamplePaper } from '../feeds/sample-archive.ts';

function lexiconOf(change: Partial<SamplePaper>) {
  const tides = {
    id: 'tides',
    title: 'Tides',
    abstract: 'State space models (SSMs) of the sea.',
    topics: ['sea'],
  };
  const archive = buildSampleArchive([
    {
      day: '2025-10-29',
      papers: [
        { ...tides, ...change },
        { id: 'moons', title: 'Moons' },
      ],
    },
  ]);
  return lexiconFiles(archive).map(({ path, basis, render }) => ({
    path,
    basis: hashBasis(basis?.()),
    text: contentText(render()),
  }));
}

const lexiconFiles = (archive: Archive, memo?: Memo) => [
  ...(searchExports.find(({ name }) => name === 'search-lexicon')?.files(archive, memo) ?? []),
];

const filesOf = (issues: readonly SampleIssue[], memo?: Memo) =>
  lexiconFiles(buildSampleArchive(issues), memo).map(({ path, render }) => ({
    path,
    text: contentText(render()),
  }));

it('of a large archive changes only in files of words that are new, where an issue is added', () => {
  const abstract = 'State space models (SSMs) of the sea.';
  const issues = Array.from({ length: 16 }, (_, day) => ({
    day: `2025-10-${String(day + 1).padStart(2, '0')}`,
    papers: Array.from({ length: 64 }, (_unused, place) => ({
      id: `paper-${day}-${place}`,
      title: 'Tides and moons',
      abstract,
    })),
  }));
  const issue = (title: string) => ({ day: '2025-11-01', papers: [{ id: 'new', title, abstract }] });
  const before = filesOf(issues);
  expect(filesOf([...issues, issue('Tides and moons')])).toEqual(before);
  const after = filesOf([...issues, issue('Tides of zorgnets')]);
  const changed = after.filter(({ text }, index) => text !== before[index]?.text);
  expect(changed.map(({ text }) => /^zorgnet\t1$/m.test(text))).toEqual([true]);
});

it('takes the counts of settled papers, the oldest, from the last build', () => {
  const day = (number: number) => `2025-10-${String(number).padStart(2, '0')}`;
  const issue = (number: number, abstract: string): SampleIssue => ({
    day: day(number),
    papers: Array.from({ length: 110 }, (_, place) => ({
      id: `paper-${number}-${place}`,
      title: 'Tides',
      abstract,
    })),
  });
  const abstract = 'State space models (SSMs) of the sea.';
  const old = Array.from({ length: 10 }, (_, at) => issue(at + 1, abstract));
  const all = [...old, issue(11, 'Zorgnets (ZN) of the moon.')];
  const kept = new Map<string, string>();
  const memo: Memo = {
    ...noMemo,
    text: (name, basis, make) => {
      const key = `${name} ${hashBasis(basis())}`;
      kept.set(key, kept.get(key) ?? make());
      return kept.get(key) ?? '';
    },
  };
  const first = filesOf(old, memo);
  const values = [...kept];
  expect(values).toHaveLength(2);
  expect(filesOf(all, memo)).toEqual(filesOf(all));
  expect([...kept]).toEqual(values);
  expect(first).not.toEqual(filesOf(all));
  // Of the first thousand; those after it are counted apart.
  const changed = [issue(1, 'Harbours of the sea (HS).'), ...all.slice(1)];
  expect(filesOf(changed, memo)).toEqual(filesOf(changed));
  expect([...kept].slice(0, 2)).toEqual(values);
  expect(kept.size).toBe(3);
});

it('has another basis where a text, an author or a venue has changed, and only there', () => {
  const before = lexiconOf({});
  expect(before.length).toBeGreaterThan(0);
  const changed = [
    { title: 'Harbours' },
    { abstract: 'Two words.' },
    { authors: ['Mary Somerville'] },
    { venue: 'ICLR 2025' },
  ];
  for (const change of changed) {
    const after = lexiconOf(change);
    expect(after.map(({ text }) => text)).not.toEqual(before.map(({ text }) => text));
    for (const [index, { path, basis }] of after.entries())
      expect(basis, path).not.toBe(before[index]?.basis);
  }
  for (const change of [{ topics: ['moons'] }, { arxiv: '2510.00001' }])
    expect(lexiconOf(change)).toEqual(before);
});
