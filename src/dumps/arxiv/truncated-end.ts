/** Whether a listing's first entry lacks its beginning, or its last is cut off: in a sentence, or before fields that all others have. */
import type { Diagnostic } from '../../diagnostic.ts';
import { endsSentence } from '../fields/sentence-end.ts';
import type { DumpEntry, DumpLine } from '../model/dump.ts';
import { truncatedCapture } from '../model/listing-diagnostics.ts';

/** An error with `file` and the last line of `entries`, for a listing that ends within its last entry. */
export function truncatedEnd(entries: readonly DumpEntry[], file: string): Diagnostic[] {
  const last = entries.at(-1);
  const where = last === undefined ? undefined : cutIn(last, entries.slice(0, -1));
  if (last === undefined || where === undefined) return [];
  return [{ ...truncatedCapture(where), file, line: last.lines.last }];
}

/** A warning for lines with an entry's fields above the first identifier. */
export function truncatedStart(
  lines: readonly DumpLine[],
  [first]: readonly DumpEntry[],
  file: string,
): Diagnostic[] {
  const field = lines.find(({ number, text }) => number < (first?.lines.first ?? 0) && ofEntry.test(text));
  if (field === undefined) return [];
  const reason =
    'This line is of a paper whose identifier is missing, above the first of the listing; it is left out.';
  const advice = 'Copy the listing from its beginning.';
  return [{ severity: 'warning', rule: 'unread-line', reason, advice, file, line: field.number }];
}

const ofEntry =
  /^\s*(?:Subjects\s*:.*\([a-z-]+(?:\.[A-Za-z-]+)?\)|(?:Comments|Journal-ref|MSC-class|ACM-class|Report-no)\s*:\s*\S)/;

function cutIn(last: DumpEntry, others: readonly DumpEntry[]): string | undefined {
  const hasAll = (isThere: (entry: DumpEntry) => boolean): boolean =>
    others.length > 0 && others.every(isThere) && !isThere(last);
  if (last.abstract !== undefined)
    return endsSentence(last.abstract) ? undefined : 'in the middle of a sentence';
  if (hasAll(({ title }) => title !== undefined)) return 'after an identifier';
  if (hasAll(({ authors }) => authors !== undefined)) return 'after a title';
  if (hasAll(({ arxivClass }) => arxivClass !== undefined)) return 'before the subjects of its last paper';
  return hasAll(({ abstract }) => abstract !== undefined)
    ? 'before the abstract of its last paper'
    : undefined;
}
