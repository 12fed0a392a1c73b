/** Divides a capture into records of labelled lines, one a paper. */
import { dividesName } from '../divided-names.ts';
import type { DumpLine } from '../dump.ts';
import { namesIn } from '../lists/byline-forms.ts';
import { isNewsletterLine } from '../newsletter-lines.ts';
import {
  bareText,
  type LabelledField,
  type LabelledLine,
  labelledLine,
  unknownLabels,
} from './field-labels.ts';
import { addFields, addLabel, addText, type LabelledRecord, newRecord } from './labelled-record.ts';
import { hasLink, headAt, isLinkToFile } from './record-heads.ts';
import { takeNotes } from './record-notes.ts';
import { beginsAgain, hasIdentifier, recordStarts } from './record-starts.ts';
import { bareFields, imprintFields } from './unlabelled-fields.ts';

export interface DividedLines {
  readonly records: readonly LabelledRecord[];
  /** Lines above the first record, and lines within and below records that belong to none. */
  readonly above: readonly DumpLine[];
  readonly others: readonly DumpLine[];
}

/** Fields whose text goes on in the lines below. */
const long: ReadonlySet<LabelledField> = new Set(['abstract', 'note']);

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
  const rules = rulesAbove(lines);
  const records: LabelledRecord[] = [];
  const above: DumpLine[] = [];
  const others: DumpLine[] = [];
  let open: LabelledField | undefined;
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
      return;
    }
    const record = records.at(-1);
    if (hasTitles && isAboveTitle(line, next, labels) && hasNewIdentifier(line, record)) pending = line;
    else if (!hasTitles && below !== undefined && isHead(line, record, open, below)) {
      const rest = record === undefined ? above : others;
      const { head, names, imprint } = headAt(shown, index, rest, record);
      const started = begin(head, bareText(head.text));
      started.fields.set(head.number, 'title');
      if (imprint !== undefined) addFields(started, imprint, imprintFields(imprint.text));
      if (names !== undefined) addFields(started, names, [{ field: 'authors', value: bareText(names.text) }]);
      open = undefined;
    } else if (record === undefined) above.push(line);
    else if (continues(record, line, open)) addText(record, line, open);
    else if (hasTitles && takesBare(record, line)) open = undefined;
    else if (hasIdentifier(line.text) && line.number - record.last <= 2) {
      record.bare.push(line.text);
      record.last = line.number;
      open = undefined;
    } else {
      others.push(line);
      open = undefined;
    }
  });
  return takeNotes({ records, above, others }, lines);
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
function takesBare(record: LabelledRecord, line: DumpLine): boolean {
  if (line.number !== record.last + 1 || !record.texts.has('title')) return false;
  const found = bareFields(line.text, new Set(record.texts.keys()));
  addFields(record, line, found);
  return found.length > 0;
}

function isAboveTitle(
  line: DumpLine,
  next: DumpLine | undefined,
  labels: ReadonlyMap<number, LabelledLine | undefined>,
): boolean {
  return next?.number === line.number + 1 && labels.get(next.number)?.field === 'title';
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

/** A line that is nothing but the address or the identifier of a paper. */
const isLinkAlone = (text: string): boolean =>
  hasLink(text) && /^\S+$/.test(text.trim()) && hasIdentifier(text);

function continues(
  record: LabelledRecord,
  { number, text }: DumpLine,
  open: LabelledField | undefined,
): boolean {
  if (open === undefined || /^\s*#{1,6}\s/.test(text) || isLinkToFile(text) || isLinkAlone(text))
    return false;
  // A point below a property is a note of its own.
  if (open === 'authors' && /^\s*[-*+•]\s/.test(text)) return false;
  if (open === 'title' || open === 'authors')
    return number === record.last + 1 && isWrapped(record, open, text);
  return (long.has(open) && number === record.last + 1) || awaitsText(record, number, open);
}

/** Whether an abstract or a note that is still empty may begin here, also below a blank line. */
function awaitsText({ texts, last }: LabelledRecord, number: number, open: LabelledField): boolean {
  return long.has(open) && number <= last + 2 && (texts.get(open) ?? []).every((value) => value === '');
}

/** Titles and names go on in a line that is indented, or that they need. */
function isWrapped({ texts }: LabelledRecord, open: LabelledField, text: string): boolean {
  const above = texts.get(open)?.at(-1) ?? '';
  return (
    (open === 'authors' && dividesName(above, text)) ||
    /^\s{2,}\S/.test(text) ||
    /[,;&]\s*$|\s(?:and|of|the|for|in|with)$/.test(above) ||
    /^\p{Ll}/u.test(text)
  );
}
