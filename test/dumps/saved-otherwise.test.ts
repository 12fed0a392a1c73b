/** A capture is read the same however a program has written its text: line ends, encodings, composed letters, spaces, indentation. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { readCapture } from '../../src/dumps/decoding/capture.ts';
import { parseDump } from '../../src/dumps/formats.ts';

const folder = 'test/fixtures/captures';
const captures = readdirSync(folder)
  .filter((name) => name !== 'expected.json')
  .map((name) => [name, readFileSync(join(folder, name))] as const);
const plain = captures.filter(([name, bytes]) => readCapture(bytes, name).shape.kind === 'text');

const entriesOf = (bytes: Uint8Array, name: string) =>
  // Their lines may have moved.
  parseDump(bytes, name).entries.map(({ lines: _lines, ...entry }) => entry);

const ofText = (edit: (text: string) => string) => (bytes: Uint8Array) => Buffer.from(edit(textOf(bytes)));
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const ofAll: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  'with CRLF': ofText((text) => text.replace(/\r?\n/g, '\r\n')),
  'with CR': ofText((text) => text.replace(/\r?\n/g, '\r')),
  'with a byte order mark': ofText((text) => `\ufeff${text}`),
  'in UTF-16': (bytes) => Buffer.from(`\ufeff${textOf(bytes)}`, 'utf16le'),
  'with accents apart from their letters': ofText((text) => text.normalize('NFD')),
  'with spaces at ends of lines': ofText((text) => text.replace(/\n/g, '  \n')),
};

const ofPlain: typeof ofAll = {
  'with no-break spaces': ofText((text) => text.replaceAll(' ', '\u00a0')),
  'with all lines indented': ofText((text) => text.replace(/^(?=.)/gm, '    ')),
  'with all lines indented by tabs': ofText((text) => text.replace(/^(?=.)/gm, '\t')),
  'quoted as a reply': ofText((text) => text.replace(/^/gm, '> ')),
  'with blank lines twice': ofText((text) => text.replace(/\n\n/g, '\n\n\n')),
  'with zero-width spaces': ofText((text) => text.replace(/([a-z]{4}) /g, '$1\u200b ')),
};

/** Names of the captures that are read otherwise once they are edited. */
const changed = (all: typeof captures, edit: (bytes: Uint8Array) => Uint8Array): readonly string[] =>
  all.flatMap(([name, bytes]) =>
    isDeepStrictEqual(entriesOf(edit(bytes), name), entriesOf(bytes, name)) ? [] : [name],
  );

it.each(Object.entries(ofAll))('%s', (_, edit) => {
  expect(changed(captures, edit)).toEqual([]);
});

it.each(Object.entries(ofPlain))('%s', (_, edit) => {
  expect(changed(plain, edit)).toEqual([]);
});

it('has captures with accents, of text and of data', () => {
  const accented = captures.filter(([, bytes]) => textOf(bytes).normalize('NFD') !== textOf(bytes));
  const kinds = accented.map(([name, bytes]) => readCapture(bytes, name).shape.kind);
  expect(new Set(kinds)).toEqual(new Set(['text', 'html', 'xml']));
});

it('composes letters whose accents are escaped in JSON', () => {
  const name = 'semantic-scholar.json';
  const toEscape = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const text = textOf(readFileSync(join(folder, name))).replace('Alexander', 'Jörg');
  const edited = text.normalize('NFD').replace(/[\u0080-\uffff]/g, toEscape);
  expect(edited).toContain('Jo\\u0308rg');
  expect(entriesOf(Buffer.from(edited), name)).toEqual(entriesOf(Buffer.from(text), name));
  expect(entriesOf(Buffer.from(text), name)[0]?.authors?.[0]).toMatch(/^Jörg /);
});

it.each(['items', 'references', 'results', 'entries'])('reads CSL within a list called %s', (key) => {
  const name = 'library.csl.json';
  const text = textOf(readFileSync(join(folder, name)));
  const wrapped = Buffer.from(JSON.stringify({ [key]: JSON.parse(text) }));
  expect(parseDump(wrapped, name).format).toBe('csl-json');
  expect(entriesOf(wrapped, name)).toEqual(entriesOf(Buffer.from(text), name));
});
