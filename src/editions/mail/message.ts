/** A mail as a message: RFC 5322 headers around the two parts of RFC 2045, in US-ASCII with CRLF. */
import { encodeWords, foldLines } from 'nodemailer/lib/mime-funcs';
import { encode, wrap } from 'nodemailer/lib/qp';
import { noonOf } from '../../exports/feeds/instant.ts';
import type { Issue, Mailbox, Site } from '../../model.ts';
import { cleanText } from '../../text/clean-text.ts';
import type { MailEdition } from './mail-edition.ts';

/** Header name and value; the value is one line of text, in any script. */
export type MailHeader = readonly [name: string, value: string];

export interface MessageOptions {
  readonly from: Mailbox;
  /** None in the edition that is published. */
  readonly to?: Mailbox | undefined;
  /** Behind the usual ones, in their order; values are ASCII already. */
  readonly more?: readonly MailHeader[];
}

/** Longest line of a header but for its folds (RFC 5322 §2.1.1). */
const headerColumns = 76;

/** The message's bytes as text: every character is ASCII, every line ends in CRLF and has at most 998 characters. */
export function renderMessage(
  edition: MailEdition,
  issue: Issue,
  site: Site,
  { from, to, more = [] }: MessageOptions,
): string {
  const boundary = `=_offprint_${issue.id}`;
  const headers: readonly string[] = [
    header('From', renderMailbox(from)),
    ...(to === undefined ? [] : [header('To', renderMailbox(to))]),
    header('Subject', encodeText(edition.subject)),
    header('Date', mailDate(issue)),
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

/** Noon of the issue's day (UTC), as RFC 5322 §3.3 writes it. */
export function mailDate({ day }: Issue): string {
  return new Date(noonOf(day)).toUTCString().replace('GMT', '+0000');
}

/** From the issue and the site's lasting name alone, so that a mail sent twice is known to be one. */
export function messageId({ day }: Issue, { tagAuthority }: Site): string {
  const [authority = '', since = ''] = tagAuthority.split(',');
  return `<issue.${day}.${since}@${authority.split('@').at(-1)}>`;
}

/** Who the published edition is from: the sender of `site.yaml`, else an address that nobody reads. */
export function senderOf({ mail, title, url }: Site): Mailbox {
  const from = mail?.from;
  const host = new URL(url).hostname.replace(/^\[.*\]$/, 'localhost');
  return { name: from?.name ?? title, address: from?.address ?? `noreply@${host}` };
}

/** `Name <address>`; the name as an encoded word or a quoted string where it isn't plain words. */
export function renderMailbox({ name, address }: Mailbox): string {
  const shown = name === undefined ? '' : cleanText(name);
  if (shown === '') return address;
  if (/^[A-Za-z0-9 ]+$/.test(shown)) return `${shown} <${address}>`;
  if (/^[ -~]+$/.test(shown) && !shown.includes('=?'))
    return `"${shown.replace(/["\\]/g, '\\$&')}" <${address}>`;
  return `${encodeAll(shown)} <${address}>`;
}

/** Unstructured text of a header (RFC 2047); what could end the line is gone. */
function encodeText(text: string): string {
  const shown = cleanText(text);
  return /^[ -~]*$/.test(shown) && !shown.includes('=?') ? shown : encodeAll(shown);
}

function encodeAll(text: string): string {
  return encodeWords(text, 'Q', 52, true);
}

function header(name: string, value: string): string {
  // Whatever a value was made of, it is one header.
  return foldLines(`${name}: ${value.replace(/[\r\n\0]+/g, ' ')}`, headerColumns);
}

function quotedPrintable(text: string): string {
  return wrap(encode(text.replace(/\r?\n/g, '\r\n')));
}
