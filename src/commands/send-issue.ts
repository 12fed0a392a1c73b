/** Implementation of `offprint send`: prints a summary, asks for confirmation, sends. */
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { setTimeout as wait } from 'node:timers/promises';
import DKIM from 'nodemailer/lib/dkim';
import { absoluteUrl, issuePath } from '../addresses.ts';
import { buildArchive } from '../archive/build-archive.ts';
import { renderDiagnostic } from '../diagnostic.ts';
import { buildMailEdition } from '../editions/mail/mail-edition.ts';
import { findArchiveFolder } from '../load/archive-folder.ts';
import { loadContent } from '../load/load-content.ts';
import type { Archive, Issue, MailSettings, SmtpSettings } from '../model.ts';
import { describeChanges, fingerprintMail } from '../send/fingerprint-mail.ts';
import { openLedger } from '../send/ledger.ts';
import { buildRecipientMails } from '../send/recipient-message.ts';
import { parseRecipients, type Recipient, toMailAddress } from '../send/recipients.ts';
import { findDkimKey, findPassword } from '../send/secrets.ts';
import { type SendResult, sendMails } from '../send/send-mails.ts';
import { buildDraftRequest, postDraft } from '../send/service-draft.ts';
import { openSession } from '../send/smtp-session.ts';
import { englishWording, useWording } from '../wording/wording.ts';
import { UsageError } from './command.ts';

interface SendIssueOptions {
  readonly date: string;
  readonly content: string | undefined;
  readonly test: string | undefined;
  readonly list: string | undefined;
  readonly yes: boolean;
  readonly verify: boolean;
  readonly acceptChanges: boolean;
  readonly resendDoubtful: boolean;
  readonly retrySeconds: number;
}

/** Throws `UsageError` or `ContentError` where there is nothing to send, or no way to send it. */
export async function sendIssue(options: SendIssueOptions): Promise<void> {
  const folder = findArchiveFolder(options.content);
  const archive = buildArchive(loadContent(folder, { siteUrl: process.env.SITE_URL }));
  useWording(archive.site.wording ?? englishWording);
  const issue = archive.issueById.get(options.date);
  if (issue === undefined)
    throw new UsageError(
      `There is no issue of ${options.date}; the newest is ${archive.issues[0]?.id ?? 'none'}.`,
    );
  const { mail } = archive.site;
  if (mail === undefined)
    throw new UsageError(
      'site.yaml says nothing under "mail": who sends, and by which server. See docs/editions.md.',
    );
  if (options.verify) await assertPublished(absoluteUrl(archive.site.url, issuePath(issue.id)));
  if (mail.service === 'listmonk' || mail.service === 'buttondown')
    await makeDraft(folder, issue, archive, mail, options);
  else await sendBySmtp(folder, issue, archive, mail, options);
}

async function assertPublished(url: string): Promise<void> {
  const what = await fetch(url, {
    method: 'HEAD',
    redirect: 'manual',
    signal: AbortSignal.timeout(30_000),
  }).then(
    ({ status }) => (status === 200 ? undefined : `answers ${status}`),
    () => 'does not answer',
  );
  if (what !== undefined)
    throw new UsageError(
      `${url} ${what}: readers would follow links to nothing. Publish the site first, or add --no-verify.`,
    );
}

async function sendBySmtp(
  folder: string,
  issue: Issue,
  archive: Archive,
  mail: MailSettings,
  options: SendIssueOptions,
): Promise<void> {
  const { smtp, from } = mail;
  if (smtp === undefined || from === undefined)
    throw new UsageError(
      'site.yaml needs "from" and "smtp" under "mail" to send by a mail server. See docs/editions.md.',
    );
  const recipients = readRecipients(options);
  const password = smtp.user === undefined ? undefined : requirePassword(smtp.user);
  assertEncrypted(smtp);
  const sender = { ...from, name: from.name ?? archive.site.title };
  const { edition, messageFor } = buildRecipientMails(issue, archive, sender);
  const sign = buildSigner(mail);
  const by = `${smtp.host}:${smtp.port}`;
  if (options.test !== undefined) {
    await confirm([`"${edition.subject}" to ${options.test} by ${by}, as a test.`], options);
    const [recipient] = recipients;
    const session = await openSession(smtp, password);
    const outcome = await session.send(
      from.address,
      recipient?.address ?? '',
      await sign(recipient === undefined ? '' : messageFor(recipient)),
      () => undefined,
    );
    session.close();
    if (outcome.kind !== 'sent') throw new UsageError(`${options.test}: ${outcome.reply}`);
    console.log('Sent. Tests are not recorded.');
    return;
  }
  const ledger = openLedger(folder, issue.id);
  try {
    const now = fingerprintMail(issue, archive, edition);
    assertUnchanged(describeChanges(ledger.content ?? now, now), options);
    const had = recipients.filter(({ address }) => ledger.stateOf(address) === 'sent').length;
    await confirm(
      [
        `"${edition.subject}" to ${recipients.length} recipients by ${by}, from ${sender.address}.`,
        ...(had === 0 ? [] : [`${had} of them had it from a run before and get nothing.`]),
        ...(recipients.every(({ unsubscribe }) => unsubscribe !== undefined) || mail.unsubscribe !== undefined
          ? []
          : [
              'Warning: some recipients have no way to unsubscribe; give "unsubscribe" in the list or in site.yaml.',
            ]),
        `Recorded in ${ledger.path}.`,
      ],
      options,
    );
    if (ledger.content === undefined || describeChanges(ledger.content, now).length > 0)
      ledger.begin(now, by);
    const result = await sendMails({
      ...options,
      from: from.address,
      recipients,
      messageFor: (recipient) => sign(messageFor(recipient)),
      open: () => openSession(smtp, password),
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

async function makeDraft(
  folder: string,
  issue: Issue,
  archive: Archive,
  mail: MailSettings,
  options: SendIssueOptions,
): Promise<void> {
  if (options.list !== undefined || options.test !== undefined)
    throw new UsageError(
      `${mail.service} has the list of recipients and sends tests: --list and --test are for a mail server.`,
    );
  const edition = buildMailEdition(issue, archive);
  const request = buildDraftRequest(
    edition,
    `${archive.site.title} ${issue.id}`,
    archive,
    mail,
    requirePassword(mail.service),
  );
  if (request === undefined)
    throw new UsageError('site.yaml needs "api", the address of your listmonk, under "mail".');
  const ledger = openLedger(folder, issue.id);
  try {
    const now = fingerprintMail(issue, archive, edition);
    assertUnchanged(describeChanges(ledger.content ?? now, now), options);
    const state = ledger.stateOf(mail.service);
    if (state === 'sent' && describeChanges(ledger.content ?? now, now).length === 0) {
      console.log(`${mail.service} has this issue as a draft from a run before: nothing done.`);
      return;
    }
    if (state === 'handing' && !options.resendDoubtful)
      throw new UsageError(
        `A run before was cut short: look whether ${mail.service} has the draft. If not, add --resend-doubtful.`,
      );
    await confirm(
      [
        `"${edition.subject}" as a draft at ${new URL(request.url).host} (${mail.service}). You send it there.`,
      ],
      options,
    );
    ledger.begin(now, request.url);
    ledger.note(mail.service, 'handing');
    try {
      await postDraft(request);
    } catch (error) {
      ledger.note(mail.service, 'open');
      throw new UsageError(`${mail.service}: ${error instanceof Error ? error.message : String(error)}`);
    }
    ledger.note(mail.service, 'sent');
    console.log('The draft is there.');
  } finally {
    ledger.close();
  }
}

function readRecipients({ test, list }: SendIssueOptions): readonly Recipient[] {
  const given = test ?? list;
  if (given === undefined)
    throw new UsageError('To whom? --test with an address, or --list with a CSV file or an address.');
  if (test === undefined && existsSync(given)) {
    const { recipients, problems } = parseRecipients(readFileSync(given, 'utf8'), given);
    for (const problem of problems) console.error(renderDiagnostic(problem));
    if (recipients.length === 0) throw new UsageError(`${given} holds no address that mail can be sent to.`);
    return recipients;
  }
  const address = toMailAddress(given);
  if (address === undefined)
    throw new UsageError(`"${given}" is neither a file nor an address that mail can be sent to.`);
  return [{ address, name: undefined, unsubscribe: undefined }];
}

function requirePassword(account: string): string {
  const password = findPassword(account);
  if (password !== undefined) return password;
  throw new UsageError(
    `There is no password for "${account}": set OFFPRINT_MAIL_PASSWORD, or keep it in the system's store under "offprint".`,
  );
}

/** Refuses to send a password over an unencrypted connection, except to this machine. */
function assertEncrypted({ security, user, host }: SmtpSettings): void {
  if (security === 'none' && user !== undefined && !/^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/.test(host))
    throw new UsageError(
      `"security: none" would send the password to ${host} for everybody to read. Use starttls or tls.`,
    );
}

function assertUnchanged(changes: readonly string[], { acceptChanges }: SendIssueOptions): void {
  if (changes.length === 0 || acceptChanges) return;
  const shown = changes.slice(0, 10).map((change) => `  ${change}`);
  const more = changes.length > shown.length ? [`  and ${changes.length - shown.length} more`] : [];
  throw new UsageError(
    [
      'This issue was sent before, and has changed since:',
      ...shown,
      ...more,
      'Add --accept-changes to send it as it is now to those who have not had it.',
    ].join('\n'),
  );
}

/** A DKIM signer (RFC 6376) with the key of `mail.dkim`; returns messages unsigned if there is none. */
function buildSigner({ dkim }: MailSettings): (message: string) => Promise<string> {
  const key = dkim === undefined ? undefined : findDkimKey(dkim);
  if (dkim === undefined) return async (message) => message;
  if (key === undefined)
    throw new UsageError('site.yaml names "dkim" but there is no key: set OFFPRINT_DKIM_KEY, or "keyFile".');
  const signer = new DKIM({ domainName: dkim.domain, keySelector: dkim.selector, privateKey: key });
  return async (message) => {
    const chunks: Buffer[] = [];
    for await (const chunk of signer.sign(message)) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks).toString('latin1');
  };
}

async function confirm(lines: readonly string[], { yes }: SendIssueOptions): Promise<void> {
  for (const line of lines) console.log(line);
  if (yes) return;
  if (!process.stdin.isTTY)
    throw new UsageError('Nothing was sent: there is no terminal to ask at. Add --yes.');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question('Send it? [y/N] ');
  terminal.close();
  if (!/^y(es)?$/i.test(answer.trim())) throw new UsageError('Nothing was sent.');
}

function report({ sent, before, refused, doubtful, open, stopped }: SendResult, path: string): void {
  console.log(`Sent to ${sent}${before === 0 ? '' : `; ${before} had it before`}.`);
  const list = (what: string, addresses: readonly string[]) => {
    if (addresses.length > 0)
      console.error(
        `${what}: ${addresses.slice(0, 20).join(', ')}${addresses.length > 20 ? ` and ${addresses.length - 20} more` : ''}`,
      );
  };
  list('Refused by the server', refused);
  list('May or may not have it (cut short as the message ended; --resend-doubtful sends it again)', doubtful);
  list('Not sent yet (run the same command again)', open);
  if (stopped !== undefined) console.error(`Stopped: ${stopped}`);
  if (stopped !== undefined || open.length > 0 || doubtful.length > 0) process.exitCode = 1;
  console.log(`Commit ${path}: it is what keeps anyone from getting the issue twice.`);
}
