/** Faults in JSON are placed: those of its syntax, and those of its values. */
import { expect, it } from 'vitest';
import { findJsonLine, findJsonSyntaxLine } from '../../src/content/json-lines.ts';

function syntaxLine(text: string): number | undefined {
  try {
    JSON.parse(text);
  } catch (error) {
    return findJsonSyntaxLine(text, error instanceof Error ? error.message : '');
  }
  return undefined;
}

it.each([
  ['{"a": 1,,}', 1],
  ['{\n  "a": 1,\n<<<<<<< HEAD\n  "b": 2\n}', 3],
  ['{\n  "a": 1,\n  "bcdefghijklmnopq": xyz\n}', 3],
  ['{\n  "a": "one\ntwo"\n}', 2],
  ['{\n  "a": 1,\n', 3],
  ['{\n  "a": 1\n', 3],
  ['', 1],
  ['hello', 1],
])('%j', (text, line) => {
  expect(syntaxLine(text)).toBe(line);
});

const issue = '{\n  "id": "a",\n  "papers": [\n    { "id": "b" },\n    {\n      "id": "c"\n    }\n  ]\n}\n';

it.each([
  [['id'], 2],
  [['papers', 1, 'id'], 6],
  [['papers', 1, 'title'], 5],
  [['number'], 1],
  [[], 1],
])('a value at %j', (path, line) => {
  expect(findJsonLine(issue, path)).toBe(line);
});
