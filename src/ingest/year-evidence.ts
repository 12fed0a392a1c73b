/** Evidence for the year of a dump: first dates of its papers, which can't be after its day. */
import { toCalendarDay } from '../calendar.ts';
import type { Fact } from '../content/facts-file.ts';
import type { IssueFile } from '../content/issue-file.ts';
import { paperKey } from '../content/paper-key.ts';
import type { YearEvidence } from '../dumps/days/capture-year.ts';
import type { DumpEntry } from '../dumps/model/dump.ts';
import type { CalendarDay, PaperId } from '../model.ts';
import type { ReadDump } from './dump-input.ts';

export interface DayEvidence {
  readonly known: readonly IssueFile[];
  readonly facts: ReadonlyMap<PaperId, Fact>;
  /** The entry's paper id in the archive, or by the facts. */
  readonly idOf: (entry: DumpEntry) => PaperId | undefined;
}

/** From `dates` by paper key, from facts, and from arXiv ids. */
export function evidenceFor(
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
