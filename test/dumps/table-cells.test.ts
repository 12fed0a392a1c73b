/** Cells of tables as spreadsheets, databases of literature and programs export them. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'x');
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const entryOf = (columns: string, ...cells: readonly string[]) =>
  read(`${columns}\n${cells.map(quoted).join(',')}\n`).entries[0];

it.each([
  ['Counting Sheep - A Survey of Methods'],
  ['Counting: On a : and b | c'],
  ['1. Steps to Counting'],
  ['2020. A Year of Counting'],
  ['(2020) Vision of Counting'],
  ['The Problem of "Sheep"'],
  ['From arXiv:2501.01234 to Fame'],
  ['A*-Search *for* **All**'],
  ['*Bees* and *wasps*'],
  ['all of it in lower case'],
  ['C# and F# # and more'],
])('a title is its whole cell: %s', (title) => {
  expect(entryOf('title,doi', title, '10.1000/1')).toMatchObject({ title, note: undefined });
});

it.each(['1) ', '12. '])('a numbered cell may have a sentence behind the title and a dash: %s', (number) => {
  const note = 'We count sheep by their names and not by heads.';
  const title = 'Counting Sheep';
  expect(entryOf('title,doi', `${number}${title} - ${note}`, '10.1000/1')).toMatchObject({ title, note });
});

it.each(['*Counting Sheep*', '_Counting Sheep_', '**Counting Sheep**'])(
  'a title is without emphasis around all of it: %s',
  (cell) => {
    expect(entryOf('title,doi', cell, '10.1000/1')?.title).toBe('Counting Sheep');
  },
);

it('a title has one space for tabs and line breaks', () => {
  expect(entryOf('title,doi', 'Counting\twith\n Tabs', '10.1000/1')?.title).toBe('Counting with Tabs');
});

describe('authors', () => {
  it('have their initials behind in all cells of a column, as PubMed exports them', () => {
    const cells = ["van den Heuvel M, O'Brien JJ 3rd, Li X.", "D'Angelo R."];
    const table = (names: readonly string[]) =>
      read(`Title,Authors,DOI\n${names.map((name, at) => `A Title,"${name}",10.1000/${at}`).join('\n')}`);
    expect(table(cells).entries.map(({ authors }) => authors)).toEqual([
      ['M. van den Heuvel', "J. J. O'Brien 3rd", 'X. Li'],
      ["R. D'Angelo"],
    ]);
    expect(
      table([
        "Souza A, van 't Hof J; HIVE-2; Hive Study Group.",
        'Bee A; Hive Group.',
        'Smith AB Jr.',
      ]).entries.map(({ authors }) => authors),
    ).toEqual([
      ['A. Souza', "J. van 't Hof", 'HIVE-2', 'Hive Study Group'],
      ['A. Bee', 'Hive Group'],
      ['A. B. Smith Jr'],
    ]);
    // Names with one letter behind may be written so.
    expect(table(['Rakesh K', 'Suresh P, Ramesh V']).entries[1]?.authors).toEqual(['Suresh P', 'Ramesh V']);
    expect(table(['Bee AB, Cid Dee', 'Fox E']).entries[1]?.authors).toEqual(['Fox E']);
  });

  it.each([
    ["Eve O'Foe, Ann Bee", ["Eve O'Foe", 'Ann Bee']],
    [`['Ann Bee', "Eve O'Foe"]`, ['Ann Bee', "Eve O'Foe"]],
    [`['D\\'Foe']`, ["D'Foe"]],
    ['[Ann Bee, Cid Dee]', ['Ann Bee', 'Cid Dee']],
    ['"Ann Bee", "Cid Dee"', ['Ann Bee', 'Cid Dee']],
    ['Ann Bee\nCid Dee', ['Ann Bee', 'Cid Dee']],
    ['Ann Bee,\nCid Dee', ['Ann Bee', 'Cid Dee']],
    ['Bee, Ann\nDee, Cid', ['Ann Bee', 'Cid Dee']],
    ['王小明、李雷', ['王小明', '李雷']],
    ['Ann Bee*, Cid Dee†, Eve Foe¹', ['Ann Bee', 'Cid Dee', 'Eve Foe']],
    ['ANN BEE AND CID DEE', ['ANN BEE', 'CID DEE']],
    ['Bee A, Dee CD, Foe E.', ['A. Bee', 'C. D. Dee', 'E. Foe']],
    ['A. Bee, C. Dee Jr.', ['A. Bee', 'C. Dee Jr.']],
    [
      "Bee ÅM, van 't Dee J, Foe AB Jr; HIVE-PD Study Group.",
      ['Å. M. Bee', "J. van 't Dee", 'A. B. Foe Jr', 'HIVE-PD Study Group'],
    ],
    ['Souza A, Li X; Hive Group', ['Souza A', 'Li X', 'Hive Group']],
    ['Bee, Å. M., Dee, C., Foe, E. F.; Hive Group', ['Å. M. Bee', 'C. Dee', 'E. F. Foe', 'Hive Group']],
    ['Ann Bee, Cid Dee; Hive Group', ['Ann Bee', 'Cid Dee', 'Hive Group']],
    ['Ann Bee, Cid Dee, Eve Foe; Hive Group.', ['Ann Bee', 'Cid Dee', 'Eve Foe', 'Hive Group']],
    ['王伟, 李娜; Hive Group', ['王伟', '李娜', 'Hive Group']],
    ['Bee, Ann; Dee, Cid e Foe, Eve', ['Ann Bee', 'Cid Dee', 'Eve Foe']],
    ['Ann Bee, Jr.; Cid Dee', ['Ann Bee Jr.', 'Cid Dee']],
    ['Bee, Jr., Ann; Dee, Cid', ['Ann Bee Jr.', 'Cid Dee']],
    ['Bee, Ann, Jr.; Dee, Cid E. III', ['Ann Bee Jr.', 'Cid E. Dee III']],
    ['Bee, V.; Dee, Cid', ['V. Bee', 'Cid Dee']],
    ['Bee Ant, Ann Eve; Dee, Cid', ['Ann Eve Bee Ant', 'Cid Dee']],
    ['Bee, Ann; Hive Group.', ['Ann Bee', 'Hive Group']],
    ['Ana Souza e Pedro Dee', ['Ana Souza', 'Pedro Dee']],
    ['Ana Souza e Cid Dee', ['Ana Souza e Cid Dee']],
    ['Ana Souza og\nCid Dee', ['Ana Souza', 'Cid Dee']],
    ['Sousa e Silva, Ana', ['Ana Sousa e Silva']],
    ['Souza, Lima e Dias', ['Souza', 'Lima', 'Dias']],
    ['Ortega y Gasset, José', ['José Ortega y Gasset']],
    // The first of others.
    ['Gee, F. et al.', ['F. Gee']],
    ['Gee, F. M. et al.', ['F. M. Gee']],
    ['Gee, F. and others', ['F. Gee']],
    ['van der Berg, Jan et al.', ['Jan van der Berg']],
    ['Gee, Fay Marie et al.', ['Fay Marie Gee']],
    ['Gee F et al.', ['Gee F']],
    ['Gee, F., Bee, A., et al.', ['F. Gee', 'A. Bee']],
    ['Gee, Fay; et al.', ['Fay Gee']],
    // One person, or two.
    ['Gee, Dee et al.', ['Gee']],
    ['Gee, Dee and others', ['Gee']],
    ['Ann Bee, Cid Dee et al.', ['Ann Bee', 'Cid Dee']],
    ['NA', undefined],
  ])('%j', (written, authors) =>
    expect(entryOf('title,authors,doi', 'A Title', written, '10.1000/1')?.authors).toEqual(authors),
  );

  it.each([
    'Ann Bee, Cid Dee, and 12 others',
    'Ann Bee, Cid Dee, 3 more',
    'Ann Bee, Cid Dee +3',
    'Ann Bee, Cid Dee…',
    'Ann Bee, Cid Dee, et al.; others',
  ])('that are not all named: %s', (written) => {
    expect(entryOf('title,authors,doi', 'A Title', written, '10.1000/1')).toMatchObject({
      authors: ['Ann Bee', 'Cid Dee'],
      authorCount: undefined,
    });
  });
});

it.each([
  ['[Counting of sheep].', 'Counting of sheep'],
  ['Counting of sheep.', 'Counting of sheep'],
  ['[18F]FDG counts', '[18F]FDG counts'],
])('PubMed’s title %s', (written, title) => {
  expect(entryOf('PMID,Title,Authors,DOI', '1', written, 'Bee A', '10.1000/1')?.title).toBe(title);
  expect(entryOf('Title,Authors,DOI', written, 'Bee A', '10.1000/1')?.title).toBe(written);
});

it.each(['NaN', 'nan', 'None', 'N/A', '#N/A', 'NA', '-', 'null'])('%s is no value', (none) => {
  const columns = 'title,doi,venue,abstract,note,date,organisation';
  expect(entryOf(columns, 'A Title', '10.1000/1', none, none, none, none, none)).toMatchObject({
    venue: undefined,
    abstract: undefined,
    note: undefined,
    firstMonth: undefined,
    organisation: undefined,
  });
});

it('a year may be a number of pandas', () => {
  expect(entryOf('title,doi,year', 'A Title', '10.1000/1', '2025.0')?.firstMonth).toBe('2025');
});

it('a DOI has no full stop at its end', () => {
  expect(entryOf('title,doi', 'A Title', 'https://doi.org/10.1000/E.')?.doi).toBe('10.1000/e');
});

it.each([
  ['Authors,Title,Year,Source title,DOI', ['Bee A.; Dee C.', 'A Title', '2025', 'A Journal', '10.1000/1']],
  [
    'PMID,Title,Authors,Citation,Journal/Book,Publication Year,DOI',
    ['1', 'A Title', 'Bee A, Dee C', 'J. 2025', 'A Journal', '2025', '10.1000/1'],
  ],
  [
    'Title,Date Published,Publication Year,Source Title,Author/s,DOI',
    ['A Title', '2025', '2025', 'A Journal', 'Ann Bee; Cid Dee', '10.1000/1'],
  ],
  [
    'doi,display_name,publication_year,authorships.author.display_name,primary_location.source.display_name',
    ['https://doi.org/10.1000/1', 'A Title', '2025', 'Ann Bee|Cid Dee', 'A Journal'],
  ],
  ['PT,AU,TI,SO,PY,DI', ['J', 'Bee, A; Dee, C', 'A Title', 'A Journal', '2025', '10.1000/1']],
  [
    'Document Title,Authors,Publication Title,Publication Year,DOI',
    ['A Title', 'A. Bee; C. Dee', 'A Journal', '2025', '10.1000/1'],
  ],
])('databases of literature name columns: %s', (columns, cells) => {
  const entry = entryOf(columns, ...cells);
  expect(entry).toMatchObject({ title: 'A Title', venue: 'A Journal', doi: '10.1000/1', firstMonth: '2025' });
  expect(entry?.authors).toHaveLength(2);
});

it('leaves out pages and corrections by the column of types, and says so', () => {
  const { entries, diagnostics } = read(
    'Item Type,Title,Author,Url\npreprint,A Paper,"Bee, Ann",https://arxiv.org/abs/2501.01234\nwebpage,A Page,"Bee, Ann",https://b.example/\nErratum,Another,"Bee, Ann",https://doi.org/10.1000/2\n',
  );
  expect(entries.map(({ title }) => title)).toEqual(['A Paper']);
  expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([
    ['unread-line', 3],
    ['unread-line', 4],
  ]);
});

it('reads below remarks, and past the first line where it stands again', () => {
  const { entries } = read(
    '"About the data: Exported on Oct 01, 2026, by a program."\n# 2 records\ntitle,doi\nOne,10.1000/1\ntitle,doi\nTwo,10.1000/2\n',
  );
  expect(entries.map(({ title, lines }) => [title, lines.first])).toEqual([
    ['One', 4],
    ['Two', 6],
  ]);
});

it('leaves out the volumes of Scopus, and takes its words for no name as none', () => {
  const text =
    'Author full names,Title,Year,Source title,DOI,Document Type\n"Bee, Ann (59193602900); Dee, Cid (57221686064)",A Paper of Ours,2026,Hives,10.1000/1,Article\n[No author name available],Hives at Night,2026,Hives,10.1000/2,Article\n[No author name available],"3rd Conference on Hives",2026,Hives,10.1000/3,Conference review\n';
  const { entries } = parseDump(new TextEncoder().encode(text), 'x');
  expect(entries.map(({ title, authors }) => [title, authors])).toEqual([
    ['A Paper of Ours', ['Ann Bee', 'Cid Dee']],
    ['Hives at Night', undefined],
  ]);
});

it.each([
  ['[Nature Bees](https://doi.org/10.1000/1)', 'Nature Bees'],
  ['*[Nature Bees](https://doi.org/10.1000/1)*', 'Nature Bees'],
  ['Nature Bees https://doi.org/10.1000/1', 'Nature Bees'],
  ['[PDF](https://doi.org/10.1000/1)', undefined],
  ['https://doi.org/10.1000/1', undefined],
  ['Nature Bees', 'Nature Bees'],
  ['*Bee Letters* 12(3)', 'Bee Letters 12(3)'],
  ['Hives [Online]', 'Hives [Online]'],
])('a venue is the words of its link: %s', (cell, venue) => {
  expect(entryOf('title,authors,venue,doi', 'Counting Sheep', 'Ann Bee', cell, '10.1000/1')?.venue).toBe(
    venue,
  );
});

it.each([
  [`[{'authorId': '1', 'name': 'Ann Bee'}, {'authorId': None, 'name': "Conor O'Neil"}]`],
  [`[{"authorId":"1","name":"Ann Bee"},{"authorId":"2","name":"Conor O'Neil"}]`],
  [`[{'name': 'Ann Bee', 'affiliations': ['Hive', "The Bees' House"]}, {'name': 'Conor O\\'Neil'}]`],
  [
    `[{'given': 'Ann', 'family': 'Bee', 'affiliation': [{'name': 'Hive'}]}, {'given': 'Conor', 'family': "O'Neil", 'affiliation': []}]`,
  ],
])('authors may be objects as programs write them: %s', (cell) => {
  expect(entryOf('title,authors,doi', 'Counting Sheep', cell, '10.1000/1')?.authors).toEqual([
    'Ann Bee',
    "Conor O'Neil",
  ]);
});

it.each([
  [
    '<jats:title>Abstract</jats:title><jats:p>We count sheep, p &lt; 0.05.</jats:p>',
    'We count sheep, p < 0.05.',
  ],
  ['<p>We count sheep.</p>', 'We count sheep.'],
  ['We count sheep where n <p and p> 3.', 'We count sheep where n <p and p> 3.'],
])('abstracts lose the markup around them: %s', (cell, abstract) => {
  expect(entryOf('title,abstract,doi', 'Counting Sheep', cell, '10.1000/1')?.abstract).toBe(abstract);
});
