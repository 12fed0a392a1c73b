/** Where records begin: those whose titles have labels, and those that begin with the same label without one. */

import { containsIdentifier } from '../fields/identifiers.ts';
import { bareText, type LabelledLine } from '../labels/field-labels.ts';
import type { LabelledField } from '../labels/labelled-field.ts';
import type { DumpLine } from '../model/dump.ts';

/** Numbers of the lines with which records begin: titles, and what stands above them below a gap. */
export function recordStarts(labels: Labels): ReadonlySet<number> {
  const led = ledStarts(labels);
  if (led !== undefined) return led;
  const counts = countAbove(labels);
  const mayLead = !endsInIdentifier(labels);
  const starts = new Set<number>();
  for (const [number, labelled] of labels) {
    if (labelled?.field !== 'title') continue;
    let first = number;
    for (let above = labels.get(number - 1); above !== undefined && above.field !== 'title'; ) {
      first -= 1;
      above = labels.get(first - 1);
    }
    const isBelowGap = labels.get(first - 1) === undefined;
    const isOwn =
      (mayLead && isIdentifierLine(labels.get(first))) || isOwnLead(labels, counts, [first, number]);
    starts.add(isBelowGap && isOwn ? first : number);
  }
  return starts;
}

/** Whether lines above a title have fields that the lines below it, up to the next gap or title, have not: authors, say. */
function isOwnLead(
  labels: Labels,
  counts: ReadonlyMap<LabelledField, number>,
  [first, title]: readonly [number, number],
): boolean {
  const above = new Set<LabelledField>();
  for (let at = first; at < title; at += 1) above.add(labels.get(at)?.field ?? 'other');
  above.delete('other');
  // What stands above the first title alone may be the whole list's, but for names.
  const isAlone = [...above].every((field) => (counts.get(field) ?? 0) < 2);
  if (isAlone && !above.has('authors')) return false;
  let below = title + 1;
  for (let one = labels.get(below); one !== undefined && one.field !== 'title'; one = labels.get(below)) {
    if (above.has(one.field)) return false;
    below += 1;
  }
  return above.size > 0 && below > title + 1;
}

/** Whether the last title has an identifier below it, and the first none above: then each stands below its own. */
function endsInIdentifier(labels: Labels): boolean {
  const all = [...labels.values()];
  const isTitle = (one: LabelledLine | undefined): boolean => one?.field === 'title';
  const isAbove = all.slice(0, all.findIndex(isTitle)).some(isIdentifierLine);
  return !isAbove && all.slice(all.findLastIndex(isTitle)).some(isIdentifierLine);
}

/** How many titles have each field above them, in lines that nothing divides. */
function countAbove(labels: Labels): ReadonlyMap<LabelledField, number> {
  const counts = new Map<LabelledField, number>();
  let above = new Set<LabelledField>();
  let last = 0;
  for (const [number, one] of labels) {
    if (one === undefined || number !== last + 1) above = new Set();
    last = number;
    if (one?.field === 'title') {
      for (const field of above) counts.set(field, (counts.get(field) ?? 0) + 1);
      above = new Set();
    } else if (one !== undefined) above.add(one.field);
  }
  return counts;
}

type Labels = ReadonlyMap<number, LabelledLine | undefined>;

/**
 * Where titles have fields above them that the first has, in lines that nothing divides, as in `Authors: …`, `Title: …`; some may lack a
 * field. Undefined where the last has one of these below it, so that what stands above the first is the whole list's.
 */
function ledStarts(labels: Labels): ReadonlySet<number> | undefined {
  const titles = [...labels].flatMap(([number, one]) => (one?.field === 'title' ? [number] : []));
  const [first = 0, ...others] = titles;
  const lead = new Set<string>();
  let told = 0;
  for (let at = first - 1, above = labels.get(at); above !== undefined; at -= 1, above = labels.get(at)) {
    lead.add(keyOf(above));
    if (above.field !== 'other') told += 1;
  }
  const last = titles.at(-1) ?? 0;
  const isBelow = [...labels].some(
    ([number, one]) => number > last && one !== undefined && one.field !== 'other' && lead.has(keyOf(one)),
  );
  if (told === 0 || others.length === 0 || isBelow) return undefined;
  const startOf = (title: number): number => {
    let at = title;
    for (let above = labels.get(at - 1); above !== undefined && lead.has(keyOf(above)); ) {
      at -= 1;
      above = labels.get(at - 1);
    }
    return at;
  };
  const led = others.filter((title) => startOf(title) < title).length;
  return led * 2 > others.length ? new Set(titles.map(startOf)) : undefined;
}

/** Of a field that is not read, the label itself. */
const keyOf = ({ field, line }: LabelledLine): string =>
  field === 'other' ? (/^[^:：]{0,40}/.exec(bareText(line.text))?.[0].toLowerCase() ?? '') : field;

/** Whether the line below, without a gap, begins a record. */
export function isAboveStart(
  line: DumpLine,
  next: DumpLine | undefined,
  labels: ReadonlyMap<number, LabelledLine | undefined>,
  starts: ReadonlySet<number>,
): boolean {
  if (next?.number !== line.number + 1) return false;
  return labels.get(next.number)?.field === 'title' || starts.has(next.number);
}

const isIdentifierLine = (line: LabelledLine | undefined): boolean =>
  line?.field === 'link' && containsIdentifier(`${line.line.text} ${line.value}`);

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
