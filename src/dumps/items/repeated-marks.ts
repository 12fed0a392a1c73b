/**
 * What a list's maker has beside all titles, in front of them or behind: tags in brackets, hashtags, classes of arXiv, days, venues with their
 * year, counts, and where a talk is given. Of a single title it may be its own.
 */
import { MONTH } from '../days/written-date.ts';
import { isVenue } from '../fields/venue-words.ts';
import type { DumpEntry } from '../model/dump.ts';

const day = `(?:\\d{1,2}\\.? ${MONTH} \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[./]\\d{1,2}(?:[./](?:19|20)\\d{2})?)`;
const counted =
  '(?:comments?|points?|pages?|(?:up)?votes?|likes?|stars?|views?|citations?|min(?:ute)?s?(?: read)?)';
const count = `(?:[⭐★▲△👍❤🔥💬]\\uFE0F?\\s?)?\\d[\\d.,]{0,6}k?\\s${counted}|[⭐★▲△👍❤🔥💬]\\uFE0F?\\s?\\d[\\d.,]{0,6}k?|[Cc]ited by \\d{1,6}|\\d(?:\\.\\d{1,2})?\\/(?:5|10)|\\d{1,3}(?:\\.\\d)?%|\\$\\d{1,4}`;
/** `(Extended Abstract)` is a title's own, as proceedings have it. */
const bracketed =
  '(?:\\[(?!Re\\])[^()[\\]]{1,40}\\]|\\((?![^()]*[Aa]bstract)[^()[\\]]{1,40}\\)|【[^【】]{1,20}】)';
const hashtag = '#\\p{L}[\\p{L}\\p{N}_-]{1,30}';
const subject = '[a-z]{2,8}(?:-[a-z]{2,4})?\\.[A-Z]{2}';
const place = '(?:Day|Room|Session|Track|Hall|Slot) \\p{Lu}?\\d{0,3}\\p{Lu}?(?!\\p{L})';
const weekday = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}(?!\\p{L})';
const venue = '\\p{Lu}[\\p{L}/&-]{1,14} (?:19|20)\\d{2}';
const award = '(?:[🏆🥇]\\uFE0F?\\s?)?(?:Best|Outstanding) (?:Student )?Paper(?: Award)?';
const word =
  '(?:NEW|New|TODO|DONE)!?|@ ?\\p{Lu}[\\p{L}-]{1,20}|[*]{1,3}|#{1,6}|via @?\\p{L}[\\p{L}\\d_]{1,20}|`[^`]{1,30}`';

const kinds = [bracketed, hashtag, subject, count, place, weekday, venue, '(?:19|20)\\d{2}', award, word];
const forms = [
  new RegExp(`^(?:${day})(?:\\s?[:|–—·-])?\\s+(?=\\S)`, 'iu'),
  ...kinds.map((kind) => new RegExp(`^(?:${kind})(?:\\s?[:|–—·-])?\\s+(?=\\S)`, 'u')),
  new RegExp(`\\s(?:[|–—·-]\\s)?(?:${day})$`, 'iu'),
  ...kinds.map((kind) => new RegExp(`\\s(?:[|–—·-]\\s)?(?:${kind})$`, 'u')),
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
  if (titles.length < fewest) return entries;
  const known = titles;
  for (let round = 0; round < mostMarks; round += 1) {
    const form = forms.find((one) => haveAll(titles, one));
    if (form === undefined) break;
    titles = titles.map((title) => title.replace(form, ''));
  }
  if (titles === known) return entries;
  const bare = new Map(known.map((title, at) => [title, titles[at] ?? title]));
  return entries.map((entry) =>
    entry.title === undefined ? entry : { ...entry, title: bare.get(entry.title) ?? entry.title },
  );
}

function haveAll(titles: readonly string[], form: RegExp): boolean {
  return titles.every((title) => {
    const text = form.source.startsWith('^') ? title.slice(0, longestMark) : title.slice(-longestMark);
    const mark = form.exec(text)?.[0];
    const rest = mark === undefined ? '' : title.replace(form, '');
    return /\p{L}/u.test(rest) && rest.replace(/\P{L}/gu, '').length >= shortest && isMark(mark ?? '');
  });
}

/** Two capitalised words with a year may be a title's own; what a bracket has in front of a year is a venue. */
const isMark = (mark: string): boolean =>
  !/^\s?\p{Lu}.*\s(?:19|20)\d{2}\s*$/u.test(mark) || isVenue(mark.trim());
