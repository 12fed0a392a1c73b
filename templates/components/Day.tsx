import type { CalendarDay } from '../../src/model.ts';
import type { Wording } from '../../src/wording/english.ts';
import { printDay, wordingInUse } from '../../src/wording/wording.ts';
import type { Html } from '../jsx/html.ts';

interface DayProps {
  readonly day: CalendarDay;
  /** Luxon format; by default `29 October 2025`. */
  readonly format?: string;
}

/** Cache by wording and day: few distinct days, many uses. */
const spelledOut = new WeakMap<Wording, Map<CalendarDay, Html>>();

/** A `<time>` element for a calendar day. */
export function Day({ day, format }: DayProps) {
  if (format !== undefined) return <time datetime={day}>{printDay(day, format)}</time>;
  const wording = wordingInUse();
  const days = spelledOut.get(wording) ?? new Map<CalendarDay, Html>();
  let time = days.get(day);
  if (time === undefined) {
    time = <time datetime={day}>{printDay(day)}</time>;
    spelledOut.set(wording, days.set(day, time));
  }
  return time;
}
