/** Tables of contents of journals, alerts and catalogues, as copied: what stands around titles and names is neither. */
import { describe, expect, it } from 'vitest';
import { strangeName } from '../../src/dumps/doubts/strange-names.ts';
import { strangeTitle } from '../../src/dumps/doubts/strange-titles.ts';
import { parseDump } from '../../src/dumps/formats.ts';

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
