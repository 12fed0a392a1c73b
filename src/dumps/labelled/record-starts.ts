/** Where records begin: those whose titles have labels, and those that begin with the same label without one. */

import type { DumpLine } from '../dump.ts';
import { findIdentifiers } from '../identifiers.ts';
import { bareText, type LabelledField, type LabelledLine } from './field-labels.ts';

/**
 * Numbers of the lines with which records begin: titles, and identifiers above them, below a gap or, once the first record has one
 * there, anywhere.
 */
export function recordStarts(labels: Labels): ReadonlySet<number> {
  const led = ledStarts(labels);
  if (led !== undefined) return led;
  const starts = new Set<number>();
  let isLed = false;
  for (const [number, labelled] of labels) {
    if (labelled?.field !== 'title') continue;
    let first = number;
    let lead = number;
    for (let above = labels.get(number - 1); above !== undefined && above.field !== 'title'; ) {
      first -= 1;
      if (lead === number && isLed && isIdentifierLine(above)) lead = first;
      above = labels.get(first - 1);
    }
    const isBelowGap = labels.get(first - 1) === undefined;
    if (isBelowGap && isIdentifierLine(labels.get(first))) lead = first;
    if (starts.size === 0) isLed = lead < number;
    starts.add(lead);
  }
  return starts;
}

type Labels = ReadonlyMap<number, LabelledLine | undefined>;

/**
 * Where all titles have the same fields above them as the first, in lines that nothing divides, as in `Authors: …`, `Title: …`; undefined
 * where the last has one of these below it, so that what stands above the first is the whole list's.
 */
function ledStarts(labels: Labels): ReadonlySet<number> | undefined {
  const titles = [...labels].flatMap(([number, one]) => (one?.field === 'title' ? [number] : []));
  const [first = 0, ...others] = titles;
  const lead: LabelledField[] = [];
  for (let above = labels.get(first - 1); above !== undefined; above = labels.get(first - 1 - lead.length))
    lead.push(above.field);
  const hasLead = (title: number): boolean =>
    lead.every((field, at) => labels.get(title - 1 - at)?.field === field);
  const last = titles.at(-1) ?? 0;
  const below = new Set(
    [...labels].flatMap(([number, one]) => (number > last && one !== undefined ? [one.field] : [])),
  );
  const isLed = lead.length > 0 && others.length > 0 && others.every(hasLead);
  if (!isLed || lead.some((field) => below.has(field))) return undefined;
  return new Set(titles.map((title) => title - lead.length));
}

const isIdentifierLine = (line: LabelledLine | undefined): boolean =>
  line?.field === 'link' && hasIdentifier(`${line.line.text} ${line.value}`);

export const hasIdentifier = (text: string): boolean => Object.keys(findIdentifiers(text)).length > 0;

interface LabelledTexts {
  last: number;
  readonly texts: ReadonlyMap<LabelledField, string[]>;
  readonly fields: Map<number, LabelledField>;
}

/**
 * Whether names in line `number` begin a record, by the label below: the one with which the last record began, as on OpenReview's
 * pages the days below the authors. The title is then the end of the last record's text.
 */
export function beginsAgain(record: LabelledTexts, number: number, below: LabelledField): boolean {
  const first = [...record.texts.keys()].find((field) => field !== 'authors');
  return first === below && endsInTitle(record, number - 1);
}

/** Whether the record ends in a line without a label that may be a title. */
function endsInTitle({ last, texts, fields }: LabelledTexts, number: number): boolean {
  const values = texts.get(fields.get(number) ?? 'other') ?? [];
  return last === number && values.length > 1 && !/[.,;:]$/.test(values.at(-1) ?? '');
}

/** Takes the line off the end of the record's text. */
export function takeBack(record: LabelledTexts, line: DumpLine): DumpLine | undefined {
  const values = record.texts.get(record.fields.get(line.number) ?? 'other');
  if (!endsInTitle(record, line.number) || values?.at(-1) !== bareText(line.text)) return undefined;
  values.pop();
  record.fields.delete(line.number);
  record.last = line.number - 1;
  return line;
}
