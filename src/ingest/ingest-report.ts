/** What ingest found, for the editor. */
import { renderDiagnostic } from '../diagnostic.ts';
import type { DumpReport } from './build-issue.ts';
import type { Ingested } from './ingest-folder.ts';

export function renderIngestReport(ingested: Ingested): string {
  const { issues, changed, reports, refusals, taken, finished } = ingested;
  const lines = finished.map((path) => `Finished what an earlier run was cut short at: ${path}`);
  lines.push(...taken.map(({ from, name }) => `Took in ${from} as dumps/${name}`));
  for (const report of reports) {
    lines.push(
      `${report.issue} (${report.dump}): ${count(report.entries, 'entry', 'entries')}, ${count(report.newPapers, 'new paper')}, ${report.seenBefore} seen before`,
      ...inferredLines(report),
      ...report.diagnostics.map((message) => `  ${renderDiagnostic(message)}`),
    );
  }
  lines.push(...refusals.map(renderDiagnostic));
  const papers = new Set(issues.flatMap((issue) => issue.papers.map(({ id }) => id))).size;
  const written = changed.length === 0 ? 'nothing changed' : `${count(changed.length, 'issue file')} written`;
  lines.push(`The archive holds ${count(issues.length, 'issue')} and ${count(papers, 'paper')}; ${written}.`);
  if (refusals.length > 0) lines.push(`${count(refusals.length, 'error')}; what they name was left out.`);
  return lines.join('\n');
}

/** What was inferred, and the line that would settle it. */
function inferredLines({ year, file }: DumpReport): string[] {
  if (year.known !== 'inferred') return [];
  const sidecar = `${file.replace(/\.[^./]+$/, '')}.yaml`;
  return [`  The year is inferred: ${year.evidence} If that is wrong, say "year: YYYY" in ${sidecar}.`];
}

function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}
