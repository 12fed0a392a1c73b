/** Creates a draft at a mail service by its API (listmonk campaigns, Buttondown emails). Sends nothing. */

import { hasCode } from '../disk/system.ts';
import type { MailEdition } from '../editions/mail/mail-edition.ts';
import { renderMailbox } from '../editions/mail/message.ts';
import type { Archive } from '../model.ts';
import type { MailSettings } from '../site-settings.ts';
import { findDraftFault } from './draft-answer.ts';

export interface DraftRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** The API request; undefined if the service has no supported draft API. */
export function buildDraftRequest(
  edition: MailEdition,
  name: string,
  { site }: Archive,
  mail: MailSettings,
  secret: string,
): DraftRequest | undefined {
  if (mail.service === 'listmonk' && mail.api !== undefined)
    return {
      url: `${mail.api.replace(/\/$/, '')}/api/campaigns`,
      headers: { Authorization: `token ${mail.apiUser ?? ''}:${secret}` },
      body: {
        name,
        subject: edition.subject,
        lists: mail.lists,
        type: 'regular',
        content_type: 'html',
        body: edition.html,
        altbody: edition.text,
        ...(mail.from === undefined
          ? {}
          : { from_email: renderMailbox({ ...mail.from, name: mail.from.name ?? site.title }) }),
      },
    };
  if (mail.service === 'buttondown')
    return {
      url: `${(mail.api ?? 'https://api.buttondown.com/v1').replace(/\/$/, '')}/emails`,
      headers: { Authorization: `Token ${secret}` },
      // The service's default editor would parse the HTML as Markdown.
      body: {
        subject: edition.subject,
        body: `<!-- buttondown-editor-mode: fancy -->${edition.html}`,
        status: 'draft',
      },
    };
  return undefined;
}

export class DraftFailure extends Error {
  /** Whether the service may have the draft in spite of the error: the connection broke before its response. */
  readonly isDoubtful: boolean;

  constructor(message: string, isDoubtful: boolean) {
    super(message);
    this.isDoubtful = isDoubtful;
  }
}

/**
 * The secret is in headers only, so no message can contain it.
 *
 * @throws {DraftFailure} with the service's message, or the reason why there was no response
 */
export async function postDraft(request: DraftRequest): Promise<void> {
  const answer = await post(request).catch((error: unknown) => {
    throw new DraftFailure(describeFailure(error), !isUnconnected(error));
  });
  const fault = findDraftFault({
    status: answer.status,
    phrase: answer.statusText,
    location: answer.headers.get('location') ?? undefined,
    retryAfter: answer.headers.get('retry-after') ?? undefined,
    text: await readStart(answer),
  });
  if (fault !== undefined) throw new DraftFailure(fault.reason, fault.isDoubtful);
}

/** Beyond any answer about a draft; some services send the whole draft back. */
const longestAnswer = 2_000_000;

/** The body, or what came of it before it broke off or grew too long. */
async function readStart(answer: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of answer.body ?? []) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > longestAnswer) break;
    }
  } catch {
    // What there is says enough: an answer that is not whole has no draft.
  }
  return Buffer.concat(chunks).toString('utf8');
}

function post({ url, headers, body }: DraftRequest): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    redirect: 'manual',
    signal: AbortSignal.timeout(60_000),
  });
}

/** The cause of an error of `fetch`, whose own message is only "fetch failed". */
const causeOf = (error: unknown): unknown =>
  error instanceof Error && error.cause !== undefined ? error.cause : error;

function describeFailure(error: unknown): string {
  const cause = causeOf(error);
  return cause instanceof Error ? cause.message || cause.name : String(cause);
}

/** Whether the request was certainly not sent, because no connection was established. */
const isUnconnected = (error: unknown): boolean =>
  hasCode(
    causeOf(error),
    'EAI_AGAIN',
    'ECONNREFUSED',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENOTFOUND',
    'UND_ERR_CONNECT_TIMEOUT',
  );
