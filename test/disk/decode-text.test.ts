/** Text files of an archive are decoded strictly: no character is replaced without a word. */
import { expect, it } from 'vitest';
import { ContentError } from '../../src/diagnostic.ts';
import { decodeText } from '../../src/disk/decode-text.ts';

function told(bytes: Uint8Array): string {
  try {
    return JSON.stringify(decodeText(bytes, 'content/a.yaml'));
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
}

const conflict = 'one\n<<<<<<< HEAD\ntwo\n=======\nthree\n>>>>>>> other\n';

it.each([
  [
    'UTF-16',
    Buffer.from('\ufefftitle: Letter\n', 'utf16le'),
    /:1: error \(not-utf8\): .*UTF-16.*\n {4}→ Save/,
  ],
  ['UTF-16 without its mark', Buffer.from('title\n', 'utf16le'), /:1: error \(not-utf8\): .*zero byte/],
  ['a zero byte', Buffer.from('title: a\nb: \0\n'), /:2: error \(not-utf8\): .*zero byte/],
  ['Latin-1', Buffer.from('a: b\nc: Grüße\n', 'latin1'), /:2: error \(not-utf8\): This line/],
  ['Latin-1 in the last line', Buffer.from('a: b\nc: Grü', 'latin1'), /:2: error \(not-utf8\): This line/],
  ['conflict markers', Buffer.from(conflict), /:2: error \(merge-conflict\): .*\n {4}→ Keep one/],
  [
    'conflict markers with carriage returns',
    Buffer.from(conflict.replaceAll('\n', '\r\n')),
    /:2: error \(merge-conflict\)/,
  ],
])('refuses %s', (_what, bytes, words) => {
  expect(told(bytes)).toMatch(words);
});

it.each([
  ['UTF-8', 'Grüße 😀\n'],
  ['a heading underlined', 'Title\n=======\n\n<<<<<<< no marker\n'],
  ['nothing', ''],
])('reads %s', (_what, text) => {
  expect(told(Buffer.from(text))).toBe(JSON.stringify(text));
});

it('leaves out a byte order mark', () => {
  expect(told(Buffer.from('\ufefftitle'))).toBe('"title"');
});

it('reads half a million markers of a beginning without an end', () => {
  const text = '<<<<<<< a\n=======\n'.repeat(250_000);
  expect(told(Buffer.from(text))).toBe(JSON.stringify(text));
});

it.each([
  ['a: 1\rb: 2\r', 'a: 1\nb: 2\n'],
  ['# Remark\ra: 1\nb: 2\r\n', '# Remark\na: 1\nb: 2\r\n'],
  ['a\r\r\nb', 'a\n\r\nb'],
])('ends lines at carriage returns alone: %j', (text, expected) => {
  expect(decodeText(Buffer.from(text), 'site.yaml')).toBe(expected);
});
