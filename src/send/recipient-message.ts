/** Message for one recipient: the mail edition with individual headers and links. */
import { absoluteUrl, issuePath } from '../addresses.ts';
import { buildMailEdition, type MailEdition } from '../editions/mail/mail-edition.ts';
import { type MailHeader, renderMailbox, renderMessage } from '../editions/mail/message.ts';
import type { Archive, Issue } from '../model.ts';
import { parseUrl } from '../parse-url.ts';
import type { Mailbox } from '../site-settings.ts';
import type { Recipient } from './recipients.ts';

/** Placeholder for the unsubscribe link; ASCII letters only, so that every encoding leaves it unchanged. */
const linkMark = 'https://unsubscribe.invalid/of-this-recipient';

export interface RecipientMails {
  /** Shared by all recipients, with the placeholder. */
  readonly edition: MailEdition;
  readonly messageFor: (recipient: Recipient) => string;
}

/** `now` dates each mail: filters distrust one that seems to come from the past or from the future. */
export function buildRecipientMails(
  issue: Issue,
  archive: Archive,
  from: Mailbox,
  now: () => Date = () => new Date(),
): RecipientMails {
  const { site } = archive;
  const { mail } = site;
  const issueUrl = absoluteUrl(site.url, issuePath(issue.id));
  const places = (unsubscribe: string | undefined) => ({
    viewOnline: issueUrl,
    unsubscribe,
    postalAddress: mail?.postalAddress,
  });
  const marked = buildMailEdition(issue, archive, places(linkMark));
  const without = buildMailEdition(issue, archive, places(undefined));
  return {
    edition: marked,
    messageFor: ({ address, name, unsubscribe }) => {
      const link = asciiUrl(unsubscribe ?? mail?.unsubscribe);
      const edition = link === undefined ? without : fillIn(marked, link);
      const more = [
        ...listHeaders(archive, link),
        ...(mail?.replyTo === undefined ? [] : [['Reply-To', renderMailbox(mail.replyTo)] as const]),
      ];
      return renderMessage(edition, issue, site, { from, to: { name, address }, date: now(), more });
    },
  };
}

/** Signs that stand around links and between them in headers (RFC 2369, section 2). */
const signs: Readonly<Record<string, string>> = { '<': '%3C', '>': '%3E', '"': '%22', ',': '%2C' };

/** Headers are ASCII: other letters become punycode in a host, and escapes elsewhere, as the signs of lists do. */
function asciiUrl(link: string | undefined): string | undefined {
  if (link === undefined || /^[!#-+\--;=?-~]*$/.test(link)) return link;
  return (parseUrl(link)?.href ?? link).replace(/[<>",]/g, (sign) => signs[sign] ?? sign);
}

function fillIn(edition: MailEdition, link: string): MailEdition {
  const escaped = link.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return {
    ...edition,
    html: edition.html.replaceAll(linkMark, () => escaped),
    text: edition.text.replaceAll(linkMark, () => link),
  };
}

/** List headers: RFC 2919, RFC 2369, and RFC 8058 for one-click links. */
function listHeaders({ site }: Archive, link: string | undefined): readonly MailHeader[] {
  const id = site.mail?.listId ?? new URL(site.url).hostname;
  return [
    ['List-Id', `<${id}>`],
    ['Precedence', 'bulk'],
    ...(link === undefined ? [] : [['List-Unsubscribe', `<${link}>`] as const]),
    ...(link?.startsWith('https:') ? [['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'] as const] : []),
  ];
}
