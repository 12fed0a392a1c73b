/** SMTP session (RFC 5321) by nodemailer, and the outcome of sending a message. */
import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { SmtpSettings } from '../site-settings.ts';
import { isRefusal, isSenderRefused, replyCode, toReply } from './smtp-errors.ts';

/** `doubtful`: the connection broke after the end of the message was sent and before the reply. */
export type Outcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'refused' | 'later' | 'broken' | 'doubtful'; readonly reply: string };

export interface SmtpSession {
  /**
   * `beforeEnd` is called when everything except the end of the message has been sent; if it throws, the end is not sent and
   * the promise rejects with its error. Rejects with `ServerUnusable` if the server refuses the sender.
   */
  readonly send: (from: string, to: string, message: string, beforeEnd: () => void) => Promise<Outcome>;
  readonly close: () => void;
}

/** The server can't be used at all; the message has the reason, without passwords. */
export class ServerUnusable extends Error {
  override readonly name = 'ServerUnusable';
  /** True if a retry may help. */
  readonly temporary: boolean;
  constructor(message: string, temporary: boolean) {
    super(message);
    this.temporary = temporary;
  }
}

export async function openSession(
  smtp: SmtpSettings,
  password: string | undefined,
  timeout = 60_000,
): Promise<SmtpSession> {
  const connection = new SMTPConnection(toConnectionOptions(smtp, timeout));
  // An `error` event without a listener would end the process, and the server may close an idle connection.
  connection.on('error', () => undefined);
  await connect(connection, smtp);
  if (smtp.user !== undefined) await logIn(connection, smtp, smtp.user, password ?? '');
  return {
    send: async (from, to, message, beforeEnd) => {
      const outcome = await handOver(connection, from, to, message, beforeEnd).catch((error: unknown) => {
        connection.close();
        throw isSenderRefused(error)
          ? new ServerUnusable(`${smtp.host}:${smtp.port} refuses the sender: ${toReply(error)}`, false)
          : error;
      });
      // Otherwise the server would add the next recipient to the rejected message.
      if (outcome.kind === 'refused' || outcome.kind === 'later') await reset(connection);
      return outcome;
    },
    close: () => connection.quit(),
  };
}

const toConnectionOptions = ({ host, port, security }: SmtpSettings, timeout: number) => ({
  host,
  port,
  secure: security === 'tls',
  requireTLS: security === 'starttls',
  ignoreTLS: security === 'none',
  connectionTimeout: timeout,
  greetingTimeout: timeout,
  socketTimeout: timeout,
});

function connect(connection: SMTPConnection, smtp: SmtpSettings): Promise<void> {
  return callServer(
    (done) => {
      connection.once('error', done);
      connection.once('end', () => done(new Error('the server closed the connection')));
      connection.connect((error) => done(error ?? null));
    },
    smtp,
    connection,
  );
}

function logIn(
  connection: SMTPConnection,
  smtp: SmtpSettings,
  user: string,
  password: string,
): Promise<void> {
  return callServer(
    (done) => connection.login({ user, credentials: { user, pass: password } }, (error) => done(error)),
    smtp,
    connection,
  );
}

/** If RSET fails, the connection is closed, and the next message opens another. */
function reset(connection: SMTPConnection): Promise<void> {
  return new Promise((resolve) => {
    connection.once('end', resolve);
    connection.reset((error) => {
      connection.off('end', resolve);
      if (error !== null) connection.close();
      resolve();
    });
  });
}

/** Waits for `start` to call back; on failure closes the connection. Throws `ServerUnusable`. */
async function callServer(
  start: (done: (error: Error | null) => void) => void,
  smtp: SmtpSettings,
  connection: SMTPConnection,
): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) =>
      start((error) => (error === null ? resolve() : reject(error))),
    );
  } catch (error) {
    connection.close();
    const code = replyCode(error);
    // Wrong passwords and missing TLS are permanent.
    const temporary = code === undefined ? !isRefusal(error) : code < 500;
    throw new ServerUnusable(`${smtp.host}:${smtp.port}: ${toReply(error)}`, temporary);
  }
}

function handOver(
  connection: SMTPConnection,
  from: string,
  to: string,
  message: string,
  beforeEnd: () => void,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    let handing = false;
    const finish = (outcome: Outcome) => {
      connection.off('end', onEnd);
      connection.off('error', onError);
      // Without effect if the promise is settled already.
      resolve(outcome);
    };
    const broken = (reply: string): Outcome => ({ kind: handing ? 'doubtful' : 'broken', reply });
    const onEnd = () => finish(broken('the server closed the connection'));
    const onError = (error: Error) => finish(toOutcome(error, broken));
    connection.once('end', onEnd);
    connection.once('error', onError);
    const body = withLastChunk(message, () => {
      try {
        beforeEnd();
      } catch (error) {
        reject(error);
        // Ends the stream. Not the error itself: nodemailer would change its code.
        throw new Error('The message is not sent.');
      }
      handing = true;
    });
    connection.send({ from, to: [to] }, body, (error) => {
      if (error !== null && isSenderRefused(error)) reject(error);
      finish(error === null ? { kind: 'sent' } : toOutcome(error, broken));
    });
  });
}

function toOutcome(error: unknown, broken: (reply: string) => Outcome): Outcome {
  const code = replyCode(error);
  const reply = toReply(error);
  if (code === undefined) return broken(reply);
  if (code === 421) return { kind: 'broken', reply };
  return { kind: code < 500 ? 'later' : 'refused', reply };
}

/** The message as a stream of two chunks; `before` is called after the first has been read. */
function withLastChunk(message: string, before: () => void): Readable {
  const end = Math.max(0, message.length - 64);
  let step = 0;
  return new Readable({
    highWaterMark: 1,
    read() {
      step += 1;
      if (step === 1 && end > 0) this.push(message.slice(0, end));
      else if (step <= 2) {
        step = 2;
        before();
        this.push(message.slice(end));
      } else this.push(null);
    },
  });
}
