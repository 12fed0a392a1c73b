/** Builds keep a feed's document while its basis stays the same, so documents of one basis must have the same bytes. */
import { describe, expect, it } from 'vitest';
import { hashBasis } from '../../src/build/hash-basis.ts';
import { chunksOf, isSegment } from '../../src/exports/export.ts';
import { type FeedSetting, feedExports } from '../../src/exports/feeds/feed-exports.ts';
import { contentText } from '../content-text.ts';
import { emptyRecord } from './empty-record.ts';
import { buildSampleArchive, type SampleIssue, type SamplePaper } from './sample-archive.ts';

/** More issues than a head has room for, so that there are closed documents. */
function issuesWith(change: Partial<SamplePaper> = {}, title?: string): readonly SampleIssue[] {
  return Array.from({ length: 8 }, (_, issue) => ({
    day: `2025-10-0${issue + 1}`,
    ...(issue === 2 && title !== undefined ? { title } : {}),
    papers: Array.from({ length: 30 }, (_unused, place) => ({
      id: `paper-${issue}-${place}`,
      title: `Paper ${place} of ${issue}`,
      abstract: 'A word.',
      authors: ['Ada Byron', 'Émilie du Châtelet'],
      topics: [place % 2 === 0 ? 'tides' : 'moons'],
      venue: 'ICLR 2025',
      ...(issue === 2 && place === 4 ? change : {}),
    })),
  }));
}

interface Made {
  readonly basis: string;
  readonly text: string;
}
type Documents = ReadonlyMap<string, Made & { readonly entries: readonly Made[] }>;

function documentsOf(issues: readonly SampleIssue[], setting: Partial<FeedSetting> = {}): Documents {
  const archive = buildSampleArchive(issues);
  const [feeds] = feedExports({ queries: [], record: emptyRecord, ...setting });
  const files = [...(feeds?.files(archive) ?? [])];
  return new Map(
    files.map(({ path, basis, render, segments }) => [
      path,
      {
        basis: hashBasis(basis?.()),
        text: contentText(render()),
        entries: (segments?.() ?? []).filter(isSegment).map((one) => ({
          basis: hashBasis(one.basis()),
          text: contentText(chunksOf(one.render())),
        })),
      },
    ]),
  );
}

const changes: Readonly<Record<string, () => Documents>> = {
  'another issue': () =>
    documentsOf([...issuesWith(), { day: '2025-10-20', papers: [{ id: 'new', topics: ['tides'] }] }]),
  'an issue that closes a document': () =>
    documentsOf([
      ...issuesWith(),
      {
        day: '2025-10-20',
        papers: Array.from({ length: 30 }, (_, place) => ({ id: `later-${place}`, topics: ['tides'] })),
      },
    ]),
  'a paper that is listed again': () =>
    documentsOf([...issuesWith(), { day: '2025-10-20', papers: [{ id: 'paper-2-4' }] }]),
  'another title': () => documentsOf(issuesWith({ title: 'Harbours' })),
  'another abstract': () => documentsOf(issuesWith({ abstract: 'Two words.' })),
  'another author': () => documentsOf(issuesWith({ authors: ['Mary Somerville'] })),
  'a topic less': () => documentsOf(issuesWith({ topics: [] })),
  'no venue': () => documentsOf(issuesWith({ venue: 'NeurIPS 2025' })),
  'an identifier': () => documentsOf(issuesWith({ arxiv: '2510.00001' })),
  'a first date': () => documentsOf(issuesWith({ firstDate: '2025-09-30' })),
  'a title of an issue': () => documentsOf(issuesWith({}, 'Special number')),
  'a revision': () =>
    documentsOf(issuesWith(), {
      record: {
        ...emptyRecord,
        revisedOn: (key) => (key === 'papers/paper-2-4' ? '2025-11-11' : undefined),
      },
    }),
  'a lasting key': () =>
    documentsOf(issuesWith(), {
      record: { ...emptyRecord, lastingKey: (key) => (key === 'papers/paper-2-4' ? 'papers/before' : key) },
    }),
};

describe('the basis of a feed’s documents', () => {
  const before = documentsOf(issuesWith());

  it.each(Object.entries(changes))('differs where %s gives other bytes', (_change, made) => {
    const after = made();
    const both = [...after].flatMap(([path, one]) => {
      const other = before.get(path);
      return other === undefined ? [] : [{ path, one, other }];
    });
    const moved = both.filter(({ one, other }) => one.text !== other.text);
    expect(moved.length).toBeGreaterThan(0);
    for (const { path, one, other } of moved) expect(one.basis, path).not.toBe(other.basis);
    expect(both.filter(({ one, other }) => one.basis === other.basis).length).toBeGreaterThan(
      both.length / 4,
    );
  });

  it.each(Object.entries(changes))(
    'has entries that %s does not change without another basis',
    (_change, made) => {
      let same = 0;
      for (const [path, { entries }] of made()) {
        const texts = new Map(before.get(path)?.entries.map(({ basis, text }) => [basis, text]));
        for (const { basis, text } of entries) {
          if (!texts.has(basis)) continue;
          expect(texts.get(basis), path).toBe(text);
          same += 1;
        }
      }
      expect(same).toBeGreaterThan(100);
    },
  );
});
