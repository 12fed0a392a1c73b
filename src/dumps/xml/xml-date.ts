/** The first date of a record of XML, from elements that may each have a day, a month or a year. */

import { writtenDay } from '../days/instant.ts';
import { type PartialDate, partialDate } from '../days/partial-date.ts';
import { parseYearMonthDay } from '../days/written-date.ts';
import type { ListingDate } from '../model/dump.ts';
import { wordsOf } from './xml-text.ts';
import { elementsIn, select, type XmlElement } from './xml-tree.ts';

/**
 * The earliest at the first of `paths` that has one. What it leaves open, month or day, others may complete: `2024-02` and
 * `2024-02-15` are the 15th, and `2019` and `2024-02-15`, when a server took it in, are 2019.
 */
export function firstDateOf(record: XmlElement, paths: readonly string[]): PartialDate {
  let first = '';
  for (const path of paths) {
    const written = select(record, path).flatMap((element) => writtenDate(element) ?? []);
    for (const date of written.toSorted()) if (date.startsWith(first)) first = date;
  }
  return partialDate(...numbersIn(first));
}

function numbersIn(date: string): [number | undefined, number | undefined, number | undefined] {
  const [year, month, day] = date.split('-').map(Number);
  return [year || undefined, month, day];
}

/** `2024`, `2024-02` or `2024-02-15`, of a text or of elements for year, month and day. */
function writtenDate(element: XmlElement): string | undefined {
  const text = dateText(element);
  // DSpace's `info:eu-repo/date/embargoEnd/2026-01-01` is no date of the paper.
  if (text === undefined || text.startsWith('info:')) return undefined;
  const day = writtenDay(text);
  if (day !== undefined) return day;
  const [year, month, dayOfMonth] = parseYearMonthDay(text);
  const { firstDate, firstMonth } = partialDate(year, month, dayOfMonth);
  return firstDate === undefined ? firstMonth : isoDay(firstDate);
}

const isoDay = ({ year = 0, month, day }: ListingDate): string =>
  [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');

/** EndNote has a year and what is written of the day, PubMed also `2024 Nov-Dec`. */
function dateText(element: XmlElement): string | undefined {
  const inner = elementsIn(element);
  if (inner.length === 0) return wordsOf(element);
  const part = (wanted: string): string | undefined =>
    wordsOf(inner.find(({ name }) => name.toLowerCase() === wanted));
  const [year, month, day] = ['year', 'month', 'day'].map(part);
  if (month === undefined) return inner.map(wordsOf).join(' ');
  const known = [year, month, day].filter((one) => one !== undefined);
  return known.join(/^\d+$/.test(month) ? '-' : ' ');
}
