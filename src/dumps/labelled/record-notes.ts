/** Paragraphs below records that begin with a heading, as newsletters have them, are notes on the paper. */

import { toNote } from '../items/to-note.ts';
import { bareText } from '../labels/field-labels.ts';
import type { DumpLine } from '../model/dump.ts';
import type { LabelledRecord } from './labelled-record.ts';
import type { DividedLines } from './record-divider.ts';

/** Smallest part of the records that have to have one. */
const smallestPart = 0.8;

export function takeNotes(divided: DividedLines, lines: readonly DumpLine[]): DividedLines {
  const { records, above, others } = divided;
  const textOf = new Map(lines.map(({ number, text }) => [number, text]));
  const headed = records.filter(({ first }) => /^\s*#/.test(textOf.get(first) ?? ''));
  if (headed.length < records.length || records.length < 2) return divided;
  const notes = records.map((record, at) => paragraphsBelow(record, records[at + 1]?.first, others));
  if (notes.filter((own) => own.length > 0).length < records.length * smallestPart) return divided;
  const taken = new Set<DumpLine>();
  records.forEach((record, at) => {
    const own = notes[at] ?? [];
    if (own.length === 0 || record.texts.has('note')) return;
    record.texts.set('note', [own.map(({ text }) => bareText(text)).join(' ')]);
    for (const line of own) {
      taken.add(line);
      record.fields.set(line.number, 'note');
      record.last = line.number;
    }
  });
  return { records, above, others: others.filter((line) => !taken.has(line)) };
}

/** All up to the next record; below the last one, where a newsletter may end, the first. */
function paragraphsBelow(
  { last }: LabelledRecord,
  next: number | undefined,
  others: readonly DumpLine[],
): readonly DumpLine[] {
  const own = others.filter(({ number }) => number > last && number < (next ?? last + 3));
  const isProse = own.every(({ text }) => toNote(text) !== undefined && !/^\s*[#|>]/.test(text));
  return isProse ? own : [];
}
