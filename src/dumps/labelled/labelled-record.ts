/** A record of labelled lines, to which they are added one by one. */

import { bareText, dividedLabels, type LabelledLine } from '../labels/field-labels.ts';
import type { LabelledField } from '../labels/labelled-field.ts';
import type { DumpLine } from '../model/dump.ts';

export interface LabelledRecord {
  readonly first: number;
  /** Blanks in front of its first line. */
  readonly indent: number;
  last: number;
  /** A heading, a point or a line above the labels that is the title, where no label says it. */
  readonly head: string | undefined;
  readonly texts: Map<LabelledField, string[]>;
  /** Lines with an identifier, and without a label. */
  readonly bare: string[];
  /** Line number → field; the head is `title`. */
  readonly fields: Map<number, LabelledField>;
}

export function newRecord({ number, text }: DumpLine, head: string | undefined): LabelledRecord {
  const indent = text.length - text.trimStart().length;
  return { first: number, indent, last: number, head, texts: new Map(), bare: [], fields: new Map() };
}

export function addLabel(record: LabelledRecord, { line, field, value: all }: LabelledLine): void {
  const { value, more } = dividedLabels(line, all);
  for (const one of [...more, { field, value }]) {
    const values = record.texts.get(one.field) ?? [];
    values.push(one.value);
    record.texts.set(one.field, values);
  }
  record.fields.set(line.number, field);
  record.last = line.number;
}

export function addText(record: LabelledRecord, line: DumpLine, field: LabelledField | undefined): void {
  if (field !== undefined) addLabel(record, { line, field, value: bareText(line.text) });
}

/** Fields of a line without labels. */
export function addFields(
  record: LabelledRecord,
  line: DumpLine,
  fields: readonly Pick<LabelledLine, 'field' | 'value'>[],
): void {
  for (const one of fields) addLabel(record, { line, ...one });
}
