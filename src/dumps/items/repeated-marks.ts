/**
 * What a list's maker has beside all titles, in front of them or behind: tags in brackets, hashtags, classes of arXiv, days, known venues
 * with their year, counts, and where a talk is given. Of a single title it may be its own; and so may words that all titles have, where what
 * is left of one ends or begins within a phrase, or two are the same without them.
 */
import { endsOpen } from '../fields/open-end.ts';
import { isKnownVenue, isVenue } from '../fields/venue-words.ts';
import type { DumpEntry } from '../model/dump.ts';
import { DAY, HASHTAG, MEETING, PLACE, REMARK, SHORT_DAY, YEAR } from './list-marks.ts';
import { SAID } from './title-marks.ts';

interface Mark {
  readonly form: RegExp;
  readonly isInFront: boolean;
  /** Brackets tell it from words of a title, and square ones from a year of a series, too. */
  readonly kind: 'square' | 'round' | 'bare';
  readonly isMark: (mark: string) => boolean;
}

const award = '(?:Best|Outstanding) (?:Student )?Paper(?: Award)?';
const weekday =
  '(?:Mon(?:day)?|Tue(?:sday)?|Wed(?:nesday)?|Thu(?:rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)';
const venue = `\\p{Lu}[\\p{L}/&-]{1,14} ${YEAR}`;
/** `[18F]`, `[2+2]`, `[5]` and `[Re]` are titles' own. */
const square = '\\[(?!Re\\]|[^\\]]{0,40}[Aa]bstract)(?=\\p{L}{2})[^()[\\]]{1,40}\\]|【[^【】]{1,20}】';
const round = '\\([^()[\\]]{1,40}\\)';
const bare = [REMARK, HASHTAG, PLACE, `[🏆🥇]\\uFE0F?\\s?${award}`, MEETING, '[*]{1,3}|#{1,6}'];
/** Words of titles too, but for the sign between them and the title. */
const words = [weekday, YEAR, award];

const inRound = [
  new RegExp(`^(?:${REMARK}(?:\\s?[,;·|/]\\s?${REMARK}){0,3}|${PLACE}|${YEAR}|${award})$`, 'u'),
  new RegExp(`^(?:${SAID}|${DAY}|${SHORT_DAY})$`, 'iu'),
];
/** Whether a text in round brackets is a list's, as `(Oral)` and `(ICML 2026)` are; others are titles' own: `(Part I)`, `(Extended Abstract)`. */
export function isRoundMark(mark: string): boolean {
  const text = mark.slice(1, -1);
  return inRound.some((form) => form.test(text)) || isVenue(text);
}

const apart = '[|–—·-]';
type Check = (mark: string) => boolean;
const any: Check = () => true;
const around = (source: string, kind: Mark['kind'], isMark = any, flags = 'u'): Mark[] => [
  {
    form: new RegExp(`^(${source})(?:\\s?(?:${apart}|:))?\\s+(?=\\S)`, flags),
    isInFront: true,
    kind,
    isMark,
  },
  { form: new RegExp(`\\s(?:${apart}\\s)?(${source})$`, flags), isInFront: false, kind, isMark },
];
const apartFrom = (source: string, front = `(?:${apart}|:)`): Mark[] => [
  {
    form: new RegExp(`^(${source})\\s?${front}\\s+(?=\\S)`, 'u'),
    isInFront: true,
    kind: 'bare',
    isMark: any,
  },
  {
    form: new RegExp(`(?:\\s${apart}|\\.)\\s(${source})$`, 'u'),
    isInFront: false,
    kind: 'bare',
    isMark: any,
  },
];

const marks: readonly Mark[] = [
  ...around(square, 'square'),
  ...around(round, 'round', isRoundMark),
  // Months have any case.
  ...around(DAY, 'bare', any, 'iu'),
  ...bare.flatMap((source) => around(source, 'bare')),
  // `BEES 2026` may be a title's own.
  ...around(venue, 'bare', isKnownVenue),
  ...words.flatMap((source) => apartFrom(source)),
  // A colon behind a name of code belongs to the title.
  ...apartFrom('`[^`]{1,30}`', apart),
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
  for (let count = 0; count < mostMarks; count += 1) {
    const at = titles;
    const next = marks.map((mark) => withoutMark(at, mark)).find((found) => found !== undefined);
    if (next === undefined) break;
    titles = next;
  }
  if (titles === known) return entries;
  const left = new Map(known.map((title, at) => [title, titles[at] ?? title]));
  return entries.map((entry) =>
    entry.title === undefined ? entry : { ...entry, title: left.get(entry.title) ?? entry.title },
  );
}

/** Undefined where one title has no such mark, or is none without it. */
function withoutMark(
  titles: readonly string[],
  { form, isInFront, kind, isMark }: Mark,
): readonly string[] | undefined {
  if (titles.length < fewest) return undefined;
  const rests: string[] = [];
  for (const title of titles) {
    const found = form.exec(isInFront ? title.slice(0, longestMark) : title.slice(-longestMark));
    if (found === null || !isMark(found[1] ?? '')) return undefined;
    const rest = isInFront ? title.slice(found[0].length) : title.slice(0, -found[0].length);
    const isTitle = rest.replace(/\P{L}/gu, '').length >= shortest;
    if (!isTitle || (kind === 'bare' && !isWhole(rest, isInFront))) return undefined;
    rests.push(rest);
  }
  const areAlike = new Set(rests).size < new Set(titles).size;
  return areAlike && kind !== 'square' ? undefined : rests;
}

const isWhole = (rest: string, isInFront: boolean): boolean =>
  isInFront ? !/^(?:\p{Ll}+(?![\p{L}\p{N}-])|[:,;.)])/u.test(rest) : !endsOpen(rest) && !/[:,;(]$/.test(rest);
