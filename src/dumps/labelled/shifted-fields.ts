/**
 * Fields that stand above their titles, behind the text of the record before: then what is above the first title is the first
 * record's, and the last record has none of them.
 */

import { labelledLine } from '../labels/field-labels.ts';
import type { LabelledField } from '../labels/labelled-field.ts';
import type { DumpLine } from '../model/dump.ts';
import { addLabel, type LabelledRecord, newRecord } from './labelled-record.ts';
import type { DividedLines } from './record-divider.ts';

/** Of these a list has none of its own. */
const ofPapers: readonly LabelledField[] = ['authors', 'abstract', 'link'];

/** The lines with each such field at the record of the title below. */
export function withOwnFields(divided: DividedLines, lines: readonly DumpLine[]): DividedLines {
  const moved = moveDown(divided);
  const [first, ...records] = divided.records;
  if (moved !== divided || first?.head === undefined || first.fields.size < 2) return moved;
  // A sentence above the first labels was taken for a title.
  const own = lines.filter(({ number }) => first.fields.has(number));
  const shifted = { ...divided, records, above: [...divided.above, ...own] };
  const others = moveDown(shifted);
  return others === shifted ? divided : others;
}

function moveDown(divided: DividedLines): DividedLines {
  const { records, above } = divided;
  const led = fieldsAbove(above);
  const fields = new Set<LabelledField>([...led.values()].filter((field) => field !== 'other'));
  const isLed = ofPapers.some((field) => fields.has(field)) && records.length > 1;
  if (!isLed || !records.every((record, at) => isShifted(record, fields, at === records.length - 1)))
    return divided;
  const leads = [leadAbove(led), ...records.slice(0, -1).map((record) => leadOf(record, fields))];
  const moved = records.map((record, at) => withLead(record, leads[at] ?? noLead, leads[at + 1]));
  return { ...divided, records: moved, above: above.filter((line) => !led.has(line)) };
}

interface Lead {
  readonly texts: ReadonlyMap<LabelledField, string[]>;
  readonly fields: readonly (readonly [number: number, field: LabelledField])[];
}
const noLead: Lead = { texts: new Map(), fields: [] };

function leadAbove(led: ReadonlyMap<DumpLine, LabelledField>): Lead {
  const record = newRecord({ number: 1, text: '' }, undefined);
  for (const line of led.keys()) {
    const labelled = labelledLine(line);
    if (labelled !== undefined) addLabel(record, labelled);
  }
  return { texts: record.texts, fields: [...record.fields] };
}

const leadOf = (record: LabelledRecord, fields: ReadonlySet<LabelledField>): Lead => ({
  texts: new Map([...record.texts].filter(([field]) => fields.has(field))),
  fields: [...record.fields].filter(([, field]) => fields.has(field)),
});

/** Without the fields of the next record, and with its own. */
function withLead(record: LabelledRecord, own: Lead, next: Lead | undefined): LabelledRecord {
  const first = Math.min(record.first, ...own.fields.map(([number]) => number));
  const last = next === undefined ? record.last : Math.min(...next.fields.map(([number]) => number)) - 1;
  const taken = new Set(next?.fields.map(([number]) => number));
  const rest = [...record.texts].filter(([field]) => next?.texts.has(field) !== true);
  const fields = [...record.fields].filter(([number]) => !taken.has(number));
  return {
    ...record,
    first,
    last,
    texts: new Map([...own.texts, ...rest]),
    fields: new Map([...own.fields, ...fields]),
  };
}

/** Labelled lines above the first record. */
function fieldsAbove(above: readonly DumpLine[]): ReadonlyMap<DumpLine, LabelledField> {
  return new Map(
    above.flatMap((line) => {
      const field = labelledLine(line)?.field;
      return field === undefined ? [] : [[line, field] as const];
    }),
  );
}

/** Whether a record ends in these fields and has them nowhere else; the last has none. */
function isShifted(
  { fields: own }: LabelledRecord,
  fields: ReadonlySet<LabelledField>,
  isLast: boolean,
): boolean {
  const numbers = (isLed: boolean): number[] =>
    [...own].flatMap(([number, field]) => (fields.has(field) === isLed && field !== 'other' ? [number] : []));
  const [lead, others] = [numbers(true), numbers(false)];
  if (isLast || lead.length === 0) return isLast && lead.length === 0;
  return Math.min(...lead) > Math.max(...others);
}
