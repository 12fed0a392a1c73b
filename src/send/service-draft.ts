/** Creates a draft at a mail service by its API (listmonk campaigns, Buttondown emails). Sends nothing. */
import type { MailEdition } from '../editions/mail/mail-edition.ts';
import { renderMailbox } from '../editions/mail/message.ts';
import type { Archive } from '../model.ts';
import type { MailSettings } from '../site-settings.ts';

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

/** Throws with the service's message on failure. The secret is in headers only, so the message can't contain it. */
export async function postDraft({ url, headers, body }: DraftRequest): Promise<void> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    redirect: 'manual',
    signal: AbortSignal.timeout(60_000),
  });
  if (answer.ok) return;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removes terminal control sequences of the server
  const words = (await answer.text()).replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').slice(0, 300);
  throw new Error(`${answer.status} ${answer.statusText}: ${words}`);
}
