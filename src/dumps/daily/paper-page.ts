/** Format: Hugging Face's pages of one paper each (`/papers/2401.01234`), copied or clipped, one below the other. */
import type { Diagnostic } from '../../diagnostic.ts';
import { toCount } from '../days/listing-date.ts';
import { codeAmong } from '../fields/code-address.ts';
import { findIdentifiers } from '../fields/identifiers.ts';
import {
  type Capture,
  type DumpEntry,
  type DumpFormat,
  type DumpLine,
  type FormatResult,
  type LineRole,
  makeEntry,
  type Recognition,
  undated,
} from '../model/dump.ts';
import { authorFields } from '../names/author-fields.ts';
import { splitListedNames } from '../names/name-list.ts';
import { type MarkedLine, markLines } from '../sources/marked-lines.ts';
import { publishedDay } from './published-day.ts';
import { joinLines } from './text-blocks.ts';

export const huggingFacePage: DumpFormat = {
  name: 'hugging-face-page',
  version: 3,
  description: "Hugging Face's pages of one paper each",
  shapes: ['text'],
  isOfPages: true,
  recognise({ lines }: Capture): Recognition {
    // Markup is looked for only where it may be worth it.
    const isPossible = lines.some(({ text }) => /\bPublished on \p{Lu}/u.test(text));
    if (isPossible && pagesIn(markLines(lines).lines).some(({ entry }) => entry !== undefined))
      return { matches: true };
    const isNear = lines.some(({ text }) => published.test(text.trim()));
    const because = 'no "Published on …" stands between a title with its arXiv id and "Authors:", "Abstract"';
    return { matches: false, because, nearness: isNear ? 0.3 : 0 };
  },
  parse({ lines, file }: Capture): FormatResult {
    const pages = pagesIn(markLines(lines).lines);
    const entries = pages.flatMap(({ entry }) => entry ?? []);
    return {
      format: huggingFacePage.name,
      listing: 'Hugging Face Papers',
      ...undated,
      entries,
      roles: rolesOf(lines, pages),
      diagnostics: pages.flatMap((page) => (page.entry === undefined ? [cutOff(page, file)] : [])),
    };
  },
};

interface Page {
  readonly day: MarkedLine;
  /** Undefined for a page that is cut off. */
  readonly entry: DumpEntry | undefined;
  readonly titles: readonly number[];
  readonly abstract: readonly number[];
}

const published = /^Published on (\p{L}{3,9} \d{1,2}(?:, \d{4})?)(?:\s{0,9}·.{0,80})?$/u;
const pageNumber = /^arxiv: ?\d{4}\.\d{4,5}(?:v\d{1,2})?$/i;
/** A title has three lines at most, below the line with the number. */
const highestHead = 4;
/** Most lines of votes, submitters and organisations between the day and the names, and of names. */
const mostBetween = 60;
const mostNames = 3000;
const mostLines = 200;
const authors = /^Authors?\s?:\s{0,9}(.*)$/i;
const isAbstractHead = ({ text }: MarkedLine): boolean => /^Abstract:?$/i.test(text);
/** Buttons, a line each or all on one, and headings of what follows. */
const abstractEnd =
  /^(?:(?:(?:View arXiv page|View PDF|arXiv page|Project page|GitHub|Add to collection|\d[\d.,]{0,9}k?)\s{0,3}){1,9}|Community(?: \d{1,4})?|(?:Models|Datasets|Spaces) citing this paper(?: \d{1,6})?)$/;
const summaryEnd = /^AI-generated summary$/i;

function pagesIn(lines: readonly MarkedLine[]): readonly Page[] {
  const days = lines.flatMap(({ text }, at) => (published.test(text) ? [at] : []));
  return days.map((day, index) => {
    const head = headAbove(lines, day);
    const next = days[index + 1];
    const end = next === undefined ? lines.length : (headAbove(lines, next) ?? next);
    return toPage(lines, head, day, end);
  });
}

/** Index of the line with the page's number above its title. */
function headAbove(lines: readonly MarkedLine[], day: number): number | undefined {
  for (let at = day - 2; at >= Math.max(0, day - highestHead); at -= 1)
    if (pageNumber.test(lines[at]?.text ?? '')) return at;
  return undefined;
}

function toPage(lines: readonly MarkedLine[], head: number | undefined, day: number, end: number): Page {
  const dayLine = lines[day] ?? { number: 1, text: '', links: [], heading: 0, gap: false };
  const lost = { day: dayLine, entry: undefined, titles: [], abstract: [] };
  const above = head === undefined ? undefined : lines[head];
  const below = lines.slice(day + 1, end);
  const from = below.slice(0, mostBetween).findIndex(({ text }) => authors.test(text));
  const to = from < 0 ? -1 : below.slice(0, from + mostNames).findIndex(isAbstractHead);
  if (above === undefined || head === undefined || to < 0) return lost;
  const titles = lines.slice(head + 1, day);
  const texts = abstractIn(below.slice(to + 1));
  const last = texts.at(-1);
  if (last === undefined) return lost;
  const { arxiv } = findIdentifiers(above.text.replace(/\s/g, ''));
  const code = codeAmong(below.slice(0, mostLines).flatMap(({ links }) => links.map(({ url }) => url)));
  const entry = makeEntry({
    title: joinLines(titles.map(({ text }) => text)),
    arxiv,
    abstract: joinLines(texts.map(({ text }) => text)),
    ...authorFields(namesIn(below.slice(from, to))),
    firstDate: publishedDay(published.exec(dayLine.text)?.[1] ?? '', arxiv),
    upvotes: votesIn(below.slice(0, from)),
    resources: code === undefined ? [] : [code],
    lines: { first: above.number, last: last.number },
  });
  const numbers = (list: readonly MarkedLine[]): number[] => list.map(({ number }) => number);
  return { day: dayLine, entry, titles: numbers(titles), abstract: numbers(texts) };
}

/** Without a model's summary above it, which has its label above or below, and up to the buttons below it. */
function abstractIn(lines: readonly MarkedLine[]): readonly MarkedLine[] {
  const end = lines.findIndex(({ text }) => abstractEnd.test(text));
  const texts = lines.slice(0, Math.min(end < 0 ? mostLines : end, mostLines));
  const label = texts.findIndex(({ text }) => summaryEnd.test(text));
  if (label !== 0) return texts.slice(label + 1);
  const gap = texts.findIndex((line, at) => at > 1 && line.gap);
  return texts.slice(gap < 0 ? 2 : gap);
}

/** Names with commas between them, also on lines of their own; without any, a name a line. */
function namesIn(lines: readonly MarkedLine[]): readonly string[] {
  const texts = lines
    .map(({ text }) => (authors.exec(text)?.[1] ?? text).trim())
    .filter((text) => text !== '' && !/^[*•·]$/.test(text));
  const hasCommas = texts.some((text) => text.includes(','));
  return splitListedNames(texts.join(hasCommas ? ' ' : ', '));
}

/** A dash where nobody has voted. */
function votesIn(lines: readonly MarkedLine[]): number | undefined {
  const at = lines.findIndex(({ text }) => /^Upvote\b/i.test(text));
  const text = lines[at]?.text.replace(/^Upvote\s{0,9}/i, '') || lines[at + 1]?.text;
  const thousands = /^(\d{1,3}(?:\.\d)?)k$/i.exec(text ?? '')?.[1];
  if (at < 0) return undefined;
  if (thousands !== undefined) return Math.round(Number(thousands) * 1000);
  return /^\d{1,3}(?:,?\d{3})?$/.test(text ?? '') ? toCount(text ?? '') : undefined;
}

/** What stands below an abstract is the site's, or somebody's comment. */
function rolesOf(lines: readonly DumpLine[], pages: readonly Page[]): Map<number, LineRole> {
  const read = pages.flatMap(({ entry }) => entry ?? []);
  const first = read[0]?.lines.first ?? 0;
  const roles = new Map<number, LineRole>(
    lines.map(({ number }) => [number, number < first ? 'header' : 'footer']),
  );
  for (const { lines: own } of read)
    for (let number = own.first; number <= own.last; number += 1)
      if (roles.has(number)) roles.set(number, 'details');
  for (const { day, entry, titles, abstract } of pages) {
    for (const number of titles) roles.set(number, 'title');
    for (const number of abstract) roles.set(number, 'abstract');
    if (entry === undefined) roles.set(day.number, 'unread');
  }
  return roles;
}

function cutOff({ day }: Page, file: string): Diagnostic {
  const reason =
    'The page with this line has no title with its arXiv id above, or no "Authors:" and "Abstract" below; it is left out.';
  const advice = 'Copy the whole page, from the arXiv id above its title to the end of its abstract.';
  return { severity: 'error', rule: 'unread-item', reason, advice, file, line: day.number };
}
