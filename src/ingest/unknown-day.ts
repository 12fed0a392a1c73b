/** Error of a dump whose day can't be determined. */
import { formatDay, toCalendarDay } from '../calendar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { headerLine } from '../dumps/model/line-uses.ts';
import { sidecarOf } from './day-conflicts.ts';
import type { ReadDump } from './dump-input.ts';
import { capturedHint } from './said-day.ts';

export function unknownDay(dump: ReadDump): Diagnostic {
  const { input, parsed } = dump;
  const listed = parsed.listed;
  const base = { severity: 'error' as const, file: input.file, line: headerLine(parsed) };
  if (listed === undefined) return { ...base, rule: 'unknown-day', ...withoutDay(dump, base.line) };
  const day = formatDay(toCalendarDay(2024, listed.month, listed.day) ?? '2024-01-01', 'd LLLL');
  return {
    ...base,
    rule: 'unknown-year',
    reason: `The page says ${day} without a year, and no first date is known for its papers that would decide it.`,
    advice: `Add the line "year: YYYY" to ${sidecarOf(input.file)}.`,
  };
}

/** Names the day of capture, where the page has it: what a list was saved or sent on is not always the day it is of. */
function withoutDay({ input, parsed }: ReadDump, line: number) {
  const sidecar = sidecarOf(input.file);
  const unreadable = parsed.diagnostics.find(({ rule }) => rule === 'unreadable-day');
  const captured = capturedHint(undefined, parsed.hints);
  const nothing = unreadable?.reason ?? 'Nothing says which day this capture is of.';
  const place = { line: unreadable?.line ?? line };
  if (captured === undefined)
    return { ...place, reason: nothing, advice: `Add the line "date: YYYY-MM-DD" to ${sidecar}.` };
  const { day, source } = captured;
  return {
    ...place,
    reason: `${nothing.replace(/\.$/, '')}; it was sent or saved on ${formatDay(day)} (${source}).`,
    advice: `If that is its day, add the line "date: ${day}" to ${sidecar}; otherwise its own.`,
  };
}
