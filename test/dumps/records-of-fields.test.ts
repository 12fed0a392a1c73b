/** Tables, records and feeds of fields whose names, journals and links have forms that those of machine learning have not. */
import { describe, expect, it } from 'vitest';
import { strangeTitle } from '../../src/dumps/doubts/strange-titles.ts';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (...lines: readonly string[]) => parseDump(new TextEncoder().encode(lines.join('\n')), 'x');

describe('cells of names', () => {
  const authors = (...cells: readonly string[]) =>
    read(
      'title,authors,doi',
      ...cells.map((cell, at) => `Tides and Mud ${at},"${cell}",10.5555/${at}`),
    ).entries.map((entry) => entry.authors);
  it.each([
    ['Bee, Ann/Dee, Cid', ['Ann Bee', 'Cid Dee']],
    ['Dee C; HIVE Study Group.', ['Dee C', 'HIVE Study Group']],
    ['Cid Dee, MD', ['Cid Dee']],
    ['Cid Dee, MD, PhD', ['Cid Dee']],
    ['Ann Bee, MBChB; Cid Dee, RN', ['Ann Bee', 'Cid Dee']],
    ['Ann Bee, MD, Cid Dee, MD', ['Ann Bee', 'Cid Dee']],
    ['Dee, MD', ['MD Dee']],
    ['Dee, MD; Bee, Ann', ['MD Dee', 'Ann Bee']],
    ['Hive/Wax Group', ['Hive/Wax Group']],
  ])('%s', (cell, names) => {
    expect(authors(cell, 'Eve Foe, PhD; Gil Hay, MPH, MS')).toEqual([names, ['Eve Foe', 'Gil Hay']]);
  });

  it('has no number of authors where family and given names may stand in turn', () => {
    const rows = ['"Bee, Ann"', '"Dee, Cid, Foe, Eve"', '"Hay, Gil"'];
    const { entries, diagnostics } = read(
      'title,authors,doi',
      ...rows.map((cell, at) => `Tides and Mud ${at},${cell},10.5555/${at}`),
    );
    expect(entries.map(({ authorCount }) => authorCount)).toEqual([undefined, undefined, undefined]);
    expect(diagnostics.map(({ rule }) => rule)).toContain('family-names-alone');
  });
});

describe('identifiers of wikis', () => {
  it.each([
    ['* Bee, A. (2024). "Tone and mud in speech". {{doi|10.5555/abc.1}}', { doi: '10.5555/abc.1' }],
    ['* "Tone and mud in speech" {{arXiv|2301.01234|class=cs.CL}}', { arxiv: '2301.01234' }],
  ])('%s', (line, fields) => {
    expect(read(line, '* Why do bees lack case? {{doi|10.5555/abc.2}}').entries).toMatchObject([
      { title: 'Tone and mud in speech', ...fields },
      { title: 'Why do bees lack case?', doi: '10.5555/abc.2' },
    ]);
  });

  it('in a column', () => {
    const rows = ['Tone {{doi|10.5555/abc.1}}', 'Case {{doi|10.5555/abc.2|free}}'].map((row) =>
      row.split(' '),
    );
    const table = rows.map(([title, doi]) => `|-\n| 2024 || ${title} || ${doi}`).join('\n');
    const { entries, diagnostics } = read('{| class="wikitable"', '! Year !! Title !! DOI', table, '|}');
    expect(entries.map(({ title, doi }) => [title, doi])).toEqual([
      ['Tone', '10.5555/abc.1'],
      ['Case', '10.5555/abc.2'],
    ]);
    expect(diagnostics).toEqual([]);
  });
});

describe('a column of decisions', () => {
  const rows = [
    ['Moss of wet roofs', 'Ann Bee, Cid Dee', 'Accepted', 'Moss'],
    ['Leaf wax of herbs', 'Eve Foe, Gil Hay', 'Rejected', 'Wax'],
    ['Mud in dry forests', 'Ida Jay', 'Under review', 'Mud'],
  ];
  const head = ['Title', 'Authors', 'Status', 'Journal'];
  it.each([
    ['Markdown', [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`)],
    ['CSV', [head, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(','))],
  ])('leaves declined papers out, and venues that have not decided: %s', (_kind, lines) => {
    const { entries, diagnostics } = read(...lines);
    expect(entries.map(({ title, venue }) => [title, venue])).toEqual([
      ['Moss of wet roofs', 'Moss'],
      ['Mud in dry forests', undefined],
    ]);
    expect(diagnostics.find(({ rule }) => rule === 'unread-line')?.reason).toContain('was not accepted');
  });
});

describe('references', () => {
  const [one, two] = ['https://doi.org/10.5555/hive.1', 'https://doi.org/10.5555/hive.2'];
  it('that are links have a title within', () => {
    const { entries } = read(
      `- [Bee et al. (2024) A reference genome of moss. Nature](${one})`,
      `- [Dee & Foe (2023). Size control in wasps. Cell](${two})`,
    );
    expect(entries.map(({ title }) => title)).toEqual([
      'A reference genome of moss',
      'Size control in wasps',
    ]);
  });
  it('leave titles that have a year in brackets', () => {
    const { entries } = read(
      `- [Vienna (1900) and its bees](${one})`,
      `- [Bee and Dee (2020) revisited: a reply](${two})`,
    );
    expect(entries.map(({ title }) => title)).toEqual([
      'Vienna (1900) and its bees',
      'Bee and Dee (2020) revisited: a reply',
    ]);
  });
  it.each([
    ['Isotopes and mobility. In: Dee, C. (ed.), *Moving Bodies*', true],
    ['Wem gehört der Wald? In Bee, A. und Dee, C. (Hrsg.), Wald', true],
    ['Dee (2023) Telomeres. Genes Dev', true],
    ['Isotopes in teeth (ed. 2)', false],
    ['Vienna (1900) and its bees. Part two', false],
    ['What lives in: a survey (education)', false],
  ])('are doubted in titles: %s', (title, isDoubted) => {
    expect(strangeTitle(title) !== undefined).toBe(isDoubted);
  });
});

describe('columns', () => {
  it.each([
    ['Title,Author Name(s),Published in,DOI'],
    ['Title of the paper,Authors of the paper,Journal or publisher,DOI'],
    ['Titel,Autorinnen und Autoren,Erschienen in,DOI'],
    ['Manuscript,Authors,Journal / Conference,DOI'],
  ])('have names that forms and editors give them: %s', (head) => {
    expect(read(head, 'Mud in towns,"Ann Bee, Cid Dee",Wax Letters,10.5555/1').entries).toMatchObject([
      { title: 'Mud in towns', authors: ['Ann Bee', 'Cid Dee'], venue: 'Wax Letters', doi: '10.5555/1' },
    ]);
  });
});

it('takes a journal in italics below names in a cell for no author', () => {
  const rows = [
    ['Courts and moss', 'Ann Bee, Cid Dee'],
    ['Is mud consent?', 'Eve Foe'],
  ].map(
    ([title, names], at) =>
      `| 5 March 2025 | [${title}](https://doi.org/10.5555/${at})<br>${names}<br>*Modern Wax Review* |`,
  );
  expect(read('| Date | Article |', '|---|---|', ...rows).entries.map(({ authors }) => authors)).toEqual([
    ['Ann Bee', 'Cid Dee'],
    ['Eve Foe'],
  ]);
});

describe('brackets behind all titles', () => {
  const rulesOf = (...brackets: readonly string[]) =>
    read(
      'title,authors,doi',
      ...brackets.map((text, at) => `Mud and moss ${'abc'[at]}${text},"Ann Bee, Cid Dee",10.5555/${at}`),
    ).doubts.map(({ rule }) => rule);
  it('may be journals', () => {
    expect(rulesOf(' (Bee Letters)', ' (Wax)', ' (Moss and Stone)')).toContain('titles-have-brackets');
  });
  it.each([
    [[' (Extended Abstract)', ' (Extended Abstract)', ' (Extended Abstract)']],
    [[' (Bee Letters)', ' (Wax)', '']],
    [[' (WAX)', ' (MOSS)', ' (MUD)']],
  ])('are the titles’ own: %j', (brackets) => {
    expect(rulesOf(...brackets)).not.toContain('titles-have-brackets');
  });
});

it.each([
  ['2024 Jan 12', { firstDate: { year: 2024, month: 1, day: 12 } }],
  ['2024 Feb', { firstMonth: '2024-02' }],
  ['2023 Nov-Dec', { firstMonth: '2023' }],
  ['2023 Spring', { firstMonth: '2023' }],
])('a cell may have a date of PubMed: %s', (cell, date) => {
  expect(read('title,authors,date', `Mud and moss,"Ann Bee, Cid Dee",${cell}`).entries).toMatchObject([date]);
});

it('reads names behind a title of a feed', () => {
  const item = (title: string, at: number): string =>
    `<item><title>${title}</title><link>https://www.wax.example/papers/w${at}</link><description>${'We study moss on roofs of old towns. '.repeat(12)}</description></item>`;
  const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Papers</title>${item('Moss and Pay -- by Ann Bee, Cid Dee', 1)}${item('Bread -- by Eve Foe', 2)}</channel></rss>`;
  expect(read(feed).entries.map(({ title, authors }) => [title, authors])).toEqual([
    ['Moss and Pay', ['Ann Bee', 'Cid Dee']],
    ['Bread', ['Eve Foe']],
  ]);
});

it('takes sections of a journal out of titles, where all have them', () => {
  const item = (title: string, at: number): string =>
    `<item><title>${title}</title><link>https://doi.org/10.5555/${at}</link><description>Bienen, Bd. 3, H. ${at}, S. 1–9</description></item>`;
  const titles = (...all: readonly string[]) =>
    read(
      `<?xml version="1.0"?><rss version="2.0"><channel><title>Wax</title>${all.map(item).join('')}</channel></rss>`,
    ).entries.map(({ title, abstract }) => [title, abstract]);
  expect(titles('[Articles] Moss on roofs', '[Case Report] Mud', '[Obituary] Ann Bee')).toEqual([
    ['Moss on roofs', undefined],
    ['Mud', undefined],
  ]);
  expect(titles('[Sic] and other words', 'Mud in towns').map(([title]) => title)).toEqual([
    '[Sic] and other words',
    'Mud in towns',
  ]);
});

it.each([
  ['Bee, A. u. a.', ['A. Bee'], undefined],
  ['Bee, Ann; Dee, Cid y cols.', ['Ann Bee', 'Cid Dee'], undefined],
  ['Bee, U. A.', ['U. A. Bee'], 1],
])('others may be named in other languages: %s', (cell, authors, authorCount) => {
  expect(read('title,authors,doi', `Mud and moss,"${cell}",10.5555/1`).entries[0]).toMatchObject({
    authors,
    authorCount,
  });
});

it('takes emphasis off venues, and keeps authors of newspapers', () => {
  expect(read('title,journal,doi', 'Mud,*Wax Letters* 12,10.5555/1').entries[0]?.venue).toBe(
    'Wax Letters 12',
  );
  const record = [
    'TY  - NEWS',
    'AU  - Bee, Ann',
    'TI  - Mud in town',
    'T2  - The Wax',
    'PY  - 2024',
    'ER  - ',
  ];
  expect(read(...record).entries[0]?.authors).toEqual(['Ann Bee']);
});
