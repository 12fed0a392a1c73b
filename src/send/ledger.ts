/**
 * Ledger of sent mails in the archive: `sent/<date>.jsonl`, append-only, one line per step. Write-ahead: a line is
 * written before its step, so that the next run can recover from a crash. Addresses are stored as hashes only.
 */
import { createHmac, randomBytes } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  fdatasyncSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  rmSync,
  truncateSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { ContentError } from '../diagnostic.ts';
import { decodeText } from '../disk/decode-text.ts';
import { ownerOf, takeLock } from '../disk/lock-file.ts';
import { isThere, readInput } from '../disk/read-input.ts';
import { shown } from '../disk/shown.ts';
import { isOtherProcess } from '../disk/system.ts';
import { nameFile } from '../disk/to-content-error.ts';

/**
 * `handing`: about to send the end of the message; if no line follows, it is unknown whether the server accepted it.
 * `sent`: accepted. `refused`: rejected permanently. `open`: not accepted, may be retried.
 */
export type RecipientState = 'handing' | 'sent' | 'refused' | 'open';

/** Part name → hash of what was sent; see `fingerprintMail`. */
export type MailFingerprint = Readonly<Record<string, string>>;

const lineSchema = z.union([
  z.strictObject({
    issue: z.string(),
    salt: z.string(),
    via: z.string(),
    content: z.record(z.string(), z.string()),
  }),
  z.strictObject({ content: z.record(z.string(), z.string()) }),
  z.strictObject({ to: z.string(), state: z.enum(['handing', 'sent', 'refused', 'open']) }),
]);

export interface Ledger {
  readonly path: string;
  /** Fingerprint of the last sent mail; undefined if none was sent. */
  readonly content: MailFingerprint | undefined;
  readonly via: string | undefined;
  readonly stateOf: (address: string) => RecipientState | undefined;
  /** Number of recipients in that state. */
  readonly count: (state: RecipientState) => number;
  /** Records that `content` is sent from now on. */
  readonly begin: (content: MailFingerprint, via: string) => void;
  readonly note: (address: string, state: RecipientState) => void;
  readonly close: () => void;
}

/** Throws `ContentError` if another run has it open, or if a line is invalid. */
export function openLedger(archiveDir: string, issue: string): Ledger {
  const path = join(archiveDir, 'sent', `${issue}.jsonl`);
  mkdirSync(dirname(path), { recursive: true });
  const unlock = lock(`${path}.lock`);
  try {
    return openLocked(path, issue, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

function openLocked(path: string, issue: string, unlock: () => void): Ledger {
  const lines = isThere(path) ? readLines(path) : [];
  const states = new Map<string, RecipientState>();
  let [salt, content, via]: [string | undefined, MailFingerprint | undefined, string | undefined] = [
    undefined,
    undefined,
    undefined,
  ];
  for (const line of lines) {
    if ('salt' in line) [salt, via] = [line.salt, line.via];
    if ('content' in line) content = line.content;
    else states.set(line.to, line.state);
  }
  const ownSalt = salt ?? randomBytes(16).toString('hex');
  const hashOf = (address: string) =>
    createHmac('sha256', ownSalt).update(address.toLowerCase()).digest('hex').slice(0, 32);
  const file = openSync(path, 'a');
  const add = (line: z.infer<typeof lineSchema>) => {
    const before = fstatSync(file).size;
    try {
      // Unlike `writeSync`, which may write a part, it writes all or throws.
      appendFileSync(file, `${JSON.stringify(line)}\n`);
      fdatasyncSync(file);
    } catch (error) {
      ftruncateSync(file, before);
      throw nameFile(error, path);
    }
  };
  const [before, beforeVia] = [content, via];
  return {
    path,
    content: before,
    via: beforeVia,
    stateOf: (address) => states.get(hashOf(address)),
    count: (state) => [...states.values()].filter((each) => each === state).length,
    begin: (now, by) =>
      add(salt === undefined ? { issue, salt: ownSalt, via: by, content: now } : { content: now }),
    note: (address, state) => {
      add({ to: hashOf(address), state });
      states.set(hashOf(address), state);
    },
    close: () => {
      const isEmpty = fstatSync(file).size === 0;
      closeSync(file);
      // Nothing was sent, and git would ask whether to commit it.
      if (isEmpty) rmSync(path, { force: true });
      unlock();
    },
  };
}

/** All lines. Removes an incomplete last line (of a killed run or a full disk): its step was not carried out. */
function readLines(path: string): readonly z.infer<typeof lineSchema>[] {
  const bytes = readInput(path);
  const end = bytes.lastIndexOf('\n') + 1;
  const lines = parseLines(decodeText(bytes.subarray(0, end), path), path);
  if (end === bytes.length) return lines;
  const last = parseLine(bytes.toString('utf8', end));
  if (last === undefined) truncateSync(path, end);
  else appendFileSync(path, '\n');
  return last === undefined ? lines : [...lines, last];
}

function parseLine(text: string): z.infer<typeof lineSchema> | undefined {
  try {
    return lineSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function parseLines(whole: string, path: string): readonly z.infer<typeof lineSchema>[] {
  let hasHead = false;
  return whole.split('\n').flatMap((text, index) => {
    if (text.trim() === '') return [];
    const line = parseLine(text);
    // Earlier versions left incomplete lines.
    if (line === undefined && !text.trimEnd().endsWith('}')) return [];
    if (line === undefined)
      throw refusal(
        path,
        index + 1,
        'This line is not one of a ledger.',
        'Put the file back as it was committed; nothing is sent without it.',
      );
    // Addresses are hashed with the first salt; with another one, every recipient would get the issue again.
    if (hasHead === 'salt' in line)
      throw refusal(
        path,
        index + 1,
        hasHead
          ? 'A second ledger begins here: the issue was sent from two copies of the archive.'
          : 'The first line of the ledger, which says of which issue it is, is missing before this one.',
        'Put the file back as it was committed: without it some would get the issue twice.',
      );
    hasHead = true;
    return [line];
  });
}

function refusal(path: string, line: number, reason: string, advice: string): ContentError {
  return new ContentError([{ severity: 'error', rule: 'ledger', reason, advice, file: shown(path), line }]);
}

/** Locks the ledger against other runs; returns a function that unlocks it. */
function lock(path: string): () => void {
  while (!takeLock(path)) {
    const owner = ownerOf(path);
    if (owner !== undefined && isOtherProcess(owner))
      throw new ContentError([
        {
          severity: 'error',
          rule: 'sending-already',
          reason: `This issue is being sent by process ${owner}.`,
          advice: `Wait for it; if there is no such run, remove ${path}.`,
          file: path,
        },
      ]);
  }
  return () => rmSync(path, { force: true });
}
