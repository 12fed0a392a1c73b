/** Tables as JSON, as programs for data write them. */
import { expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (value: unknown, space?: number) =>
  parseDump(new TextEncoder().encode(JSON.stringify(value, null, space)), 'x');
const rows = [
  { title: 'Counting Sheep', authors: ['Ann Bee', 'Cid Dee'], doi: '10.1000/1' },
  { title: 'Counting Bees', authors: ['Eve Foe', 'Gus Hee'], doi: '10.1000/2' },
  { title: 'Counting Wax', authors: ['Ida Kee'], doi: '10.1000/3' },
];
const names = ['title', 'authors', 'doi'] as const;
const byColumns = Object.fromEntries(
  names.map((name) => [name, Object.fromEntries(rows.map((row, at) => [at, row[name]]))]),
);
const asLists = Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])]));
const split = { columns: names, index: [0, 1, 2], data: rows.map((row) => names.map((name) => row[name])) };

it.each<[string, unknown, number | undefined]>([
  ['by columns', byColumns, undefined],
  ['by columns, with line breaks', byColumns, 2],
  ['by columns as lists', asLists, undefined],
  ['with names beside the rows', split, undefined],
  ['with names beside the rows, with line breaks', split, 2],
])('a table %s', (_form, value, space) => {
  const { entries, diagnostics } = read(value, space);
  expect(entries.map(({ title, authors, doi }) => ({ title, authors, doi }))).toEqual(rows);
  expect(diagnostics).toEqual([]);
});

it('one record with lists of its own is one paper', () => {
  const record = {
    title: ['Counting Sheep'],
    authors: ['Ann Bee', 'Cid Dee'],
    doi: ['10.1000/1'],
    abstract: 'We count.',
  };
  expect(read(record).entries).toHaveLength(1);
});

it.each([
  [{ title: 'Counting Sheep', authors: ['Ann Bee'], doi: '10.1000/1' }, 1],
  [{ 0: rows[0], 1: rows[1] }, 2],
  [{ papers: rows, columns: ['title', 'doi'] }, 3],
  [{ data: rows }, 3],
])('other objects stay as they are: %j', (value, count) => {
  expect(read(value).entries).toHaveLength(count);
});
