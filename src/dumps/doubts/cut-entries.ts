/** Doubts about entries that were cut, or whose text is no title as it stands. */

import { containsIdentifier, isIdentified } from '../fields/identifiers.ts';
import type { Capture, Doubt, DumpEntry } from '../model/dump.ts';
import { quote } from '../model/quote.ts';
import { isSentence } from '../references/whole-references.ts';

/** Addresses that always name a paper, here without its identifier. */
const paperAddress =
  /(?:arxiv\.org\/(?:abs|pdf|html)|doi\.org|openreview\.net\/(?:forum|pdf))(?=[/?])[^\s"<>]{0,300}/gi;

/** A link of Markdown that nothing closes. */
const openLink = /\]\((https?:\/\/[^\s()]{0,300})$/i;

export function findCutEntries({ lines }: Capture, entries: readonly DumpEntry[]): Doubt[] {
  const starts = new Set(entries.filter((one) => !isIdentified(one)).map((one) => one.lines.first));
  // By line, since an answer of a server may have all its records on one.
  const cut = new Map(
    lines.filter(({ number }) => starts.has(number)).map(({ number, text }) => [number, cutIn(text)]),
  );
  const found = doubtsOf(
    entries,
    (entry) => cutAddress(entry, cut.get(entry.lines.first)) ?? cutTitle(entry),
  );
  return [...found, ...prose(entries)];
}

export const findCutTitles = (entries: readonly DumpEntry[]): Doubt[] => doubtsOf(entries, cutTitle);

type Found = Pick<Doubt, 'rule' | 'reason'> | undefined;

const doubtsOf = (entries: readonly DumpEntry[], find: (entry: DumpEntry) => Found): Doubt[] =>
  entries.flatMap((entry, index) => {
    const found = find(entry);
    return found === undefined ? [] : [{ ...found, entry: index, line: entry.lines.first }];
  });

/** The first address in a line that should name a paper, and doesn't. */
const cutIn = (text: string): string | undefined =>
  [...text.matchAll(paperAddress)].find(([address]) => !containsIdentifier(address))?.[0] ??
  openLink.exec(text)?.[1];

function cutAddress(entry: DumpEntry, address: string | undefined): Found {
  if (address === undefined || isIdentified(entry)) return undefined;
  const reason = `${quote(address)}, of ${quote(entry.title)}, names no paper: the address may be cut off.`;
  return { rule: 'cut-address', reason };
}

function cutTitle({ title = '' }: DumpEntry): Found {
  const shown = `${quote(title)} was read as a title, and`;
  if (/[\p{L}\p{N}]\s?(?:…|\.{3})$/u.test(title))
    return { rule: 'cut-title', reason: `${shown} ends as one that is cut off.` };
  if (/=[\dA-F]{2}=[\dA-F]{2}/.test(title))
    return {
      rule: 'title-is-encoded',
      reason: `${shown} has signs as they stand in the source of a mail; save the mail as it is shown.`,
    };
  return undefined;
}

/** Sentences that have an address are notes on a paper; a capture with little else is a text and no list. */
function prose(entries: readonly DumpEntry[]): Doubt[] {
  const sentences = entries.filter(({ title, note }) => title === undefined && isSentence(note ?? ''));
  const [first] = sentences;
  if (first === undefined || sentences.length * 2 <= entries.length) return [];
  const reason = `${sentences.length} of ${entries.length} entries are sentences such as ${quote(first.note)}: this may be a text that cites papers, and no list of them.`;
  return [{ rule: 'prose', reason, entry: undefined, line: first.lines.first }];
}
