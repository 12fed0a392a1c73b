/**
 * The words of pages and feeds, in the language of the site: `words.yaml` may replace any of them. Pages are rendered one
 * after another in one go, so the wording in use is kept here and not handed through every component.
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
  readonly direction: 'ltr' | 'rtl';
  /** By luxon format. */
  readonly days: Map<string, Intl.DateTimeFormat>;
}

let current: Formats = toFormats(englishWording);

/** From here on pages and feeds are in this wording. */
export function useWording(wording: Wording): void {
  if (wording !== current.wording) current = toFormats(wording);
}

/** The wording in use: a key for what is made once for each. */
export function wordingInUse(): Wording {
  return current.wording;
}

function toFormats(wording: Wording): Formats {
  const { language } = wording;
  return {
    wording,
    plurals: new Intl.PluralRules(language),
    numbers: new Intl.NumberFormat(language),
    direction: isRightToLeft(language) ? 'rtl' : 'ltr',
    days: new Map(),
  };
}

/** The phrase in the site's words, with `{name}` replaced by the value of that name. */
export function phrase(text: Phrase, values: Readonly<Record<string, string | number>> = {}): string {
  return fillPlaces(current.wording.phrases[text] ?? text, values, formatNumber);
}

/** The phrase cut at its places: texts, and names of values. */
export function splitPhrase(text: Phrase): readonly (string | { readonly value: string })[] {
  return splitPlaces(current.wording.phrases[text] ?? text);
}

/** `12,345` as the site's language writes it, the same on every machine. */
export function formatNumber(value: number): string {
  // Most numbers are small, and the formatter takes its time.
  if (value < 1000 && Number.isInteger(value) && value >= 0 && !hasOwnDigits()) return String(value);
  return current.numbers.format(value);
}

function hasOwnDigits(): boolean {
  return current.numbers.resolvedOptions().numberingSystem !== 'latn';
}

/** The number with its noun: `1 paper`, `2 papers`, `10,000 papers`. */
export function count(value: number, noun: Noun): string {
  const own = current.wording.counts[noun];
  const forms: PluralForms = own ?? english.counts[noun];
  const category = own === undefined ? (value === 1 ? 'one' : 'other') : current.plurals.select(value);
  return (forms[category] ?? forms.other).replace('{n}', formatNumber(value));
}

/** The day by a luxon format, e.g. `d LLLL yyyy` → `29 October 2025`, `29. Oktober 2025`, `2025年10月29日`. */
export function printDay(day: CalendarDay, format = 'd LLLL yyyy'): string {
  if (current.wording.language === 'en' || current.wording.language === 'en-GB')
    return formatDay(day, format);
  let formatter = current.days.get(format);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat(current.wording.language, { timeZone: 'UTC', ...dayOptions(format) });
    current.days.set(format, formatter);
  }
  return formatter.format(Date.parse(`${day}T00:00:00Z`));
}

function dayOptions(format: string): Intl.DateTimeFormatOptions {
  return {
    ...(format.includes('cccc') ? { weekday: 'long' } : {}),
    ...(/\bd\b/.test(format) ? { day: 'numeric' } : {}),
    ...(format.includes('LLLL') ? { month: 'long' } : format.includes('LLL') ? { month: 'short' } : {}),
    ...(format.includes('yyyy') ? { year: 'numeric' } : {}),
  };
}

/** `a, b and c` in the site's words. */
export function joinWords(words: readonly string[], by: 'and' | 'or' = 'and'): string {
  const last = words.at(-1);
  if (last === undefined || words.length === 1) return last ?? '';
  const joint = phrase(by === 'and' ? '{list} and {last}' : '{list} or {last}', {
    list: words.slice(0, -1).join(phrase(', ')),
    last,
  });
  return joint;
}

/** How pages run, by the language in use. */
export function siteDirection(): 'ltr' | 'rtl' {
  return current.direction;
}

/** Languages whose script runs from right to left, by their most usual script. */
export function isRightToLeft(language: string): boolean {
  const { script } = new Intl.Locale(language).maximize();
  return /^(Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg)$/.test(script ?? '');
}
