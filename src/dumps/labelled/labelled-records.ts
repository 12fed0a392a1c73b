/** Divides a capture into records of labelled lines, one a paper. */
import type { DumpLine } from '../dump.ts';
import { namesIn } from '../lists/byline-forms.ts';
import { isNewsletterLine } from '../newsletter-lines.ts';
import { awaitsText, continues, indentOf } from './continued-text.ts';
import {
  bareText,
  type LabelledField,
  type LabelledLine,
  labelledLine,
  unknownLabels,
} from './field-labels.ts';
import { addFields, addLabel, addText, type LabelledRecord, newRecord } from './labelled-record.ts';
import { listHeading, namesBelowTitles } from './list-layout.ts';
import { hasLink, headAt, isLinkToFile, type RecordHead } from './record-heads.ts';
import { takeNotes } from './record-notes.ts';
import { beginsAgain, hasIdentifier, recordStarts } from './record-starts.ts';
import { withOwnFields } from './shifted-fields.ts';
import { bareFields, imprintFields } from './unlabelled-fields.ts';

export interface DividedLines {
  readonly records: readonly LabelledRecord[];
  /** Lines above the first record, and lines within and below records that belong to none. */
  readonly above: readonly DumpLine[];
  readonly others: readonly DumpLine[];
}

/** Fields that a paper has once. */
const once: ReadonlySet<LabelledField> = new Set(['authors', 'abstract']);

/** What arXiv's page of a paper has besides. */
const silent =
  /^(?:view (?:a )?pdf\b|html \(experimental\)|tex source|other formats|submission history|from: .*\[view email\]|\[v\d{1,3}\] |full-text links|access paper|download|view(?: (?:article|publication|more))?$|(?:show|hide) details$|references & citations|:(?:properties|end|logbook):$|(?:closed|scheduled|deadline): [<[]|[-=*_]{3,}$)/i;

export function divideLines(lines: readonly DumpLine[]): DividedLines {
  const labels = new Map(lines.map((line) => [line.number, labelledLine(line)]));
  for (const one of unknownLabels(lines, labels)) labels.set(one.line.number, one);
  const hasTitles = [...labels.values()].some((one) => one?.field === 'title');
  const starts = recordStarts(labels);
  const isNamed = namesBelowTitles(lines, labels);
  const ofList = listHeading(lines, labels);
  const rules = rulesAbove(lines);
  const records: LabelledRecord[] = [];
  const above: DumpLine[] = [];
  const others: DumpLine[] = [];
  let open: LabelledField | undefined;
  let indent = 0;
  let pending: DumpLine | undefined;
  let isStray = false;
  const begin = (line: DumpLine, head: string | undefined): LabelledRecord => {
    const record = newRecord(line, head);
    records.push(record);
    isStray = false;
    return record;
  };
  const shown = lines.filter(({ text }) => !silent.test(text.trim()) && !isNewsletterLine(text));
  shown.forEach((line, index) => {
    const labelled = labels.get(line.number);
    const next = shown[index + 1];
    const below = next === undefined ? undefined : labels.get(next.number);
    if (labelled !== undefined) {
      const isNew = starts.has(line.number);
      const record = isNew ? begin(pending ?? line, undefined) : records.at(-1);
      if (isNew && pending !== undefined) record?.bare.push(pending.text);
      pending = undefined;
      isStray = !isNew && record !== undefined && (isStray || isOutside(record, labelled, rules));
      if (record === undefined) above.push(line);
      else if (isStray) others.push(line);
      else addLabel(record, labelled);
      open = record === undefined || isStray ? undefined : labelled.field;
      indent = indentOf(line);
      return;
    }
    const record = records.at(-1);
    if (hasTitles && isAboveStart(line, next, labels, starts) && hasNewIdentifier(line, record))
      pending = line;
    else if (!hasTitles && below !== undefined && line !== ofList && isHead(line, record, open, below)) {
      const rest = record === undefined ? above : others;
      const found = headAt(shown, index, rest, record);
      const { head } = found;
      addHead(begin(head, bareText(head.text)), found);
      open = undefined;
    } else if (record === undefined) above.push(line);
    else if (
      !(isNamed && open === 'title' && namesIn(line.text) !== undefined) &&
      continues(record, line, open, indent)
    )
      addText(record, line, open);
    else if (hasTitles && takesBare(record, line, isNamed)) open = undefined;
    else if (hasIdentifier(line.text) && line.number - record.last <= 2) {
      record.bare.push(line.text);
      record.last = line.number;
      open = undefined;
    } else {
      others.push(line);
      open = undefined;
    }
  });
  return takeNotes(withOwnFields({ records, above, others }, lines), lines);
}

function addHead(started: LabelledRecord, { head, names, imprint, abstract }: RecordHead): void {
  started.fields.set(head.number, 'title');
  if (abstract !== undefined)
    addFields(started, abstract, [{ field: 'abstract', value: bareText(abstract.text) }]);
  if (imprint !== undefined) addFields(started, imprint, imprintFields(imprint.text));
  if (names !== undefined) addFields(started, names, [{ field: 'authors', value: bareText(names.text) }]);
}

/** Numbers of lines → that of the nearest rule above: a note below it is the whole list's. */
function rulesAbove(lines: readonly DumpLine[]): ReadonlyMap<number, number> {
  const above = new Map<number, number>();
  let rule = 0;
  for (const { number, text } of lines) {
    above.set(number, rule);
    if (/^\s*[-*_]{3,}\s*$/.test(text)) rule = number;
  }
  return above;
}

/**
 * Whether a record that lost its title begins: authors below a gap, where the last has its own and an identifier; or a note of the whole
 * list, below a rule.
 */
function isOutside(
  record: LabelledRecord,
  { field, line }: LabelledLine,
  rules: ReadonlyMap<number, number>,
): boolean {
  if (field === 'note') return (rules.get(line.number) ?? 0) > record.last;
  const hasBoth = record.texts.has('authors') && record.texts.has('link');
  return field === 'authors' && line.number > record.last + 1 && hasBoth;
}

/** Whether the line, just below others of the record, is a field by its form; then it is added. */
function takesBare(record: LabelledRecord, line: DumpLine, isNamed: boolean): boolean {
  if (line.number !== record.last + 1 || !record.texts.has('title')) return false;
  const found = bareFields(line.text, new Set(record.texts.keys()), isNamed);
  addFields(record, line, found);
  return found.length > 0;
}

function isAboveStart(
  line: DumpLine,
  next: DumpLine | undefined,
  labels: ReadonlyMap<number, LabelledLine | undefined>,
  starts: ReadonlySet<number>,
): boolean {
  if (next?.number !== line.number + 1) return false;
  return labels.get(next.number)?.field === 'title' || starts.has(next.number);
}

/** As in listings, where the identifier stands above each title; below a record, it is that record's own. */
function hasNewIdentifier({ text, number }: DumpLine, record: LabelledRecord | undefined): boolean {
  if (!hasIdentifier(text)) return false;
  const own = [...(record?.texts.get('link') ?? []), ...(record?.bare ?? [])].join(' ');
  return record === undefined || (hasIdentifier(own) && number > record.last);
}

/**
 * Whether an unlabelled line above a label is the title of a new record: a heading, a point, emphasised, behind a gap, or above
 * authors or an abstract where the record has its own.
 */
function isHead(
  { text, number }: DumpLine,
  record: LabelledRecord | undefined,
  open: LabelledField | undefined,
  below: LabelledLine,
): boolean {
  if (!/\p{L}{2}/u.test(text) || hasLink(text) || isLinkToFile(text)) return false;
  if (record === undefined || open === undefined) return true;
  if (awaitsText(record, number, open)) return false;
  if (namesIn(text) !== undefined && beginsAgain(record, number, below.field)) return true;
  if (once.has(below.field) && record.texts.has(below.field)) return true;
  // The label with which the record began, behind its authors and identifier.
  const [first] = record.texts.keys();
  if (first === below.field && record.texts.has('authors') && record.texts.has('link')) return true;
  return number > record.last + 1 || /^\s*(?:#{1,6}\s|[-*+•]\s|\d{1,3}[.)]\s|\*\*)/.test(text);
}
