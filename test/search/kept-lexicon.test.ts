/** Builds keep the lexicon's files while their basis stays the same. */
import { expect, it } from 'vitest';
import { hashBasis } from '../../src/build/hash-basis.ts';
import { searchExports } from '../../src/exports/search/search-exports.ts';
import { contentText } from '../content-text.ts';
import { buildSampleArchive, type SamplePaper } from '../feeds/sample-archive.ts';

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
  const files = searchExports.find(({ name }) => name === 'search-lexicon')?.files(archive) ?? [];
  return Array.from(files, ({ path, basis, render }) => ({
    path,
    basis: hashBasis(basis?.()),
    text: contentText(render()),
  }));
}

it('has another basis where a text or an author has changed, and only there', () => {
  const before = lexiconOf({});
  expect(before.length).toBeGreaterThan(0);
  const changed = [{ title: 'Harbours' }, { abstract: 'Two words.' }, { authors: ['Mary Somerville'] }];
  for (const change of changed) {
    const after = lexiconOf(change);
    expect(after.map(({ text }) => text)).not.toEqual(before.map(({ text }) => text));
    for (const [index, { path, basis }] of after.entries())
      expect(basis, path).not.toBe(before[index]?.basis);
  }
  for (const change of [{ topics: ['moons'] }, { arxiv: '2510.00001' }, { venue: 'ICLR 2025' }])
    expect(lexiconOf(change)).toEqual(before);
});
