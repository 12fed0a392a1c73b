import { describe, expect, it } from 'vitest';
import { buildBibtexExport, citationExports } from '../../src/exports/citation/citation-exports.ts';
import { citationFilesOf } from '../../src/exports/citation/citation-paths.ts';
import type { Export } from '../../src/exports/export.ts';
import type { Archive } from '../../src/model.ts';
import { contentText } from '../content-text.ts';
import { buildCitedArchive } from './cited-archive.ts';
import { readBibtexEntries, readCslEntries, readRisEntries } from './foreign-parsers.ts';

const archive = buildCitedArchive([
  { title: 'First', authors: ['Jane Doe'], firstDate: '2024-01-02', venue: 'ICML 2024' },
  { title: 'Second', authors: ['Jane Doe', 'Max Frei'], firstDate: '2023-05-06', venue: 'ICML 2023' },
  { title: 'Third' },
]);

function filesOf(row: Export | undefined, of: Archive = archive): ReadonlyMap<string, string> {
  return new Map(Array.from(row?.files(of) ?? [], ({ path, render }) => [path, contentText(render())]));
}

const lists = ['/issues/2025-10-29/', '/authors/jane-doe/', '/venues/icml/', '/years/2024/', '/years/2023/'];

describe('citation files', () => {
  it('are there in three formats for every issue, author with two papers, venue and year, and the archive', () => {
    const paths = citationExports.flatMap((row) => [...filesOf(row).keys()]);
    const wanted = [
      ...lists.flatMap((list) => citationFilesOf(`/${list.slice(1)}`).map(({ path }) => path)),
      '/archive.bib',
      '/archive.ris',
      '/archive.csl.json',
    ];
    expect(paths.toSorted()).toEqual(wanted.toSorted());
  });

  it('hold all papers of their page, in its order, as other parsers read them', () => {
    const [bib, ris, csl] = citationExports.map((row) => filesOf(row));
    const titles = ['First', 'Second', 'Third'];
    expect(readBibtexEntries(bib?.get('/archive.bib') ?? '').map(({ fields }) => fields.title)).toEqual(
      titles,
    );
    expect(readRisEntries(ris?.get('/archive.ris') ?? '').map(({ title }) => title)).toEqual(titles);
    expect(readCslEntries(csl?.get('/archive.csl.json') ?? '').map(({ title }) => title)).toEqual(titles);
    expect(readBibtexEntries(bib?.get('/authors/jane-doe/papers.bib') ?? '').map(({ key }) => key)).toEqual([
      'doe2024first',
      'doe2023second',
    ]);
  });

  it('have abstracts in RIS and CSL-JSON of the whole archive, and of no list', () => {
    const cited = buildCitedArchive([
      { title: 'First', abstract: 'We rate data.', authors: ['Jane Doe'], firstDate: '2024-01-02' },
      { title: 'Second', abstract: 'We prove it.', authors: ['Jane Doe'], firstDate: '2024-05-06' },
    ]);
    const [, ris, csl] = citationExports.map((row) => filesOf(row, cited));
    const abstracts = ['We rate data.', 'We prove it.'];
    expect(
      [...(ris?.get('/archive.ris') ?? '').matchAll(/^AB {2}- (.*)\r$/gm)].map(([, text]) => text),
    ).toEqual(abstracts);
    expect(
      JSON.parse(csl?.get('/archive.csl.json') ?? '').map(({ abstract }: { abstract: string }) => abstract),
    ).toEqual(abstracts);
    const listed = [...(ris ?? []), ...(csl ?? [])].filter(([path]) => !path.startsWith('/archive.'));
    expect(listed.map(([path]) => path)).toEqual(
      ['ris', 'csl.json'].flatMap((ending) =>
        ['/issues/2025-10-29/', '/authors/jane-doe/', '/years/2024/'].map(
          (list) => `${list}papers.${ending}`,
        ),
      ),
    );
    for (const [path, text] of listed) {
      expect(text, path).toContain('First');
      expect(text, path).not.toMatch(/^AB {2}-|"abstract"|We rate data/m);
    }
  });

  it('are an empty list for an archive without papers', () => {
    const files = new Map(citationExports.flatMap((row) => [...filesOf(row, buildCitedArchive([]))]));
    expect(files.get('/archive.bib')).toBe('');
    expect(files.get('/archive.csl.json')).toBe('[]\n');
  });

  it('render a paper once in each format, however many lists carry it', () => {
    let asked = 0;
    const papers = new Map(
      Array.from(archive.papers, ([id, paper]) => [
        id,
        Object.defineProperty({ ...paper }, 'citationKey', {
          get() {
            asked += 1;
            return paper.citationKey;
          },
        }),
      ]),
    );
    const counted = { ...archive, papers };
    for (const row of citationExports) filesOf(row, counted);
    expect(asked).toBe(archive.papers.size);
  });

  it('split a large archive’s BibTeX by year, and say so where the whole would be', () => {
    const files = filesOf(buildBibtexExport(100));
    expect([...files.keys()].filter((path) => path.startsWith('/archive'))).toEqual([
      '/archive.bib',
      '/archive-undated.bib',
      '/archive-2024.bib',
      '/archive-2023.bib',
    ]);
    expect(readBibtexEntries(files.get('/archive.bib') ?? '')).toEqual([]);
    expect(files.get('/archive.bib')).toContain('archive-2024.bib, archive-2023.bib');
    const split = ['undated', '2024', '2023'].flatMap((year) =>
      readBibtexEntries(files.get(`/archive-${year}.bib`) ?? '').map(({ key }) => key),
    );
    expect(split).toEqual(['third', 'doe2024first', 'doe2023second']);
    const whole = filesOf(buildBibtexExport(10_000)).get('/archive.bib') ?? '';
    expect(
      filesOf(buildBibtexExport(new TextEncoder().encode(whole).length + 1)).has('/archive-2024.bib'),
    ).toBe(false);
  });
});
