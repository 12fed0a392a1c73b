/** Parses recipients: one address, or a CSV file. */
import { domainToASCII } from 'node:url';
import { mailAddress } from '../content/mail-settings.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { separatedRows, type TableRow } from '../separated-rows.ts';
import { cleanText } from '../text/clean-text.ts';

export interface Recipient {
  readonly address: string;
  readonly name: string | undefined;
  /** Individual unsubscribe link, `https:` or `mailto:`. */
  readonly unsubscribe: string | undefined;
}

export interface RecipientList {
  /** In file order, without duplicates (ignoring case). */
  readonly recipients: readonly Recipient[];
  /** Diagnostics for skipped rows. */
  readonly problems: readonly Diagnostic[];
}

/** ASCII form of an address (IDNA); undefined if it is invalid. */
export function toMailAddress(text: string): string | undefined {
  const trimmed = text.trim();
  const at = trimmed.lastIndexOf('@');
  const given = trimmed.slice(at + 1);
  // `domainToASCII` reads as browsers do: without tabs, up to a slash, and 1 as the address 0.0.0.1.
  if (/[\0-,/:-@[-`{-\x7f]/.test(given)) return undefined;
  const host = domainToASCII(given);
  const address = `${trimmed.slice(0, at)}@${host}`;
  if (at < 1 || at > 64 || host === '' || address.length > 254 || /(?:^|\.)\d+$/.test(host)) return undefined;
  return mailAddress.test(address) ? address : undefined;
}

/**
 * A CSV (UTF-8) with the columns `email`, `name` and `unsubscribe` by a first row that names them, or in this order
 * where no row does. Rows that say that their address left the list are skipped. `file` is for the diagnostics.
 */
export function parseRecipients(text: string, file: string): RecipientList {
  // A quotation mark that is open at the end would count a line behind the last line break.
  const plain = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '');
  // Whichever comes first in the first line.
  const [separator] = /[,;\t]/.exec(plain.slice(0, plain.search(/\n|$/))) ?? [','];
  const { rows, openQuote = 0 } = separatedRows(plain, separator);
  const columns = columnsOf(rows[0]?.cells ?? []);
  const recipients = new Map<string, Recipient>();
  const problems: Diagnostic[] = nameUnread(columns, file);
  for (const row of columns.named ? rows.slice(1) : rows) {
    const read = readRow(row, openQuote >= row.first && openQuote <= row.last, columns);
    const address = 'address' in read ? read.address.toLowerCase() : '';
    const problem = 'rule' in read ? read : recipients.has(address) ? twice(read) : undefined;
    if ('address' in read && problem === undefined) recipients.set(address, read);
    if (problem === undefined) continue;
    // Nothing has to be done about those who left.
    if (problem.rule === 'not-subscribed') {
      problems.push({ severity: 'info', ...problem, file, line: row.first });
      continue;
    }
    const advice =
      row.last > row.first
        ? `Lines ${row.first} to ${row.last} get no mail; correct them or take them out.`
        : 'This row gets no mail; correct it or take it out.';
    problems.push({ severity: 'warning', ...problem, advice, file, line: row.first });
  }
  return { recipients: [...recipients.values()], problems };
}

function nameUnread({ unread }: Columns, file: string): Diagnostic[] {
  if (unread.length === 0) return [];
  const reason = `Columns that are not read: ${unread.join(', ')}.`;
  const advice = 'Columns that are read: email, name, unsubscribe and status.';
  return [{ severity: 'info', rule: 'unread-columns', reason, advice, file, line: 1 }];
}

type Problem = Pick<Diagnostic, 'rule' | 'reason'>;

const twice = ({ address }: Recipient): Problem => ({
  rule: 'address-twice',
  reason: `${address} is in the list already.`,
});

/** How lists of sending services call those who are not to get mail. */
const left =
  /^(?:unsubscribed?|unconfirmed|pending|block(?:ed|listed)|blacklisted|disabled|inactive|bounced|complained|cleaned|suppressed|removed|deleted)$/;

/** How they call those who are; of any other word nobody can tell. */
const subscribed =
  /^(?:|subscribed|subscriber|active|activated|enabled|confirmed|verified|valid|ok|regular|premium|opted[ _-]?in|yes|true|1)$/;

/** `isOpen`: a quotation mark is open in this row, so that it has swallowed the lines behind it. */
function readRow({ cells, first, last }: TableRow, isOpen: boolean, columns: Columns): Recipient | Problem {
  const given = cells[columns.email] ?? '';
  const name = cells[columns.name] ?? '';
  const link = cells[columns.unsubscribe] ?? '';
  const joined = (field: string) => field.includes('\n');
  if (
    isOpen ||
    [given, name, link].some(joined) ||
    cells.some((field) => joined(field) && field.includes('@'))
  )
    return {
      rule: 'quotation-mark',
      reason: isOpen
        ? 'A quotation mark is opened in this row and never closed.'
        : `A quotation mark joins lines ${first} to ${last} into one row.`,
    };
  const address = toMailAddress(given);
  if (address === undefined)
    return {
      rule: 'bad-address',
      reason: `"${cleanText(given).slice(0, 80)}" is not an address that mail can be sent to.`,
    };
  const status = cleanText(cells[columns.status] ?? '');
  if (left.test(status.toLowerCase()))
    return { rule: 'not-subscribed', reason: `${address} gets no mail: its status is "${status}".` };
  if (!subscribed.test(status.toLowerCase()))
    return {
      rule: 'unknown-status',
      reason: `The status of ${address} is "${status.slice(0, 80)}", which may say that it left; "subscribed" or nothing says that it did not.`,
    };
  if (link.trim() !== '' && !/^(?:https:\/\/|mailto:)[^\s<>",]+$/.test(link.trim()))
    return {
      rule: 'bad-unsubscribe',
      reason: `The unsubscribe link of ${address} is neither https:// nor mailto:.`,
    };
  return { address, name: cleanText(name) || undefined, unsubscribe: link.trim() || undefined };
}

interface Columns {
  /** Whether the first row names them. */
  readonly named: boolean;
  readonly email: number;
  readonly name: number;
  readonly unsubscribe: number;
  readonly status: number;
  readonly unread: readonly string[];
}

function columnsOf(first: readonly string[]): Columns {
  const names = first.map((name) => name.trim().toLowerCase());
  const email = names.findIndex((name) => /^(e-?mail|address|e-?mail[ _-]?address)$/.test(name));
  const find = (name: string) => names.findIndex((each) => each === name || each === `${name}_url`);
  if (email < 0) return { named: false, email: 0, name: 1, unsubscribe: 2, status: -1, unread: [] };
  const known = { email, name: find('name'), unsubscribe: find('unsubscribe'), status: find('status') };
  const unread = first.flatMap((name, index) =>
    name.trim() === '' || Object.values(known).includes(index) ? [] : [cleanText(name).slice(0, 80)],
  );
  return { named: true, ...known, unread };
}
