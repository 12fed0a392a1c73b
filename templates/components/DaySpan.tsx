import type { CalendarDay } from '../../src/model.ts';
import { phrase, printDay } from '../../src/wording/wording.ts';
import { Day } from './Day.tsx';

interface DaySpanProps {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

/** A range of days without repeating a common year or month: `3–29 October 2025`. */
export function DaySpan({ from, to }: DaySpanProps) {
  if (from === to) return <Day day={from} />;
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  const format = sameMonth ? 'd' : sameYear ? 'd LLLL' : 'd LLLL yyyy';
  return (
    <>
      <time datetime={from}>{printDay(from, format)}</time>
      {sameMonth ? '–' : phrase(' to ')}
      <Day day={to} />
    </>
  );
}
