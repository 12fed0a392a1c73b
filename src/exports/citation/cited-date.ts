/** Dates of citations: a day, a month or a year. */

/** `month` and `day` count from 1. */
export interface CitedDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Parses `2024-02-15`; undefined for anything else. */
export function parseDay(day: string): CitedDate | undefined {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return year > 0 && month > 0 && date > 0 ? { year, month, day: date } : undefined;
}

/** Formats as `2024/02/15`, `2024/02` or `2024`. */
export function toSlashedDate({ year, month, day }: CitedDate): string {
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('/');
}

/** Formats as `2024-02-15`, `2024-02` or `2024` (ISO 8601). */
export function toIsoDate(date: CitedDate): string {
  return toSlashedDate(date).replaceAll('/', '-');
}
