/** Formats and rules of Pagefind's index: values are those that version 1.6 writes. */
import { describe, expect, test } from 'vitest';
import { CborReader, CborWriter } from '../../src/search/index/cbor.ts';
import { compareCodePoints } from '../../src/search/index/compare-code-points.ts';
import { hashIndexContent, nameByHash } from '../../src/search/index/index-files.ts';
import { decodeList, encodeList } from '../../src/search/index/index-list.ts';
import { encodeWords, type IndexedWord, readWords } from '../../src/search/index/index-words.ts';
import { mergeWords } from '../../src/search/index/merge-words.ts';
import { chunkRanges, splitChunks } from '../../src/search/index/split-chunks.ts';

const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex');

describe('CBOR', () => {
  // RFC 8949, appendix A.
  test.each([
    [0, '00'],
    [23, '17'],
    [24, '18 18'],
    [255, '18 ff'],
    [256, '19 01 00'],
    [65_535, '19 ff ff'],
    [65_536, '1a 00 01 00 00'],
    [1_000_000, '1a 00 0f 42 40'],
    [-1, '20'],
    [-25, '38 18'],
    [-1000, '39 03 e7'],
  ])('%i is %s', (value, encoded) => {
    const writer = new CborWriter();
    writer.integer(value);
    expect(writer.take()).toEqual(hex(encoded));
    expect(new CborReader(hex(encoded)).integer()).toBe(value);
  });

  test('text and arrays', () => {
    const writer = new CborWriter();
    writer.array(2);
    writer.text('水');
    writer.text('');
    expect(writer.take()).toEqual(hex('82 63 e6b0b4 60'));
    const reader = new CborReader(hex('82 63 e6b0b4 60'));
    expect([reader.array(), reader.text(), reader.isAtEnd, reader.text(), reader.isAtEnd]).toEqual([
      2,
      '水',
      false,
      '',
      true,
    ]);
  });

  test('grows beyond its first buffer', () => {
    const writer = new CborWriter();
    const long = 'word '.repeat(50_000);
    writer.text(long);
    writer.integer(7);
    const reader = new CborReader(writer.take());
    expect(reader.text()).toBe(long);
    expect(reader.integer()).toBe(7);
    expect(writer.take()).toHaveLength(0);
  });

  test.each([
    ['an integer for text', '01'],
    ['an array without a length', '9f'],
    ['text that ends too early', '6361'],
    ['nothing', ''],
  ])('refuses %s', (_, encoded) => {
    expect(() => new CborReader(hex(encoded)).text()).toThrow(RangeError);
  });
});

const posting = (page: number, ...positions: number[]) => {
  const writer = new CborWriter();
  writer.array(positions.length);
  for (const position of positions) writer.integer(position);
  writer.array(0);
  return { page, positions: writer.take(), count: positions.length };
};
const word = (text: string, pages: readonly number[], forms: IndexedWord['forms'] = []): IndexedWord => ({
  word: text,
  postings: pages.map((page) => posting(page, -25, page)),
  forms,
});

describe('the inverted index', () => {
  test('is read as it was written', () => {
    const words = [word('agent', [0, 3, 700]), word('alan', [2], [['alán', [posting(9, -13, 1)]]])];
    expect([...readWords(encodeWords(words, new CborWriter()))]).toEqual(words);
  });

  test('merges words, postings and accented forms by the new numbers of pages', () => {
    const one = {
      words: [word('a', [0, 1]), word('c', [1], [['ç', [posting(0, 4)]]])],
      pages: [0, undefined],
    };
    const other = {
      words: [word('a', [0]), word('b', [0]), word('c', [], [['ç', [posting(0, 5)]]])],
      pages: [1],
    };
    const merged = [...mergeWords(one, other)].map(({ word: text, postings, forms }) => [
      text,
      postings.map(({ page }) => page),
      forms.map(([form, ofForm]) => [form, ofForm.map(({ page }) => page)]),
    ]);
    expect(merged).toEqual([
      ['a', [0, 1], []],
      ['b', [1], []],
      ['c', [], [['ç', [0, 1]]]],
    ]);
  });

  test('sorts postings of both, and leaves out words without a page', () => {
    const one = { words: [word('a', [0, 1]), word('gone', [0])], pages: [undefined, 2] };
    const other = { words: [word('a', [0, 1])], pages: [3, 1] };
    const merged = [...mergeWords(one, other)];
    expect(merged.map(({ word: text }) => text)).toEqual(['a']);
    expect(merged[0]?.postings.map(({ page }) => page)).toEqual([1, 2, 3]);
  });

  test('sorts by code points, not by UTF-16', () => {
    expect(['\u{1d6fc}', 'ﬁ', 'z', 'a', 'a'].sort(compareCodePoints)).toEqual([
      'a',
      'a',
      'z',
      'ﬁ',
      '\u{1d6fc}',
    ]);
  });

  test('ends a chunk with the word that fills it', () => {
    // Each posting here counts as three: two integers and itself.
    const words = [word('a', [0]), word('b', [0, 1]), word('c', [0]), word('d', [0], [['ḍ', [posting(0)]]])];
    const rangesOf = (size: number) => [...splitChunks(words, size)].map(({ first, last }) => first + last);
    expect(rangesOf(9)).toEqual(['ab', 'cd']);
    expect(rangesOf(10)).toEqual(['ac', 'dd']);
    // A form is one more, and its posting another.
    expect(rangesOf(17)).toEqual(['ad']);
    expect([...splitChunks([], 9)]).toEqual([]);
  });

  test('names the range of a chunk by the letters that tell it from its neighbours', () => {
    const chunks = [
      { first: '0', last: '2306' },
      { first: '23060', last: 'applic' },
      { first: 'appreci', last: 'approxim' },
      { first: 'apriori', last: '⋆' },
    ];
    expect(chunkRanges(chunks)).toEqual([
      ['0', '2306'],
      ['23060', 'appl'],
      // Cut to "app", it would come before the first.
      ['appr', 'approxim'],
      ['apr', '⋆'],
    ]);
  });
});

test('the list is read as it was written, and no other format', () => {
  const list = {
    version: '1.6.0',
    pages: [{ fragment: 'en_567266a', words: 275 }],
    chunks: [['0', 'z', 'en_1a2b3c4']],
    facets: [['year', 'en_af13688']],
    sorts: [['date', [0]]],
    fields: ['authors', 'title'],
  } as const;
  const encoded = encodeList(list, new CborWriter());
  expect(decodeList(encoded)).toEqual(list);
  expect(() => decodeList(Buffer.concat([encoded, hex('00')]))).toThrow(RangeError);
  expect(() => decodeList(encoded.subarray(0, -1))).toThrow(RangeError);
});

test('files are named by seven digits of a hash, by nine where these are taken', () => {
  // The bytes of this SHA-1 are a9 99 3e 36 47 06 81 6a ba 3e …: 06 is written with one digit.
  expect(hashIndexContent(Buffer.from('abc'))).toMatch(/^a9993e3647681/);
  const taken = new Set<string>();
  const names = ['1234567aaaa', '1234567abbb', '1234567abcc'].map((hash) =>
    nameByHash(() => hash, `en_${hash.slice(0, 7)}`, taken),
  );
  expect(names).toEqual(['en_1234567', 'en_1234567ab', 'en_1234567abcc']);
});
