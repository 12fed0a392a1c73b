/** Results and tables of contents of databases, copied without blank lines between papers: JSTOR, Project MUSE, J-STAGE, DOAJ, DROPS. */
import { describe, expect, test } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'page.txt');

const papers = [
  ['Return Rates of Bees After Summer Storms', ['Ann Bee', 'Cid Dee']],
  ['Melting Points of Waxes in Four Regions', ['Eva Fox']],
  ['Seasonal Candles and How They Burn', ['Gus Hay']],
  ['Graph Lanterns and Late Harbours', ['Ida Jay', 'Ken Lee', 'Moe Nye']],
] as const;
const prose =
  'We measure how often bees return to a hive after storms, and find that they return more often than models predict, in all of the years.';
const doi = (at: number): string => `10.5555/hive.2026.${at}`;

type Row = (title: string, names: readonly string[], at: number) => string;
const sites: readonly (readonly [string, string, Row, object])[] = [
  [
    'results of JSTOR',
    'Search Results\nShowing 1-4 of 3,412 results',
    (title, names, at) =>
      `${at === 2 ? 'Book Chapter' : 'Journal Article'}\n${title}\n${names.join(', ')}\nThe Hive, Vol. 11${at}, No. 3 (JULY 2026), pp. ${at}1-${at}3 (23 pages)\nDownload\nSave\nCite`,
    {},
  ],
  [
    'an issue at JSTOR',
    'The American Apiarist\nVol. 112, No. 3, JULY 2026\nPublished by: Hive Press\nFront Matter\nFront Matter',
    (title, names, at) =>
      `${title} (pp. ${at}1-${at}9)\n${names.join(' and ')}\nhttps://www.jstor.org/stable/1234567${at}\nCite this Item`,
    {},
  ],
  [
    'an issue at Project MUSE',
    'Project MUSE\nApiary Studies\nVolume 14, Number 2, Summer 2026\nTable of Contents\nArticles',
    (title, names, at) =>
      `${title}\n${names.join(', ')}\npp. ${at}1-${at}9\nDOI: https://doi.org/${doi(at)}\nView Summary\nDownload PDF`,
    { doi: doi(0) },
  ],
  [
    'the same with blank lines, and no DOI',
    'Apiary Studies\nVolume 14, Number 2, Summer 2026\n\nTable of Contents\n\nArticles\n',
    (title, names, at) =>
      `${title}\n\n${names.join(', ')}\n\npp. ${at}1-${at}9\n\nView | Download | Save | Chicago Cite\n`,
    {},
  ],
  [
    'an issue at J-STAGE',
    'Journal of Hives\nOnline ISSN : 2187-3275\nVolume 79, Issue 2\nDisplaying 1-4 of 4 articles from this issue\nOriginal Papers',
    (title, names, at) =>
      `${title}\n${names.join(', ')}\nArticle type: Original Paper\n2026 Volume 79 Issue 2 Pages ${at}1-${at}7\nPublished: September 25, 2026\nReleased on J-STAGE: October 15, 2026\nDOI https://doi.org/${doi(at)}\nJOURNAL FREE ACCESS\nAbstract\n${prose}\n\nView full abstract\nDownload PDF (84${at}K)`,
    { doi: doi(0), abstract: prose, firstDate: { year: 2026, month: 9, day: 25 } },
  ],
  [
    'DOAJ',
    'DOAJ\nSearch articles\n4 indexed articles',
    (title, names, at) =>
      `${title}\n${names.join(', ')}\nHive Letters. 2026;18(4):1-21 DOI ${doi(at)}\nAbstract\nRead online\nPublished 2026 by Hive ${at} in Hive Letters`,
    { doi: doi(0) },
  ],
  [
    'DOAJ, with blank lines',
    'Directory of Open Access Journals\nSearch\nSort by Relevance',
    (title, names, at) =>
      `Article\n\n${title}\n\n${names.join(', ')}\n\nHive Letters. 2026;18(4):1-21 DOI ${doi(at)}\n\nAbstract\n\nRead online\n`,
    { doi: doi(0) },
  ],
  [
    'DROPS',
    'LIPIcs, Volume 310\nSAA 2026, June 7-9, 2026, Meadow, France\nEditors: Zoe Zed and Yan Yo',
    (title, names, at) =>
      `Document\n${title}\nAuthors: ${names.join(', ')}\nAbstract\n${prose}\nCite as\n${names.join(', ')}. ${title}. In 37th Symposium on Apiary Algorithms (SAA 2026). Leibniz International Proceedings in Informatics (LIPIcs), Volume 310, pp. 1:1-1:15 (2026) https://doi.org/${doi(at)}\nCopy BibTex To Clipboard`,
    { doi: doi(0), abstract: prose },
  ],
  [
    'DROPS, with blank lines',
    'LIPIcs, Volume 310\nSAA 2026, June 7-9, 2026, Meadow, France',
    (title, names, at) =>
      `Document\n${title}\n\nAuthors: ${names.join(', ')}\n\nAbstract\n${prose}\nCite as\n${names.join(', ')}. ${title}. In 37th Symposium on Apiary Algorithms (SAA 2026). Leibniz International Proceedings in Informatics (LIPIcs), Volume 310, pp. 1:1-1:15 (2026) https://doi.org/${doi(at)}\nCopy BibTex To Clipboard`,
    { doi: doi(0), abstract: prose },
  ],
];

describe.each(sites)('%s', (_site, head, row, first) => {
  const { entries, doubts, format } = read(
    [head, ...papers.map(([title, names], at) => row(title, names, at))].join('\n'),
  );
  test('gives all papers, and nothing else', () => {
    expect(format).toBe('title-blocks');
    expect(entries.map(({ title, authors }) => [title, authors])).toEqual(papers);
    expect(entries[0]).toMatchObject(first);
    expect(doubts).toEqual([]);
  });
});

test('families in capitals are names, one alone where other lines have several', () => {
  const rows = [
    'Return Rates of Bees After Storms\nHanako YAMADA, Taro SUZUKI',
    'Melting Points of Waxes in Regions\nKen MORI',
    'Seasonal Candles in Late Towns\nYuki ABE, Jun ITO',
    'A Theory of Small Ports\nWei WANG and Ming LI',
  ];
  expect(read(rows.join('\n\n')).entries.map(({ authors }) => authors)).toEqual([
    ['Hanako YAMADA', 'Taro SUZUKI'],
    ['Ken MORI'],
    ['Yuki ABE', 'Jun ITO'],
    ['Wei WANG', 'Ming LI'],
  ]);
});

test('front matter and the whole volume are no papers', () => {
  const rows = [
    'Front Matter, Table of Contents, Preface, Conference Organization',
    'Proceedings of Bees, SAA 2026, Complete Volume',
    'Return Rates of Bees After Storms',
    'Melting Points of Waxes in Regions',
  ].map((title) => `${title}\nAnn Bee, Cid Dee`);
  expect(read(rows.join('\n\n')).entries.map(({ title }) => title)).toEqual([
    'Return Rates of Bees After Storms',
    'Melting Points of Waxes in Regions',
  ]);
});

test('one name below each of some words is evidence above pages or an identifier alone', () => {
  const rows = (below: string) =>
    ['Head of the Large Hall', 'Keeper of the Old Keys', 'Reader of the Late Letters']
      .map((title, at) => `${title}\n${['Ann Bee', 'Cid Dee', 'Eva Fox'][at]}${below}`)
      .join('\n\n');
  expect(() => read(rows(''))).toThrow('unknown-format');
  expect(() => read(rows('\nRoom 12'))).toThrow('unknown-format');
  expect(read(rows('\npp. 12-19')).entries).toHaveLength(3);
});

test('results of Europe PMC, with preprints', () => {
  const rows = [
    'Return Rates of Bees After Storms.\nBee A, Dee CE.\nJ Hive Sci, 18(4):1-21, 02 Oct 2026\nCited by: 3 articles | PMID: 39123456 | PMCID: PMC1234567\nFree full text in Europe PMC',
    'Melting Points of Waxes in Regions.\nFox E.\nbioRxiv, 28 Sep 2026\nCited by: 0 articles | PPR: PPR123456\nPreprint',
    'Seasonal Candles and How They Burn.\nHay G, Jay I.\nWax Lett, 3(1):5-9, Oct 2026\nCited by: 0 articles | PMID: 39123457',
  ];
  const { format, entries, doubts } = read(['Europe PMC', '1 - 25 of 3,412 results', ...rows].join('\n'));
  expect(format).toBe('pubmed-page');
  expect(doubts).toEqual([]);
  expect(entries).toMatchObject([
    {
      title: 'Return Rates of Bees After Storms',
      authors: ['A. Bee', 'C. E. Dee'],
      venue: 'J Hive Sci',
      firstDate: { year: 2026, month: 10, day: 2 },
    },
    {
      title: 'Melting Points of Waxes in Regions',
      authors: ['E. Fox'],
      venue: 'bioRxiv',
      firstDate: { year: 2026, month: 9, day: 28 },
    },
    {
      title: 'Seasonal Candles and How They Burn',
      authors: ['G. Hay', 'I. Jay'],
      venue: 'Wax Lett',
      firstMonth: '2026-10',
    },
  ]);
});

test('families in front are names, one alone where other lines have several', () => {
  const rows = (...names: readonly string[]) =>
    names
      .map(
        (one, at) =>
          `${['Return Rates of Bees', 'Melting Points of Waxes', 'A Theory of Ports'][at]}\n${one}\n10.5555/a.${at}`,
      )
      .join('\n\n');
  const { entries } = read(rows('Bee, Ann; Dee, Cid M.', 'Fox, Eva', 'van Hay, Gus; Jay, Ida; Kit, Jo'));
  expect(entries.map(({ authors }) => authors)).toEqual([
    ['Ann Bee', 'Cid M. Dee'],
    ['Eva Fox'],
    ['Gus van Hay', 'Ida Jay', 'Jo Kit'],
  ]);
  expect(() => read(rows('Oslo, Norway', 'Bern, Switzerland', 'Lima, Peru'))).toThrow('unknown-format');
});
