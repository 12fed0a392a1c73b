/** Dates of citations: a day, a month or a year. */

/** `month` and `day` count from 1. */
export interface CitedDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Parses `2024-02-15`, `2024-02` or `2024`; undefined for anything else. */
export function parseDate(text: string): CitedDate | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || year === 0) return undefined;
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
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
