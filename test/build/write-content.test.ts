import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWriter, writeContent } from '../../src/build/write-content.ts';
import type { ContentChunk, FileContent } from '../../src/exports/export.ts';
import { contentText } from '../content-text.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-content-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function writtenAs(content: FileContent): string {
  const path = join(folder, 'file.txt');
  writeContent(path, content);
  const text = readFileSync(path, 'utf8');
  rmSync(path);
  return text;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a text is written as it is', () => {
  expect(writtenAs('A long first text: “é” and 𝒪')).toBe('A long first text: “é” and 𝒪');
  expect(writtenAs(['short'])).toBe('short');
  expect(writtenAs([])).toBe('');
  expect(writtenAs('')).toBe('');
});

test('pieces are written one after another, whether text or bytes', () => {
  const pieces = fc.array(
    fc
      .tuple(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 3 }), fc.boolean())
      .map(([text, power, isText]): ContentChunk => {
        const long = text.repeat(20 ** power);
        return isText ? long : bytes(long);
      }),
  );
  fc.assert(
    fc.property(pieces, (given) => {
      expect(writtenAs(given) === contentText(given)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('pieces larger than what is gathered at a time keep their place', () => {
  const long = '€'.repeat(400_000);
  const given = ['a', long, 'b', bytes(long), 'c', 'd'.repeat(262_144), bytes('e')];
  expect(writtenAs(given) === `a${long}b${long}c${'d'.repeat(262_144)}e`).toBe(true);
});

test('an address is written once, whoever writes it: what comes second is an error, not the file', () => {
  const write = openWriter(join(folder, 'site'));
  write('/a/index.html', 'first');
  write('/a/pieces', ['fi', 'rst']);
  for (const other of [write, openWriter(join(folder, 'site'))]) {
    expect(() => other('/a/index.html', 'second')).toThrow('both write /a/index.html');
    expect(() => other('/a/pieces', ['second'])).toThrow('both write /a/pieces');
  }
  for (const name of ['index.html', 'pieces'])
    expect(readFileSync(join(folder, 'site', 'a', name), 'utf8')).toBe('first');
});
