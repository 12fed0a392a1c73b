/**
 * What a list's maker has beside all titles, in front of them or behind: tags in square brackets, hashtags, classes of arXiv, days, known venues
 * with their year, counts, and where a talk is given. Of a single title it may be its own; and so may words that all titles have, where what
 * is left of one ends or begins within a phrase, or two are the same without them.
 */
import { endsOpen } from '../fields/open-end.ts';
import { isKnownVenue } from '../fields/venue-words.ts';
import type { DumpEntry } from '../model/dump.ts';
import { DAY, HASHTAG, PLACE, REMARK, YEAR } from './list-marks.ts';

/** Round brackets are titles' own but for these: `(Part I)`, `(Extended Abstract)`. */
const bracketed = `(?:\\[(?!Re\\])[^()[\\]]{1,40}\\]|\\(${REMARK}\\)|【[^【】]{1,20}】)`;
const weekday =
  '(?:Mon(?:day)?|Tue(?:sday)?|Wed(?:nesday)?|Thu(?:rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)';
const venue = `\\p{Lu}[\\p{L}/&-]{1,14} ${YEAR}`;
const award = '(?:Best|Outstanding) (?:Student )?Paper(?: Award)?';

const kinds = [
  bracketed,
  REMARK,
  HASHTAG,
  PLACE,
  venue,
  `[🏆🥇]\\uFE0F?\\s?${award}`,
  '@ ?\\p{Lu}[\\p{L}-]{1,20}',
  '[*]{1,3}|#{1,6}',
];
const apart = '[|–—·-]';
/** Words of titles too, but for the sign between them and the title. */
const words = [weekday, YEAR, award];
const inFront = (kind: string, sign: string, flags: string): RegExp =>
  new RegExp(`^(${kind})${sign}\\s+(?=\\S)`, flags);
const behind = (kind: string, sign: string, flags: string): RegExp =>
  new RegExp(`\\s${sign}(${kind})$`, flags);
const forms = [
  // Months have any case.
  inFront(`${DAY}|\\(${DAY}\\)`, `(?:\\s?${apart})?`, 'iu'),
  ...kinds.map((kind) => inFront(kind, `(?:\\s?${apart})?`, 'u')),
  ...[...words, '`[^`]{1,30}`'].map((kind) => inFront(kind, `\\s?${apart}`, 'u')),
  behind(`${DAY}|\\(${DAY}\\)`, `(?:${apart}\\s)?`, 'iu'),
  ...kinds.map((kind) => behind(kind, `(?:${apart}\\s)?`, 'u')),
  ...words.map((kind) => behind(kind, `${apart}\\s`, 'u')),
];

const fewest = 4;
/** Most marks beside one title on a side. */
const mostMarks = 4;
const longestMark = 60;
/** Fewest letters of a title that are left. */
const shortest = 4;

/** The entries without marks of one kind that all titles have on one side. */
export function withoutRepeatedMarks(entries: readonly DumpEntry[]): readonly DumpEntry[] {
  let titles: readonly string[] = entries.flatMap(({ title }) => title ?? []);
  const known = titles;
  for (let round = 0; round < mostMarks; round += 1) {
    const at = titles;
    const next = forms.map((form) => withoutMark(at, form)).find((found) => found !== undefined);
    if (next === undefined) break;
    titles = next;
  }
  if (titles === known) return entries;
  const bare = new Map(known.map((title, at) => [title, titles[at] ?? title]));
  return entries.map((entry) =>
    entry.title === undefined ? entry : { ...entry, title: bare.get(entry.title) ?? entry.title },
  );
}

/** Undefined where one title has no mark of the form, or is none without it. */
function withoutMark(titles: readonly string[], form: RegExp): readonly string[] | undefined {
  if (titles.length < fewest) return undefined;
  const isInFront = form.source.startsWith('^');
  const rests: string[] = [];
  for (const title of titles) {
    const found = form.exec(isInFront ? title.slice(0, longestMark) : title.slice(-longestMark));
    if (found === null || !isMark(found[1] ?? '')) return undefined;
    const rest = isInFront ? title.slice(found[0].length) : title.slice(0, -found[0].length);
    if (!isWhole(rest, isInFront)) return undefined;
    rests.push(rest);
  }
  return new Set(rests).size === new Set(titles).size ? rests : undefined;
}

/** `BEES 2026` may be a title's own. */
const isMark = (mark: string): boolean => !new RegExp(`^${venue}$`, 'u').test(mark) || isKnownVenue(mark);

const isWhole = (rest: string, isInFront: boolean): boolean =>
  rest.replace(/\P{L}/gu, '').length >= shortest &&
  (isInFront
    ? !/^(?:\p{Ll}+(?![\p{L}\p{N}-])|[:,;.)])/u.test(rest)
    : !endsOpen(rest) && !/[:,;(]$/.test(rest));
