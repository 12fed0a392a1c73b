/** What a period is called, and where it is found. */

import { issuePath, issuesPath, issuesYearPath } from '../../../src/addresses.ts';
import type { Archive, CalendarDay } from '../../../src/model.ts';
import { mondayOf, type Period, quarterOf } from '../../../src/plots/periods.ts';
import type { Phrase } from '../../../src/wording/english.ts';
import { phrase, printDay } from '../../../src/wording/wording.ts';
import { issuesOnOnePage, issuesYearAnchor } from '../../issue-years.ts';

const quarters = [
  'January to March {year}',
  'April to June {year}',
  'July to September {year}',
  'October to December {year}',
] as const satisfies readonly Phrase[];

/** `29 October 2025` for one issue, else `Week of 27 October 2025`, `October 2025`, `October to December 2025`, `2025`, `2010 and before`. */
export function periodName({ kind, year, issues }: Period): string {
  const { day } = issues[0];
  if (kind === 'issue') return printDay(day);
  if (kind === 'week') return phrase('Week of {day}', { day: printDay(mondayOf(day)) });
  if (kind === 'month') return printDay(day, 'LLLL yyyy');
  if (kind === 'quarter') return quarterName(day);
  return kind === 'year' ? String(year) : phrase('{year} and before', { year: String(year) });
}

/** The quarter a day is in: `July to September 2025`. */
export function quarterName(day: CalendarDay): string {
  return phrase(quarters[quarterOf(day) - 1] ?? quarters[0], { year: day.slice(0, 4) });
}

/** The name on two short lines: `29 Oct` and `2025`. */
export function shortPeriodName({ kind, year, issues }: Period): readonly [string, string] {
  const { day } = issues[0];
  if (kind === 'issue') return [printDay(day, 'd LLL'), String(year)];
  if (kind === 'week') return [printDay(mondayOf(day), 'd LLL'), mondayOf(day).slice(0, 4)];
  if (kind === 'month') return [printDay(day, 'LLL'), String(year)];
  if (kind === 'quarter') return [phrase('Q{quarter}', { quarter: quarterOf(day) }), String(year)];
  return [kind === 'year' ? '' : phrase('to'), String(year)];
}

/** The short name in one: `29 Oct 2025`, for the heads of narrow columns. */
export function columnName(period: Period): string {
  return shortPeriodName(period).join(' ').trim();
}

/** What the plot's periods are: `issue`, `week`, `month`, `quarter` or `year`. */
export function periodNoun(periods: readonly Period[]): 'issue' | 'week' | 'month' | 'quarter' | 'year' {
  const kind = periods.at(-1)?.kind ?? 'issue';
  return kind === 'years' ? 'year' : kind;
}

/** Where its issue is, or the list of its issues; site-relative, with a fragment where a list has more years. */
export function periodAddress(period: Period, { issues }: Archive): string {
  if (period.kind === 'issue') return issuePath(period.issues[0].id);
  if (period.kind === 'years') return issuesPath;
  const year = String(period.year);
  return issues.length > issuesOnOnePage ? issuesYearPath(year) : `${issuesPath}#${issuesYearAnchor(year)}`;
}
