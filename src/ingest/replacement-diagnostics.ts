/** Diagnostics of ingest about captures that replace others. */
import { formatDay } from '../calendar.ts';
import type { IssueFile } from '../content/issue-file.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { headerLine } from '../dumps/model/line-uses.ts';
import type { IssueId, PaperId } from '../model.ts';
import type { IssueDay } from './dated-dump.ts';
import type { ReadDump } from './dump-input.ts';

/** The replacing capture's own day differs from that of the issue, whose address stays. */
export function keptDay(dump: ReadDump, { day, year }: IssueDay, other: IssueFile): Diagnostic {
  const why = year.known === 'inferred' ? ` ${year.evidence}` : '';
  return {
    severity: 'warning',
    rule: 'kept-day',
    reason: `This capture would be of ${formatDay(day)}, and takes the place of one that is the issue of ${formatDay(other.id)}; the issue keeps that day and its address.${why}`,
    advice: `If the issue is not published yet, delete content/issues/${other.id}.json and both captures, and ingest this one anew. Otherwise a redirect in content/redirects.yaml can lead from the old address.`,
    file: dump.input.file,
    line: headerLine(dump.parsed),
  };
}

/** `lost`: papers of the capture called `replaced` that would be in no issue any more. */
export function lostPapers(dump: ReadDump, replaced: string, lost: readonly PaperId[]): Diagnostic {
  const some = lost.slice(0, 3).join(', ');
  return {
    severity: 'error',
    rule: 'replacement-lacks-papers',
    reason: `This capture can't take the place of ${replaced}: it lacks ${lost.length === 1 ? 'a paper' : `${lost.length} papers`} that ${replaced} has (${some}${lost.length > 3 ? ' …' : ''}), and addresses stay.`,
    advice: 'Save the listing again, whole; or keep both in one issue with --issue.',
    file: dump.input.file,
    line: headerLine(dump.parsed),
  };
}

/** A capture that may replace one, of a day that has none. */
export function nothingReplaced(dump: ReadDump, { day }: IssueDay): Diagnostic {
  return {
    severity: 'error',
    rule: 'nothing-to-replace',
    reason: `This capture is of ${formatDay(day)}, and no earlier one is of that day.`,
    advice:
      'Ingest it without --replace if it is new. Otherwise say in its sidecar which it replaces, "replaces: NAME" by the name in dumps/, and its day, "date: YYYY-MM-DD".',
    file: dump.input.file,
    line: headerLine(dump.parsed),
  };
}

/** A capture that may replace any of `names`. */
export function severalReplaced(dump: ReadDump, names: readonly string[]): Diagnostic {
  return {
    severity: 'error',
    rule: 'several-to-replace',
    reason: `This capture could take the place of ${names.join(' or of ')}.`,
    advice: 'Say in its sidecar which it is: "replaces: NAME".',
    file: dump.input.file,
    line: headerLine(dump.parsed),
  };
}

/** A capture that replaces one of other issues, which would go on without it. */
export function replacesElsewhere(
  dump: ReadDump,
  issue: IssueId,
  { name, others }: { readonly name: string; readonly others: readonly IssueId[] },
): Diagnostic {
  return {
    severity: 'error',
    rule: 'replaces-of-other-day',
    reason: `This capture would be in the issue of ${issue}, and ${name}, which it replaces, is in that of ${others.join(', ')}.`,
    advice: `If it is of that day, add "date: ${others[0] ?? issue}" to its sidecar; otherwise delete the line "replaces".`,
    file: dump.input.file,
    line: headerLine(dump.parsed),
  };
}
