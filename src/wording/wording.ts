/**
 * Translations of pages and feeds (`words.yaml`). The current wording is module state instead of a parameter of every
 * component; this is safe because rendering is synchronous.
 */
import { formatDay } from '../calendar.ts';
import type { CalendarDay } from '../model.ts';
import { english, type Noun, type Phrase, type PluralForms, type Wording } from './english.ts';
import { fillPlaces, splitPlaces } from './phrases/fill-places.ts';

export const englishWording: Wording = { language: 'en', phrases: {}, counts: {} };

interface Formats {
  readonly wording: Wording;
  readonly plurals: Intl.PluralRules;
  readonly numbers: Intl.NumberFormat;
  readonly percents: Intl.NumberFormat;
  /** Whether the language has digits other than 0 to 9. */
  readonly hasOwnDigits: boolean;
  readonly direction: 'ltr' | 'rtl';
  /** Cache by luxon format. */
  readonly days: Map<string, Intl.DateTimeFormat>;
}

let current: Formats = toFormats(englishWording);

/** Sets the wording for all pages and feeds rendered from now on. */
export function useWording(wording: Wording): void {
  if (wording !== current.wording) current = toFormats(wording);
}

/** The current wording; serves as a cache key for rendered fragments. */
export function wordingInUse(): Wording {
  return current.wording;
}

function toFormats(wording: Wording): Formats {
  const locales = localesOf(wording);
  const numbers = new Intl.NumberFormat(locales);
  return {
    wording,
    plurals: new Intl.PluralRules(locales),
    numbers,
    percents: new Intl.NumberFormat(locales, { style: 'percent' }),
    hasOwnDigits: numbers.resolvedOptions().numberingSystem !== 'latn',
    direction: isRightToLeft(wording.language) ? 'rtl' : 'ltr',
    days: new Map(),
  };
}

/** Locales for `Intl`, with English as fallback: for an unsupported language it would use the machine's locale. */
export function localesOf({ language }: Wording): readonly string[] {
  return [language, 'en'];
}

/** The translated phrase, with `{name}` replaced by `values.name`. */
export function phrase(text: Phrase, values: Readonly<Record<string, string | number>> = {}): string {
  return fillPlaces(current.wording.phrases[text] ?? text, values, formatNumber);
}

/** The translated phrase split into texts and placeholders. */
export function splitPhrase(text: Phrase): readonly (string | { readonly value: string })[] {
  return splitPlaces(current.wording.phrases[text] ?? text);
}

/** The number in the site's language, e.g. `12,345`. The same on every machine. */
export function formatNumber(value: number): string {
  // Fast path, since most numbers are small and `Intl.NumberFormat` is slow.
  if (value < 1000 && Number.isInteger(value) && value >= 0 && !current.hasOwnDigits) return String(value);
  return current.numbers.format(value);
}

/** A number with its noun in the right plural form: `1 paper`, `2 papers`, `10,000 papers`. */
export function count(value: number, noun: Noun): string {
  const own = current.wording.counts[noun];
  const forms: PluralForms = own ?? english.counts[noun];
  const category = own === undefined ? (value === 1 ? 'one' : 'other') : current.plurals.select(value);
  return (forms[category] ?? forms.other).replace('{n}', formatNumber(value));
}

/** A share (0 to 1) as percent: `12%`, `12 %`; `<1%` if it would round to 0. */
export function formatShare(share: number): string {
  const rounded = Math.round(share * 100);
  const { percents } = current;
  return rounded === 0 && share > 0 ? `<${percents.format(0.01)}` : percents.format(rounded / 100);
}

/** Whether days are written as in British English, whatever the machine's tables say. */
export function isEnglish(): boolean {
  return current.wording.language === 'en' || current.wording.language === 'en-GB';
}

/**
 * A day in the site's language by a luxon format, e.g. `d LLLL yyyy` → `29 October 2025`, `29. Oktober 2025`,
 * `2025年10月29日`.
 */
export function printDay(day: CalendarDay, format = 'd LLLL yyyy'): string {
  if (isEnglish()) return formatDay(day, format);
  let formatter = current.days.get(format);
  if (formatter === undefined) {
    const options = { timeZone: 'UTC', ...dayOptions(format) };
    formatter = new Intl.DateTimeFormat(localesOf(current.wording), options);
    current.days.set(format, formatter);
  }
  return formatter.format(Date.parse(`${day}T00:00:00Z`));
}

/** A day, a month (`YYYY-MM`) or a year in the site's language: `15 February 2024`, `February 2024`, `2024`. */
export function printDate(date: string): string {
  if (date.length === 4) return date;
  return date.length === 7 ? printDay(`${date}-01`, 'LLLL yyyy') : printDay(date);
}

function dayOptions(format: string): Intl.DateTimeFormatOptions {
  return {
    ...(format.includes('cccc') ? { weekday: 'long' } : {}),
    ...(/\bd\b/.test(format) ? { day: 'numeric' } : {}),
    ...(format.includes('LLLL') ? { month: 'long' } : format.includes('LLL') ? { month: 'short' } : {}),
    ...(format.includes('yyyy') ? { year: 'numeric' } : {}),
  };
}

/** A list in the site's language: `a, b and c`. */
export function joinWords(words: readonly string[], by: 'and' | 'or' = 'and'): string {
  const last = words.at(-1);
  if (last === undefined || words.length === 1) return last ?? '';
  const joint = phrase(by === 'and' ? '{list} and {last}' : '{list} or {last}', {
    list: words.slice(0, -1).join(phrase(', ')),
    last,
  });
  return joint;
}

/** Direction of the site's language. */
export function siteDirection(): 'ltr' | 'rtl' {
  return current.direction;
}

/** Whether a language is written from right to left, by its most likely script (CLDR likely subtags). */
export function isRightToLeft(language: string): boolean {
  const { script } = new Intl.Locale(language).maximize();
  return /^(Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg)$/.test(script ?? '');
}
