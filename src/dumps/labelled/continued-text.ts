/** Whether a line without a label belongs to the text of the field above it. */

import { containsIdentifier } from '../fields/identifiers.ts';
import type { LabelledField } from '../labels/labelled-field.ts';
import type { DumpLine } from '../model/dump.ts';
import { dividesName } from '../names/divided-names.ts';
import type { LabelledRecord } from './labelled-record.ts';
import { hasLink, isLinkToFile } from './record-heads.ts';

/** Fields whose text goes on in the lines below. */
const long: ReadonlySet<LabelledField> = new Set(['abstract', 'note']);

/** A line that is nothing but the address or the identifier of a paper. */
const isLinkAlone = (text: string): boolean =>
  hasLink(text) && /^\S+$/.test(text.trim()) && containsIdentifier(text);

/** Whether a line without a label goes on with the field `open`, whose label has this indent. */
export function continues(
  record: LabelledRecord,
  line: DumpLine,
  open: LabelledField | undefined,
  indent: number,
): boolean {
  const { number, text } = line;
  if (open === undefined || /^\s*#{1,6}\s/.test(text) || isLinkToFile(text) || isLinkAlone(text))
    return false;
  // A day alone is none of a text, and a point below a property is a note of its own.
  if (/^\s*\d{4}-\d{2}-\d{2}\s*$/.test(text)) return false;
  if (open === 'authors' && /^\s*[-*+•]\s/.test(text)) return false;
  if (open === 'abstract' && isApart(record.texts.get('abstract')?.at(-1) ?? '', text)) return false;
  if (open === 'title' || open === 'authors')
    return number === record.last + 1 && isWrapped(record, open, line, indent);
  return (long.has(open) && number === record.last + 1) || awaitsText(record, number, open);
}

/** A few words without a full stop below a whole sentence: where a paper was published, say. */
const isApart = (above: string, text: string): boolean =>
  /[.!?]['"”’)]?\s*$/.test(above) &&
  !/[.!?:,;-]\s*$|:\/\//.test(text) &&
  text.trim().split(/\s+/).length <= mostApart;
const mostApart = 4;

/** Whether an abstract or a note that is still empty may begin here, also below a blank line. */
export function awaitsText({ texts, last }: LabelledRecord, number: number, open: LabelledField): boolean {
  return long.has(open) && number <= last + 2 && (texts.get(open) ?? []).every((value) => value === '');
}

export const indentOf = ({ text }: DumpLine): number => text.length - text.trimStart().length;

/** Titles and names go on in a line that is indented more deeply than their label, or that they need. */
function isWrapped({ texts }: LabelledRecord, open: LabelledField, line: DumpLine, indent: number): boolean {
  const above = texts.get(open)?.at(-1) ?? '';
  const { text } = line;
  return (
    (open === 'authors' && dividesName(above, text)) ||
    indentOf(line) >= indent + 2 ||
    /[,;&]\s*$|\s(?:and|of|the|for|in|with)$/.test(above) ||
    /^\p{Ll}/u.test(text)
  );
}
