/** Format: papers as lines that name their fields, as digests, notes and the page of a paper at arXiv have them. */

import type { Diagnostic } from '../../diagnostic.ts';
import { titleBlocks } from '../blocks/title-blocks.ts';
import { daysOfHeadings, latestOf, listedBelow } from '../days/heading-days.ts';
import { dateInHeading } from '../days/list-dates.ts';
import { containsIdentifier } from '../fields/identifiers.ts';
import { otherPapers, unreadLine } from '../items/list-diagnostics.ts';
import { labelledLine } from '../labels/field-labels.ts';
import { nameOf } from '../lists/list-entries.ts';
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
import { recognise } from '../model/recognise.ts';
import { readFrontMatter } from '../sources/front-matter.ts';
import { readMailFrame } from '../sources/mail-frame.ts';
import type { LabelledEntry } from './labelled-entry.ts';
import { type LabelledList, labelledList } from './labelled-list.ts';
import { isLedByIdentifiers } from './led-records.ts';
import { isPageHead } from './own-papers.ts';

/** Maximum number of lines; real captures are far smaller. */
const mostLines = 50_000;
/** Smallest part of the lines below the first record's beginning that belong to records. */
const smallestPart = 0.6;

/** Whether its only labels are those below titles and names without any, as "DOI: …" is in tables of contents. */
function isOfBlocks(capture: Capture): boolean {
  const named = capture.lines.map((line) => labelledLine(line)?.field);
  const isNamed = named.some((field) => field === 'title' || field === 'authors' || field === 'abstract');
  return !isNamed && recognise(titleBlocks, capture).matches;
}

const isWithin = (number: number, read: readonly LabelledEntry[]): boolean =>
  read.some(({ entry: { lines } }) => lines.first <= number && number <= lines.last);

export const labelledPapers: DumpFormat = {
  name: 'labelled-papers',
  version: 21,
  description: 'papers whose lines name their fields, such as "Title: …" and "Authors: …"',
  shapes: ['text'],
  isOfPages: true,
  recognise(capture: Capture): Recognition {
    const { lines, text } = capture;
    if (/^cff-version:/m.test(text.slice(0, 2000)))
      return { matches: false, because: 'it is a citation file of software (CFF)', nearness: 0.2 };
    if (lines.length > mostLines)
      return { matches: false, because: `it has more than ${mostLines} lines`, nearness: 0.1 };
    const { records, above, others, read, points } = labelledList(lines);
    if (read.length > 0 && above.filter((line) => containsIdentifier(line.text)).length > read.length)
      return { matches: false, because: 'most of its papers have no labels', nearness: 0.3 };
    if (isLedByIdentifiers(labelledList(lines)))
      return { matches: false, because: 'its identifiers stand above titles without labels', nearness: 0.3 };
    if (isPageHead(records, lines))
      return { matches: false, because: 'its labels are of a page with a list of papers', nearness: 0.3 };
    const papers = read.length;
    const labelled = records.reduce((sum, { fields }) => sum + fields.size, 0);
    const isList =
      papers * 2 > records.length && labelled >= (labelled + others.length + points.length) * smallestPart;
    if (papers > 0 && isList && !isOfBlocks(capture)) return { matches: true };
    const because = `${papers} of its ${records.length} records have a title with an identifier, or with authors and an abstract or a venue`;
    return { matches: false, because, nearness: papers === 0 ? 0 : 0.3 };
  },
  parse(capture: Capture): FormatResult {
    const { records, above, others: all, read: labelled, points, left } = labelledList(capture.lines);
    const read = [...labelled, ...points].toSorted((a, b) => a.entry.lines.first - b.entry.lines.first);
    // A day within a record is the paper's own, whatever it means, and not that of the papers below.
    const days = daysOfHeadings(
      above,
      all.filter(({ number }) => !isWithin(number, read)),
    );
    const others = all.filter(({ number }) => !days.has(number));
    const header = above.map(({ text }) => text.trim()).filter((text) => !text.startsWith('['));
    const span = header.map((text) => dateInHeading(text.slice(0, 100))).find((one) => one !== undefined);
    const name = nameOf(header.find((text) => /^#\s+\S/.test(text)) ?? '');
    const mail = readMailFrame(capture.lines);
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
      diagnostics: diagnosticsOf({ above, others, left }, read, capture.file),
    };
  },
};

/** Of lines and records that are no papers, and of papers with identifiers of others or a date that is none. */
const diagnosticsOf = (
  { above, others, left }: Pick<LabelledList, 'above' | 'others' | 'left'>,
  read: readonly LabelledEntry[],
  file: string,
): readonly Diagnostic[] => [
  ...[...above.filter(isOfPaper), ...others].map((line) => unreadLine(line, file)),
  ...left.flatMap(({ line, last }) => (line === undefined ? [] : [unreadLine(line, file, last)])),
  ...read.flatMap(({ entry: { lines }, others: ids, undated }) => [
    ...(ids.length === 0 ? [] : [otherPapers({ number: lines.first, text: '' }, ids, file)]),
    ...(undated === undefined ? [] : [{ ...unreadableDate(undated), file, line: lines.first }]),
  ]),
];

/** Above the first title, a list has no authors and no abstract of its own. */
const isOfPaper = (line: DumpLine): boolean => {
  const field = labelledLine(line)?.field;
  return field === 'authors' || field === 'abstract';
};

/** `[Submitted on 13 Oct 2025 (v1), …]`, above the title of the only paper. */
function withSubmission(entry: DumpEntry, above: readonly DumpLine[], count: number): DumpEntry {
  const text = above.map((line) => /^\[Submitted on (\d{1,2} \p{L}+ \d{4})/u.exec(line.text.trim())?.[1]);
  const day = count === 1 ? text.find((one) => one !== undefined) : undefined;
  if (day === undefined || entry.firstDate !== undefined) return entry;
  return { ...entry, firstDate: dateInHeading(day)?.listed };
}

function rolesOf(
  lines: readonly DumpLine[],
  { records, above, left, others }: Pick<LabelledList, 'records' | 'above' | 'left' | 'others'>,
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
