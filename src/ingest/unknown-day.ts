/** Error of a dump whose day can't be determined. */
import { formatDay, toCalendarDay } from '../calendar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { headerLine } from '../dumps/line-uses.ts';
import { sidecarOf } from './day-conflicts.ts';
import type { ReadDump } from './dump-input.ts';

export function unknownDay({ input, parsed }: ReadDump): Diagnostic {
  const listed = parsed.listed;
  const base = { severity: 'error' as const, file: input.file, line: headerLine(parsed) };
  if (listed === undefined) {
    const unreadable = parsed.diagnostics.find(({ rule }) => rule === 'unreadable-day');
    return {
      ...base,
      line: unreadable?.line ?? base.line,
      rule: 'unknown-day',
      reason: unreadable?.reason ?? 'Nothing says which day this capture is of.',
      advice: `Add the line "date: YYYY-MM-DD" to ${sidecarOf(input.file)}.`,
    };
  }
  const day = formatDay(toCalendarDay(2024, listed.month, listed.day) ?? '2024-01-01', 'd LLLL');
  return {
    ...base,
    rule: 'unknown-year',
    reason: `The page says ${day} without a year, and no first date is known for its papers that would decide it.`,
    advice: `Add the line "year: YYYY" to ${sidecarOf(input.file)}.`,
  };
}
