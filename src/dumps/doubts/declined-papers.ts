/** A doubt about papers below which a line says that they were declined: `Status: Rejected`. */
import { isDeclined } from '../fields/decisions.ts';
import type { Capture, Doubt, DumpEntry } from '../model/dump.ts';
import { quote } from '../model/quote.ts';

const label =
  /^[\s>*+•_-]{0,9}(?:status|decision|outcome|result|verdict|entscheidung|ergebnis|statut|décision|estado|decisión|stato|esito|decisão|decyzja)[*_]{0,2}\s?[:：][*_\s]{0,4}(\S.{0,60})/iu;

/** One doubt for all; a reader of a format that leaves such papers out has no entry for them. */
export function findDeclinedPapers({ shape, lines }: Capture, entries: readonly DumpEntry[]): Doubt[] {
  if (shape.kind !== 'text') return [];
  const declined = lines.filter(({ text }) => isDeclined(label.exec(text.slice(0, 200))?.[1] ?? ''));
  const isWithin = ({ lines: { first, last } }: DumpEntry, number: number): boolean =>
    first <= number && number <= last + 1;
  const found = declined.flatMap((line) => {
    const entry = entries.findIndex((one) => isWithin(one, line.number));
    return entry < 0 ? [] : [{ line, entry }];
  });
  const [first] = found;
  if (first === undefined) return [];
  const what = quote(entries[first.entry]?.title ?? first.line.text.trim());
  const others = found.length === 1 ? '' : `, and so were ${found.length - 1} others`;
  const reason = `${what} was not accepted, by ${quote(first.line.text.trim())} in line ${first.line.number}${others}. Take out what does not belong in the issue.`;
  return [{ rule: 'declined-paper', reason, entry: first.entry, line: first.line.number }];
}
