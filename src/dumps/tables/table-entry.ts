/** Converts a table row with named columns to an entry. */

import type { TableRow } from '../../separated-rows.ts';
import { decodeEntities } from '../../text/rules/entities.ts';
import { codeAmong } from '../fields/code-address.ts';
import { isOpenDecision } from '../fields/decisions.ts';
import { type FoundIdentifiers, isIdentified, parseDoi, parseIdentifier } from '../fields/identifiers.ts';
import { languageTag } from '../fields/language-tag.ts';
import { linkText } from '../items/item-links.ts';
import { type ListItem, parseListItem } from '../items/list-item.ts';
import { linkWord } from '../items/plain-words.ts';
import { withoutSigns } from '../items/title-marks.ts';
import { abstractText, withoutEnd } from '../library/abstract-text.ts';
import { venueOf } from '../library/library-entry.ts';
import { plainName } from '../library/tex-text.ts';
import { withVenueKind } from '../library/venue-kind.ts';
import { type DumpEntry, type ListingDate, makeEntry } from '../model/dump.ts';
import { authorFields, isNoValue, leavesOut } from '../names/author-fields.ts';
import { readReference } from '../references/read-reference.ts';
import { referenceAuthors } from '../references/reference-names.ts';
import { isReference } from '../references/whole-references.ts';
import { divideAuthors, lineBreak, readDate, withoutZeros } from './table-cells.ts';
import { type Column, mostCells } from './table-rows.ts';

/** The text of the cell in a column; undefined without one. */
type CellReader = (column: Column) => string | undefined;

/** Where `columns` has no title, it is the first cell with words that no column says to be something else. */
export function rowEntry(
  { cells: all, first, last }: TableRow,
  columns: ReadonlyMap<Column, number>,
): DumpEntry {
  const raw = all.slice(0, mostCells);
  const cells = raw.map((text) => text.replace(lineBreak, ' ').replace(/\s+/g, ' '));
  const cell: CellReader = (column) => {
    const at = columns.get(column);
    const text = at === undefined ? '' : (cells[at] ?? '').trim();
    return text === '' || (column !== 'title' && isNoValue(text)) ? undefined : text;
  };
  // Abstracts and remarks name other papers.
  const isProse = (text: string, at: number): boolean =>
    at === columns.get('abstract') || (at === columns.get('note') && /\s/.test(text.trim()));
  const items = cells.map((text, at) => parseListItem(isProse(text, at) ? '' : text));
  const authorsAt = columns.get('authors') ?? -1;
  const authors = isNoValue(raw[authorsAt] ?? '') ? undefined : decodeEntities(raw[authorsAt] ?? '');
  const written = isOpenDecision(cell('decision') ?? '') ? undefined : cell('venue');
  const place = wordsOfLinks(written ?? '').replace(venueInItalics, '$2');
  const venue = /[\\{}]/.test(place) ? plainName(place) : place || undefined;
  const own = titleAndNote(cell, items, columns);
  const entry = makeEntry({
    ...own,
    abstract: abstractOf(cell('abstract')),
    ...((authors ?? '') === '' && own.title !== undefined
      ? referenceAuthors(cell('title') ?? '', own.title)
      : authorFields(divideAuthors(authors), !leavesOut(authors ?? ''))),
    ...dateOf(cell),
    ...identifiersOf(cell, items),
    venue: venue === undefined || /arxiv/i.test(venue) ? undefined : venueOf(venue),
    language: languageTag(cell('language')),
    upvotes: count(cell('votes')),
    comments: count(cell('comments')),
    organisation: cell('organisation'),
    resources: codeIn(items),
    lines: { first, last },
  });
  return withVenueKind({ type: cell('type'), entry });
}

/** Google Scholar's excerpts are cut. */
const abstractOf = (text: string | undefined): string | undefined =>
  text === undefined || /(?:…|\.\.\.)\s*$/.test(text)
    ? undefined
    : (marked.test(text) ? abstractText(text) : withoutEnd(text)).replace(/^Abstract[:.]?\s+(?=\p{Lu})/u, '');

/** Crossref's markup, which has a heading of its own. */
const marked = /^\s*<(?:jats:)?(?:title|sec|p|h\d|b|strong)[\s>]/i;

/** Longest cell that may be a word such as “PDF”. */
const longestLinkWord = 100;

/** French, around the whole of it: where lines of references have as many commas each, they are read as a table. */
const inGuillemets = /^«\s?([^«»]{2,300}?)\s?»$/u;

/** Columns whose cells may be links with the title as their words. */
const linked: ReadonlySet<Column> = new Set(['arxiv', 'doi', 'url', 'code']);

function titleAndNote(
  cell: CellReader,
  items: readonly ListItem[],
  columns: ReadonlyMap<Column, number>,
): Pick<DumpEntry, 'title' | 'note'> {
  const taken = new Set([...columns].flatMap(([column, at]) => (linked.has(column) ? [] : [at])));
  const written = cell('title');
  // What a service keeps of a page whose title it does not know.
  const isNoTitle =
    /^https?:\/\/\S+$/.test(written ?? '') ||
    linkWord.test(linkText((written ?? '').slice(0, longestLinkWord)));
  const titleCell = isNoTitle ? undefined : written;
  if (titleCell === undefined) {
    // Beside a column of titles, only the words of a link are one.
    const links = new Set([...columns].flatMap(([column, at]) => (linked.has(column) ? [at] : [])));
    const mayHave = (at: number): boolean => (columns.has('title') ? links.has(at) : !taken.has(at));
    const titled = items.filter(({ title }, at) => title !== undefined && mayHave(at));
    const item = titled.find((one) => !one.isPlain && isIdentified(one)) ?? titled[0];
    return { title: item?.title, note: noteOf(cell('note')) ?? item?.note };
  }
  const inTitle = parseListItem(titleCell);
  // What has no marks of a list, nor the row's only identifier, is a title as it stands: "Sheep - A Survey".
  const isItem =
    /\]\(|https?:\/\/|^(?:\d{1,3}[.)]\s*)?(?:\*\*|__)\S/.test(titleCell) ||
    (/^\d{1,3}[.)]\s/.test(titleCell) && isDescription(inTitle.note)) ||
    (items.filter(isIdentified).length === 1 && isIdentified(inTitle));
  // A whole reference, where no column has the names: `Bee, A. (2024). Wax in winter. Hives, 3(1)`.
  const cited = isItem || columns.has('authors') ? undefined : readReference(titleCell);
  const own = isItem
    ? (inTitle.title ?? withoutLinks(titleCell))
    : withoutSigns(titleCell.replace(inItalics, '$2')).replace(inGuillemets, '$1');
  const title = cited !== undefined && isReference(titleCell) ? cited : own;
  const note = noteOf(cell('note')) ?? (isItem ? inTitle.note : undefined);
  return { title, note };
}

/** A cell of links and words that have no title, without the links. */
function withoutLinks(text: string): string | undefined {
  if (!text.includes('](')) return text;
  const rest = text.replace(/\(?\[[^\][]{0,300}\]\([^()\s]{0,2000}\)\)?/g, ' ').trim();
  return /\p{L}{2}.*\p{L}{2}/u.test(rest) ? rest.replace(/\s+/g, ' ') : undefined;
}

/** `*Bee Letters* 12(3)`. */
const venueInItalics = /(?<![\p{L}\d])([*_]{1,2})([^\s*_][^*_]{1,200})\1(?![\p{L}\d])/u;

/** `[Nature](https://…)` without the address; empty where there is nothing else, or no more than "PDF". */
function wordsOfLinks(text: string): string {
  if (!/https?:\/\//.test(text)) return text;
  const plain = text
    .replace(/\[([^\][]{1,300})\]\([^()\s]{1,2000}\)/g, '$1')
    .replace(/<?https?:\/\/\S+/g, '')
    .trim();
  return linkWord.test(plain.slice(0, longestLinkWord)) ? '' : plain;
}

/** A whole cell in Markdown's italics. */
const inItalics = /^([*_])([^\s*_][^*_]{1,600})\1$/;

/** Whether words behind a dash are a sentence: six words or more, and a full stop. */
const isDescription = (note: string | undefined): boolean => /^(?:\S+\s+){5,}\S*\p{Ll}\.$/u.test(note ?? '');

function dateOf(cell: CellReader): Pick<DumpEntry, 'firstDate' | 'firstMonth'> {
  // Some write the whole day as the year.
  const dayOfYear = /^(?:19|20)\d{2}-\d{1,2}(?:-\d{1,2})?$/.exec(cell('year') ?? '')?.[0];
  const { firstDate, firstMonth } = readDate(cell('date') ?? dayOfYear ?? '');
  // Programs that know no whole numbers with gaps between them write 2025.0.
  const year = /^((?:19|20)\d{2})(?:\.0)?$/.exec(cell('year') ?? withoutZeros(cell('date') ?? ''))?.[1];
  if (firstDate !== undefined) return { firstDate: inYear(firstDate, year), firstMonth: undefined };
  return { firstDate, firstMonth: firstMonth ?? year };
}

/** A day without its year has that of its row. */
const inYear = (date: ListingDate, year: string | undefined): ListingDate =>
  date.year === undefined && year !== undefined ? { ...date, year: Number(year) } : date;

/** From the columns for them, else from any cell. */
function identifiersOf(
  cell: CellReader,
  items: readonly ListItem[],
): Pick<DumpEntry, keyof FoundIdentifiers> {
  const doi = cell('doi');
  const found: readonly FoundIdentifiers[] = [
    parseIdentifier(cell('arxiv') ?? ''),
    doi === undefined ? {} : parseDoi(doi),
    ...items,
  ];
  const first = (kind: keyof FoundIdentifiers): string | undefined =>
    found.find((one) => one[kind] !== undefined)?.[kind];
  return { arxiv: first('arxiv'), doi: first('doi'), openreview: first('openreview') };
}

function codeIn(items: readonly ListItem[]): DumpEntry['resources'] {
  const code = codeAmong(items.flatMap(({ otherLinks }) => otherLinks));
  return code === undefined ? [] : [code];
}

/** A cell of remarks; a number in it counts something. */
function noteOf(text: string | undefined): string | undefined {
  return text === undefined || !/\p{L}{2}/u.test(text) ? undefined : text.replace(/\*\*|__|`/g, '');
}

function count(text: string | undefined): number | undefined {
  const number = Number((text ?? '').replaceAll(',', ''));
  return Number.isInteger(number) && number > 0 ? number : undefined;
}
