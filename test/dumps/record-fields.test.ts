/** Fields of RIS and CSL-JSON as publishers, Crossref and reference managers write them. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'x');
const ris = (...fields: readonly string[]): string =>
  ['TY  - JOUR', 'TI  - A Title of Ours', 'AU  - Bee, Ann', ...fields, 'ER  - ', ''].join('\n');
const item = { id: 'x', type: 'article-journal', title: 'A Title of Ours', DOI: '10.1000/1' };
const csl = (...items: readonly object[]) => read(JSON.stringify(items.map((own) => ({ ...item, ...own }))));

describe('names in angle brackets', () => {
  it.each([
    ['Predicting the <mask> token', 'Predicting the <mask> token'],
    ['Predicting the &lt;mask&gt; token', 'Predicting the <mask> token'],
    ['From <EOS> to <i>Ovis</i>', 'From <EOS> to Ovis'],
    ['<scp>DNA</scp> of sheep', 'DNA of sheep'],
    ['Sheep<br>and <p>goats', 'Sheep and goats'],
    ['Cut off in <b>bold', 'Cut off in bold'],
  ])('%s', (title, read) => expect(csl({ title }).entries[0]?.title).toBe(read));
});

describe('RIS', () => {
  it.each([
    [['DO  - 10.1000/a', 'DO  - 10.1000/b'], { doi: '10.1000/a' }],
    [['PY  - 2025', 'DA  - 03/04'], { firstMonth: '2025' }],
    [['PY  - 2025', 'DA  - Mar 4'], { firstMonth: '2025' }],
    [['AB  - We extend arXiv:2001.00001, and then count.'], { arxiv: undefined }],
    [['AB  - We extend', 'arXiv:2001.00001, and then count.'], { arxiv: undefined }],
    [['N1  - Comment: extends arXiv:2001.00001'], { arxiv: undefined }],
    [['N1  - arXiv:2001.00001 [cs]'], { arxiv: '2001.00001' }],
  ])('%j', (fields, expected) => expect(read(ris(...fields)).entries[0]).toMatchObject(expected));

  it('has the book of a chapter', () => {
    const text = ris('BT  - A Book').replace('JOUR', 'CHAP');
    expect(read(text).entries[0]?.venue).toBe('A Book');
  });

  it('may have one space behind its tags', () => {
    const { format, entries, diagnostics } = read(ris('AB  - We count.').replaceAll('  -', ' -'));
    expect(format).toBe('ris');
    expect(entries).toMatchObject([
      { title: 'A Title of Ours', authors: ['Ann Bee'], abstract: 'We count.', lines: { first: 1, last: 5 } },
    ]);
    expect(diagnostics).toEqual([]);
  });
});

describe('CSL-JSON', () => {
  it.each([
    ['2026-03-04', { firstDate: { year: 2026, month: 3, day: 4 } }],
    [{ year: 2026, month: 3 }, { firstMonth: '2026-03' }],
    [{ year: '2026' }, { firstMonth: '2026' }],
  ])('has the date of %j', (issued, expected) => expect(csl({ issued }).entries[0]).toMatchObject(expected));

  it.each([
    [{ family: 'Bee, Ann' }, 'Ann Bee'],
    [{ literal: 'Bee, Ann' }, 'Ann Bee'],
    [{ literal: 'University of X, Department of Y' }, 'University of X, Department of Y'],
  ])('has the name of %j', (name, expected) =>
    expect(csl({ author: [name] }).entries[0]?.authors).toEqual([expected]),
  );

  it('of Crossref has reviews, journals, parts and corrections among its papers, which are left out', () => {
    const author = [{ family: 'Bee', given: 'Ann' }];
    const { entries, diagnostics } = csl(
      { author },
      ...['peer-review', 'journal', 'journal-issue', 'component', 'grant', 'book-series'].map((type) => ({
        type,
        author,
      })),
      { author, title: 'Counting: an Erratum', 'update-to': [{ DOI: '10.1000/1', type: 'erratum' }] },
      { author, title: 'A Second Version', 'update-to': [{ DOI: '10.1000/1', type: 'new_version' }] },
    );
    expect(entries.map(({ title }) => title)).toEqual(['A Title of Ours', 'A Second Version']);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(Array.from({ length: 7 }, () => 'notice'));
  });

  it.each([
    'Front Cover: Counting Sheep in Winter (Angew. Chem. Int. Ed. 48/2026)',
    'Frontispiece: Counting Sheep in Winter (Chem. Eur. J. 1/2026)',
    'Inside Back Cover: Counting Sheep',
    'Cover Picture: Counting Sheep in Winter',
    'Cover: Counting Sheep (Chem. Eur. J. 1/2026)',
    'Masthead: (Angew. Chem. 1/2026)',
    '[Front Matter]',
  ])('of publishers has front matter: %s', (title) => {
    expect(csl({ title }, { title: 'A Title of Ours' }).entries.map((entry) => entry.title)).toEqual([
      'A Title of Ours',
    ]);
  });

  it('of publishers has a frontispiece, which has no authors; a paper may be called so', () => {
    const title = 'Frontispiece: A New Reading of Title Pages';
    const author = [{ family: 'Bee', given: 'Ann' }];
    const read = csl({ title, author: undefined }, { title, author }, { title: 'A Title of Ours' });
    expect(read.entries.map(({ authors }) => authors?.[0])).toContain('Ann Bee');
    expect(read.diagnostics.map(({ rule }) => rule)).toEqual(['notice']);
  });

  it.each([
    'Front Cover Designs of Journals: A Survey',
    'Cover: a Method of Counting',
    'Cover Crops: Counting (2026)',
    'Inside Cover Crops',
    'Frontispiece Portraits in Books',
    'Contents of Sheep (and Goats)',
    'Contents of Sheep in Winter (Proc. Sheep Soc. 12/2026)',
  ])('of publishers has papers: %s', (title) => {
    expect(csl({ title }, { title: 'A Title of Ours' }).entries[0]?.title).toBe(title);
  });
});
