/** Two listings in one file: what is read of them is held back until a person has looked, and the line is named. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const folder = 'test/fixtures/captures';
const text = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');
const parse = (captured: string) => parseDump(new TextEncoder().encode(captured), 'two.txt');

it.each([
  ['library.bib', 'library.ris'],
  ['library.ris', 'library.bib'],
  ['library.bib', 'reading-list.txt'],
  ['reading-list.txt', 'library.bib'],
  ['arxiv-recent.txt', 'daily-select-all.txt'],
  ['arxiv-daily.rss.xml', 'arxiv-api.atom.xml'],
  ['arxiv-daily.rss.xml', 'library.bib'],
  ['daily-saved-page.html', 'library.bib'],
  ['weekly-table.md', 'library.bib'],
  ['daily-reader.md', 'library.ris'],
])('%s with %s behind it', (one, other) => {
  const found = parse(`${text(one)}\n\n${text(other)}`).doubts.filter(({ rule }) => rule === 'two-formats');
  expect(found).toHaveLength(1);
  expect(found[0]?.reason).toMatch(/looks like .*, and the rest was read as .*\.$/);
});

it.each([
  ['daily-select-all.txt', 'library.bib'],
  ['daily-select-all.txt', 'arxiv-recent.txt'],
  ['daily-select-all.txt', 'library.csl.json'],
  ['library.bib', 'daily-select-all.txt'],
  ['daily-select-all.txt', 'reading-list.txt'],
  ['reading-list.txt', 'daily-select-all.txt'],
])('%s with %s behind it, whose lines are taken for papers, has doubts too', (one, other) => {
  expect(parse(`${text(one)}\n\n${text(other)}`).doubts.length).toBeGreaterThan(0);
});

it('a capture of one kind has none', () => {
  const names = readdirSync(folder).filter((name) => name !== 'expected.json');
  expect(names.length).toBeGreaterThan(10);
  for (const name of names)
    expect(
      parse(text(name)).doubts.filter(({ rule }) => rule === 'two-formats'),
      name,
    ).toEqual([]);
});
