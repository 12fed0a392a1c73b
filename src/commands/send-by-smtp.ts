/** Sends an issue to each recipient by a mail server (SMTP). */
import { createPrivateKey } from 'node:crypto';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import DKIM from 'nodemailer/lib/dkim';
import { count } from '../../templates/count.ts';
import { renderDiagnostic } from '../diagnostic.ts';
import { readText } from '../disk/read-input.ts';
import type { Archive, Issue } from '../model.ts';
import { describeChanges, fingerprintMail } from '../send/fingerprint-mail.ts';
import { type Ledger, openLedger } from '../send/ledger.ts';
import { buildRecipientMails, type RecipientMails } from '../send/recipient-message.ts';
import { parseRecipients, type Recipient, toMailAddress } from '../send/recipients.ts';
import { findDkimKey } from '../send/secrets.ts';
import { type SendResult, sendMails } from '../send/send-mails.ts';
import { openSession, type SmtpSession } from '../send/smtp-session.ts';
import type { MailSettings, SmtpSettings } from '../site-settings.ts';
import { UsageError } from './command.ts';
import {
  assertUnchanged,
  confirm,
  isThisMachine,
  requirePassword,
  type SendIssueOptions,
} from './send-options.ts';

/** Recipients, messages and connection of one run. */
interface Mailing {
  readonly recipients: readonly Recipient[];
  readonly mails: RecipientMails;
  /** Envelope sender (RFC 5321). */
  readonly from: string;
  /** Host and port, for messages. */
  readonly by: string;
  readonly sign: (message: string) => Promise<string>;
  readonly open: () => Promise<SmtpSession>;
}

/** Throws `UsageError` or `ContentError` where settings, list or password are missing, or the issue has changed. */
export async function sendBySmtp(
  folder: string,
  issue: Issue,
  archive: Archive,
  mail: MailSettings,
  options: SendIssueOptions,
): Promise<void> {
  const mailing = prepare(issue, archive, mail, options);
  if (options.test !== undefined) return sendTest(mailing, options.test, options);
  const { recipients, mails, from, by, sign, open } = mailing;
  const ledger = openLedger(folder, issue.id);
  try {
    const now = fingerprintMail(issue, archive, mails.edition);
    assertUnchanged(describeChanges(ledger.content ?? now, now), options);
    await confirm(describe(mailing, mail, ledger), options);
    if (ledger.content === undefined || describeChanges(ledger.content, now).length > 0)
      ledger.begin(now, by);
    const result = await sendMails({
      ...options,
      from,
      recipients,
      messageFor: (recipient) => sign(mails.messageFor(recipient)),
      open,
      ledger,
      perMinute: mail.perMinute,
      batch: mail.batch,
      pauseSeconds: mail.pauseSeconds,
      wait,
      say: (line) => console.error(line),
    });
    report(result, ledger.path);
  } finally {
    ledger.close();
  }
}

function prepare(issue: Issue, archive: Archive, mail: MailSettings, options: SendIssueOptions): Mailing {
  const { smtp, from } = mail;
  if (smtp === undefined || from === undefined)
    throw new UsageError(
      'site.yaml needs "from" and "smtp" under "mail" to send by a mail server. See docs/editions.md.',
    );
  const recipients = readRecipients(options);
  const password = smtp.user === undefined ? undefined : requirePassword(smtp.user);
  assertEncrypted(smtp);
  const sender = { ...from, name: from.name ?? archive.site.title };
  const by = `${smtp.host}:${smtp.port}`;
  return {
    recipients,
    mails: buildRecipientMails(issue, archive, sender),
    from: from.address,
    by,
    sign: buildSigner(mail),
    open: () => {
      // A server that says nothing is given up after a minute.
      console.error(`Connecting to ${by} …`);
      return openSession(smtp, password);
    },
  };
}

async function sendTest(mailing: Mailing, address: string, options: SendIssueOptions): Promise<void> {
  const { recipients, mails, from, by, sign, open } = mailing;
  await confirm([`"${mails.edition.subject}" to ${address} by ${by}, as a test.`], options);
  for (const recipient of recipients) {
    const session = await open();
    const message = await sign(mails.messageFor(recipient));
    const outcome = await session.send(from, recipient.address, message, () => undefined);
    session.close();
    if (outcome.kind !== 'sent') throw new UsageError(`${address}: ${outcome.reply}`);
  }
  console.log('Sent. Tests are not recorded.');
}

function describe(
  { recipients, mails, from, by }: Mailing,
  mail: MailSettings,
  ledger: Ledger,
): readonly string[] {
  const had = recipients.filter(({ address }) => ledger.stateOf(address) === 'sent').length;
  const canLeave =
    mail.unsubscribe !== undefined || recipients.every(({ unsubscribe }) => unsubscribe !== undefined);
  return [
    `"${mails.edition.subject}" to ${count(recipients.length, 'recipient')} by ${by}, from ${from}.`,
    ...(had === 0 ? [] : [`${had} of them had it from a run before and get nothing.`]),
    ...(canLeave
      ? []
      : [
          'Warning: some recipients have no way to unsubscribe; give "unsubscribe" in the list or in site.yaml.',
        ]),
    `Recorded in ${ledger.path}.`,
  ];
}

function readRecipients({ test, list }: SendIssueOptions): readonly Recipient[] {
  const given = test ?? list;
  if (given === undefined)
    throw new UsageError('To whom? --test with an address, or --list with a CSV file or an address.');
  if (test === undefined && existsSync(given)) {
    const { recipients, problems } = parseRecipients(readText(given), given);
    for (const problem of problems) console.error(renderDiagnostic(problem));
    if (recipients.length === 0) throw new UsageError(`${given} holds no address that mail can be sent to.`);
    return recipients;
  }
  const address = toMailAddress(given);
  if (address === undefined)
    throw new UsageError(`"${given}" is neither a file nor an address that mail can be sent to.`);
  return [{ address, name: undefined, unsubscribe: undefined }];
}

/** Refuses to send a password over an unencrypted connection, except to this machine. */
function assertEncrypted({ security, user, host }: SmtpSettings): void {
  if (security === 'none' && user !== undefined && !isThisMachine(host))
    throw new UsageError(
      `"security: none" would send the password to ${host} for everybody to read. Use starttls or tls.`,
    );
}

/** A DKIM signer (RFC 6376) with the key of `mail.dkim`; returns messages unsigned if there is none. */
function buildSigner({ dkim }: MailSettings): (message: string) => Promise<string> {
  const key = dkim === undefined ? undefined : findDkimKey(dkim);
  if (dkim === undefined) return async (message) => message;
  if (key === undefined)
    throw new UsageError('site.yaml names "dkim" but there is no key: set OFFPRINT_DKIM_KEY, or "keyFile".');
  assertRsaKey(key);
  const signer = new DKIM({ domainName: dkim.domain, keySelector: dkim.selector, privateKey: key });
  return async (message) => {
    const chunks: Buffer[] = [];
    for await (const chunk of signer.sign(message)) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks).toString('latin1');
  };
}

/** nodemailer would send messages unsigned with a key that it can't use. */
function assertRsaKey(key: string): void {
  try {
    if (createPrivateKey(key).asymmetricKeyType === 'rsa') return;
  } catch {
    // The same refusal as for a key of another kind; errors of OpenSSL say nothing to people.
  }
  throw new UsageError(
    'The DKIM key is not an RSA private key in PEM without a passphrase ("-----BEGIN PRIVATE KEY-----").',
  );
}

function report({ sent, before, refused, doubtful, open, stopped }: SendResult, path: string): void {
  console.log(`Sent to ${sent}${before === 0 ? '' : `; ${before} had it before`}.`);
  const list = (what: string, addresses: readonly string[]) => {
    if (addresses.length > 0)
      console.error(
        `${what}: ${addresses.slice(0, 20).join(', ')}${addresses.length > 20 ? ` and ${addresses.length - 20} more` : ''}`,
      );
  };
  list('Refused by the server (--retry-refused tries again)', refused);
  list('May or may not have it (cut short as the message ended; --resend-doubtful sends it again)', doubtful);
  list('Not sent yet (run the same command again)', open);
  if (stopped !== undefined) console.error(`Stopped: ${stopped}`);
  const nobody = sent + before === 0 && refused.length > 0;
  if (stopped !== undefined || open.length > 0 || doubtful.length > 0 || nobody) process.exitCode = 1;
  console.log(`Commit ${path}: it is what keeps anyone from getting the issue twice.`);
}
