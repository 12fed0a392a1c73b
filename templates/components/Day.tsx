import { formatDay } from '../../src/calendar.ts';
import type { CalendarDay } from '../../src/model.ts';
import type { Html } from '../jsx/html.ts';

interface DayProps {
  readonly day: CalendarDay;
  /** A luxon format; `29 October 2025` unless given. */
  readonly format?: string;
}

/** The days there are in an archive are few beside the places that name them. */
const spelledOut = new Map<CalendarDay, Html>();

/** A calendar day for people and machines. */
export function Day({ day, format }: DayProps) {
  if (format !== undefined) return <time datetime={day}>{formatDay(day, format)}</time>;
  let time = spelledOut.get(day);
  if (time === undefined) {
    time = <time datetime={day}>{formatDay(day)}</time>;
    spelledOut.set(day, time);
  }
  return time;
}
