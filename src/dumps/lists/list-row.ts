/** Parses one line of a reading list: a heading, a paper, another point, or text. */
import { dateInHeading, isFreeDay, type ListedSpan } from '../days/list-dates.ts';
import { codeAmong } from '../fields/code-address.ts';
import { otherIdentifiers } from '../fields/other-identifiers.ts';
import { withoutEndMarks } from '../fields/word-ends.ts';
import { type ListItem, parseListItem } from '../items/list-item.ts';
import { isNewsletterLine, isPostTime } from '../items/newsletter-lines.ts';
import { leadsElsewhere } from '../items/passing-links.ts';
import type { Subtitle } from '../items/subtitle.ts';
import { isOrgLine } from '../labels/org-lines.ts';
import { type DumpEntry, type DumpLine, makeEntry } from '../model/dump.ts';
import { referenceAuthors } from '../references/reference-names.ts';
import { isSentence } from '../references/whole-references.ts';
import { rowEntry } from '../tables/table-entry.ts';
import type { Column } from '../tables/table-rows.ts';
import { citedYear } from './cited-year.ts';
import { areMeetings, isMeetingLine, isPresenter } from './meeting-links.ts';
import type { UnsureText } from './names-below.ts';
import { isDefinition } from './reference-links.ts';

export interface ListRow {
  readonly line: DumpLine;
  /**
   * `point`: a point of a list or a row without a paper; `text`: any other line without one; `aside`: either, where it is no
   * evidence against a list.
   */
  readonly kind: 'heading' | 'silent' | 'paper' | 'point' | 'text' | 'aside';
  readonly entry?: DumpEntry;
  /** Identifiers of other papers on the line. */
  readonly others?: readonly string[];
  /** Of a row that has more cells than the table has columns. */
  readonly uneven?: { readonly cells: number; readonly width: number };
  /** Text of a table's cell for the date that is none, or that may be two. */
  readonly undated?: string;
  /** Of a submission that its table says was not accepted. */
  readonly isDeclined?: boolean;
  /** Of the first row of a table whose authors are family names alone, which are not kept. */
  readonly families?: string | undefined;
  /** Below the title in its cell, where it may be names. */
  readonly below?: UnsureText | undefined;
  readonly span?: ListedSpan | undefined;
  /** Of a paper that is no row of a table: its words without addresses, and whether its title was taken from them. */
  readonly words?: string;
  readonly isPlain?: boolean;
  /** Of a paper without an identifier and an address, that has names. */
  readonly isUnlinked?: boolean;
  /** What stands behind a dash and may be the title's end, where it is no part of it. */
  readonly subtitle?: Subtitle | undefined;
}

/** Whether a paper's authors are named in the words of its row, and not in a line below. */
export const namesAuthors = ({ entry, words = '' }: ListRow): boolean =>
  (entry?.authors ?? []).some((name) => words.includes(name.slice(name.lastIndexOf(' ') + 1)));

/** How far a line is set in; a tab is as wide as four spaces. */
export const indentOf = ({ line }: Pick<ListRow, 'line'>): number =>
  /^\s*/.exec(line.text)?.[0].replaceAll('\t', '    ').length ?? 0;

export const listMarker = /^\s*(?:[-*+•·・‣▪▸◦●○★→]|\d{1,3}[.):]|\(\d{1,3}\)|\[\d{1,3}\])\s+/;

/** The rows that are set in below a paper's point, without a blank line between. */
export function withinPoints(rows: readonly ListRow[]): ReadonlySet<ListRow> {
  const within = new Set<ListRow>();
  let point: ListRow | undefined;
  let last = 0;
  for (const row of rows) {
    const isNext = row.line.number === last + 1;
    if (point !== undefined && isNext && row.kind !== 'paper' && indentOf(row) > indentOf(point))
      within.add(row);
    else point = row.kind === 'paper' && listMarker.test(row.line.text) ? row : undefined;
    last = Math.max(row.line.number, row.entry?.lines.last ?? 0);
  }
  return within;
}

/** `### 1. [Title](https://…)`: no comment, but a paper with text below it. */
const linkedHeading =
  /^#{1,6}\s+(?:\d{1,3}[.)]\s+)?(?:\p{So}\ufe0f?\s{0,2}){0,3}(?:\*\*)?\[[^\][]{1,300}\]\([^()\s]{1,500}\)/u;

/** A point of a table of contents: nothing but links within the page. */
const contentsPoint =
  /^\s*(?:[-*+]|\d{1,3}[.)])\s+(?:\[[^\][]{1,200}\]\(#[^()\s]{0,200}\)[\s,·|]{0,9}){1,30}$/;

/** Of a document in LaTeX, around its lists. */
const texFrame = /^\\(?:begin|end|documentclass|usepackage|maketitle|setlength|itemsep|noindent)\b/;

interface TableShape {
  readonly columns: ReadonlyMap<Column, number>;
  /** Number of cells in the header. */
  readonly width: number;
  /** Whether its columns have names for titles and authors, so that a row is a paper without an identifier. */
  readonly isOfPapers: boolean;
}

/** A row of a Markdown table. */
export function tableRow(
  line: DumpLine,
  cells: readonly string[],
  { columns, width, isOfPapers }: TableShape,
): ListRow {
  const entry = rowEntry({ first: line.number, last: line.number, cells }, columns);
  const isPaper =
    (entry.arxiv ?? entry.doi ?? entry.openreview) !== undefined ||
    (entry.title !== undefined && /https?:/.test(cells.join(' '))) ||
    (isOfPapers && cells.length >= width && entry.title !== undefined && entry.authors !== undefined);
  if (!isPaper) return { line, kind: 'point' };
  const isUneven = cells.slice(width).some((cell) => cell !== '');
  const date = cells[columns.get('date') ?? -1] ?? '';
  const isUndated = /\d/.test(date) && (entry.firstDate ?? entry.firstMonth) === undefined;
  return {
    line,
    kind: 'paper',
    entry,
    others: [...new Set(cells.flatMap((cell) => othersIn(cell, entry)))],
    ...(isUneven ? { uneven: { cells: cells.length, width } } : {}),
    ...(isUndated ? { undated: date } : {}),
  };
}

/** Papers in a cell besides the row's own. */
function othersIn(cell: string, entry: DumpEntry): readonly string[] {
  const address = /https?:\/\/[^\s<>|[\]]+/g;
  const urls = (cell.match(address) ?? []).map((url) => withoutEndMarks(url));
  return otherIdentifiers(entry, urls, cell.replace(address, ' '));
}

/** Any other line, with its links as Markdown's inline links. */
export function listRow(line: DumpLine): ListRow {
  const { text } = line;
  const trimmed = text.trim();
  const headed = linkedHeading.test(trimmed) ? parseListItem(trimmed.replace(/^#+\s+/, '')) : undefined;
  if (headed !== undefined && (headed.arxiv ?? headed.doi ?? headed.openreview) !== undefined)
    return paperRow(line, headed);
  if (/^(?:#|\/\/|\/\*|\*\/|;|%)/.test(trimmed)) {
    const bare = trimmed.replace(/^[#/;%*\s]+/, '');
    return { line, kind: 'heading', span: dateInHeading(bare) };
  }
  if (isOrgLine(text) || texFrame.test(trimmed) || isPostTime(text)) return { line, kind: 'silent' };
  if (contentsPoint.test(text) || isDefinition(text) || /^(?:[-*_=]\s?){3,}$|^```|^<!--.*-->$/.test(trimmed))
    return { line, kind: 'silent' };
  // "…  # comment" after an identifier.
  const item = parseListItem(trimmed.replace(/\s#\s.*$/, ''));
  if ((item.arxiv ?? item.doi ?? item.openreview) !== undefined) {
    const isBare = item.title === undefined && !isSentence(item.note ?? '');
    const isPoint = listMarker.test(text) || isBare || trimmed.length < 400;
    if (isPoint) return paperRow(line, item);
  }
  const isLinked = listMarker.test(text) && item.title !== undefined && item.otherLinks.length > 0;
  if (isLinked && areMeetings(item.otherLinks)) return { line, kind: 'silent' };
  if (isLinked) return leadsElsewhere(item, text) ? { line, kind: 'aside' } : paperRow(line, item);
  if (isFreeDay(trimmed.replace(listMarker, ''))) return { line, kind: 'aside' };
  if (isMeetingLine(text)) return { line, kind: 'silent' };
  if (isPresenter(text)) return { line, kind: 'aside' };
  // "- 2026-10-01: Our survey was accepted!" is news.
  const isNews = listMarker.test(text) && /[.!?]$/.test(trimmed);
  const span = trimmed.length < 100 && !isNews ? dateInHeading(trimmed) : undefined;
  if (span !== undefined || /^[^.]{1,60}:$/.test(trimmed)) return { line, kind: 'heading', span };
  if (isNewsletterLine(text) && /\D/.test(trimmed)) return { line, kind: 'silent' };
  return { line, kind: listMarker.test(text) ? 'point' : 'text' };
}

/** A line as the paper that it would be with an identifier. */
export const unlinkedRow = (line: DumpLine): ListRow => ({
  ...paperRow(line, parseListItem(line.text)),
  isUnlinked: true,
});

function paperRow(line: DumpLine, item: ListItem): ListRow {
  const { others, words, isPlain, subtitle } = item;
  return { line, kind: 'paper', entry: itemEntry(line, item), others, words, isPlain, subtitle };
}

function itemEntry({ number }: DumpLine, item: ListItem): DumpEntry {
  const { title, note, arxiv, doi, openreview, otherLinks, words } = item;
  const code = codeAmong(otherLinks);
  return makeEntry({
    title,
    ...(title === undefined ? {} : referenceAuthors(words, title)),
    citedYear: citedYear(words, title),
    note,
    arxiv,
    doi,
    openreview,
    resources: code === undefined ? [] : [code],
    lines: { first: number, last: number },
  });
}
