/** Diagnostics of ingest about dumps and entries. */

import { formatDay } from '../calendar.ts';
import type { IssueEntry, IssueFile } from '../content/issue-file.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Doubt, DumpEntry } from '../dumps/model/dump.ts';
import { spanOf } from '../dumps/model/line-span.ts';
import { headerLine } from '../dumps/model/line-uses.ts';
import type { IssueId, PaperId } from '../model.ts';
import type { IssueDay } from './dated-dump.ts';
import type { ReadDump } from './dump-input.ts';

export function repeatedEntry(entry: DumpEntry, first: DumpEntry, file: string): Diagnostic {
  return {
    severity: 'error',
    rule: 'repeated-entry',
    reason: `"${(entry.title ?? entry.abstract ?? '').slice(0, 80)}" stands here and at ${spanOf(first)}.`,
    advice:
      'One capture holds a paper once: check whether two pages were saved into one file. Of a paper that stands here in two versions, such as a preprint and its article, take one out of the file.',
    file,
    line: entry.lines.first,
  };
}

export function sameDay(dump: ReadDump, { day }: IssueDay, clash: IssueFile): Diagnostic {
  return {
    severity: 'error',
    rule: 'two-dumps-one-day',
    reason: `This capture is of ${day}, and so is ${clash.dump}.`,
    advice: `Delete one of the two, or give the right day as "date: YYYY-MM-DD" in a sidecar. If this one is later and fuller, "npm run ingest -- --replace FILE" puts it in the place of ${clash.dump}. To make one issue of both, name both: "npm run ingest -- content/dumps/${clash.dump} ${dump.input.file} --issue ${day}".`,
    file: dump.input.file,
    line: headerLine(dump.parsed),
  };
}

export function sameListing(dump: ReadDump, { day }: IssueDay, other: IssueFile): Diagnostic {
  return {
    severity: 'error',
    rule: 'one-listing-twice',
    reason: `This capture and ${other.dump} are of one listing and one day, with mostly the same papers, but their years were inferred as ${day.slice(0, 4)} and ${other.id.slice(0, 4)}.`,
    advice: `If this one is later and fuller, "npm run ingest -- --replace FILE" puts it in the place of ${other.dump}. Otherwise say "year: YYYY" in a sidecar.`,
    file: dump.input.file,
    line: headerLine(dump.parsed),
  };
}

/** A capture of an issue that is dated before it. */
export function captureAfterIssue({ input, parsed }: ReadDump, { day }: IssueDay, issue: string): Diagnostic {
  return {
    severity: 'warning',
    rule: 'capture-after-issue',
    reason: `This capture is of ${formatDay(day)}, after ${formatDay(issue)}, the day of the issue that it is put into.`,
    advice: `If the issue covers it, name its last day with --issue (its sidecar says "issue: ${issue}").`,
    file: input.file,
    line: headerLine(parsed),
  };
}

/** A capture of the issue has changed or is gone, and `gone` are papers that the issue would lose by it. */
export function shrunkIssue(dump: ReadDump, issue: IssueFile, gone: readonly PaperId[]): Diagnostic {
  const [paper] = gone;
  const papers = gone.length === 1 ? `the paper ${paper}` : `${gone.length} papers, such as ${paper}`;
  return {
    severity: 'error',
    rule: 'changed-dump-lacks-papers',
    reason: `What was captured has changed since it was read, and the issue of ${issue.id} would lose ${papers}.`,
    advice: `Dumps are never edited: restore what is in dumps/ (git has it). If the loss is meant, delete content/issues/${issue.id}.json, ingest again, and say in content/redirects.yaml where the pages went.`,
    file: dump.input.file,
    line: headerLine(dump.parsed),
  };
}

/** `papers` are those of the issue that are read from the same captures no more; they stay. */
export function papersNoLongerRead(
  issue: IssueId,
  papers: readonly [IssueEntry, ...IssueEntry[]],
  file: string,
): Diagnostic {
  const names = papers.slice(0, 5).map(({ id }) => id);
  return {
    severity: 'warning',
    rule: 'papers-no-longer-read',
    reason: `${papers.length === 1 ? 'A paper' : `${papers.length} papers`} of the issue of ${issue} ${papers.length === 1 ? 'is' : 'are'} no longer read from what was captured (${names.join(', ')}${papers.length > names.length ? ' …' : ''}), which has not changed. The issue keeps ${papers.length === 1 ? 'it as it is' : 'them as they are'}, since addresses stay.`,
    advice: `To take them out, delete content/issues/${issue}.json, ingest again, and say in content/redirects.yaml where their pages went.`,
    file,
    line: papers[0].firstLine,
  };
}

export const doubtfulEnding = ' The capture is held back.';

/** Entries that look misread. The capture is held back until an editor accepts it. */
export function doubtfulEntries(doubts: readonly Doubt[], file: string): Diagnostic[] {
  return doubts.map(({ rule, reason, line }) => ({
    severity: 'error',
    rule,
    reason: `${reason}${doubtfulEnding}`,
    advice:
      'Look at these lines. If all is as it should be, take it with "npm run ingest -- --accept FILE", or say "accept: true" in its sidecar.',
    file,
    line,
  }));
}

export function moved(dump: ReadDump, issue: IssueId, published: IssueFile): Diagnostic {
  return {
    severity: 'error',
    rule: 'issue-moved',
    reason: `This capture is published as the issue of ${published.id} and would now be that of ${issue}.`,
    advice: `If ${published.id} was wrong, delete content/issues/${published.id}.json, ingest again, and say in content/redirects.yaml where /issues/${published.id}/ and /issues/${published.id}.json went.`,
    file: dump.input.file,
    line: headerLine(dump.parsed),
  };
}

export function changedDump(file: string, sidecarFile: string): Diagnostic {
  return {
    severity: 'error',
    rule: 'changed-dump',
    reason: `These are not the bytes that were captured: ${sidecarFile} records another checksum.`,
    advice:
      'Dumps are never edited: restore the file, and look for a tool that changes line endings. Corrections go into content/corrections.yaml.',
    file,
  };
}

export function dateAhead(entry: DumpEntry, day: string, file: string): Diagnostic {
  return {
    severity: 'warning',
    rule: 'date-ahead',
    reason: `The first date printed here lies after the issue's own day, ${day}; it is left out.`,
    advice:
      "Give the paper's first date in content/facts/, or the issue's year in the sidecar if that is wrong.",
    file,
    line: entry.lines.last,
  };
}

export function keptApart(entry: DumpEntry, id: PaperId, other: PaperId, file: string): Diagnostic {
  return {
    severity: 'warning',
    rule: 'same-title-other-paper',
    reason: `"${(entry.title ?? '').slice(0, 80)}" has the title of ${other} but other authors, or another abstract and other details; it stays a paper of its own, ${id}.`,
    advice: 'If they are one paper, merge them in content/corrections.yaml.',
    file,
    line: entry.lines.first,
  };
}

/** A capture whose bytes are those of a dump. */
export function knownDump(file: string, name: string): Diagnostic {
  const reason = `This capture is already in the archive as ${name}.`;
  return { severity: 'error', rule: 'known-dump', reason, advice: 'There is nothing to do.', file };
}

/** A folder among the captures that are named. */
export function folderOfCaptures(file: string): Diagnostic {
  const reason = 'This is a folder, where a capture is expected.';
  return { severity: 'error', rule: 'a-folder', reason, advice: `Name the files in it: ${file}/*`, file };
}

/** A capture that is named, and isn't there. */
export function missingCapture(file: string): Diagnostic {
  const reason = 'There is no such file.';
  return { severity: 'error', rule: 'missing-file', reason, advice: 'Check the path.', file };
}

/** The option `--issue` isn't a day. */
export function wrongIssue(issue: string): Diagnostic {
  const reason = `"${issue}" is not a day.`;
  return {
    severity: 'error',
    rule: 'wrong-issue',
    reason,
    advice: 'Say --issue YYYY-MM-DD.',
    file: '--issue',
  };
}
