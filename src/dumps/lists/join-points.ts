/** Points with points below them that are parts of one paper: a title above its authors, its links and remarks on it. */

import { isIdentified } from '../fields/identifiers.ts';
import { isWords, linksIn } from '../items/item-links.ts';
import { isInPassing } from '../items/passing-links.ts';
import { withoutFrontMarks } from '../items/title-marks.ts';
import { toNote } from '../items/to-note.ts';
import type { DumpEntry } from '../model/dump.ts';
import { authorFields } from '../names/author-fields.ts';
import { namesIn } from '../names/written-names.ts';
import { withoutEmphasis } from '../references/emphasis.ts';
import type { Byline } from './byline-forms.ts';
import { indentOf, type ListRow, listMarker, listRow } from './list-row.ts';

/** Fewest papers that are evidence, and the smallest part of the points above links that have to be of this form. */
const fewestPapers = 2;
const smallestPart = 0.8;

/** Fewest words of a title above nothing but a link. */
const fewestWords = 4;

/** A point, and points below it that are indented alike. */
interface PointGroup {
  readonly point: ListRow;
  readonly below: readonly ListRow[];
}

interface JoinedPoint {
  readonly row: ListRow;
  readonly names: Pick<Byline, 'names' | 'isWhole'> | undefined;
  /** Whether a label says that they are its authors. */
  readonly isLabelled: boolean;
  readonly isAllRead: boolean;
}

export function joinPoints(rows: readonly ListRow[]): readonly ListRow[] {
  const groups = toGroups(rows);
  const open = groups.filter(({ point, below }) => isOpen(point) && below.some(isPaper));
  const joined = new Map(open.flatMap((group) => joinedPoint(group)));
  const isForm = joined.size >= fewestPapers && joined.size >= open.length * smallestPart;
  const named = [...joined.values()].flatMap(({ names }) => names ?? []);
  // Two words of a remark may look like a name.
  const several = named.filter(({ names, isWhole }) => names.length > 1 || !isWhole).length;
  const areNames = named.length >= fewestPapers && several * 2 >= named.length;
  return groups.flatMap((group) => {
    const whole = isForm ? joined.get(group.point) : undefined;
    if (whole === undefined) return withPassing(group);
    const isSure = areNames || whole.isLabelled;
    const row = isSure ? withNames(whole) : whole.row;
    const isRead = whole.isAllRead && (isSure || whole.names === undefined);
    return [row, ...(isRead ? [] : group.below.filter(({ kind }) => kind !== 'paper'))];
  });
}

function toGroups(rows: readonly ListRow[]): readonly PointGroup[] {
  const groups: { readonly point: ListRow; readonly below: ListRow[] }[] = [];
  let above = 0;
  for (const row of rows) {
    const last = groups.at(-1);
    const lowest = last?.below.at(-1);
    const isNext = last !== undefined && isPoint(row) && isPoint(last.point) && row.line.number <= above + 2;
    if (isNext && lowest !== undefined && indentOf(row) > indentOf(lowest)) {
      // The point above was a topic.
      last.below.pop();
      groups.push({ point: lowest, below: [row] });
    } else if (isNext && indentOf(row) > indentOf(last.point) && isAlike(row, lowest)) last.below.push(row);
    else groups.push({ point: row, below: [] });
    above = row.line.number;
  }
  return groups;
}

const isAlike = (row: ListRow, lowest: ListRow | undefined): boolean =>
  lowest === undefined || indentOf(row) === indentOf(lowest);

const isPoint = ({ kind, line }: ListRow): boolean =>
  (kind === 'point' || kind === 'paper' || kind === 'aside') && listMarker.test(line.text);

const isPaper = ({ kind, entry }: ListRow): boolean =>
  kind === 'paper' && entry !== undefined && isIdentified(entry);

/** Whether a point has no identifier of its own: its title may link to a project. */
const isOpen = (row: ListRow): boolean => row.kind === 'point' || (row.kind === 'paper' && !isPaper(row));

const textOf = ({ line }: ListRow): string => withoutFrontMarks(line.text).trim();

/** `- Link: https://…`, which says whose address it is; what others link to beside it are other works. */
const isOwnLink = ({ kind, line, entry }: ListRow): boolean =>
  kind === 'paper' &&
  entry?.title === undefined &&
  /^\s*(?:[-*+•]\s+)?[*_]{0,2}(?:arxiv|doi|links?|paper|pdf|source|url)[*_]{0,2}\s?:/i.test(line.text);

const namedIn = (row: ListRow): readonly string[] =>
  idsOf([row]).map((id) => (row.entry?.arxiv !== undefined ? `arXiv:${id}` : `doi:${id}`));

const authorsLabel = /^[*_]{0,2}authors?:[*_]{0,2}\s+/i;

/** Identifiers of the papers that `rows` lead to. */
const idsOf = (rows: readonly ListRow[]): readonly (string | undefined)[] =>
  rows.filter(isPaper).map(({ entry }) => entry?.arxiv ?? entry?.doi ?? entry?.openreview);

/** With the point, where all links below it are of one paper, and none has a title. */
function joinedPoint({ point, below }: PointGroup): readonly (readonly [ListRow, JoinedPoint])[] {
  const all = below.filter(({ kind }) => kind === 'paper');
  const own = all.filter(isOwnLink);
  const links = own.length > 0 ? own : all;
  const isOne = new Set(idsOf(links)).size === 1 && links.every(({ entry }) => entry?.title === undefined);
  const text = [point.line.text, ...links.map(textOf)].join(' ');
  const row = isOne ? listRow({ number: point.line.number, text }) : undefined;
  const title = row?.entry?.title;
  if (row?.entry === undefined || title === undefined) return [];
  // "Surveys" above a single link is a topic.
  const isTopic =
    own.length === 0 &&
    links.length === below.length &&
    row.isPlain === true &&
    title.split(' ').length < fewestWords;
  if (isTopic) return [];
  const texts = below.filter(({ kind }) => kind !== 'paper').map(textOf);
  const people = texts.map((one) => namesIn(one.replace(authorsLabel, '')));
  const at = people.findIndex((one) => one !== undefined);
  const notes = texts.filter((_one, index) => index !== at).map((one) => toNote(withoutEmphasis(one)));
  const isAllRead = notes.every((note) => note !== undefined);
  const entry = {
    ...withFields(row.entry, links),
    note: isAllRead && notes.length > 0 ? notes.join(' ') : row.entry.note,
    lines: { first: point.line.number, last: below.at(-1)?.line.number ?? point.line.number },
  };
  const foreign = all.filter((one) => !links.includes(one)).flatMap(namedIn);
  const others = [...(row.others ?? []), ...foreign];
  const isLabelled = authorsLabel.test(texts[at] ?? '');
  return [[point, { row: { ...row, entry, others }, names: people[at], isLabelled, isAllRead }]];
}

/** With the authors and the abstract that labels below a link have given to it. */
function withFields(entry: DumpEntry, links: readonly ListRow[]): DumpEntry {
  const own = links.flatMap((link) => link.entry ?? []);
  const named = own.find(({ authors }) => authors !== undefined);
  const names =
    named === undefined
      ? {}
      : { authors: named.authors, authorCount: named.authorCount, familyNames: named.familyNames };
  const abstract = own.find((one) => one.abstract !== undefined)?.abstract;
  return { ...entry, ...names, ...(abstract === undefined ? {} : { abstract }) };
}

function withNames({ row, names }: JoinedPoint): ListRow {
  if (row.entry === undefined || names === undefined) return row;
  const { words: _words, ...bare } = row;
  return { ...bare, entry: { ...row.entry, ...authorFields(names.names, names.isWhole) } };
}

/** Points below a paper that name another in the midst of a sentence are remarks on the first. */
function withPassing({ point, below }: PointGroup): readonly ListRow[] {
  if (!isPaper(point) || point.entry?.title === undefined) return [point, ...below];
  const passing = new Set(below.filter((row) => isPaper(row) && isNamedInPassing(row)));
  if (passing.size === 0) return [point, ...below];
  const named = [...passing].flatMap(namedIn);
  return [
    { ...point, others: [...(point.others ?? []), ...named] },
    ...below.map((row): ListRow => (passing.has(row) ? { line: plainLine(row), kind: 'point' } : row)),
  ];
}

const isNamedInPassing = ({ line, words = '' }: ListRow): boolean =>
  linksIn(line.text).some((link) => isWords(link.words) && isInPassing(link.words, words));

/** Words of links without their addresses. */
const plainLine = ({ line }: ListRow): ListRow['line'] => ({
  ...line,
  text: line.text.replace(/\[([^\][]{1,300})\]\([^()\s]{1,2000}\)/g, '$1'),
});
