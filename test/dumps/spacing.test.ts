/** Spaces between words: in a list that people write, and in Markdown, two are as good as one. Three are a column's end. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';
import { renderParsed } from './render-parsed.ts';

const oneSpace = (line: string): string => line.replace(/\s+/g, ' ').replace(/ \(\d+ characters\)/, '');
/** Not beside an address, which leaves a gap of its own. */
const doubled = (text: string): string => text.replace(/(?<=[\p{L},;:.!?]) (?=[\p{L}\p{N}['"“])/gu, '  ');

const sections = (file: string, mark: string): readonly string[] =>
  readFileSync(file, 'utf8').split(mark).slice(1);
const below = (section: string): string => section.slice(section.indexOf('\n') + 1);

it('a list is read as with single spaces', () => {
  const readings = sections('test/dumps/snapshots/lists-by-hand.txt', '== ').map(below);
  const lists = sections('test/fixtures/lists-by-hand.txt', '@@@ ')
    .map(below)
    .map((text, index) => ({ text, reading: (readings[index] ?? '').trimEnd() }))
    .filter(({ text, reading }) => reading.startsWith('reading-list') && !/\{[A-Z]{2,4}\}/.test(text));
  expect(lists.length).toBeGreaterThan(100);
  for (const { text, reading } of lists) {
    const read = renderParsed(parseDump(new TextEncoder().encode(doubled(text)), 'x'));
    expect(read.map(oneSpace)).toEqual(reading.split('\n').map(oneSpace));
  }
});
