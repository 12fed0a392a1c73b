/** Values of records as JSON: days, venues, links and names in the forms of programs and servers. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const readAll = (value: unknown) => parseDump(new TextEncoder().encode(JSON.stringify(value)), 'x');
const known = { title: 'Counting Sheep in Towns', doi: '10.1000/1' };
const read = (fields: object) => readAll([{ ...known, ...fields }]).entries[0];
const day = { year: 2026, month: 3, day: 4 };

describe('days', () => {
  it.each([
    { date: '20260304' },
    { date: 1_772_582_400 },
    { date: 1_772_582_400_000 },
    { published: { $date: '2026-03-04T00:00:00Z' } },
    { published: { $date: { $numberLong: '1772582400000' } } },
    { published: { year: '2026', month: '3', day: '4' } },
    { year: 2026, month: 3, day: 4 },
  ])('may be of the form %j', (fields) => {
    expect(read(fields)?.firstDate).toEqual(day);
  });

  it.each([
    { date: '20261304' },
    { date: '20260230' },
    { date: '12345678' },
    { date: 46_085 },
    { date: 99_999_999_999 },
    { id: '20260304' },
    { pages: '1772582400' },
  ])('are none where no day has digits so: %j', (fields) => {
    expect(read(fields)?.firstDate).toBeUndefined();
  });
});

it.each([
  [{ venue: { name: 'Nature Bees' } }, 'Nature Bees'],
  [{ venue: '', journal: { name: 'Nature Bees', volume: '3' } }, 'Nature Bees'],
  [{ venue: 'Bees', journal: { name: 'Nature Bees' } }, 'Bees'],
  [{ journals: [{ title: 'Nature Bees', identifiers: [] }] }, 'Nature Bees'],
  [{ publicationName: 'Nature Bees' }, 'Nature Bees'],
  [{ journal: { name: 'ArXiv', volume: 'abs/2401.01234' } }, undefined],
  [{ publisher: { name: 'Hive Press' } }, undefined],
])('a venue may be an object: %j', (fields, venue) => {
  expect(read(fields)?.venue).toBe(venue);
});

it.each([
  [{ authors: { authors: [{ full_name: 'Ann Bee', affiliation: 'Hive' }, { full_name: 'Cid Dee' }] } }],
  [{ authors: [{ fullName: 'Ann Bee' }, { fullName: 'Cid Dee' }] }],
  [{ creators: [{ creator: 'Bee, Ann' }, { creator: 'Dee, Cid' }] }],
  [
    {
      authors: {
        author: [
          { 'given-name': 'Ann', surname: 'Bee' },
          { 'given-name': 'Cid', surname: 'Dee' },
        ],
      },
    },
  ],
  [
    {
      author: [
        { name: 'Bee', 'given-name': 'Ann' },
        { name: 'Dee', 'given-name': 'Cid' },
      ],
    },
  ],
])('authors may be objects: %j', (fields) => {
  expect(read(fields)?.authors).toEqual(['Ann Bee', 'Cid Dee']);
});

it('links may be texts', () => {
  const links = ['https://example.org/x', 'https://arxiv.org/pdf/2401.01234'];
  expect(read({ doi: undefined, links })?.arxiv).toBe('2401.01234');
  expect(read({ doi: undefined, authors: ['Ann Bee'], abstract: 'We count.', files: links })?.arxiv).toBe(
    undefined,
  );
});

describe('Scopus', () => {
  const record = {
    'dc:title': known.title,
    'dc:creator': 'Bee A.',
    'prism:publicationName': 'Nature Bees',
    'prism:coverDate': '2026-03-04',
    'prism:doi': known.doi,
  };
  const search = (fields: object) => readAll({ 'search-results': { entry: [{ ...record, ...fields }] } });

  it('has the first author alone, and says so', () => {
    const { entries, diagnostics } = search({});
    expect(entries[0]).toMatchObject({ title: known.title, authors: ['A. Bee'], firstDate: day });
    expect(diagnostics.map(({ rule }) => rule)).toContain('incomplete-authors');
  });

  it('has all authors at another key', () => {
    const authors = { author: [{ 'given-name': 'Ann', surname: 'Bee' }, { authname: 'Dee C.' }] };
    expect(search({ authors }).entries[0]?.authors).toEqual(['Ann Bee', 'Dee C.']);
  });
});

describe('Semantic Scholar', () => {
  const paper = {
    paperId: '1',
    title: known.title,
    externalIds: { DOI: known.doi },
    abstract: 'We count sheep.',
  };

  it('has papers that cite one in objects of their own', () => {
    const data = [{ contexts: ['as in [3]'], isInfluential: false, citingPaper: paper }];
    expect(readAll({ offset: 0, data }).entries[0]).toMatchObject(known);
  });

  it('has nothing in the place of papers that it does not know', () => {
    const { entries } = readAll([null, null, paper, null, { ...paper, externalIds: { DOI: '10.1000/2' } }]);
    expect(entries.map(({ doi }) => doi)).toEqual(['10.1000/1', '10.1000/2']);
  });
});

it("Mendeley's articles are of the type journal, and journals have no authors", () => {
  const article = {
    ...known,
    type: 'journal',
    authors: [{ first_name: 'Ann', last_name: 'Bee' }],
    source: 'Nature Bees',
    identifiers: { doi: known.doi },
  };
  const journal = { title: 'Nature Bees', type: 'journal', doi: '10.1000/2' };
  expect(readAll([article, journal]).entries).toMatchObject([{ ...known, venue: 'Nature Bees' }]);
});
