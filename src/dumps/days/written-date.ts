/**
 * Parses days in the formats of people and pages: `Oct 29`, `29. Okt.`, `Wed, Oct 29th`, `10/29`, `2026-10-29`, `29
 * October 2026`. Ambiguous ones are rejected.
 */
import { toCalendarDay } from '../../calendar.ts';
import type { CalendarDay } from '../../model.ts';
import type { ListingDate } from '../model/dump.ts';

/** Month names in English, German, French, Spanish, Italian, Portuguese, Dutch and Russian; three letters are enough. */
const months = [
  'january januar janvier enero gennaio janeiro januari jänner январь января',
  'february februar février fevrier febrero febbraio fevereiro februari февраль февраля',
  'march märz mrz maerz mars marzo março maart mrt март марта',
  'april avril abril aprile апрель апреля',
  'may mai mayo maggio maio mei май мая',
  'june juni juin junio giugno junho июнь июня',
  'july juli juillet julio luglio julho июль июля',
  'august août aout agosto augustus август августа',
  'september septembre septiembre settembre setembro сентябрь сентября',
  'october oktober octobre octubre ottobre outubro октябрь октября',
  'november novembre noviembre novembro ноябрь ноября',
  'december dezember décembre decembre diciembre dicembre dezembro декабрь декабря',
].map((names) => names.split(' '));
/**
 * Whole names in Polish, Czech, Swedish, Danish, Norwegian, Finnish, Turkish, Ukrainian, Romanian, Hungarian, Greek, Catalan and Indonesian:
 * their first letters are those of other words, such as `List 12`.
 */
const wholeMonths = [
  'stycznia styczeń ledna tammikuuta ocak січня ianuarie január ιανουαρίου gener',
  'lutego luty února helmikuuta şubat лютого februarie február φεβρουαρίου febrer',
  'marca marzec března marts maaliskuuta березня martie március μαρτίου març maret',
  'kwietnia kwiecień dubna huhtikuuta nisan квітня aprilie április απριλίου',
  'maja května maj toukokuuta mayıs травня május μαΐου maig',
  'czerwca czerwiec června kesäkuuta haziran червня iunie június ιουνίου juny',
  'lipca lipiec července heinäkuuta temmuz липня iulie július ιουλίου juliol',
  'sierpnia sierpień srpna augusti elokuuta ağustos серпня augusztus αυγούστου',
  'września wrzesień září syyskuuta eylül вересня septembrie szeptember σεπτεμβρίου setembre',
  'października październik října lokakuuta ekim жовтня octombrie október οκτωβρίου',
  // Not "listopada", which is Polish for November and Croatian for October.
  'listopadu marraskuuta kasım листопада noiembrie νοεμβρίου',
  'grudnia grudzień prosince joulukuuta aralık грудня decembrie δεκεμβρίου desembre desember',
].map((names) => names.split(' '));
const monthStarts = [...new Set(months.flatMap((names) => names.map((name) => name.slice(0, 3))))];
/** A word that may be a month's name, as the source of a regular expression without regard to case; no letter may be in front of it. */
export const MONTH = `(?<!\\p{L})(?:(?:${monthStarts.join('|')})\\p{L}{0,8}\\.?|(?:${wholeMonths.flat().join('|')})(?!\\p{L}))`;
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const word = '([\\p{L}]{3,12})\\.?';
const day = '(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?';
const monthFirst = new RegExp(`^${word}\\s+${day}(?:\\s*,?\\s+(\\d{4}))?$`, 'u');
const dayFirst = new RegExp(`^${day}\\s+(?:de\\s+|of\\s+)?${word}(?:\\s*,?\\s+(?:de\\s+)?(\\d{4}))?$`, 'u');
/** `19-Nov-2026`, `2026. november 19.`, `2026 Nov 19`. */
const hyphened = /^(\d{1,2})-([\p{L}]{3,12})-(\d{4})$/u;
const yearFirst = new RegExp(`^(\\d{4})\\.?\\s+${word}\\s+(\\d{1,2})\\.?$`, 'u');
const weekday = /^(?:(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+|(?:[\p{L}]{2,10}),\s+)(?=\S)/iu;

/** Undefined if `text` is no such day, is ambiguous, or no year has that day. */
export function parseWrittenDate(text: string): ListingDate | undefined {
  const trimmed = text.trim();
  if (trimmed.length > 40) return undefined;
  const named = weekday.exec(trimmed);
  const rest = named === null ? trimmed : trimmed.slice(named[0].length);
  const date = numeric(rest) ?? worded(rest);
  if (date === undefined || toCalendarDay(date.year ?? 2024, date.month, date.day) === undefined)
    return undefined;
  const index = weekdays.indexOf((named?.[1] ?? '').toLowerCase());
  if (index < 0) return date;
  if (date.year !== undefined && weekdayOf(date.year, date.month, date.day) !== index + 1) return undefined;
  return { ...date, weekday: index + 1 };
}

/** A complete day with its year. */
export function parseWrittenDay(text: string): CalendarDay | undefined {
  const date = parseWrittenDate(text.replace(/(?<!\s),?\s+\d{1,2}:\d{2}.*$/, ''));
  return date?.year === undefined ? undefined : toCalendarDay(date.year, date.month, date.day);
}

/**
 * The year, and month and day if they are there: `2025-10`, `2025/10/29/`, `2025 Oct 29`, `October 2025`, `29~oct 2025`,
 * `Fall 2025`; empty without a year.
 */
export function parseYearMonthDay(text: string): readonly number[] {
  const numbers = /^\s*(\d{4})(?:\s?[-/.年년]\s?(\d{1,2})(?:\s?[-/.月월]\s?(\d{1,2}))?)?(?![\d])/.exec(text);
  if (numbers?.[2] !== undefined)
    return numbers.slice(1).flatMap((one) => (one === undefined ? [] : [Number(one)]));
  const words = text.match(/\p{L}+|\d+/gu)?.slice(0, 8) ?? [];
  const year = words.find((one) => /^(?:1[6-9]|20|21)\d{2}$/.test(one));
  if (year === undefined) return [];
  const month = words.map((one) => (/^\p{L}{3,}$/u.test(one) ? monthOf(one) : undefined)).find(Boolean);
  if (month === undefined) return [Number(year)];
  const dayOfMonth = words.find((one) => /^\d{1,2}$/.test(one));
  return [Number(year), month, ...(dayOfMonth === undefined ? [] : [Number(dayOfMonth)])];
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(year: number, month: number, dayOfMonth: number): number {
  return new Date(Date.UTC(year, month - 1, dayOfMonth)).getUTCDay() || 7;
}

function worded(text: string): ListingDate | undefined {
  const first = monthFirst.exec(text);
  if (first !== null) return toDate(monthOf(first[1] ?? ''), first[2], first[3]);
  const inOrder = yearFirst.exec(text);
  if (inOrder !== null) return toDate(monthOf(inOrder[2] ?? ''), inOrder[3], inOrder[1]);
  const second = dayFirst.exec(text) ?? hyphened.exec(text);
  return second === null ? undefined : toDate(monthOf(second[2] ?? ''), second[1], second[3]);
}

function numeric(text: string): ListingDate | undefined {
  const iso =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ??
    /^(?:(\d{4})\s*[年년]\s*)?(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]$/.exec(text);
  if (iso !== null) return toDate(Number(iso[2]), iso[3], iso[1]);
  const other =
    /^(\d{1,2})([/.])(\d{1,2})(?:\2(\d{4})?)?$/.exec(text) ?? /^(\d{1,2})(-)(\d{1,2})-(\d{4})$/.exec(text);
  if (other === null) return undefined;
  const [one, two] = [Number(other[1]), Number(other[3])];
  // With dots the day comes first; slashes and hyphens are accepted only if one number can't be a month.
  if (other[2] === '.') return toDate(two, other[1], other[4]);
  if (one > 12) return toDate(two, other[1], other[4]);
  return two > 12 || one === two ? toDate(one, other[3], other[4]) : undefined;
}

function monthOf(name: string): number | undefined {
  const lower = name.toLowerCase();
  const found = months.flatMap((names, index) =>
    names.some((full) => full.startsWith(lower)) ? [index + 1] : [],
  );
  const whole = wholeMonths.findIndex((names) => names.includes(lower)) + 1;
  return found.length === 1 ? found[0] : whole > 0 ? whole : undefined;
}

function toDate(
  month: number | undefined,
  dayText: string | undefined,
  year: string | undefined,
): ListingDate | undefined {
  if (month === undefined) return undefined;
  const number = year === undefined ? undefined : Number(year);
  if (number !== undefined && (number < 1900 || number > 2199)) return undefined;
  return { month, day: Number(dayText), year: number };
}
