import { formatDay } from '../../src/calendar.ts';
import type { CalendarDay } from '../../src/model.ts';

interface DayProps {
  readonly day: CalendarDay;
  /** A luxon format; `29 October 2025` unless given. */
  readonly format?: string;
}

/** A calendar day for people and machines. */
export function Day({ day, format }: DayProps) {
  return <time datetime={day}>{formatDay(day, format)}</time>;
}
