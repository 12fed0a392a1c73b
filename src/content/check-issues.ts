/** Checks issue files against each other: ingest writes them, but people restore, copy and merge them. */
import type { Diagnostic } from '../diagnostic.ts';
import type { IssueFile } from './issue-file.ts';

/** An issue, and the file it was read from. */
export interface PlacedIssue {
  readonly issue: IssueFile;
  readonly file: string;
  /** Reads the file's text; called only for errors. */
  readonly text: () => string;
}

/** Errors for a file name that differs from the issue's day, a number used twice, and a paper listed twice in an issue. */
export function checkIssues(placed: readonly PlacedIssue[]): readonly Diagnostic[] {
  const byNumber = new Map<number, string>();
  return placed.flatMap((one) => {
    const { issue, file } = one;
    const other = byNumber.get(issue.number);
    byNumber.set(issue.number, file);
    return [
      ...(file.endsWith(`${issue.id}.json`) ? [] : [misnamed(one)]),
      ...(other === undefined ? [] : [numberTwice(one, other)]),
      ...findRepeated(issue).map((id) => paperTwice(one, id)),
    ];
  });
}

function findRepeated({ papers }: IssueFile): readonly string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { id } of papers) {
    if (seen.has(id)) repeated.add(id);
    seen.add(id);
  }
  return [...repeated];
}

function misnamed({ issue, file, text }: PlacedIssue): Diagnostic {
  return {
    severity: 'error',
    rule: 'issue-name',
    reason: `This file is named otherwise than its issue, ${issue.id}.`,
    advice: `Rename it to ${issue.id}.json, or delete it where it is a copy.`,
    file,
    line: lineOf(text(), `"id": "${issue.id}"`, 1),
  };
}

function numberTwice({ issue, file, text }: PlacedIssue, other: string): Diagnostic {
  return {
    severity: 'error',
    rule: 'issue-number-twice',
    reason: `Number ${issue.number} is that of ${other} as well.`,
    advice:
      'Restore the number that was published first from version control; the other issue gets the next free one.',
    file,
    line: lineOf(text(), `"number": ${issue.number}`, 1),
  };
}

function paperTwice({ issue, file, text }: PlacedIssue, id: string): Diagnostic {
  return {
    severity: 'error',
    rule: 'paper-twice',
    reason: `The paper ${id} stands twice in the issue of ${issue.id}.`,
    advice: 'Restore the file from version control, or delete it and run "npm run ingest".',
    file,
    line: lineOf(text(), `"id": "${id}"`, 2),
  };
}

/** The line of the `nth` occurrence of `characters` in `text`, or of the last one if there are fewer. */
function lineOf(text: string, characters: string, nth: number): number {
  const lines = text.split('\n').flatMap((line, index) => (line.includes(characters) ? [index + 1] : []));
  return lines[nth - 1] ?? lines.at(-1) ?? 1;
}
