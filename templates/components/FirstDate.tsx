import type { Paper } from '../../src/model.ts';
import { printDate } from '../../src/wording/wording.ts';
import { Day } from './Day.tsx';

/** The paper's first date, or its month or year, as `<time>`; nothing if none is known. */
export function FirstDate({ paper }: { readonly paper: Paper }) {
  const { firstDate, firstMonth } = paper;
  if (firstDate !== undefined) return <Day day={firstDate} />;
  return firstMonth && <time datetime={firstMonth}>{printDate(firstMonth)}</time>;
}
