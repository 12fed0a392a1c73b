/**
 * What was sent to whom, in the archive: `sent/<date>.jsonl`, a line for each step, only ever added to. A line is on the
 * disk before the step it allows is taken, so that a run that was killed is understood by the next one. Addresses are
 * there as hashes alone.
 */
import { createHmac, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fdatasyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { ContentError } from '../diagnostic.ts';

/**
 * `handing`: the end of the message is about to be given to the server; without a later line nobody knows whether it
 * was taken. `sent`: it was. `refused`: the server said no, for good. `open`: it was not taken and may be tried again.
 */
export type RecipientState = 'handing' | 'sent' | 'refused' | 'open';

/** Hashes of what was sent, by its parts' names; see `fingerprintMail`. */
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
  /** Of the mail as it was last sent; undefined before anything was. */
  readonly content: MailFingerprint | undefined;
  readonly via: string | undefined;
  readonly stateOf: (address: string) => RecipientState | undefined;
  /** How many there are in that state. */
  readonly count: (state: RecipientState) => number;
  /** Notes that `content` is what is sent from now on. */
  readonly begin: (content: MailFingerprint, via: string) => void;
  readonly note: (address: string, state: RecipientState) => void;
  readonly close: () => void;
}

/** Throws `ContentError` where another run has it open, or a line in it is none of ours. */
export function openLedger(archiveDir: string, issue: string): Ledger {
  const path = join(archiveDir, 'sent', `${issue}.jsonl`);
  mkdirSync(dirname(path), { recursive: true });
  const unlock = lock(`${path}.lock`);
  const lines = existsSync(path) ? readLines(path, unlock) : [];
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
    writeSync(file, `${JSON.stringify(line)}\n`);
    fdatasyncSync(file);
  };
  // A run that was killed while it wrote has left half a line: what follows begins on one of its own.
  if (existsSync(path) && !/(^|\n)$/.test(readFileSync(path, 'utf8'))) writeSync(file, '\n');
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
      closeSync(file);
      unlock();
    },
  };
}

function readLines(path: string, unlock: () => void): readonly z.infer<typeof lineSchema>[] {
  const texts = readFileSync(path, 'utf8').split('\n');
  return texts.flatMap((text, index) => {
    if (text === '') return [];
    try {
      return [lineSchema.parse(JSON.parse(text))];
    } catch {
      // Half a line is what a killed run leaves: its step was never taken, since the line comes first.
      if (!text.endsWith('}')) return [];
      unlock();
      throw new ContentError([
        {
          severity: 'error',
          rule: 'ledger',
          reason: 'This line is not one of a ledger.',
          advice: 'Put the file back as it was committed; nothing is sent without it.',
          file: path,
          line: index + 1,
        },
      ]);
    }
  });
}

/** One run at a time. A lock whose process is gone was left by a killed run. */
function lock(path: string): () => void {
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const owner = Number(readFileSync(path, 'utf8'));
      if (owner !== process.pid && owner > 0 && isRunning(owner))
        throw new ContentError([
          {
            severity: 'error',
            rule: 'sending-already',
            reason: `This issue is being sent by process ${owner}.`,
            advice: `Wait for it; if there is no such run, remove ${path}.`,
            file: path,
          },
        ]);
      rmSync(path, { force: true });
    }
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}
