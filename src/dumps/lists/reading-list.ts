/**
 * Format: hand-written list of papers: lines with an arXiv id, DOI or URL, Markdown lists, Markdown tables. Headings
 * and comments (`#`) may contain the day.
 */

import type { Diagnostic } from '../../diagnostic.ts';
import {
  type Capture,
  type DumpEntry,
  type DumpFormat,
  type DumpLine,
  type FormatResult,
  type LineRole,
  type ListingDate,
  makeEntry,
  type Recognition,
} from '../dump.ts';
import { readFrontMatter } from '../front-matter.ts';
import { htmlLines } from '../sources/html-lines.ts';
import { joinNotes } from './join-notes.ts';
import { dateInHeading, type ListedSpan } from './list-dates.ts';
import { type ListItem, parseListItem } from './list-item.ts';
import { type ListRow, pairTitles } from './pair-titles.ts';
import { rowEntry } from './table-entry.ts';
import { type Column, columnsOf, isRule, markdownCells } from './table-rows.ts';

const listMarker = /^\s*(?:[-*+•·]|\d{1,3}[.)]|\(\d{1,3}\)|\[\d{1,3}\])\s+/;
const definition = /^\s{0,3}\[([^\]\n]{1,60})\]:\s*<?(\S+?)>?(?:\s+["'(].*)?$/;

/** Far more than anybody reads. */
const mostLines = 50_000;

export const readingList: DumpFormat = {
  name: 'reading-list',
  version: 2,
  description: 'a reading list: a line, a point or a row each with an arXiv id, a DOI or an address',
  recognise(capture: Capture): Recognition {
    if (capture.shape.kind !== 'text' && capture.shape.kind !== 'html')
      return { matches: false, because: `it is ${capture.shape.kind}, not text`, nearness: 0 };
    if (capture.lines.length > mostLines) {
      const because = `it has ${capture.lines.length} lines, and a reading list has at most ${mostLines}`;
      return { matches: false, because, nearness: 0.1 };
    }
    const rows = rowsOf(capture);
    const papers = rows.filter(({ kind }) => kind === 'paper').length;
    const others = rows.filter(({ kind }) => kind === 'text' || kind === 'point').length;
    if (papers > 0 && papers >= others) return { matches: true };
    const because =
      papers === 0
        ? 'no line has an arXiv id, a DOI or an address of a paper'
        : `only ${papers} of its ${papers + others} lines have an arXiv id, a DOI or an address of a paper`;
    return { matches: false, because, nearness: papers === 0 ? 0 : 0.2 + (0.4 * papers) / (papers + others) };
  },
  parse(capture: Capture): FormatResult {
    const rows = rowsOf(capture);
    const front = readFrontMatter(capture.lines);
    const entries: DumpEntry[] = [];
    const diagnostics: Diagnostic[] = [];
    const roles = new Map<number, LineRole>(front.lines.map((number) => [number, 'header']));
    // Lines of tags show nothing.
    if (capture.shape.kind === 'html') for (const { number } of capture.lines) roles.set(number, 'details');
    const spans: ListedSpan[] = [];
    let current: ListedSpan | undefined;
    let name: string | undefined;
    for (const { line, kind, entry, others = [], span } of rows) {
      if (others.length > 0) diagnostics.push(otherPapers(line, others, capture.file));
      if (kind === 'heading' || kind === 'silent') {
        roles.set(line.number, 'header');
        if (kind === 'heading') name ??= nameOf(line.text);
        if (span !== undefined) current = span;
      } else if (kind === 'paper' && entry !== undefined) {
        if (current !== undefined && !spans.includes(current)) spans.push(current);
        entries.push({ ...entry, listed: current?.listed });
        for (let below = line.number + 1; below <= entry.lines.last; below += 1) roles.set(below, 'details');
        roles.set(line.number, entry.title === undefined ? 'details' : 'title');
      } else {
        roles.set(line.number, kind === 'text' && entries.length === 0 ? 'header' : 'unread');
        if (kind !== 'text' || entries.length > 0) diagnostics.push(unreadLine(line, capture.file));
      }
    }
    const several = new Set(spans.map(({ listed }) => JSON.stringify(listed))).size > 1;
    const latest = several
      ? spans.toSorted((a, b) => order(b.listed) - order(a.listed))[0]
      : (spans[0] ?? current);
    return {
      format: readingList.name,
      listing: name ?? front.title ?? 'Reading list',
      url: front.url,
      listed: latest?.listed,
      since: several ? undefined : latest?.since,
      hints: front.hints,
      announced: undefined,
      entries: several ? entries : entries.map((entry) => ({ ...entry, listed: undefined })),
      roles,
      diagnostics,
    };
  },
};

const rowsByCapture = new WeakMap<Capture, readonly ListRow[]>();

/** Cached, since recognising and parsing both need them. */
function rowsOf(capture: Capture): readonly ListRow[] {
  const known = rowsByCapture.get(capture);
  if (known !== undefined) return known;
  const rows = readRows(capture);
  rowsByCapture.set(capture, rows);
  return rows;
}

/** Of an HTML page, such as exported bookmarks, each line with the addresses it links to. */
function linesOf({ shape, text, lines }: Capture): readonly DumpLine[] {
  if (shape.kind !== 'html') return lines;
  return htmlLines(text).map(({ number, text: shown, links }) => ({
    number,
    text: [shown, ...links.map(({ url }) => url)].join(' '),
  }));
}

function readRows(capture: Capture): ListRow[] {
  const lines = linesOf(capture);
  const front = new Set(readFrontMatter(lines).lines.filter((number) => number <= 40));
  const definitions = new Map<string, string>();
  for (const { text } of lines) {
    const defined = definition.exec(text);
    if (defined !== null) definitions.set((defined[1] ?? '').toLowerCase(), defined[2] ?? '');
  }
  let columns: ReadonlyMap<Column, number> | undefined;
  const rows = lines.flatMap((line, index): ListRow[] => {
    if (front.has(line.number)) return [];
    const text = inlineReferences(line.text, definitions);
    const cells = text.trim().startsWith('|') ? markdownCells(text) : undefined;
    const next = markdownCells(lines[index + 1]?.text ?? '');
    if (cells !== undefined && next !== undefined && isRule(next) && !isRule(cells)) {
      columns = columnsOf(cells);
      return [{ line, kind: 'silent' }];
    }
    if (cells !== undefined && isRule(cells)) return [{ line, kind: 'silent' }];
    if (cells !== undefined) return [tableRow(line, cells, columns ?? new Map())];
    columns = undefined;
    return [listRow(line, text)];
  });
  return capture.shape.kind === 'html' ? rows : joinNotes(pairTitles(rows));
}

function tableRow(line: DumpLine, cells: readonly string[], columns: ReadonlyMap<Column, number>): ListRow {
  const entry = rowEntry({ first: line.number, last: line.number, cells }, columns);
  const isPaper =
    (entry.arxiv ?? entry.doi ?? entry.openreview) !== undefined ||
    (entry.title !== undefined && /https?:/.test(cells.join(' ')));
  return isPaper ? { line, kind: 'paper', entry } : { line, kind: 'point' };
}

function listRow(line: DumpLine, text: string): ListRow {
  const trimmed = text.trim();
  if (/^(?:#|\/\/|;|%)/.test(trimmed)) {
    const bare = trimmed.replace(/^[#/;%\s]+/, '');
    return { line, kind: 'heading', span: dateInHeading(bare) };
  }
  if (definition.test(line.text) || /^(?:[-*_=]\s?){3,}$|^```|^<!--.*-->$/.test(trimmed))
    return { line, kind: 'silent' };
  // "…  # comment" after an identifier.
  const item = parseListItem(trimmed.replace(/\s#\s.*$/, ''));
  if ((item.arxiv ?? item.doi ?? item.openreview) !== undefined) {
    const isPoint = listMarker.test(text) || item.title === undefined || trimmed.length < 400;
    if (isPoint) return { line, kind: 'paper', entry: itemEntry(line, item), others: item.others };
  }
  const isLinked = listMarker.test(text) && item.title !== undefined && item.otherLinks.length > 0;
  if (isLinked) return { line, kind: 'paper', entry: itemEntry(line, item) };
  const span = trimmed.length < 100 ? dateInHeading(trimmed) : undefined;
  if (span !== undefined || /^[^.]{1,60}:$/.test(trimmed)) return { line, kind: 'heading', span };
  return { line, kind: listMarker.test(text) ? 'point' : 'text' };
}

function itemEntry({ number }: DumpLine, item: ListItem): DumpEntry {
  const { title, note, arxiv, doi, openreview, otherLinks } = item;
  const code = otherLinks.find((url) => /^https?:\/\/(?:www\.)?(?:github|gitlab)\.com\//.test(url));
  return makeEntry({
    title,
    note,
    arxiv,
    doi,
    openreview,
    resources: code === undefined ? [] : [{ kind: 'code', url: code }],
    lines: { first: number, last: number },
  });
}

/** Replaces reference links such as `[Title][3]` by inline links. */
function inlineReferences(text: string, definitions: ReadonlyMap<string, string>): string {
  if (definitions.size === 0) return text;
  return text.replace(/\[([^\][]+)\]\[([^\][]*)\]/g, (all, words: string, name: string) => {
    const url = definitions.get((name === '' ? words : name).toLowerCase());
    return url === undefined ? all : `[${words}](${url})`;
  });
}

/** A heading without its date. */
function nameOf(text: string): string | undefined {
  const bare = text.replace(/^[-*#/;%\s]+/, '').replace(/[*_`]/g, '');
  const name = bare
    .replace(
      /[\s,(–—-]*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+)?(?:\d{1,2}\s+\w+\s+\d{4}|\d{4}-\d{2}-\d{2}|\w+\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}).*$/i,
      '',
    )
    .trim();
  return name.length >= 3 && name.length <= 80 ? name : undefined;
}

function otherPapers({ number }: DumpLine, others: readonly string[], file: string): Diagnostic {
  return {
    severity: 'warning',
    rule: 'several-papers',
    reason: `This line has more than one paper; ${others.map((id) => `arXiv:${id}`).join(', ')} is left out.`,
    advice: 'Give each paper a line of its own.',
    file,
    line: number,
  };
}

function unreadLine({ number, text }: DumpLine, file: string): Diagnostic {
  const reason = `"${text.trim().slice(0, 80)}" has no arXiv id, DOI or address of a paper; it is left out.`;
  return {
    severity: 'warning',
    rule: 'unread-line',
    reason,
    advice: 'Add one, or begin the line with "#" if it is a comment.',
    file,
    line: number,
  };
}

function order(date: ListingDate): number {
  return (date.year ?? 0) * 10_000 + date.month * 100 + date.day;
}
