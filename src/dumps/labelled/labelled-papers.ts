/** Format: papers as lines that name their fields, as digests, notes and the page of a paper at arXiv have them. */

import { daysOfHeadings, latestOf, listedBelow } from '../days/heading-days.ts';
import { dateInHeading } from '../days/list-dates.ts';
import { findIdentifiers, isIdentified } from '../fields/identifiers.ts';
import { otherPapers, unreadLine } from '../items/list-diagnostics.ts';
import { labelledLine } from '../labels/field-labels.ts';
import { nameOf } from '../lists/list-entries.ts';
import { listMarker, listRow } from '../lists/list-row.ts';
import type {
  Capture,
  DumpEntry,
  DumpFormat,
  DumpLine,
  FormatResult,
  LineRole,
  Recognition,
} from '../model/dump.ts';
import { unreadableDate } from '../model/listing-diagnostics.ts';
import { readFrontMatter, yamlEnd } from '../sources/front-matter.ts';
import { readMailFrame } from '../sources/mail-frame.ts';
import { markSingleNames } from '../tables/inverted-columns.ts';
import { type LabelledEntry, toLabelledEntry } from './labelled-entry.ts';
import type { LabelledRecord } from './labelled-record.ts';
import { divideLines } from './labelled-records.ts';
import { isLedByIdentifiers } from './led-records.ts';
import { isLinkedTitle } from './own-papers.ts';
import type { DividedLines } from './record-divider.ts';

/** Maximum number of lines; real captures are far smaller. */
const mostLines = 50_000;
/** Smallest part of the lines below the first record's beginning that belong to records. */
const smallestPart = 0.6;

export const labelledPapers: DumpFormat = {
  name: 'labelled-papers',
  version: 13,
  description: 'papers whose lines name their fields, such as "Title: …" and "Authors: …"',
  shapes: ['text'],
  isOfPages: true,
  recognise({ lines, text }: Capture): Recognition {
    if (/^cff-version:/m.test(text.slice(0, 2000)))
      return { matches: false, because: 'it is a citation file of software (CFF)', nearness: 0.2 };
    if (lines.length > mostLines)
      return { matches: false, because: `it has more than ${mostLines} lines`, nearness: 0.1 };
    const { records, others, read, points } = divided(lines);
    if (isLedByIdentifiers(divided(lines)))
      return { matches: false, because: 'its identifiers stand above titles without labels', nearness: 0.3 };
    const papers = read.length;
    const labelled = records.reduce((sum, { fields }) => sum + fields.size, 0);
    const isList =
      papers * 2 > records.length && labelled >= (labelled + others.length + points.length) * smallestPart;
    if (papers > 0 && isList) return { matches: true };
    const because = `${papers} of its ${records.length} records have a title with an identifier, or with authors and an abstract or a venue`;
    return { matches: false, because, nearness: papers === 0 ? 0 : 0.3 };
  },
  parse(capture: Capture): FormatResult {
    const { records, above, others: all, read: labelled, points, left } = divided(capture.lines);
    const read = [...labelled, ...points].toSorted((a, b) => a.entry.lines.first - b.entry.lines.first);
    const days = daysOfHeadings(above, all);
    const others = all.filter(({ number }) => !days.has(number));
    const header = above.map(({ text }) => text.trim()).filter((text) => !text.startsWith('['));
    const span = header.map((text) => dateInHeading(text.slice(0, 100))).find((one) => one !== undefined);
    const name = nameOf(header.find((text) => /^#\s+\S/.test(text)) ?? '');
    const mail = readMailFrame(capture.lines);
    const at = (line: number): { file: string; line: number } => ({ file: capture.file, line });
    return {
      format: labelledPapers.name,
      listing: name ?? mail.subject ?? readFrontMatter(above).title ?? 'Reading list',
      url: readFrontMatter(above).url,
      listed: latestOf(days) ?? span?.listed,
      since: days.size > 0 ? undefined : span?.since,
      hints: mail.hints.length > 0 ? mail.hints : readFrontMatter(above).hints,
      announced: undefined,
      entries: listedBelow(
        read.map(({ entry }) => withSubmission(entry, above, read.length)),
        days,
      ),
      roles: new Map([
        ...rolesOf(capture.lines, { records, above, others, left }),
        ...[...days.keys()].map((number) => [number, 'header'] as const),
        ...mail.roles,
      ]),
      diagnostics: [
        ...[...above.filter(isOfPaper), ...others].map((line) => unreadLine(line, capture.file)),
        ...left.flatMap(({ line, last }) =>
          line === undefined ? [] : [unreadLine(line, capture.file, last)],
        ),
        ...read.flatMap(({ entry, others: ids, undated }) => [
          ...(ids.length === 0
            ? []
            : [otherPapers({ number: entry.lines.first, text: '' }, ids, capture.file)]),
          ...(undated === undefined ? [] : [{ ...unreadableDate(undated), ...at(entry.lines.first) }]),
        ]),
      ],
    };
  },
};

interface Divided extends DividedLines {
  readonly read: readonly LabelledEntry[];
  /** Points between records that are papers as well. */
  readonly points: readonly LabelledEntry[];
  /** Records that are no papers, with their first line and their last. */
  readonly left: readonly LeftRecord[];
}

interface LeftRecord {
  readonly record: LabelledRecord;
  readonly line: DumpLine | undefined;
  readonly last: DumpLine | undefined;
}

const cache = new WeakMap<readonly DumpLine[], Divided>();

/** The last of Logseq's properties of a page (`title:: Reading`), above its points; 0 without any. */
function propertiesEnd(lines: readonly DumpLine[]): number {
  const end = lines.findIndex(({ text }) => !/^[a-z][\w-]{0,30}::\s/i.test(text));
  const isPage = end > 0 && /^\s{0,9}[-*]\s/.test(lines[end]?.text ?? '');
  return isPage ? (lines[end - 1]?.number ?? 0) : 0;
}

/** Whether pages stand one below the other, each with front matter of its own: then the first is that of a paper. */
const hasSeveralFronts = (lines: readonly DumpLine[]): boolean =>
  lines.filter(({ text }, at) => text.trim() === '---' && /^title:\s/i.test(lines[at + 1]?.text ?? ''))
    .length > 1;

/** Without YAML front matter and the frame of a mail; cached, since recognising and parsing both need it. */
function divided(lines: readonly DumpLine[]): Divided {
  const known = cache.get(lines);
  if (known !== undefined) return known;
  const end = hasSeveralFronts(lines) ? 0 : (yamlEnd(lines) ?? propertiesEnd(lines));
  const mail = readMailFrame(lines).roles;
  const { records, above, others } = divideLines(
    lines.filter(({ number }) => number > end && !mail.has(number)),
  );
  const byNumber = new Map(lines.map((line) => [line.number, line]));
  const read: LabelledEntry[] = [];
  const left: LeftRecord[] = [];
  markSingle(records);
  for (const record of records) {
    const paper = hasFields(record) ? toLabelledEntry(record) : undefined;
    if (paper !== undefined && isPaper(paper)) read.push(paper);
    else left.push({ record, line: byNumber.get(record.first), last: byNumber.get(record.last) });
  }
  const hasLinks = records.some(({ head = '' }) => isIdentified(findIdentifiers(head)));
  const points = [...above, ...others].flatMap((line) => pointOf(line, hasLinks));
  const isPoint = new Set(points.map(({ entry }) => entry.lines.first));
  const isOther = ({ number }: DumpLine): boolean => !isPoint.has(number);
  const header = [...lines.filter(({ number }) => number <= end), ...above.filter(isOther)];
  const all = { records, above: header, others: others.filter(isOther), read, points, left };
  cache.set(lines, all);
  return all;
}

/** `Bee, Ann` alone, where other records have `Bee, Ann; Dee, Cid`. */
function markSingle(records: readonly LabelledRecord[]): void {
  const marked = markSingleNames(records.map(({ texts }) => (texts.get('authors') ?? []).join(' ')));
  records.forEach(({ texts }, at) => {
    if (texts.get('authors')?.length === 1) texts.set('authors', [marked[at] ?? '']);
  });
}

/** Above the first title, a list has no authors and no abstract of its own. */
const isOfPaper = (line: DumpLine): boolean => {
  const field = labelledLine(line)?.field;
  return field === 'authors' || field === 'abstract';
};

/** A point of a list with a title and an identifier, between records, is a paper as well; so is a line like those with which they begin. */
function pointOf(line: DumpLine, heads: boolean): LabelledEntry[] {
  const isOne = listMarker.test(line.text) || heads || isLinkedTitle(line);
  const { entry, others = [] } = isOne ? listRow(line) : {};
  if (entry?.title === undefined || !isIdentified(entry)) return [];
  return [{ entry, others, undated: undefined }];
}

/** A title and another field; two where a line that nothing names is taken for the title. */
function hasFields({ texts, head, bare }: LabelledRecord): boolean {
  const filled = [...texts].filter(([, values]) => values.join('').trim() !== '').map(([field]) => field);
  if (head === undefined && !filled.includes('title')) return false;
  // `doi:…` with the address below it is as much as an address with authors.
  const isLinked = bare.length > 0 && (filled.includes('authors') || isTwice(texts.get('link') ?? [], bare));
  const others = filled.filter((field) => field !== 'title').length + (isLinked ? 1 : 0);
  return others >= (head === undefined ? 1 : 2);
}

/** Whether a DOI stands behind its label and in the address below. */
function isTwice(links: readonly string[], bare: readonly string[]): boolean {
  const { doi } = findIdentifiers(links.join(' '));
  return doi !== undefined && bare.every((text) => findIdentifiers(text).doi === doi);
}

/** An identifier, or authors with an abstract or a venue. */
function isPaper({ entry }: LabelledEntry): boolean {
  const { authors, abstract, venue } = entry;
  return isIdentified(entry) || (authors !== undefined && (abstract ?? venue) !== undefined);
}

/** `[Submitted on 13 Oct 2025 (v1), …]`, above the title of the only paper. */
function withSubmission(entry: DumpEntry, above: readonly DumpLine[], count: number): DumpEntry {
  const text = above.map((line) => /^\[Submitted on (\d{1,2} \p{L}+ \d{4})/u.exec(line.text.trim())?.[1]);
  const day = count === 1 ? text.find((one) => one !== undefined) : undefined;
  if (day === undefined || entry.firstDate !== undefined) return entry;
  return { ...entry, firstDate: dateInHeading(day)?.listed };
}

function rolesOf(
  lines: readonly DumpLine[],
  { records, above, left, others }: Pick<Divided, 'records' | 'above' | 'left' | 'others'>,
): Map<number, LineRole> {
  const roles = new Map<number, LineRole>(lines.map(({ number }) => [number, 'details']));
  for (const { number } of above) roles.set(number, 'header');
  for (const { fields } of records)
    for (const [number, field] of fields)
      roles.set(number, field === 'title' || field === 'abstract' ? field : 'details');
  for (const { record } of left) for (const number of record.fields.keys()) roles.set(number, 'unread');
  for (const { number } of others) roles.set(number, 'unread');
  return roles;
}
