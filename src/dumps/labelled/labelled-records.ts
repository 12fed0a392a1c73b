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
import { withOwnFields } from './shifted-fields.ts';
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
  const isNamed = namesBelowTitles(lines, labels);
  const ofList = listHeading(lines, labels);
  const records: LabelledRecord[] = [];
  const above: DumpLine[] = [];
  const others: DumpLine[] = [];
  let open: LabelledField | undefined;
  let indent = 0;
  let pending: DumpLine | undefined;
  const begin = (line: DumpLine, head: string | undefined): LabelledRecord => {
    const record = newRecord(line, head);
    records.push(record);
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
      if (record === undefined) above.push(line);
      else addLabel(record, labelled);
      open = record === undefined ? undefined : labelled.field;
      indent = indentOf(line);
      return;
    }
    const record = records.at(-1);
    if (hasTitles && isAboveStart(line, next, labels, starts) && hasNewIdentifier(line, record))
      pending = line;
    else if (!hasTitles && below !== undefined && line !== ofList && isHead(line, record, open, below)) {
      const rest = record === undefined ? above : others;
      const { head, names, imprint, abstract } = headAt(shown, index, rest, record);
      const started = begin(head, bareText(head.text));
      started.fields.set(head.number, 'title');
      if (abstract !== undefined)
        addFields(started, abstract, [{ field: 'abstract', value: bareText(abstract.text) }]);
      if (imprint !== undefined) addFields(started, imprint, imprintFields(imprint.text));
      if (names !== undefined) addFields(started, names, [{ field: 'authors', value: bareText(names.text) }]);
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

/** Whether most labelled titles have several names in a line of their own below them, so that a single one is a name too. */
function namesBelowTitles(
  lines: readonly DumpLine[],
  labels: ReadonlyMap<number, LabelledLine | undefined>,
): boolean {
  const below = lines.filter(({ number }) => labels.get(number - 1)?.field === 'title');
  const several = below.filter(({ number, text }) => {
    const names = labels.get(number) === undefined ? namesIn(text)?.names : undefined;
    return names !== undefined && names.length > 1;
  });
  return several.length > 1 && several.length * 2 > below.length;
}

/** The only heading of the first level, above several papers. */
function listHeading(
  lines: readonly DumpLine[],
  labels: ReadonlyMap<number, LabelledLine | undefined>,
): DumpLine | undefined {
  const [heading, ...others] = lines.filter(({ text }) => /^#\s/.test(text));
  const papers = [...labels.values()].filter((one) => one?.field === 'authors').length;
  return others.length === 0 && papers > 1 && heading === lines[0] ? heading : undefined;
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

/** A line that is nothing but the address or the identifier of a paper. */
const isLinkAlone = (text: string): boolean =>
  hasLink(text) && /^\S+$/.test(text.trim()) && hasIdentifier(text);

function continues(
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
  if (open === 'title' || open === 'authors')
    return number === record.last + 1 && isWrapped(record, open, line, indent);
  return (long.has(open) && number === record.last + 1) || awaitsText(record, number, open);
}

/** Whether an abstract or a note that is still empty may begin here, also below a blank line. */
function awaitsText({ texts, last }: LabelledRecord, number: number, open: LabelledField): boolean {
  return long.has(open) && number <= last + 2 && (texts.get(open) ?? []).every((value) => value === '');
}

const indentOf = ({ text }: DumpLine): number => text.length - text.trimStart().length;

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
