/** What a period is called, and where it is found. */
import { issuePath, issuesPath, issuesYearPath } from '../../../src/addresses.ts';
import { formatDay } from '../../../src/calendar.ts';
import type { Archive } from '../../../src/model.ts';
import { quarterOf, type Period } from '../../../src/plots/periods.ts';
import { issuesOnOnePage, issuesYearAnchor } from '../../issue-years.ts';

const quarters = ['January to March', 'April to June', 'July to September', 'October to December'];

/** `29 October 2025` for one issue, else `October 2025`, `October to December 2025`, `2025`, `2010 and before`. */
export function periodName({ kind, year, issues }: Period): string {
  const { day } = issues[0];
  if (kind === 'issue') return formatDay(day);
  if (kind === 'month') return formatDay(day, 'LLLL yyyy');
  if (kind === 'quarter') return `${quarters[quarterOf(day) - 1]} ${year}`;
  return kind === 'year' ? String(year) : `${year} and before`;
}

/** The name on two short lines: `29 Oct` and `2025`. */
export function shortPeriodName({ kind, year, issues }: Period): readonly [string, string] {
  const { day } = issues[0];
  if (kind === 'issue') return [formatDay(day, 'd LLL'), String(year)];
  if (kind === 'month') return [formatDay(day, 'LLL'), String(year)];
  if (kind === 'quarter') return [`Q${quarterOf(day)}`, String(year)];
  return [kind === 'year' ? '' : 'to', String(year)];
}

/** Where its issue is, or the list of its issues; site-relative, with a fragment where a list has more years. */
export function periodAddress(period: Period, { issues }: Archive): string {
  if (period.kind === 'issue') return issuePath(period.issues[0].id);
  if (period.kind === 'years') return issuesPath;
  const year = String(period.year);
  return issues.length > issuesOnOnePage ? issuesYearPath(year) : `${issuesPath}#${issuesYearAnchor(year)}`;
}
