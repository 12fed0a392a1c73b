/** Sends one message to each recipient exactly once, sequentially; continues an interrupted run. */
import { toContentError } from '../disk/to-content-error.ts';
import type { Ledger } from './ledger.ts';
import type { Recipient } from './recipients.ts';
import { type Outcome, ServerUnusable, type SmtpSession } from './smtp-session.ts';

export interface SendOptions {
  readonly from: string;
  readonly recipients: readonly Recipient[];
  readonly messageFor: (recipient: Recipient) => Promise<string>;
  readonly open: () => Promise<SmtpSession>;
  readonly ledger: Ledger;
  readonly perMinute: number;
  readonly batch: number;
  readonly pauseSeconds: number;
  /** Seconds before the first retry; doubled for each further one. */
  readonly retrySeconds: number;
  /** Resends messages that may have been sent already. */
  readonly resendDoubtful: boolean;
  /** Tries those again that the server refused in an earlier run. */
  readonly retryRefused: boolean;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Prints a line. */
  readonly say: (line: string) => void;
}

export interface SendResult {
  readonly sent: number;
  /** Number of recipients served by earlier runs. */
  readonly before: number;
  readonly refused: readonly string[];
  readonly doubtful: readonly string[];
  /** Not tried yet, or temporarily rejected. */
  readonly open: readonly string[];
  /** Reason for stopping early. */
  readonly stopped: string | undefined;
}

const attempts = 5;
/**
 * After this many consecutive rejections the problem is not an address: a block list, a wrong sender, an exceeded
 * quota.
 */
const mostRefusalsInARow = 10;

/** What has become of the recipients so far. */
interface Tally {
  sent: number;
  before: number;
  readonly refused: string[];
  readonly doubtful: string[];
}

export async function sendMails(options: SendOptions): Promise<SendResult> {
  const tally: Tally = { sent: 0, before: 0, refused: [], doubtful: [] };
  const todo = options.recipients.filter((recipient) => isToDo(recipient, options, tally));
  const connection = buildConnection(options);
  try {
    const { open, stopped } = await sendInRounds(todo, connection, options, tally);
    return { ...tally, open: addressesOf(open), stopped };
  } catch (error) {
    // A system error is one of the ledger: without it nothing may be sent.
    const reason = error instanceof ServerUnusable ? error : toContentError(error);
    if (reason === undefined) throw error;
    const { open, doubtful } = unsettled(options, tally);
    tally.doubtful.push(...addressesOf(doubtful));
    return { ...tally, open: addressesOf(open), stopped: reason.message };
  } finally {
    connection.close();
  }
}

const addressesOf = (recipients: readonly Recipient[]): string[] => recipients.map(({ address }) => address);

/** Whether this run sends to `recipient`; if earlier ones have settled it, it is added to the tally. */
function isToDo(
  { address }: Recipient,
  { ledger, resendDoubtful, retryRefused }: SendOptions,
  tally: Tally,
): boolean {
  const state = ledger.stateOf(address);
  if (state === 'sent') tally.before += 1;
  else if (state === 'refused' && !retryRefused) tally.refused.push(address);
  else if (state === 'handing' && !resendDoubtful) tally.doubtful.push(address);
  else return true;
  return false;
}

/** Sends to each, then again to those that may yet accept; stops where the server refuses one after another. */
async function sendInRounds(
  recipients: readonly Recipient[],
  connection: Connection,
  options: SendOptions,
  tally: Tally,
): Promise<{ readonly open: readonly Recipient[]; readonly stopped: string | undefined }> {
  let todo = recipients;
  let inARow = 0;
  for (let attempt = 1; todo.length > 0 && attempt <= attempts; attempt += 1) {
    if (attempt > 1) await pause(options, attempt - 1, `${todo.length} to try again,`);
    const again: Recipient[] = [];
    for (const [index, recipient] of todo.entries()) {
      const outcome = await connection.send(recipient);
      if (outcome.kind !== 'sent') options.say(`${recipient.address}: ${outcome.reply}`);
      addOutcome(outcome.kind, recipient, tally);
      if (outcome.kind === 'later' || outcome.kind === 'broken') again.push(recipient);
      if (outcome.kind === 'sent') inARow = 0;
      if (outcome.kind !== 'refused') continue;
      inARow += 1;
      if (inARow === mostRefusalsInARow)
        return {
          open: [...again, ...todo.slice(index + 1)],
          stopped: `${inARow} refusals one after another; the last: ${outcome.reply}`,
        };
    }
    todo = again;
  }
  return { open: todo, stopped: undefined };
}

function addOutcome(kind: Outcome['kind'], { address }: Recipient, tally: Tally): void {
  if (kind === 'sent') tally.sent += 1;
  if (kind === 'refused') tally.refused.push(address);
  if (kind === 'doubtful') tally.doubtful.push(address);
}

/** Of a run that broke off: who may have the message already, and who has not. */
function unsettled({ recipients, ledger }: SendOptions, { refused, doubtful }: Tally) {
  const settled = new Set([...refused, ...doubtful]);
  const left = recipients.filter(
    ({ address }) => !settled.has(address) && ledger.stateOf(address) !== 'sent',
  );
  const isDoubtful = ({ address }: Recipient) => ledger.stateOf(address) === 'handing';
  return { doubtful: left.filter(isDoubtful), open: left.filter((recipient) => !isDoubtful(recipient)) };
}

/** Waits before the next attempt, twice as long each time. */
function pause({ retrySeconds, say, wait }: SendOptions, attempt: number, reason: string): Promise<void> {
  const seconds = retrySeconds * 2 ** (attempt - 1);
  say(`${reason} in ${seconds} s.`);
  return wait(seconds * 1000);
}

async function openSession(options: SendOptions): Promise<SmtpSession> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await options.open();
    } catch (error) {
      if (!(error instanceof ServerUnusable) || !error.temporary || attempt === attempts) throw error;
      await pause(options, attempt, `${error.message}; again`);
    }
  }
}

interface Connection {
  readonly send: (recipient: Recipient) => Promise<Outcome>;
  readonly close: () => void;
}

/** SMTP connection with rate limit: opened when needed, and reopened after it broke. */
function buildConnection(options: SendOptions): Connection {
  const { from, messageFor, ledger, perMinute, batch, pauseSeconds, wait } = options;
  let session: SmtpSession | undefined;
  let handed = 0;
  return {
    send: async (recipient: Recipient): Promise<Outcome> => {
      if (handed > 0) await wait(handed % batch === 0 ? pauseSeconds * 1000 : 60_000 / perMinute);
      session ??= await openSession(options);
      handed += 1;
      const outcome = await session.send(from, recipient.address, await messageFor(recipient), () =>
        ledger.note(recipient.address, 'handing'),
      );
      if (outcome.kind === 'sent' || outcome.kind === 'refused') ledger.note(recipient.address, outcome.kind);
      if (outcome.kind === 'later' || outcome.kind === 'broken') ledger.note(recipient.address, 'open');
      if (outcome.kind === 'broken' || outcome.kind === 'doubtful') {
        session.close();
        session = undefined;
      }
      return outcome;
    },
    close: () => session?.close(),
  };
}
