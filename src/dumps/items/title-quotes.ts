/** Quotation marks around the titles of all papers of a list, which are none of theirs. */
import type { DumpEntry } from '../model/dump.ts';

/** Fewest titles that are evidence: one may be a quotation. */
const fewest = 2;
const quoted = /^["“„«].+["”“»][.,]?$/u;
/** One pair around it all: `"Why" and "How"` has two of its own. */
const pair = /^["“„«]([^"“”„«»]+?)(?:,|(?<!\.)\.)?["”“»][.,]?$/u;

export function withoutTitleQuotes(entries: readonly DumpEntry[]): readonly DumpEntry[] {
  const titles = entries.map(({ title = '' }) => title);
  const areQuoted = titles.length >= fewest && titles.every((title) => quoted.test(title));
  if (!areQuoted) return entries;
  return entries.map((entry) => ({ ...entry, title: entry.title?.replace(pair, '$1') }));
}
