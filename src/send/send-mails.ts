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

export async function sendMails(options: SendOptions): Promise<SendResult> {
  const { ledger, recipients, resendDoubtful, retryRefused } = options;
  const result = { sent: 0, before: 0, refused: [] as string[], doubtful: [] as string[] };
  let todo: readonly Recipient[] = recipients.filter(({ address }) => {
    const state = ledger.stateOf(address);
    if (state === 'sent') result.before += 1;
    else if (state === 'refused' && !retryRefused) result.refused.push(address);
    else if (state === 'handing' && !resendDoubtful) result.doubtful.push(address);
    else return true;
    return false;
  });
  const connection = buildConnection(options);
  let stopped: string | undefined;
  let inARow = 0;
  try {
    for (let attempt = 1; todo.length > 0 && stopped === undefined && attempt <= attempts; attempt += 1) {
      if (attempt > 1) await pause(options, attempt - 1, todo.length);
      const again: Recipient[] = [];
      for (const [index, recipient] of todo.entries()) {
        const outcome = await connection.send(recipient);
        inARow = outcome.kind === 'refused' ? inARow + 1 : outcome.kind === 'sent' ? 0 : inARow;
        if (outcome.kind === 'sent') result.sent += 1;
        else options.say(`${recipient.address}: ${outcome.reply}`);
        if (outcome.kind === 'refused') result.refused.push(recipient.address);
        if (outcome.kind === 'doubtful') result.doubtful.push(recipient.address);
        if (outcome.kind === 'later' || outcome.kind === 'broken') again.push(recipient);
        if (inARow < mostRefusalsInARow) continue;
        stopped = `${mostRefusalsInARow} refusals one after another; the last: ${'reply' in outcome ? outcome.reply : ''}`;
        again.push(...todo.slice(index + 1));
        break;
      }
      todo = again;
    }
  } catch (error) {
    // A system error is one of the ledger: without it nothing may be sent.
    const reason = error instanceof ServerUnusable ? error : toContentError(error);
    if (reason === undefined) throw error;
    stopped = reason.message;
    const settled = new Set([...result.refused, ...result.doubtful]);
    todo = recipients.filter(({ address }) => !settled.has(address) && ledger.stateOf(address) !== 'sent');
    const isDoubtful = ({ address }: Recipient) => ledger.stateOf(address) === 'handing';
    result.doubtful.push(...todo.filter(isDoubtful).map(({ address }) => address));
    todo = todo.filter((recipient) => !isDoubtful(recipient));
  } finally {
    connection.close();
  }
  return { ...result, open: todo.map(({ address }) => address), stopped };
}

function pause({ retrySeconds, say, wait }: SendOptions, attempt: number, left: number): Promise<void> {
  const seconds = retrySeconds * 2 ** (attempt - 1);
  say(`${left} to try again, in ${seconds} s.`);
  return wait(seconds * 1000);
}

/** SMTP connection with rate limit: opened when needed, and reopened after it broke. */
function buildConnection(options: SendOptions) {
  const { from, messageFor, ledger, perMinute, batch, pauseSeconds, wait, say } = options;
  let session: SmtpSession | undefined;
  let handed = 0;
  async function connect(): Promise<SmtpSession> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await options.open();
      } catch (error) {
        if (!(error instanceof ServerUnusable) || !error.temporary || attempt === attempts) throw error;
        const seconds = options.retrySeconds * 2 ** (attempt - 1);
        say(`${error.message}; again in ${seconds} s.`);
        await wait(seconds * 1000);
      }
    }
  }
  return {
    send: async (recipient: Recipient): Promise<Outcome> => {
      if (handed > 0) await wait(handed % batch === 0 ? pauseSeconds * 1000 : 60_000 / perMinute);
      session ??= await connect();
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
