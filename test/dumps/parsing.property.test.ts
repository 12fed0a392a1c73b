import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContentError } from '../../src/diagnostic.ts';
import { readCapture } from '../../src/dumps/decoding/capture.ts';
import { parseDump } from '../../src/dumps/formats.ts';
import type { ParsedDump } from '../../src/dumps/model/dump.ts';
import { archiveFolder } from '../frozen-archive.ts';

const dumpsFolder = `${archiveFolder}/dumps`;
const dumps = readdirSync(dumpsFolder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(dumpsFolder, name)));

/** Parses, or returns the diagnostics of a refusal; anything else that is thrown fails the test. */
function tryParse(bytes: Uint8Array): ParsedDump | undefined {
  try {
    return parseDump(bytes, 'dump.txt');
  } catch (error) {
    if (error instanceof ContentError) {
      expect(error.diagnostics.length).toBeGreaterThan(0);
      return undefined;
    }
    throw error;
  }
}

/** Line numbers of the dump that nothing accounts for, and those that stand in two entries. */
function unaccounted(bytes: Uint8Array, parsed: ParsedDump): number[] {
  const seen = new Map<number, number>();
  for (const { lines } of parsed.entries)
    for (let line = lines.first; line <= lines.last; line += 1) seen.set(line, (seen.get(line) ?? 0) + 1);
  const named = new Set(parsed.diagnostics.map(({ line }) => line));
  const lines = readCapture(bytes, 'dump.txt').lines.map(({ number }) => number);
  expect(parsed.uses.map(({ number }) => number)).toEqual(lines);
  return parsed.uses
    .filter(({ number, role }) => (seen.get(number) ?? 0) > 1 || (role === 'unread' && !named.has(number)))
    .map(({ number }) => number);
}

const anyDump = fc.constantFrom(...dumps);
const linesOf = (bytes: Uint8Array): string[] => new TextDecoder().decode(bytes).split('\n');
const bytesOf = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join('\n'));

describe('every real dump', () => {
  it.each(dumps.map((bytes, index) => [index, bytes] as const))(
    '%i: is accounted for line by line',
    (_index, bytes) => {
      const parsed = parseDump(bytes, 'dump.txt');
      expect(unaccounted(bytes, parsed)).toEqual([]);
      expect(parsed.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
    },
  );
});

describe('whatever happens to a dump', () => {
  const accountsForAll = (bytes: Uint8Array): void => {
    const parsed = tryParse(bytes);
    if (parsed !== undefined) expect(unaccounted(bytes, parsed)).toEqual([]);
  };

  it('lines in any order', () => {
    const shuffled = anyDump.chain((bytes) => fc.shuffledSubarray(linesOf(bytes), { minLength: 1 }));
    fc.assert(
      fc.property(shuffled, (lines) => accountsForAll(bytesOf(lines))),
      { numRuns: 150 },
    );
  });

  it('header kept, body in any order', () => {
    const shuffled = anyDump.chain((bytes) => {
      const lines = linesOf(bytes);
      return fc.shuffledSubarray(lines.slice(11)).map((body) => [...lines.slice(0, 11), ...body]);
    });
    fc.assert(
      fc.property(shuffled, (lines) => accountsForAll(bytesOf(lines))),
      { numRuns: 150 },
    );
  });

  it('cut anywhere, within a character too', () => {
    const cut = anyDump.chain((bytes) => fc.nat(bytes.length).map((end) => bytes.subarray(0, end)));
    fc.assert(fc.property(cut, accountsForAll), { numRuns: 200 });
  });

  it('bytes changed', () => {
    const changed = anyDump.chain((bytes) =>
      fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 20 }).map((changes) => {
        const copy = Uint8Array.from(bytes);
        for (const [at, byte] of changes) copy[at] = byte;
        return copy;
      }),
    );
    fc.assert(fc.property(changed, accountsForAll), { numRuns: 150 });
  });

  it('lines of any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.constantFrom(
        '  • 3 authors',
        '·',
        'Oct 29',
        'Feb 15, 2024 3',
        'Daily Papers',
        'new',
        '',
        '| Total: 2',
        'x'.repeat(500),
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (lines) =>
        accountsForAll(bytesOf(['Daily Papers', ...lines])),
      ),
    );
  });
});
