/** Tables of contents of journals, alerts and catalogues, as copied: what stands around titles and names is neither. */
import { describe, expect, it } from 'vitest';
import { strangeName } from '../../src/dumps/doubts/strange-names.ts';
import { strangeTitle } from '../../src/dumps/doubts/strange-titles.ts';
import { parseDump } from '../../src/dumps/formats.ts';
import { splitAuthors } from '../../src/dumps/tables/table-cells.ts';

const read = (...lines: readonly string[]) => parseDump(new TextEncoder().encode(lines.join('\n')), 'x');
const found = (...lines: readonly string[]) =>
  read(...lines).entries.map(({ title, authors = [] }) => [title, ...authors]);

const papers = [
  ['Does smoke calm bees? A trial', 'Marta Quist', 'Ole Brandt'],
  ['Trends in Wax', 'Peter Okafor', 'Rut Lindqvist'],
  ['Sepsis', 'Hana Sato'],
];

describe('above a DOI with its label', () => {
  it.each([
    ['ADVANCE ARTICLE', 'Marta Quist and Ole Brandt*', 'Peter Okafor and Rut Lindqvist', 'Hana Sato'],
    ['Abstract | Full text | PDF', 'Marta Quist & Ole Brandt', 'Peter Okafor & Rut Lindqvist', 'Hana Sato'],
    [
      'Abstract Full Text',
      'Marta Quist, MD, PhD; Ole Brandt, MPH',
      'Peter Okafor, MD; Rut Lindqvist, PharmD',
      'Hana Sato, MD',
    ],
    ['free access', 'Marta Quist, Ole Brandt', 'Peter Okafor, Rut Lindqvist', 'Hana Sato'],
  ])('a row of links below names is no name, and they are no title: %s', (row, ...names) => {
    const lines = papers.flatMap(([title = ''], at) => [
      title,
      names[at] ?? '',
      row,
      `doi:10.5555/hive.${at}`,
      '',
    ]);
    expect(found(...lines)).toEqual(papers);
  });

  it('names may leave others out with a sign', () => {
    const dump = read(
      'Frozen honey at room temperature',
      'Marta Quist, Ole Brandt + et al.',
      'Published: 12 March 2026 | doi:10.5555/hive.1',
    );
    expect(dump.entries).toMatchObject([
      { title: 'Frozen honey at room temperature', authors: ['Marta Quist', 'Ole Brandt'] },
    ]);
    expect(dump.entries[0]?.authorCount).toBeUndefined();
  });
});

describe('below names', () => {
  it.each([
    'pp. 3–41',
    'Pages: 3-41',
    'Vol. 71 (2026), pp. 3–41',
    'First Published February 3, 2026; pp. 3–41',
    'First published online: 07 October 2025',
    'Chem. Hive, 2026, 17, 4001-4010',
    'Hive Med 2026;394:1001-1010',
    'Proc. Hive Soc. 154 (2026), 901-915',
    '140 Hive L. Rev. 1001 (2026)',
    'Article 103412',
  ])('%s says that a title of one word is a paper', (imprint) => {
    const lines = papers.flatMap(([title = '', ...names]) => [title, names.join(', '), imprint, '']);
    expect(found('Hive Letters', 'Volume 12, Issue 3', '', ...lines)).toEqual(papers);
    expect(read('Hive Letters', 'Volume 12, Issue 3', '', ...lines).diagnostics).toEqual([]);
  });

  it.each(['Room 12', 'Professor of Wax', 'Since 2019'])('%s says nothing', (line) => {
    const people = [
      'Keynote',
      'Hana Sato',
      line,
      '',
      'Host',
      'Jun Mori',
      line,
      '',
      'Chair',
      'Ada Byron',
      line,
    ];
    expect(() => found(...people)).toThrow();
  });
});

describe('labels', () => {
  it.each([
    ['Tytuł', 'Autorzy', 'Rok'],
    ['Titolo', 'Autori', 'Anno'],
    ['Titel', 'Auteurs', 'Jaar'],
    ['Titel', 'Verfasser', 'Erscheinungsjahr'],
    ['Título', 'Autor/a', 'Año de publicación'],
    ['Titel', 'Verfasser/in', 'Jahr'],
  ])('%s, %s, %s', (title, authors, year) => {
    const dump = read(
      `${title}: Wosk i wax`,
      `${authors}: Marta Quist, Ole Brandt`,
      `${year}: 2026`,
      'DOI: 10.5555/hive.1',
    );
    expect(dump.entries).toMatchObject([
      { title: 'Wosk i wax', authors: ['Marta Quist', 'Ole Brandt'], firstMonth: '2026' },
    ]);
    expect(dump.diagnostics).toEqual([]);
  });

  it('of authors below an abstract begin no field of the same paper', () => {
    const lines = [
      '1. Railways and wax By Marta Quist',
      '2. Plague and pay By Peter Okafor',
      '',
      '1. By: Marta Quist (Hive School)',
      'Abstract: We study the markets of honey.',
      'DOI: 10.5555/hive.1',
      '2. By: Peter Okafor (Wax Institute)',
      'Abstract: Real wages rose.',
      'DOI: 10.5555/hive.2',
    ];
    expect(() => read(...lines)).toThrow();
  });
});

describe('titles and names that are none', () => {
  it.each([
    'ADVANCE ARTICLE',
    'Full Text HTML',
    'Marta Quist, Ole Brandt + et al.',
    'Peter Okafor, MD; Rut Lindqvist, PharmD',
    'Were guilds good? By Hana Sato; Jun Mori',
  ])('%s', (title) => {
    expect(strangeTitle(title)).toBeDefined();
  });

  it.each(['Learning By Doing; A Review', 'Advance Directives', 'Full Text Search'])('but: %s', (title) => {
    expect(strangeTitle(title)).toBeUndefined();
  });

  it('are buttons', () => {
    expect(strangeName(['Hana Sato', 'Full Text'])).toBe('Full Text');
  });
});

describe('a saved page of Open Journal Systems', () => {
  it('has subtitles within titles', () => {
    const item = (title: string, names: string) =>
      `<div class="obj_article_summary"><h3 class="title"><a href="/1">${title}</a></h3><div class="authors">${names}</div></div>`;
    const page = `<html><body>${item('Honey and law <span class="subtitle">Conflicts in the dry</span>', 'Marta Quist, Ole Brandt')}${item('Who pays? <span class="subtitle">On wax</span>', 'Hana Sato, Jun Mori')}${item('Swarms', 'Ada Byron, Cid Dee')}</body></html>`;
    expect(found(page).map(([title]) => title)).toEqual([
      'Honey and law: Conflicts in the dry',
      'Who pays? On wax',
      'Swarms',
    ]);
  });
});

describe('lists of names in cells and elements', () => {
  it.each([
    ['Quist, Marta, Ole Brandt', ['Marta Quist', 'Ole Brandt']],
    ['Quist, Marta, Ole Brandt, and Li Na', ['Marta Quist', 'Ole Brandt', 'Li Na']],
    ['Sato, Hana and Jun Mori', ['Hana Sato', 'Jun Mori']],
    ['Sato, Hana K., and Jun Mori', ['Hana K. Sato', 'Jun Mori']],
    ['Peter Okafor, MD; Rut Lindqvist, PharmD', ['Peter Okafor', 'Rut Lindqvist']],
    ['Quist, Brandt and Mori', ['Quist', 'Brandt', 'Mori']],
    ['Hana Sato, Jun Mori, Ada Byron', ['Hana Sato', 'Jun Mori', 'Ada Byron']],
  ])('%s', (text, names) => {
    expect(splitAuthors(text)).toEqual(names);
  });

  it('are no titles with commas', () => {
    const lines = [
      '- Attention, Memory, and Deep Learning https://doi.org/10.5555/hive.1',
      '- Wax in winter https://doi.org/10.5555/hive.2',
    ];
    expect(found(...lines)).toEqual([['Attention, Memory, and Deep Learning'], ['Wax in winter']]);
  });
});

describe('a line below a title that says it was declined', () => {
  const record = (title: string, status: string, at: number): string[] => [
    `Title: ${title}`,
    'Authors: Marta Quist, Ole Brandt',
    `Status: ${status}`,
    `DOI: 10.5555/hive.${at}`,
    '',
  ];

  it.each(['Rejected', 'Desk reject', 'Withdrawn by the authors', 'rechazado'])('%s', (status) => {
    const { doubts } = read(...record('Honey and law', status, 1), ...record('Wax in winter', 'Accepted', 2));
    expect(doubts.map(({ rule, entry }) => [rule, entry])).toEqual([['declined-paper', 0]]);
  });

  it.each(['Accepted', 'Under review', 'Read', 'to read'])('but not: %s', (status) => {
    expect(read(...record('Honey and law', status, 1)).doubts).toEqual([]);
  });
});

it('a short title in French quotation marks is one between names and a journal', () => {
  const lines = [
    'Marta Quist et Ole Brandt, « La danse des abeilles », Revue des ruches, 12, 2026. https://doi.org/10.5555/hive.1',
    'Hana Sato, « Essaims », Études de ruche, 3, 2026. https://doi.org/10.5555/hive.2',
  ];
  expect(found(...lines).map(([title]) => title)).toEqual(['La danse des abeilles', 'Essaims']);
});

it('the label and the button around an abstract are none of it', () => {
  const block = (title: string, names: string, at: number): string[] => [
    title,
    `by ${names}`,
    `Hives 2026, 14(3), 10${at}; https://doi.org/10.5555/hive.${at} - 12 Mar 2026`,
    'Abstract We study honey markets with a new data set of prices from forty towns in Bavaria and show that they integrated early. Full article',
    '',
  ];
  const { entries } = read(
    ...block('Railways and Wax in Bavaria', 'Marta Quist and Ole Brandt', 1),
    ...block('Smoke and Its Uses', 'Hana Sato and Jun Mori', 2),
  );
  expect(entries.map(({ abstract }) => abstract?.replace(/(?<=^We ).*(?= early)/, '…'))).toEqual([
    'We … early.',
    'We … early.',
  ]);
});

describe('titles that stand in other lines', () => {
  const titles = ['Railways and wax in Bavaria', 'Who paid for candles?', 'Guilds before the courts'];
  const names = ['Marta Quist, Ole Brandt', 'Peter Okafor, Rut Lindqvist', 'Hana Sato, Jun Mori'];
  const journals = ['Hive History', 'Wax Annals', 'Hive Law Review'];
  const rules = (form: (at: number) => readonly string[]): readonly string[] =>
    read(...titles.flatMap((_title, at) => [...form(at), `DOI: 10.5555/hive.${at}`, ''])).doubts.map(
      ({ rule }) => rule,
    );

  it('are doubted above a journal and below names', () => {
    expect(rules((at) => [titles[at] ?? '', journals[at] ?? '', names[at] ?? ''])).toEqual([
      'titles-elsewhere',
    ]);
    expect(rules((at) => [names[at] ?? '', titles[at] ?? ''])).toEqual(['titles-elsewhere']);
  });

  it('are none where a kind of work stands above', () => {
    expect(rules((at) => ['Original Research Article', titles[at] ?? '', names[at] ?? ''])).toEqual([]);
    expect(rules((at) => [titles[at] ?? '', names[at] ?? ''])).toEqual([]);
  });
});
