/**
 * Ledger of sent mails in the archive: `sent/<date>.jsonl`, append-only, one line per step. Write-ahead: a line is
 * written before its step, so that the next run can recover from a crash. Addresses are stored as hashes only.
 */

import { createHmac, randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sentFolder } from '../content/archive-files.ts';
import { ContentError } from '../diagnostic.ts';
import { ownerOf, takeLock } from '../disk/lock-file.ts';
import { isThere } from '../disk/read-input.ts';
import { isOtherProcess } from '../disk/system.ts';
import { writeAtomically } from '../disk/write-atomically.ts';
import {
  appendLine,
  type LedgerLine,
  type MailFingerprint,
  type RecipientState,
  readLines,
  renderLine,
} from './ledger-lines.ts';

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
  const path = join(archiveDir, sentFolder, `${issue}.jsonl`);
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
  const { salt, content, via, states } = replay(isThere(path) ? readLines(path, issue) : []);
  const ownSalt = salt ?? randomBytes(16).toString('hex');
  const hashOf = (address: string) =>
    createHmac('sha256', ownSalt).update(address.toLowerCase()).digest('hex').slice(0, 32);
  let file: number | undefined;
  const add = (line: LedgerLine) => {
    file ??= openSync(path, 'a');
    appendLine(file, line, path);
  };
  return {
    path,
    content,
    via,
    stateOf: (address) => states.get(hashOf(address)),
    count: (state) => [...states.values()].filter((each) => each === state).length,
    begin: (now, by) => {
      // Made whole: an empty ledger is one that was lost, not one that was begun.
      if (salt === undefined)
        writeAtomically(path, renderLine({ issue, salt: ownSalt, via: by, content: now }));
      else add({ content: now });
    },
    note: (address, state) => {
      add({ to: hashOf(address), state });
      states.set(hashOf(address), state);
    },
    close: () => {
      if (file !== undefined) closeSync(file);
      unlock();
    },
  };
}

interface LedgerState {
  /** Undefined in a ledger without lines, as `content` and `via` are. */
  readonly salt: string | undefined;
  readonly content: MailFingerprint | undefined;
  readonly via: string | undefined;
  /** Hash of the address → last state. */
  readonly states: Map<string, RecipientState>;
}

/** The state after all `lines`. */
function replay(lines: readonly LedgerLine[]): LedgerState {
  const states = new Map<string, RecipientState>();
  let content: MailFingerprint | undefined;
  for (const line of lines)
    if ('content' in line) content = line.content;
    else states.set(line.to, line.state);
  const head = lines.findLast((line) => 'salt' in line);
  return { salt: head?.salt, content, via: head?.via, states };
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
