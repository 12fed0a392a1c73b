/** Determines the day of every newly parsed dump: from its sidecar, file name, or other evidence. */

import { toCalendarDay } from '../calendar.ts';
import type { IssueFile } from '../content/issue-file.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { inferDay, printedYearOf } from '../dumps/days/capture-year.ts';
import type { IssueDay } from './dated-dump.ts';
import { dayConflicts } from './day-conflicts.ts';
import type { ReadDump } from './dump-input.ts';
import { collectFirstDates } from './first-dates.ts';
import { saidDay } from './said-day.ts';
import { unknownDay } from './unknown-day.ts';
import { type DayEvidence, evidenceFor } from './year-evidence.ts';

export interface IssueDays {
  readonly days: ReadonlyMap<string, IssueDay>;
  /** One error for each dump whose day can't be determined. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Dump key → day. Dumps without a year may date each other through common papers, so inference runs to a fixed point.
 * Years only increase; a cycle that does not converge is reported.
 */
export function resolveIssueDays(dumps: readonly ReadDump[], evidence: DayEvidence): IssueDays {
  const days = new Map<string, IssueDay>();
  for (const dump of dumps) {
    const said = saidDay(dump) ?? publishedDay(dump, evidence.known);
    if (said !== undefined) days.set(dump.key, said);
  }
  const open = dumps.filter(({ key, parsed }) => !days.has(key) && parsed.listed !== undefined);
  let moved = open.map(({ key }) => key);
  for (let round = 0; moved.length > 0 && round <= dumps.length + 1; round += 1)
    moved = inferOnce(open, dumps, days, evidence);
  const conflicts = findConflicts(dumps, days, evidence);
  const diagnostics = dumps
    .filter(({ key }) => !days.has(key) || moved.includes(key))
    .filter(({ input }) => !conflicts.some(({ file }) => file === input.file))
    .map(unknownDay);
  return { days, diagnostics: [...diagnostics, ...conflicts] };
}

function findConflicts(
  dumps: readonly ReadDump[],
  days: ReadonlyMap<string, IssueDay>,
  evidence: DayEvidence,
): Diagnostic[] {
  const dates = collectFirstDates(dumps, days, evidence.known);
  return dumps
    .filter((dump) => publishedDay(dump, evidence.known) === undefined)
    .flatMap((dump) => dayConflicts(dump, days.get(dump.key), evidenceFor(dump, dates, evidence)));
}

/** A published issue keeps its address: its year is not inferred again. */
function publishedDay({ input, parsed }: ReadDump, known: readonly IssueFile[]): IssueDay | undefined {
  const { listed } = parsed;
  if (listed === undefined) return undefined;
  const issue = known.find(
    ({ dump, id }) =>
      dump === input.name && toCalendarDay(Number(id.slice(0, 4)), listed.month, listed.day) === id,
  );
  return issue === undefined ? undefined : { day: issue.id, year: issue.year };
}

/** One iteration of the inference; the keys of the dumps whose day has changed. */
function inferOnce(
  open: readonly ReadDump[],
  dumps: readonly ReadDump[],
  days: Map<string, IssueDay>,
  evidence: DayEvidence,
): string[] {
  const dates = collectFirstDates(dumps, days, evidence.known);
  const moved: string[] = [];
  for (const dump of open) {
    if (dump.parsed.listed === undefined) continue;
    const inferred = inferDay(
      dump.parsed.listed,
      evidenceFor(dump, dates, evidence),
      printedYearOf(dump.parsed.entries, dump.input.name),
    );
    if (inferred === undefined) continue;
    if (days.get(dump.key)?.day !== inferred.day) moved.push(dump.key);
    days.set(dump.key, {
      day: inferred.day,
      year: { known: 'inferred', evidence: inferred.evidence },
    });
  }
  return moved;
}
