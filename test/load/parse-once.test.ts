import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { parseOnce } from '../../src/load/parse-once.ts';

const folder = mkdtempSync(join(tmpdir(), 'offprint-once-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'facts.json');

let parses = 0;
const count = (text: string): { readonly text: string } => {
  parses += 1;
  return { text };
};
beforeEach(() => {
  parses = 0;
  writeFileSync(file, 'one');
});

it('parses a file again only when its text has changed', () => {
  const parser = {};
  const first = parseOnce(parser, file, count);
  expect(parseOnce(parser, file, count)).toBe(first);
  writeFileSync(file, 'two');
  expect(parseOnce(parser, file, count)).toEqual({ text: 'two' });
  writeFileSync(file, 'one');
  expect(parseOnce(parser, file, count)).toEqual({ text: 'one' });
  expect(parses).toBe(3);
});

it('keeps parsers and files apart', () => {
  const [one, other] = [{}, {}];
  const copy = join(folder, 'copy.json');
  writeFileSync(copy, 'one');
  for (const parser of [one, other]) for (const path of [file, copy]) parseOnce(parser, path, count);
  expect(parses).toBe(4);
});

it('parses a text that was refused again', () => {
  const parser = {};
  const refuse = (): never => {
    throw new Error('refused');
  };
  for (let time = 1; time <= 2; time += 1) expect(() => parseOnce(parser, file, refuse)).toThrow('refused');
  expect(parseOnce(parser, file, count)).toEqual({ text: 'one' });
});
