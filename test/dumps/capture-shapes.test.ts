/** Bytes to lines and syntax, and what is said of files that can't be captures. */
import { describe, expect, it } from 'vitest';
import { ContentError } from '../../src/diagnostic.ts';
import { readCapture } from '../../src/dumps/decoding/capture.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const shape = (text: string) => readCapture(bytes(text), 'x').shape;

function refusal(run: () => unknown) {
  try {
    run();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.diagnostics.map(({ severity, rule, file, line }) => [severity, rule, file, line]);
  }
  return undefined;
}

describe('the syntax of a capture', () => {
  it.each([
    ['{"a": 1}', { kind: 'json', value: { a: 1 } }],
    ['{}', { kind: 'json', value: {} }],
    [' [ {"a": []} ]', { kind: 'json', value: [{ a: [] }] }],
    ['[1, 2]', { kind: 'json', value: [1, 2] }],
    ['[]', { kind: 'json', value: [] }],
    ['{"a": 1}\n\n{"a": 2}\n', { kind: 'json', value: [{ a: 1 }, { a: 2 }] }],
    ['[1] A paper', { kind: 'text' }],
    ['[A paper](https://a.example)', { kind: 'text' }],
    ['{curly} words', { kind: 'text' }],
    ['<?xml version="1.0"?><!-- <a> --><atom:Feed/>', { kind: 'xml', root: 'feed' }],
    ['<?xml version="1.0"?><?x <a> ?><rss/>', { kind: 'xml', root: 'rss' }],
    ['<!-- saved --> <rss version="2.0">', { kind: 'xml', root: 'rss' }],
    ['<rdf:RDF xmlns="x">', { kind: 'xml', root: 'rdf' }],
    ['A notice of a browser, in one line:\n<a:b xmlns:a="x">\n</a:b>\n', { kind: 'xml', root: 'b' }],
    ['A notice of a browser, in one line:\n<a xmlns="x">\n</a> and more', { kind: 'text' }],
    ['A heading above a table of papers\n<table>\n</table>', { kind: 'text' }],
    ['<result> of a game', { kind: 'text' }],
    ['<?xml version="1.0"?>', { kind: 'xml', root: '' }],
    ['<!DOCTYPE html><p>', { kind: 'html' }],
    ['<!DOCTYPE NETSCAPE-Bookmark-file-1>', { kind: 'html' }],
    ['<!-- one --><!-- two --><body>', { kind: 'html' }],
    [`${'<!---->'.repeat(40)}<p>`, { kind: 'text' }],
    ['<head>', { kind: 'html' }],
    ['<heading> in text', { kind: 'text' }],
    ['A paper', { kind: 'text' }],
  ])('%s', (text, expected) => expect(shape(text)).toEqual(expected));

  it.each(['{"a": 1', '[{"a": 1}', '{"a": 1}\nno JSON'])('%s is broken JSON', (text) => {
    expect(shape(text)).toMatchObject({
      kind: 'broken-json',
      reason: expect.stringMatching(/JSON|position/i),
    });
  });

  it('is broken where JSON is nested more than 200 levels deep; brackets in strings don’t count', () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(shape(nested(200)).kind).toBe('json');
    expect(shape(nested(201))).toEqual({
      kind: 'broken-json',
      reason: 'it is nested more than 200 levels deep',
    });
    expect(shape(`["${'[{'.repeat(300)}"]`).kind).toBe('json');
    expect(shape(`["\\"${'['.repeat(300)}"]`).kind).toBe('json');
    expect(shape(`[${'[],'.repeat(300)}[]]`).kind).toBe('json');
  });
});

describe('limits of a capture', () => {
  it('are 100,000 characters for a line of text, and none for a line of JSON', () => {
    expect(readCapture(bytes('a'.repeat(100_000)), 'x').lines).toHaveLength(1);
    expect(refusal(() => readCapture(bytes(`one\n\n${'a'.repeat(100_001)}`), 'x'))).toEqual([
      ['error', 'long-line', 'x', 3],
    ]);
    expect(shape(`["${'a'.repeat(100_001)}"]`).kind).toBe('json');
  });

  it('are 300,000 lines with text', () => {
    expect(readCapture(bytes('a\n\n'.repeat(300_000)), 'x').lines).toHaveLength(300_000);
    expect(refusal(() => readCapture(bytes('a\n'.repeat(300_001)), 'x'))).toEqual([
      ['error', 'large-dump', 'x', undefined],
    ]);
  });
});

describe('lines', () => {
  it('end at LF, CRLF or CR; blank ones count, and special spaces are spaces', () => {
    expect(readCapture(bytes('a\r\nb \n\n \t\r\u00a0c\u2007d\u202fe\u3000f\tg\u00a0'), 'x').lines).toEqual([
      { number: 1, text: 'a' },
      { number: 2, text: 'b' },
      { number: 5, text: ' c d e f g' },
    ]);
  });

  it('may be UTF-16 with a mark, of either order', () => {
    expect(readCapture(Uint8Array.of(0xff, 0xfe, 0x41, 0), 'x').lines).toEqual([{ number: 1, text: 'A' }]);
    expect(readCapture(Uint8Array.of(0xfe, 0xff, 0, 0x41), 'x').lines).toEqual([{ number: 1, text: 'A' }]);
    expect(readCapture(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41), 'x').lines).toEqual([{ number: 1, text: 'A' }]);
  });

  it.each<[string, number[], string, number | undefined]>([
    ['nothing', [], 'empty-dump', undefined],
    ['blanks', [0x20, 0x0a], 'empty-dump', undefined],
    ['a zero byte in line 2', [0x41, 0x0a, 0], 'binary-dump', 2],
    ['an invalid byte in line 3', [0x0a, 0x0a, 0xff], 'invalid-utf8', 3],
    ['half of a UTF-16 character', [0xff, 0xfe, 0x41], 'invalid-utf16', undefined],
  ])('%s is refused', (_what, some, rule, line) => {
    expect(refusal(() => readCapture(Uint8Array.from(some), 'x').lines)).toEqual([
      ['error', rule, 'x', line],
    ]);
  });

  const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
  it.each<[string, number[], string]>([
    ['a PDF', [...ascii('%PDF-1.7\n%'), 0xe2, 0xe3], 'The file is no text, but a PDF.'],
    [
      'a ZIP archive',
      [...ascii('PK'), 3, 4, 0],
      'The file is no text, but a ZIP archive or an office document.',
    ],
    ['rich text', ascii('{\\rtf1\\ansi Bee, A.\\par}'), 'The file is rich text (RTF)'],
    ['a PostScript file', ascii('%!PS-Adobe-3.0'), 'The file is PostScript'],
    [
      'wide text',
      ascii('D a i l y   ').map((code, at) => (at % 2 === 0 ? code : 0)),
      'It may be UTF-16 without',
    ],
    ['wide text of the other order', [0, 68, 0, 97, 0, 105, 0, 108], 'It may be UTF-16 without'],
  ])('%s is refused by its name', (_what, some, reason) => {
    expect(() => readCapture(Uint8Array.from(some), 'x').lines).toThrow(reason);
  });

  it.each<[string, number[], number]>([
    ['a byte that never begins a character', [0x41, 0x42, 0xff, 0x43], 2],
    ['a continuation alone', [0x80], 0],
    ['a character cut off at the end', [0x41, 0xe2, 0x82], 1],
    ['one of four bytes cut off', [0x41, 0xf0, 0x9f, 0x98], 1],
    ['one cut off by a letter', [0xc3, 0xa9, 0xe2, 0x82, 0x41], 2],
    ['a fault behind a whole character', [0xe2, 0x82, 0xac, 0xff], 3],
  ])('%s is named by its offset', (_what, some, offset) => {
    expect(() => readCapture(Uint8Array.from(some), 'x').lines).toThrow(`byte offset ${offset} can't`);
  });
});

describe('quoted lines of a mail', () => {
  const lines = (text: string) =>
    readCapture(new TextEncoder().encode(text), 'x').lines.map((line) => line.text);

  it('lose their marks where most lines have them', () => {
    expect(lines('From: A\n> a\n>\n>  b\n> > c\n>> d\n> e\r\n')).toEqual([
      'From: A',
      'a',
      ' b',
      'c',
      'd',
      'e',
    ]);
  });

  it.each(['> a\n> b\n> c\n> d', 'a\nb\nc\n> d\n> e\n> f', 'a > b'])('keep them otherwise: %j', (text) => {
    expect(lines(text)).toEqual(text.split('\n'));
  });
});
