/** Creates a draft of an issue at listmonk or Buttondown, by their APIs. */
import { buildMailEdition, type MailEdition } from '../editions/mail/mail-edition.ts';
import type { Archive, Issue } from '../model.ts';
import { describeChanges, fingerprintMail } from '../send/fingerprint-mail.ts';
import { type Ledger, openLedger } from '../send/ledger.ts';
import type { MailFingerprint } from '../send/ledger-lines.ts';
import { buildDraftRequest, DraftFailure, type DraftRequest, postDraft } from '../send/service-draft.ts';
import type { MailService, MailSettings } from '../site-settings.ts';
import { UsageError } from './command.ts';
import {
  assertUnchanged,
  confirm,
  isThisMachine,
  requirePassword,
  type SendIssueOptions,
} from './send-options.ts';

export async function makeDraft(
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
  const request = requestFor(edition, issue, archive, mail);
  const ledger = openLedger(folder, issue.id);
  try {
    const now = fingerprintMail(issue, archive, edition);
    if (isThereAlready(ledger, now, mail.service, options)) {
      console.log(`${mail.service} has this issue as a draft from a run before: nothing done.`);
      return;
    }
    await confirm(
      [
        `"${edition.subject}" as a draft at ${new URL(request.url).host} (${mail.service}). You send it there.`,
        ...(isReadable(request.url)
          ? [`Warning: ${request.url} has no https://, so that the key goes there for everybody to read.`]
          : []),
      ],
      options,
    );
    ledger.begin(now, request.url);
    await postAndRecord(request, mail.service, ledger);
    console.log('The draft is there.');
  } finally {
    ledger.close();
  }
}

function requestFor(edition: MailEdition, issue: Issue, archive: Archive, mail: MailSettings): DraftRequest {
  const name = `${archive.site.title} ${issue.id}`;
  const request = buildDraftRequest(edition, name, archive, mail, requirePassword(mail.service));
  if (request === undefined)
    throw new UsageError('site.yaml needs "api", the address of your listmonk, under "mail".');
  return request;
}

/** Whether the service has this very draft. Throws where it may have one, or has another, unless options allow it. */
function isThereAlready(
  ledger: Ledger,
  now: MailFingerprint,
  service: MailService,
  options: SendIssueOptions,
): boolean {
  const changes = describeChanges(ledger.content ?? now, now);
  assertUnchanged(changes, options);
  const state = ledger.stateOf(service);
  if (state === 'handing' && !options.resendDoubtful)
    throw new UsageError(
      `A run before was cut short: look whether ${service} has the draft. If not, add --resend-doubtful.`,
    );
  return state === 'sent' && changes.length === 0;
}

/** Whether what is sent there passes a network unencrypted. */
function isReadable(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' && !isThisMachine(hostname);
}

/** Write-ahead: the ledger has the attempt before it is made, so that the next run can tell that it may have succeeded. */
async function postAndRecord(request: DraftRequest, service: MailService, ledger: Ledger): Promise<void> {
  ledger.note(service, 'handing');
  try {
    await postDraft(request);
  } catch (error) {
    if (!(error instanceof DraftFailure)) throw error;
    if (!error.isDoubtful) ledger.note(service, 'open');
    const doubt = ` It may have the draft nevertheless: look there. If not, add --resend-doubtful.`;
    throw new UsageError(`${service}: ${error.message}${error.isDoubtful ? doubt : ''}`);
  }
  ledger.note(service, 'sent');
}
