import type { CalendarDay } from '../../src/model.ts';
import { printDayRange } from '../../src/wording/day-range.ts';
import { Day } from './Day.tsx';

interface DaySpanProps {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

/** A range of days without repeating a common year or month: `3–29 October 2025`. */
export function DaySpan({ from, to }: DaySpanProps) {
  if (from === to) return <Day day={from} />;
  const [first, joint, last] = printDayRange(from, to);
  return (
    <>
      <time datetime={from}>{first}</time>
      {joint}
      <time datetime={to}>{last}</time>
    </>
  );
}
