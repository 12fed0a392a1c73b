/** The year of a dump that doesn't say it: inferred from what is known of its papers, never from the clock. */
import { formatDay, toCalendarDay } from '../calendar.ts';
import type { CalendarDay } from '../model.ts';
import type { ListingDate } from './dump.ts';

/** A first date known for one of the dump's papers. */
export interface YearEvidence {
  readonly firstDate: CalendarDay;
  /** Whose date it is and where it stands, in words. */
  readonly source: string;
}

export interface InferredDay {
  readonly day: CalendarDay;
  /** Why, in a sentence. */
  readonly evidence: string;
}

/**
 * The first year in which the listed day lies on or after every first date: a listing can't show a paper before
 * it was published. Undefined where there is no evidence at all.
 */
export function inferDay(listed: ListingDate, evidence: readonly YearEvidence[]): InferredDay | undefined {
  const latest = evidence.reduce<YearEvidence | undefined>(
    (best, one) => (best === undefined || one.firstDate > best.firstDate ? one : best),
    undefined,
  );
  if (latest === undefined) return undefined;
  const start = Number(latest.firstDate.slice(0, 4));
  // Nine years hold a leap day wherever one starts.
  for (let year = start; year < start + 9; year += 1) {
    const day = toCalendarDay(year, listed.month, listed.day);
    if (day !== undefined && day >= latest.firstDate) {
      return {
        day,
        evidence: `${formatDay(day)} is the first such day on or after ${formatDay(latest.firstDate)}, the latest first date known for its papers (${latest.source}).`,
      };
    }
  }
  return undefined;
}
