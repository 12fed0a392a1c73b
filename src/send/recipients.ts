/** Parses recipients: one address, or a CSV file. */
import { domainToASCII } from 'node:url';
import { mailAddress } from '../content/mail-settings.ts';
import type { Diagnostic } from '../diagnostic.ts';
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
  const host = domainToASCII(trimmed.slice(at + 1));
  const address = `${trimmed.slice(0, at)}@${host}`;
  if (at < 1 || at > 64 || host === '' || address.length > 254) return undefined;
  return mailAddress.test(address) ? address : undefined;
}

/**
 * A CSV (RFC 4180, UTF-8, comma or semicolon): columns `email`, `name` and `unsubscribe` by a first row that names them,
 * or the address first where no row does. `file` is for the diagnostics.
 */
export function parseRecipients(text: string, file: string): RecipientList {
  const rows = parseCsv(text.replace(/^\uFEFF/, ''));
  const columns = columnsOf(rows[0]?.fields ?? []);
  const recipients = new Map<string, Recipient>();
  const problems: Diagnostic[] = [];
  for (const { fields, line } of columns.named ? rows.slice(1) : rows) {
    if (fields.every((field) => field.trim() === '')) continue;
    const given = fields[columns.email] ?? '';
    const address = toMailAddress(given);
    const link = (fields[columns.unsubscribe] ?? '').trim();
    const problem = (reason: string, rule: string) =>
      problems.push({
        severity: 'warning',
        rule,
        reason,
        advice: 'This row gets no mail; correct it or take it out.',
        file,
        line,
      });
    if (address === undefined)
      problem(
        `"${cleanText(given).slice(0, 80)}" is not an address that mail can be sent to.`,
        'bad-address',
      );
    else if (recipients.has(address.toLowerCase()))
      problem(`${address} is in the list already.`, 'address-twice');
    else if (link !== '' && !/^(?:https:\/\/|mailto:)[^\s<>",]+$/.test(link))
      problem(`The unsubscribe link of ${address} is neither https:// nor mailto:.`, 'bad-unsubscribe');
    else {
      const name = cleanText(fields[columns.name] ?? '');
      recipients.set(address.toLowerCase(), {
        address,
        name: name === '' ? undefined : name,
        unsubscribe: link === '' ? undefined : link,
      });
    }
  }
  return { recipients: [...recipients.values()], problems };
}

function columnsOf(first: readonly string[]) {
  const names = first.map((name) => name.trim().toLowerCase());
  const email = names.findIndex((name) => /^(e-?mail|address|e-?mail[ _-]?address)$/.test(name));
  const find = (name: string) => names.findIndex((each) => each === name || each === `${name}_url`);
  return email < 0
    ? { named: false, email: 0, name: 1, unsubscribe: 2 }
    : { named: true, email, name: find('name'), unsubscribe: find('unsubscribe') };
}

interface CsvRow {
  readonly fields: readonly string[];
  /** Line where the row begins, from 1. */
  readonly line: number;
}

function parseCsv(text: string): readonly CsvRow[] {
  const separator = /^[^\n,]*;/.test(text) ? ';' : ',';
  const rows: CsvRow[] = [];
  let fields: string[] = [];
  let [field, quoted, line, start] = ['', false, 1, 1];
  const endRow = () => {
    rows.push({ fields: [...fields, field], line: start });
    [fields, field, start] = [[], '', line];
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\n') line += 1;
    if (quoted) {
      if (sign !== '"') field += sign;
      else if (text.charAt(at + 1) === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && field === '') quoted = true;
    else if (sign === separator) {
      fields.push(field);
      field = '';
    } else if (sign === '\n') endRow();
    else if (sign !== '\r') field += sign;
  }
  if (field !== '' || fields.length > 0) endRow();
  return rows;
}
