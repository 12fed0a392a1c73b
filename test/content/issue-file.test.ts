import { expect, it } from 'vitest';
import { parseIssueFile } from '../../src/content/issue-file.ts';

const issue = {
  schema: 1,
  id: '2025-09-15',
  number: 1,
  dump: 'a.bib',
  sha256: 'a'.repeat(64),
  format: 'bibtex@3',
  listing: 'Library',
  year: { known: 'sidecar' },
  messages: [],
  papers: [],
};

it.each([
  ['a list', [], 'The file: expected a mapping of keys to values, not a list.'],
  ['another key', { ...issue, extra: 1 }, 'The file: unknown key: "extra".'],
  ['half a number', { ...issue, number: 1.5 }, '"number": expected a whole number.'],
  ['text', { ...issue, number: '1' }, '"number": expected a number, not text.'],
  [
    'a path in place of a name',
    { ...issue, dump: '../../../etc/passwd' },
    '"dump": expected the name of a file in dumps/.',
  ],
  ['half a checksum', { ...issue, sha256: 'ab' }, '"sha256": expected 64 hexadecimal digits.'],
  ['no year', { ...issue, year: 2025 }, '"year": expected how it is known'],
  [
    'a later version',
    { ...issue, schema: 2 },
    '"schema": this Offprint reads version 1.\n    → Install a newer Offprint',
  ],
])('says what is wrong with an issue file that is or has %s', (_what, value, words) => {
  expect(() => parseIssueFile(JSON.stringify(value), 'x.json')).toThrow(words);
});

it('an unknown key has its line', () => {
  const text = JSON.stringify({ ...issue, extra: 1 }, undefined, 2);
  const line = text.split('\n').findIndex((one) => one.includes('extra')) + 1;
  expect(() => parseIssueFile(text, 'x.json')).toThrow(`x.json:${line}: `);
});

it('an issue file without papers is read', () => {
  expect(parseIssueFile(JSON.stringify(issue), 'x.json').papers).toEqual([]);
});
