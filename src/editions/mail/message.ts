/** MIME message of a mail: RFC 5322 headers and a multipart body (RFC 2046), in US-ASCII with CRLF. */
import { encodeWords, foldLines } from 'nodemailer/lib/mime-funcs';
import { encode, wrap } from 'nodemailer/lib/qp';
import { noonOf } from '../../exports/feeds/instant.ts';
import type { Issue } from '../../model.ts';
import type { Mailbox, Site } from '../../site-settings.ts';
import { cleanText } from '../../text/clean-text.ts';
import type { MailEdition } from './mail-edition.ts';

/** Header name and value; the value is one line of text, in any script. */
export type MailHeader = readonly [name: string, value: string];

export interface MessageOptions {
  readonly from: Mailbox;
  /** Undefined in the published edition. */
  readonly to?: Mailbox | undefined;
  /** When it is sent; noon (UTC) of the issue's day in the published edition, which has no clock. */
  readonly date?: Date;
  /** Further headers in order; values must be ASCII. */
  readonly more?: readonly MailHeader[];
}

/** Maximum line length of a header (RFC 5322, section 2.1.1 recommends 78). */
const headerColumns = 76;

/** The message: ASCII only, lines of at most 998 characters with CRLF. */
export function renderMessage(
  edition: MailEdition,
  issue: Issue,
  site: Site,
  { from, to, date = new Date(noonOf(issue.day)), more = [] }: MessageOptions,
): string {
  const boundary = `=_offprint_${issue.id}`;
  const headers: readonly string[] = [
    header('From', renderMailbox(from)),
    ...(to === undefined ? [] : [header('To', renderMailbox(to))]),
    header('Subject', encodeText(edition.subject)),
    header('Date', mailDate(date)),
    header('Message-ID', messageId(issue, site)),
    header('MIME-Version', '1.0'),
    header('Content-Language', site.language),
    ...more.map(([name, value]) => header(name, value)),
    header('Content-Type', `multipart/alternative; boundary="${boundary}"`),
  ];
  const part = (mediaType: string, text: string) => [
    `--${boundary}`,
    `Content-Type: ${mediaType}; charset=utf-8`,
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(text),
  ];
  return [
    ...headers,
    '',
    ...part('text/plain', edition.text),
    ...part('text/html', edition.html),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

/** In the format of RFC 5322, section 3.3. */
function mailDate(date: Date): string {
  return date.toUTCString().replace('GMT', '+0000');
}

/** Made from issue and tag authority only, so that a mail sent twice has the same id. */
export function messageId({ day }: Issue, { tagAuthority }: Site): string {
  const [authority = '', since = ''] = tagAuthority.split(',');
  return `<issue.${day}.${since}@${authority.split('@').at(-1)}>`;
}

/** Sender of the published edition: from `site.yaml`, else a placeholder address. */
export function senderOf({ mail, title, url }: Site): Mailbox {
  const from = mail?.from;
  const host = new URL(url).hostname.replace(/^\[.*\]$/, 'localhost');
  return { name: from?.name ?? title, address: from?.address ?? `noreply@${host}` };
}

/** `Name <address>`, with the name as encoded word (RFC 2047) or quoted string if necessary. */
export function renderMailbox({ name, address }: Mailbox): string {
  const shown = name === undefined ? '' : cleanText(name);
  if (shown === '') return address;
  if (/^[A-Za-z0-9 ]+$/.test(shown)) return `${shown} <${address}>`;
  if (/^[ -~]+$/.test(shown) && !shown.includes('=?'))
    return `"${shown.replace(/["\\]/g, '\\$&')}" <${address}>`;
  return `${encodeAll(shown)} <${address}>`;
}

/** Encodes an unstructured header value (RFC 2047); line breaks are removed. */
function encodeText(text: string): string {
  const shown = cleanText(text);
  return /^[ -~]*$/.test(shown) && !shown.includes('=?') ? shown : encodeAll(shown);
}

/** The shorter of both encodings: a name in one word survives programs that keep the space between two. */
function encodeAll(text: string): string {
  const quoted = encodeWords(text, 'Q', 52, true);
  const base64 = encodeWords(text, 'B', 52, true);
  return base64.length < quoted.length ? base64 : quoted;
}

function header(name: string, value: string): string {
  // Against header injection: line breaks in values are removed.
  return foldLines(`${name}: ${value.replace(/[\r\n\0]+/g, ' ')}`, headerColumns);
}

function quotedPrintable(text: string): string {
  return wrap(encode(text.replace(/\r?\n/g, '\r\n')));
}
