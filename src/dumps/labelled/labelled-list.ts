/** The papers of a capture whose lines name their fields, and the records and lines that are none. */

import { containsIdentifier, findIdentifiers, isIdentified } from '../fields/identifiers.ts';
import { listMarker, listRow } from '../lists/list-row.ts';
import type { DumpLine } from '../model/dump.ts';
import { yamlEnd } from '../sources/front-matter.ts';
import { readMailFrame } from '../sources/mail-frame.ts';
import { markSingleNames } from '../tables/inverted-columns.ts';
import { type LabelledEntry, toLabelledEntry } from './labelled-entry.ts';
import type { LabelledRecord } from './labelled-record.ts';
import { divideLines } from './labelled-records.ts';
import { isLinkedTitle } from './own-papers.ts';
import type { DividedLines } from './record-divider.ts';

export interface LabelledList extends DividedLines {
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

const cache = new WeakMap<readonly DumpLine[], LabelledList>();

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
export function labelledList(lines: readonly DumpLine[]): LabelledList {
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
  const hasLinks = records.some(({ head = '' }) => containsIdentifier(head));
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
  const [title = ''] = texts.get('title') ?? [];
  const leadsToPaper = title.startsWith('[') && containsIdentifier(title);
  const others = filled.filter((field) => field !== 'title').length + (isLinked || leadsToPaper ? 1 : 0);
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
