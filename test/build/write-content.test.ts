import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SitePath } from '../../src/addresses.ts';
import { writeContent } from '../../src/build/write-content.ts';
import { writeExports } from '../../src/build/write-exports.ts';
import type { ContentChunk, Export, FileContent } from '../../src/exports/export.ts';
import { contentText } from '../content-text.ts';
import { archive } from '../templates/page-types.ts';

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

test('an export whose address a page, an asset or another export has is an error', () => {
  const exporting = (...paths: SitePath[]): Export => ({
    name: 'test',
    files: () => paths.map((path) => ({ path, mediaType: 'text/plain', render: () => path })),
  });
  const out = join(folder, 'site');
  const write = (exports: readonly Export[], taken: readonly SitePath[]): void =>
    writeExports(exports, archive, out, { taken });
  expect(() => write([exporting('/a', '/b'), exporting('/c', '/b')], [])).toThrow('both write /b');
  expect(() => write([exporting('/a')], ['/x', '/a'])).toThrow('both write /a');
  expect(() => write([], ['/x', '/x'])).toThrow('both write /x');
  write([exporting('/a', '/b'), exporting('/c')], ['/x']);
  expect(readFileSync(join(out, 'c'), 'utf8')).toBe('/c');
});
