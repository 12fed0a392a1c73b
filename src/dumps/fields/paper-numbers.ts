/**
 * Numbers that a meeting or a series gives its papers, in front of all titles of a list: `#12: `, `Paper 12: `, `P12 `, `34102 `; ranks,
 * scores and votes there or behind (`92 Title`, `Title (92 points)`); and pages behind all of them, as tables of contents have them.
 */
import type { DumpEntry } from '../model/dump.ts';

/** What a list calls the works it numbers; the name of a model with its version (`Llama 2: `) is the title's own. */
const work =
  '(?:paper|submission|poster|talk|oral|abstract|article|contribution|presentation|beitrag|vortrag|artikel|communication|article|ponencia|artículo|contribución|id|no\\.?|nr\\.?|№)';
const forms: readonly RegExp[] = [
  new RegExp(`^[[(]?(?:${work}\\s?){1,2}(?:[:#]\\s?)?\\d{1,5}[\\])]?\\s?[:.)|–—-]?\\s+(?=\\S)`, 'iu'),
  /^[[(]?#\s?\d{1,5}[\])]?\s?[:.)|–—-]?\s+(?=\S)/u,
  /^[[(]?\p{Lu}{1,2}-?\d{1,4}(?:[.-]\d{1,3})?(?:[\])]\s?[:.|–—-]?|\s?[:.)|–—-])?\s+(?=\S)/u,
  /^\d{4,6}\s+(?=\p{Lu})/u,
  // `26-01 Title`: a year and a number, of working papers.
  /^\d{2,4}[-/.]\d{1,4}\s+(?=\p{Lu})/u,
];
/** `#123 Title`, where others have no number. */
const someNumber = /^#\d{2,5}[:.)]?\s+(?=\p{Lu})/u;
/** `92 Title`, `▲ 92 Title`, `0.92 Title`, `92% | Title`: a rank, a score or votes. */
const rank =
  /^(?:[▲△↑★☆⭐👍+]\uFE0F?\s?)?(\d{1,3}(?:\.\d{1,3})?)\s?%?(?:\s?[|·–—-])?\s+(?=[\p{L}\p{N}"'“‘«„¿¡([$])/u;
/** `Title (92)`, `Title [92 points]`: years are none. */
const rankBehind =
  /\s[([]\s?(\d{1,3}|\d[\d.,]{0,6}k?(?=\s?[\p{L}▲↑★⭐👍❤]))\s?(?:(?:up)?votes?|points?|stars?|likes?|citations?|[▲↑★⭐👍❤]\uFE0F?)?\s?[)\]]$/u;
const fewest = 3;

/** `Title  12-20`, `Title . . . . 12`, `Title, pp. 12–20`. */
const pages =
  /(?:\s?[.…]{2,}|(?:\s\.){2,}|[\s,]\s?(?:pages?|pp?\.|s\.))?\s{1,9}(\d{1,5})(?:\s?[-–]\s?\d{1,5})?$/i;
const longestPages = 120;
/** `301-340 Title`, `pp. 301–340 Title`. */
const pagesInFront = /^(?:pages?\s|pp?\.\s?)?(\d{1,5})\s?[-–]\s?\d{1,5}[:.]?\s+(?=\S)/i;

/** `Title (pp. 12-20)`, which no title has for its own. */
const pagesInBrackets = /\s\((?:pages?|pp?\.?)\s?[\da-z]{1,6}(?:\s?[-–]\s?[\da-z]{1,6})?\)$/i;

/** Without pages in brackets, and without those that all titles have, each beginning behind those of the one before. */
export const withoutPages = (entries: readonly DumpEntry[]): readonly DumpEntry[] =>
  withoutPagesInOrder(
    entries.map((entry) =>
      entry.title === undefined ? entry : { ...entry, title: entry.title.replace(pagesInBrackets, '') },
    ),
  );

function withoutPagesInOrder(entries: readonly DumpEntry[]): readonly DumpEntry[] {
  const titles = entries.map(({ title = '' }) => title);
  if (areInPageOrder(titles, pagesInFront) && !titles.every(beginsWithYears))
    return entries.map((entry) => ({ ...entry, title: entry.title?.replace(pagesInFront, '') }));
  const ends = titles.map((title) => title.slice(-longestPages));
  if (!areInPageOrder(ends, pages) || ends.every((end) => yearBehind.test(end))) return entries;
  return entries.map((entry) => {
    const { title = '' } = entry;
    const end = title.slice(-longestPages).replace(pages, '');
    return { ...entry, title: title.slice(0, -longestPages) + end };
  });
}

/** `Global Budget 2021`: a year, in reports of several years. */
const yearBehind = /[^.…,\s] (?:19|20)\d{2}(?:[-–]\d{2})?$/;

/** `2021 Taxonomy of Bees`, `2025-26 Season`, `2025–2026 Drought`: a year, or one and the next, are words of a title. */
function beginsWithYears(title: string): boolean {
  if (/^(?:19|20)\d{2} /.test(title)) return true;
  const [, first, next] = /^(?:19|20)(\d{2})\s?[-–/]\s?(?:19|20)?(\d{2})\s/.exec(title) ?? [];
  return first !== undefined && (Number(first) + 1) % 100 === Number(next);
}

function areInPageOrder(titles: readonly string[], form: RegExp): boolean {
  const starts = titles.map((title) => Number(form.exec(title)?.[1] ?? Number.NaN));
  const isInOrder = starts.every((start, at) => at === 0 || start > (starts[at - 1] ?? Number.NaN));
  return titles.length >= fewest && isInOrder;
}

/** The entries without such numbers, where all titles have one of the same form and none has that of another. */
export function withoutPaperNumbers(entries: readonly DumpEntry[]): readonly DumpEntry[] {
  const titles = entries.flatMap(({ title }) => title ?? []);
  const own = formOf(titles);
  if (own === undefined || titles.every(beginsWithYears)) return entries;
  return entries.map((entry) =>
    entry.title === undefined ? entry : { ...entry, title: entry.title.replace(own, '') },
  );
}

/** The form of the numbers of these titles, if there is one. */
function formOf(titles: readonly string[]): RegExp | undefined {
  const form =
    titles.length >= fewest || areInOrder(titles) ? forms.find((one) => numbersAll(titles, one)) : undefined;
  if (form !== undefined) return form;
  const byRank = [rank, rankBehind].find((one) => areRanked(titles, one));
  if (byRank !== undefined) return byRank;
  return isRepeated(titles, someNumber) ? someNumber : undefined;
}

/** Whether all titles have a number of `form`, and these only rise or only fall, as the numbers of titles' own hardly do. */
function areRanked(titles: readonly string[], form: RegExp): boolean {
  const ranks = titles.map((title) => toNumber(form.exec(title)?.[1] ?? ''));
  if (titles.length < fewest || new Set(ranks).size < 2) return false;
  const pairs = ranks.slice(1).map((next, at) => next - (ranks[at] ?? Number.NaN));
  return pairs.every((step) => step >= 0) || pairs.every((step) => step <= 0);
}

/** `1,234`, `1.2k`; NaN of nothing. */
const toNumber = (text: string): number =>
  Number.parseFloat(text.replace(/,/g, '')) * (text.endsWith('k') ? 1000 : 1);

/** `#1`, `#2`: of two titles such numbers are evidence too. */
const areInOrder = (titles: readonly string[]): boolean =>
  titles.length > 1 && titles.every((title, at) => title.startsWith(`#${at + 1} `));

/** Whether titles begin with `form` in at least two ways: one alone may have it for its own, as `#100 Days of Sand` has. */
const isRepeated = (titles: readonly string[], form: RegExp): boolean =>
  new Set(titles.flatMap((title) => form.exec(title)?.[0] ?? [])).size > 1;

function numbersAll(titles: readonly string[], form: RegExp): boolean {
  const marks = new Set<string>();
  const shapes = new Set<string>();
  for (const title of titles) {
    const mark = form.exec(title.slice(0, 100))?.[0];
    if (mark === undefined) return false;
    marks.add(mark);
    shapes.add(mark.replace(/\p{Lu}{1,2}-?\d|\d+/gu, '0').replace(/0[\d.-]*/, '0'));
  }
  return marks.size === titles.length && shapes.size === 1;
}
