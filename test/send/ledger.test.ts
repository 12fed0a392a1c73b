/** A merged or truncated ledger is refused: its hashes would match no recipient, and all would get the issue again. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openLedger } from '../../src/send/ledger.ts';
import { watchFileOperations } from '../crash/file-operations.mjs';

let root = '';
const path = () => join(root, 'sent/2024-12-10.jsonl');
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'offprint-ledger-'));
  mkdirSync(join(root, 'sent'));
});
afterEach(() => rmSync(root, { recursive: true }));

const head = (salt: string) =>
  `${JSON.stringify({ issue: '2024-12-10', salt, via: 'x:25', content: { subject: 'a' } })}\n`;
const to = (hash: string) => `${JSON.stringify({ to: hash, state: 'sent' })}\n`;

it.each([
  ['two ledgers in one', `${head('a')}${to('1')}${head('b')}${to('2')}`, 3, /A second ledger begins here/],
  ['lines without a head', `${to('1')}${to('2')}`, 1, /first line of the ledger.* is missing/],
  [
    'conflict markers',
    `${head('a')}<<<<<<< HEAD\n${to('1')}=======\n${to('2')}>>>>>>> x\n`,
    2,
    /merge-conflict/,
  ],
  ['a line of something else', `${head('a')}{"sent": true}\n`, 2, /not one of a ledger/],
  [
    'the ledger of another issue',
    head('a').replace('12-10', '12-03'),
    1,
    /ledger of the issue of 2024-12-03/,
  ],
  ['nothing', '', 1, /no line of a ledger/],
  ['a word', 'garbage\n', 1, /no line of a ledger/],
  ['blank lines', '\n \n', 1, /no line of a ledger/],
  ['a line that is cut off', head('a').slice(0, 40), 1, /no line of a ledger/],
  ['UTF-16', Buffer.from(head('a'), 'utf16le'), 1, /not-utf8/],
])('%s', (_, text, line, words) => {
  writeFileSync(path(), text);
  const before = readFileSync(path());
  expect(() => openLedger(root, '2024-12-10')).toThrow(words);
  expect(() => openLedger(root, '2024-12-10')).toThrow(`.jsonl:${line}: error`);
  expect(readFileSync(path())).toEqual(before);
  expect(existsSync(`${path()}.lock`)).toBe(false);
});

it('a ledger is there only once it is begun, and then whole', () => {
  const ledger = openLedger(root, '2024-12-10');
  const seen: string[] = [];
  const end = watchFileOperations(root, () => {
    if (existsSync(path())) seen.push(readFileSync(path(), 'utf8'));
  });
  try {
    ledger.begin({ subject: 'a' }, 'x:25');
    ledger.note('ada@readers.example', 'sent');
  } finally {
    end();
    ledger.close();
  }
  expect(seen.length).toBeGreaterThan(0);
  for (const text of seen) expect(text).toMatch(/^\{"issue":.*\}\n/);
});

it('a ledger is not there if it was opened alone, and ends with a line break if it was there', () => {
  openLedger(root, '2024-12-10').close();
  expect(existsSync(path())).toBe(false);
  writeFileSync(path(), head('a').trimEnd());
  openLedger(root, '2024-12-10').close();
  expect(readFileSync(path(), 'utf8')).toBe(head('a'));
});

it('a ledger with the line endings of Windows is read', () => {
  const ledger = openLedger(root, '2024-12-10');
  ledger.begin({ subject: 'a' }, 'x:25');
  ledger.note('ada@readers.example', 'sent');
  ledger.close();
  writeFileSync(path(), readFileSync(path(), 'utf8').replaceAll('\n', '\r\n'));
  const again = openLedger(root, '2024-12-10');
  expect(again.stateOf('ada@readers.example')).toBe('sent');
  again.close();
});
