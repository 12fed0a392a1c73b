/** Ranges of days in the site's language. */
import type { CalendarDay } from '../model.ts';
import { isEnglish, localesOf, phrase, printDay, wordingInUse } from './wording.ts';

/** The first day, what joins the two, and the last day, as they stand in a row. */
export type DayRange = readonly [from: string, joint: string, to: string];

/** Different days without repeating a common year or month: `3–29 October 2025`, `3.–29. Oktober 2025`, `2025年10月3日–29日`. */
export function printDayRange(from: CalendarDay, to: CalendarDay): DayRange {
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  const short = sameMonth ? 'd' : sameYear ? 'd LLLL' : 'd LLLL yyyy';
  const joint = sameMonth ? '–' : phrase(' to ');
  if (isEnglish()) return [printDay(from, short), joint, printDay(to)];
  const format = new Intl.DateTimeFormat(localesOf(wordingInUse()), {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  if (beginsWithYear(format)) return [printDay(from), joint, printDay(to, short)];
  return (
    (sameMonth ? divideRange(format, from, to) : undefined) ?? [printDay(from, short), joint, printDay(to)]
  );
}

function beginsWithYear(format: Intl.DateTimeFormat): boolean {
  const types = format.formatToParts(0).map(({ type }) => type);
  return types.indexOf('year') < types.indexOf('day');
}

/** The language's own range; undefined where it repeats the month, so that there is nothing between two days alone. */
function divideRange(format: Intl.DateTimeFormat, from: CalendarDay, to: CalendarDay): DayRange | undefined {
  const parts = format.formatRangeToParts(toTime(from), toTime(to));
  const ends = [...parts.keys()].filter(
    (index) => parts[index]?.source !== 'shared' && parts[index]?.type === 'day',
  );
  const [first, last] = ends;
  if (
    first === undefined ||
    last === undefined ||
    parts.some(({ source, type }) => source !== 'shared' && type !== 'day')
  )
    return undefined;
  const textOf = (begin: number, end?: number) =>
    parts
      .slice(begin, end)
      .map(({ value }) => value)
      .join('');
  return [textOf(0, first + 1), textOf(first + 1, last), textOf(last)];
}

const toTime = (day: CalendarDay): number => Date.parse(`${day}T00:00:00Z`);
