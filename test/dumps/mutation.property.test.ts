/** Captures of every kind, saved in other ways and damaged in every way: read right, or accounted for, doubted or refused. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContentError } from '../../src/diagnostic.ts';
import { readCapture } from '../../src/dumps/decoding/capture.ts';
import { parseDump } from '../../src/dumps/formats.ts';
import type { DumpEntry, ParsedDump } from '../../src/dumps/model/dump.ts';

const folder = 'test/fixtures/captures';
const names = readdirSync(folder).filter((name) => name !== 'expected.json');
const numRuns = 6;

/** Undefined where the capture is refused with messages; anything else that is thrown fails the test. */
function tryParse(bytes: Uint8Array, name: string): ParsedDump | undefined {
  try {
    return parseDump(bytes, name);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    expect(error.diagnostics.length).toBeGreaterThan(0);
    return undefined;
  }
}

/** Whether an entry is implausible, by rules independent of the parser's. */
function isImplausible({ title, arxiv, doi, openreview, abstract }: DumpEntry): boolean {
  if (title === undefined) return (arxiv ?? doi ?? openreview ?? abstract) === undefined;
  return !/\p{L}/u.test(title) || /^https?:\/\/\S+$|^\d+ authors?$/.test(title);
}

/** The first lines of runs of unread ones that no message names: one may be about several lines. */
function silentlyUnread({ uses, diagnostics }: ParsedDump): readonly number[] {
  const named = new Set(diagnostics.map(({ line }) => line));
  const unread = uses.filter(({ role }, at) => role === 'unread' && uses[at - 1]?.role !== 'unread');
  return unread.map(({ number }) => number).filter((number) => !named.has(number));
}

function check(bytes: Uint8Array, name: string): void {
  const parsed = tryParse(bytes, name);
  if (parsed === undefined) return;
  const numbers = readCapture(bytes, name).lines.map(({ number }) => number);
  expect(parsed.uses.map(({ number }) => number)).toEqual(numbers);
  expect(silentlyUnread(parsed)).toEqual([]);
  const doubted = new Set(parsed.doubts.map(({ entry }) => entry));
  expect(parsed.entries.filter((entry, index) => isImplausible(entry) && !doubted.has(index))).toEqual([]);
  const last = numbers.at(-1) ?? 0;
  for (const { lines } of parsed.entries) {
    expect(lines.first).toBeGreaterThan(0);
    expect(lines.last).toBeGreaterThanOrEqual(lines.first);
    expect(lines.last).toBeLessThanOrEqual(last);
  }
}

const encode = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join('\n'));

describe.each(names)('%s, damaged', (name) => {
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  const lines = new TextDecoder().decode(bytes).split('\n');
  const anyLine = fc.nat(lines.length - 1);
  const property = (damaged: fc.Arbitrary<Uint8Array>): void =>
    fc.assert(
      fc.property(damaged, (one) => check(one, name)),
      { numRuns },
    );

  it('some lines are left out', () => {
    const dropped = fc.uniqueArray(anyLine, { minLength: 1, maxLength: 6 });
    property(dropped.map((out) => encode(lines.filter((_line, index) => !out.includes(index)))));
  });

  it('a line stands there twice', () => {
    property(
      anyLine.map((at) => encode(lines.flatMap((line, index) => (index === at ? [line, line] : [line])))),
    );
  });

  it('a line is cut short', () => {
    const cut = fc.tuple(anyLine, fc.double({ min: 0, max: 1, noNaN: true }));
    property(
      cut.map(([at, share]) =>
        encode(
          lines.map((line, index) => (index === at ? line.slice(0, Math.floor(line.length * share)) : line)),
        ),
      ),
    );
  });

  it('bytes are missing at the end or in the middle', () => {
    const range = fc.tuple(fc.nat(bytes.length), fc.nat(200));
    property(
      range.map(([at, length]) =>
        Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + length)]),
      ),
    );
    property(fc.nat(bytes.length).map((end) => bytes.subarray(0, end)));
  });
});

/** What a paper is, wherever it stands in the file. */
const essence = (parsed: ParsedDump | undefined): unknown =>
  parsed?.entries.map(({ lines: _lines, ...entry }) => entry);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe.each(names)('%s, saved another way', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const isText = /\.(?:txt|md)$/.test(name);
  const wanted = essence(tryParse(bytesOf(text), name));
  const same = (bytes: Uint8Array): void => expect(essence(tryParse(bytes, name))).toEqual(wanted);

  it('has other line ends, a mark at its beginning, another encoding', () => {
    same(bytesOf(text.replaceAll('\n', '\r\n')));
    same(bytesOf(`\ufeff${text}`));
    same(utf16(text));
    same(bytesOf(text.trimEnd()));
    same(bytesOf(`${text}\n\n\n`));
  });

  if (isText)
    it('has blanks at ends of lines, odd spaces, more blank lines', () => {
      same(bytesOf(text.replaceAll('\n', '  \n')));
      same(bytesOf(text.replace(/(?<=\p{L}) (?=\p{L})/gu, '\u00a0')));
      same(bytesOf(text.replaceAll('\n\n', '\n\n\n')));
    });

  if (isText)
    it('has soft hyphens, zero-width spaces, marks of direction, and line separators of word processors', () => {
      same(bytesOf(text.replace(/(\p{L}{5})(?=\p{L}{4})/gu, '$1\u00ad')));
      same(bytesOf(text.replace(/(?<=\p{L}) (?=\p{L})/gu, '\u200b \u2060')));
      same(bytesOf(text.replace(/^(?=\p{L})/gmu, '\u200e')));
      for (const end of ['\u2028', '\u2029', '\v']) same(bytesOf(text.replaceAll('\n', end)));
      same(bytesOf(text.replaceAll('\n\n', '\n\n\f')));
    });

  if (/^(?:arxiv|library|reading|weekly).*\.(?:txt|md|bib|ris)$/.test(name))
    it('has two pages in one file, each with its header', () => {
      const entries = essence(tryParse(bytesOf(`${text}\n\n${text}`), name));
      expect(entries).toEqual([wanted, wanted].flat());
    });

  if (isText)
    it('has its line breaks marked, as Markdown has hard ones', () => {
      same(bytesOf(text.replaceAll(/(?<=.)\n/g, '<br>\n')));
      same(bytesOf(text.replaceAll(/(?<=[^\\\n])\n(?=.)/g, '\\\n')));
    });

  if (isText)
    it('was printed in a browser, whose pages have a head and a foot', () => {
      const foot = (page: number): string => `https://huggingface.co/papers ${page}/4`;
      const breaks = text
        .split('\n\n')
        .map((block, index) =>
          index % 4 === 3
            ? `${foot(index)}\n02/10/2026, 10:15 Daily Papers - Hugging Face\n\n${block}`
            : block,
        );
      same(bytesOf(breaks.join('\n\n')));
    });

  if (isText)
    it('has the signature of a mail below it', () => {
      for (const signature of ['-- \nAnn Bee\nSome Lab, +1 555 0100', '--\nAnn', 'Sent from my iPhone'])
        same(bytesOf(`${text}\n\n${signature}\n`));
    });

  if (name.endsWith('.html'))
    it('has soft hyphens and zero-width spaces', () => {
      const inTexts = (change: (words: string) => string): string =>
        text.replace(/>([^<>]{4,})</g, (_, words: string) => `>${change(words)}<`);
      same(bytesOf(inTexts((words) => words.replace(/(\p{L}{5})(?=\p{L}{4})/gu, '$1&shy;'))));
      same(bytesOf(inTexts((words) => words.replace(/(?<=\p{L}) (?=\p{L})/gu, '&#8203; '))));
    });

  if (/^daily.*\.(?:txt|md)$/.test(name))
    it('has other bullets and counts with commas', () => {
      for (const bullet of ['•', '*', '-', '·', ''])
        same(bytesOf(text.replace(/^[·•*-]\s*(?=\d[\d,]* authors?$)/gmu, bullet === '' ? '' : `${bullet} `)));
      const many = tryParse(bytesOf(text.replace(/\b4 authors\b/, '1,024 authors')), name);
      if (/\b4 authors\b/.test(text))
        expect(many?.entries.some(({ authorCount }) => authorCount === 1024)).toBe(true);
    });

  if (/^daily.*\.txt$/.test(name))
    it('has its menu, header or footer cut off', () => {
      const menu =
        /^(?:Daily|Weekly|Monthly|Trending Papers|Company|TOS|Privacy|About|Careers|Website|Models|Datasets|Spaces|Pricing|Docs)$/;
      const without = text.split('\n').filter((line) => !menu.test(line.trim()));
      same(bytesOf(without.join('\n')));
    });
});
