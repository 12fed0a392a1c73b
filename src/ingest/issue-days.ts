/** Determines the day of every newly parsed dump: from its sidecar, file name, or other evidence. */

import { formatDay, toCalendarDay } from '../calendar.ts';
import type { Fact } from '../content/facts-file.ts';
import type { IssueFile } from '../content/issue-file.ts';
import { paperKey } from '../content/paper-key.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { inferDay, printedYearOf, type YearEvidence } from '../dumps/capture-year.ts';
import type { DumpEntry, ListingDate } from '../dumps/dump.ts';
import { headerLine } from '../dumps/line-uses.ts';
import type { CalendarDay, IssueSource, PaperId } from '../model.ts';
import { dayConflicts, sidecarOf } from './day-conflicts.ts';
import type { ReadDump } from './dump-input.ts';
import { saidDay } from './said-day.ts';

export interface IssueDay {
  readonly day: CalendarDay;
  readonly year: IssueSource['year'];
}

export interface IssueDays {
  readonly days: ReadonlyMap<string, IssueDay>;
  /** One error for each dump whose day can't be determined. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface DayEvidence {
  readonly known: readonly IssueFile[];
  readonly facts: ReadonlyMap<PaperId, Fact>;
  /** The entry's paper id in the archive, or by the facts. */
  readonly idOf: (entry: DumpEntry) => PaperId | undefined;
}

/** First date of an entry, given its issue's day; undefined if it has none, or it would be in the future. */
export function resolveFirstDate(
  date: ListingDate | undefined,
  issueDay: CalendarDay,
): CalendarDay | undefined {
  if (date === undefined) return undefined;
  const day = toCalendarDay(date.year ?? Number(issueDay.slice(0, 4)), date.month, date.day);
  return day !== undefined && day <= issueDay ? day : undefined;
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
  let settled = open.length === 0;
  for (let round = 0; !settled && round <= dumps.length + 1; round += 1) {
    settled = inferOnce(open, dumps, days, evidence);
  }
  const clashes = findClashes(dumps, days, evidence);
  const diagnostics = dumps
    .filter(({ key }) => !days.has(key) || (!settled && open.some((dump) => dump.key === key)))
    .filter(({ input }) => !clashes.some(({ file }) => file === input.file))
    .map(undecided);
  return { days, diagnostics: [...diagnostics, ...clashes] };
}

function findClashes(
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

/** One iteration of the inference; true if no day has changed. */
function inferOnce(
  open: readonly ReadDump[],
  dumps: readonly ReadDump[],
  days: Map<string, IssueDay>,
  evidence: DayEvidence,
): boolean {
  const dates = collectFirstDates(dumps, days, evidence.known);
  let settled = true;
  for (const dump of open) {
    if (dump.parsed.listed === undefined) continue;
    const inferred = inferDay(
      dump.parsed.listed,
      evidenceFor(dump, dates, evidence),
      printedYearOf(dump.parsed.entries, dump.input.name),
    );
    if (inferred === undefined) continue;
    if (days.get(dump.key)?.day !== inferred.day) settled = false;
    days.set(dump.key, {
      day: inferred.day,
      year: { known: 'inferred', evidence: inferred.evidence },
    });
  }
  return settled;
}

/** Paper key → latest first date, from issues and from dumps with a known day. */
function collectFirstDates(
  dumps: readonly ReadDump[],
  days: ReadonlyMap<string, IssueDay>,
  known: readonly IssueFile[],
): Map<string, YearEvidence> {
  const dates = new Map<string, YearEvidence>();
  const note = (key: string, firstDate: CalendarDay | undefined, source: string): void => {
    const before = dates.get(key);
    if (firstDate !== undefined && (before === undefined || firstDate > before.firstDate))
      dates.set(key, { firstDate, source });
  };
  for (const issue of known) {
    for (const entry of issue.papers)
      note(paperKey(entry), entry.firstDate, `${issue.dump}, line ${entry.lastLine}`);
  }
  for (const { key, input, parsed } of dumps) {
    const day = days.get(key)?.day;
    for (const entry of parsed.entries) {
      const date = day === undefined && entry.firstDate?.year === undefined ? undefined : entry.firstDate;
      note(
        paperKey(entry),
        resolveFirstDate(date, day ?? '9999-12-31'),
        `${input.name}, line ${entry.lines.last}`,
      );
    }
  }
  return dates;
}

function evidenceFor(
  dump: ReadDump,
  dates: ReadonlyMap<string, YearEvidence>,
  evidence: DayEvidence,
): YearEvidence[] {
  const found: YearEvidence[] = [];
  for (const entry of dump.parsed.entries) {
    // A date without a year in the same dump is no evidence for the year.
    const shared =
      entry.firstDate !== undefined && entry.firstDate.year === undefined
        ? undefined
        : dates.get(paperKey(entry));
    if (shared !== undefined) found.push(shared);
    const id = evidence.idOf(entry);
    const fact = id === undefined ? undefined : evidence.facts.get(id)?.firstDate;
    if (fact !== undefined) found.push({ firstDate: fact, source: `facts, ${id}` });
    const month = arxivMonth(entry.arxiv);
    if (month !== undefined)
      found.push({
        firstDate: month,
        source: `arXiv id ${entry.arxiv}, ${dump.input.name}, line ${entry.lines.first}`,
      });
  }
  return found;
}

/** The first day of the month in which an arXiv id was given (https://info.arxiv.org/help/arxiv_identifier.html). */
function arxivMonth(arxiv: string | undefined): CalendarDay | undefined {
  const match = /^(\d\d)(\d\d)\.\d{4,5}$/.exec(arxiv ?? '');
  return match === null ? undefined : toCalendarDay(2000 + Number(match[1]), Number(match[2]), 1);
}

function undecided({ input, parsed }: ReadDump): Diagnostic {
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
