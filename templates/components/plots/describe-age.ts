/** Durations in words. */
import { count } from '../../../src/wording/wording.ts';

const daysAMonth = 30.44;

/** A number of days in a suitable unit: `3 days`, `5 months`, `2 years`; never negative. */
export function describeAge(days: number): string {
  if (days < 45) return count(Math.max(0, Math.round(days)), 'day');
  const months = Math.round(days / daysAMonth);
  return months < 24 ? count(months, 'month') : count(Math.round((months / 12) * 2) / 2, 'year');
}
