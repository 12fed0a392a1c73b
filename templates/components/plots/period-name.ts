/** Names and link targets of periods. */

import { issuePath, issuesPath, issuesYearPath } from '../../../src/addresses.ts';
import type { Archive } from '../../../src/model.ts';
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

/**
 * Long name: `29 October 2025` for an issue, else `Week of 27 October 2025`, `October 2025`, `October to December
 * 2025`, `2025`, `2010 and before`.
 */
export function periodName({ kind, year, issues }: Period): string {
  const { day } = issues[0];
  if (kind === 'issue') return printDay(day);
  if (kind === 'week') return phrase('Week of {day}', { day: printDay(mondayOf(day)) });
  if (kind === 'month') return printDay(day, 'LLLL yyyy');
  if (kind === 'quarter') return quarterName(day);
  return kind === 'year' ? String(year) : phrase('{year} and before', { year: String(year) });
}

/** The quarter of a day: `July to September 2025`. */
export function quarterName(day: string): string {
  return phrase(quarters[quarterOf(day) - 1] ?? quarters[0], { year: day.slice(0, 4) });
}

/** Short name on two lines: `29 Oct` and `2025`. */
export function shortPeriodName({ kind, year, issues }: Period): readonly [string, string] {
  const { day } = issues[0];
  if (kind === 'issue') return [printDay(day, 'd LLL'), String(year)];
  if (kind === 'week') return [printDay(mondayOf(day), 'd LLL'), mondayOf(day).slice(0, 4)];
  if (kind === 'month') return [printDay(day, 'LLL'), String(year)];
  if (kind === 'quarter') return [phrase('Q{quarter}', { quarter: quarterOf(day) }), String(year)];
  return [kind === 'year' ? '' : phrase('to'), String(year)];
}

/** Short name on one line, for table headings: `29 Oct 2025`. */
export function columnName(period: Period): string {
  return shortPeriodName(period).join(' ').trim();
}

/** Kind of the plot's periods. */
export function periodNoun(periods: readonly Period[]): 'issue' | 'week' | 'month' | 'quarter' | 'year' {
  const kind = periods.at(-1)?.kind ?? 'issue';
  return kind === 'years' ? 'year' : kind;
}

/** Link target: the issue, or the list of issues; a site path, with a fragment on a list of several years. */
export function periodAddress(period: Period, { issues }: Archive): string {
  if (period.kind === 'issue') return issuePath(period.issues[0].id);
  if (period.kind === 'years') return issuesPath;
  const year = String(period.year);
  return issues.length > issuesOnOnePage ? issuesYearPath(year) : `${issuesPath}#${issuesYearAnchor(year)}`;
}
