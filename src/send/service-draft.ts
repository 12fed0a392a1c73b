/** A draft at a sending service, by its API: listmonk's campaigns, Buttondown's emails. Nothing goes out by it. */
import type { MailEdition } from '../editions/mail/mail-edition.ts';
import { renderMailbox } from '../editions/mail/message.ts';
import type { Archive, MailSettings } from '../model.ts';

export interface DraftRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What would be asked of the service; undefined where it has no API for drafts that is known here. */
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
      // Its own editor would take the HTML for Markdown.
      body: {
        subject: edition.subject,
        body: `<!-- buttondown-editor-mode: fancy -->${edition.html}`,
        status: 'draft',
      },
    };
  return undefined;
}

/** Throws with the service's words where it isn't taken; they never hold the secret, which only headers do. */
export async function postDraft({ url, headers, body }: DraftRequest): Promise<void> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    redirect: 'manual',
    signal: AbortSignal.timeout(60_000),
  });
  if (answer.ok) return;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal must not obey a server
  const words = (await answer.text()).replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').slice(0, 300);
  throw new Error(`${answer.status} ${answer.statusText}: ${words}`);
}
