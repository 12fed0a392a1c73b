/** Report of ingest for the editor. */

import { daysBetween } from '../calendar.ts';
import { type Diagnostic, renderDiagnostics } from '../diagnostic.ts';
import type { CalendarDay } from '../model.ts';
import type { DumpReport } from './build-issue.ts';
import type { Ingested } from './ingest-folder.ts';

/** `today` is the day in UTC, by which issues of days to come are named. */
export function renderIngestReport(ingested: Ingested, today: CalendarDay): string {
  const { issues, changed, reports, refusals, taken, finished } = ingested;
  const lines = finished.map((path) => `Finished what an earlier run was cut short at: ${path}`);
  lines.push(...taken.map(({ from, name }) => `Took in ${from} as dumps/${name}`));
  const isTaken = new Set(taken.map(({ name }) => name));
  for (const report of reports) {
    const file = isTaken.has(report.dump) ? `dumps/${report.dump}` : report.file;
    lines.push(
      `${report.issue} (${report.dump}): ${count(report.entries, 'entry', 'entries')}, ${count(report.newPapers, 'new paper')}, ${report.seenBefore} seen before`,
      ...inferredLines(report.year, file),
    );
    for (const line of renderDiagnostics([...report.diagnostics, ...dayAhead(report, file, today)]))
      lines.push(`  ${line}`);
  }
  for (const line of renderDiagnostics(refusals)) lines.push(line);
  const papers = new Set(issues.flatMap((issue) => issue.papers.map(({ id }) => id))).size;
  const written = changed.length === 0 ? 'nothing changed' : `${count(changed.length, 'issue file')} written`;
  lines.push(`The archive holds ${count(issues.length, 'issue')} and ${count(papers, 'paper')}; ${written}.`);
  if (refusals.length > 0) lines.push(`${count(refusals.length, 'error')}; what they name was left out.`);
  return lines.join('\n');
}

/** What is to be said of captures that were taken in. */
export const warningsOf = (reports: readonly DumpReport[]): readonly Diagnostic[] =>
  reports.flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity === 'warning'));

/**
 * A warning for an issue of a day to come, of which feeds would say so for good. It depends on the machine's clock, so that
 * it is none of the messages that the issue keeps. A day's grace, for editors east of UTC.
 */
function dayAhead({ issue }: DumpReport, file: string, today: CalendarDay): readonly Diagnostic[] {
  if (daysBetween(today, issue) <= 1) return [];
  return [
    {
      severity: 'warning',
      rule: 'issue-ahead',
      reason: `The issue of ${issue} is of a day to come; by this machine's clock it is ${today}.`,
      advice: `If the day is wrong, correct it in the sidecar, delete issues/${issue}.json and ingest again, before you publish it.`,
      file,
    },
  ];
}

/** The inferred year, and the line that would confirm it. */
function inferredLines(year: DumpReport['year'], file: string): string[] {
  if (year.known !== 'inferred') return [];
  const sidecar = `${file.replace(/\.[^./]+$/, '')}.yaml`;
  return [`  The year is inferred: ${year.evidence} If that is wrong, say "year: YYYY" in ${sidecar}.`];
}

function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}
