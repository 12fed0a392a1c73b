/** Puts lines to the records of a capture whose fields have labels, one by one. */

import { containsIdentifier } from '../fields/identifiers.ts';
import { type LabelledLine, labelledLine, unknownLabels, withShortTitles } from '../labels/field-labels.ts';
import type { LabelledField } from '../labels/labelled-field.ts';
import type { DumpLine } from '../model/dump.ts';
import { namesIn } from '../names/written-names.ts';
import { addHead, dividedHead, titleOfHead, venueBelow } from './answer-heads.ts';
import { awaitsText, continues, indentOf } from './continued-text.ts';
import { addFields, addLabel, addText, type LabelledRecord, newRecord } from './labelled-record.ts';
import { listHeading, namesBelowTitles, rulesAbove } from './list-layout.ts';
import { isOtherPaper } from './own-papers.ts';
import { hasLink, headAt, isLinkToFile, type RecordHead } from './record-heads.ts';
import { beginsAgain, isAboveStart, recordStarts } from './record-starts.ts';
import { bareFields } from './unlabelled-fields.ts';

export interface DividedLines {
  readonly records: readonly LabelledRecord[];
  /** Lines above the first record, and lines within and below records that belong to none. */
  readonly above: readonly DumpLine[];
  readonly others: readonly DumpLine[];
}

/** Fields that a paper has once. */
const once: ReadonlySet<LabelledField> = new Set(['authors', 'abstract']);

/** Takes lines in order; each is a label's, a head, a further line of a field, or nobody's. */
export class RecordDivider {
  readonly #labels: ReadonlyMap<number, LabelledLine | undefined>;
  readonly #starts: ReadonlySet<number>;
  readonly #rules: ReadonlyMap<number, number>;
  readonly #hasTitles: boolean;
  /** Whether names stand below titles, without a label. */
  readonly #isNamed: boolean;
  /** The heading of the whole list. */
  readonly #ofList: DumpLine | undefined;
  readonly #records: LabelledRecord[] = [];
  readonly #above: DumpLine[] = [];
  readonly #others: DumpLine[] = [];
  /** The field that the next line may go on in, and the indentation of its label. */
  #open: LabelledField | undefined;
  #indent = 0;
  /** A line with an identifier, above a record's start. */
  #pending: DumpLine | undefined;
  /** Whether lines belong to no record until the next one starts. */
  #isStray = false;

  constructor(lines: readonly DumpLine[]) {
    const labels = withShortTitles(new Map(lines.map((line) => [line.number, labelledLine(line)])));
    for (const one of unknownLabels(lines, labels)) labels.set(one.line.number, one);
    this.#labels = labels;
    this.#starts = recordStarts(labels);
    this.#rules = rulesAbove(lines);
    this.#hasTitles = [...labels.values()].some((one) => one?.field === 'title');
    this.#isNamed = namesBelowTitles(lines, labels);
    this.#ofList = listHeading(lines, labels);
  }

  get divided(): DividedLines {
    return { records: this.#records, above: this.#above, others: this.#others };
  }

  take(line: DumpLine, index: number, shown: readonly DumpLine[]): void {
    const labelled = this.#labels.get(line.number);
    if (labelled !== undefined) this.#takeLabelled(labelled);
    else if (!this.#takeHead(index, shown)) this.#takeText(line);
  }

  #begin(line: DumpLine, head: string | undefined): LabelledRecord {
    const record = newRecord(line, head);
    this.#records.push(record);
    this.#isStray = false;
    return record;
  }

  #beginWith(found: RecordHead): void {
    addHead(this.#begin(found.head, titleOfHead(found.head)), found);
    this.#open = undefined;
  }

  #takeLabelled(labelled: LabelledLine): void {
    const { line } = labelled;
    const isNew = this.#starts.has(line.number);
    const record = isNew ? this.#begin(this.#pending ?? line, undefined) : this.#records.at(-1);
    if (isNew && this.#pending !== undefined) record?.bare.push(this.#pending.text);
    this.#pending = undefined;
    this.#isStray =
      !isNew && record !== undefined && (this.#isStray || isOutside(record, labelled, this.#rules));
    if (record === undefined) this.#above.push(line);
    else if (this.#isStray) this.#others.push(line);
    else addLabel(record, labelled);
    this.#open = record === undefined || this.#isStray ? undefined : labelled.field;
    this.#indent = indentOf(line);
  }

  /** Whether an unlabelled line is the head of a new record, or an identifier above one. */
  #takeHead(index: number, shown: readonly DumpLine[]): boolean {
    const [line, next] = [shown[index], shown[index + 1]];
    const record = this.#records.at(-1);
    if (line === undefined) return false;
    if (this.#hasTitles) {
      const isPending =
        isAboveStart(line, next, this.#labels, this.#starts) && hasNewIdentifier(line, record);
      if (isPending) this.#pending = line;
      return isPending;
    }
    if (record !== undefined && venueBelow(record, line) !== undefined) return false;
    if (dividedHead(line.text) !== undefined && line.number + 1 === next?.number) {
      this.#beginWith({ head: line });
      return true;
    }
    const below = next === undefined ? undefined : this.#labels.get(next.number);
    if (below === undefined || line === this.#ofList || !isHead(line, record, this.#open, below))
      return false;
    const found = headAt(shown, index, record === undefined ? this.#above : this.#others, record);
    this.#beginWith(found);
    return true;
  }

  #takeText(line: DumpLine): void {
    const record = this.#records.at(-1);
    if (record === undefined) {
      this.#above.push(line);
      return;
    }
    if (isOtherPaper(line, record)) {
      this.#others.push(line);
      this.#isStray = true;
      this.#open = undefined;
      return;
    }
    const areNames = this.#isNamed && this.#open === 'title' && namesIn(line.text) !== undefined;
    if (!areNames && continues(record, line, this.#open, this.#indent)) {
      addText(record, line, this.#open);
      return;
    }
    this.#open = undefined;
    const venue = venueBelow(record, line);
    if (venue !== undefined) {
      addFields(record, line, [{ field: 'venue', value: venue }]);
      return;
    }
    if (this.#hasTitles && takesBare(record, line, this.#isNamed)) return;
    if (containsIdentifier(line.text) && line.number - record.last <= 2) {
      record.bare.push(line.text);
      record.last = line.number;
    } else this.#others.push(line);
  }
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
  // `2. By: …`, where a list has its titles elsewhere: nobody's authors stand in two places.
  if (field === 'authors' && record.texts.has('authors') && record.texts.has('abstract')) return true;
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

/** As in listings, where the identifier stands above each title; below a record, it is that record's own. */
function hasNewIdentifier({ text, number }: DumpLine, record: LabelledRecord | undefined): boolean {
  if (!containsIdentifier(text)) return false;
  const own = [...(record?.texts.get('link') ?? []), ...(record?.bare ?? [])].join(' ');
  return record === undefined || (containsIdentifier(own) && number > record.last);
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
