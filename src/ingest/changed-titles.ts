/** Titles that an issue's captures, or the rules for reading them, now give otherwise. Pure. */
import type { IssueFile } from '../content/issue-file.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** A warning with the first of them; `file` is the issue's first capture. Said once, as the issue file has the new ones then. */
export function findChangedTitles(
  before: IssueFile | undefined,
  { id: issue, papers }: IssueFile,
  file: string,
): readonly Diagnostic[] {
  const known = new Map(before?.papers.map(({ id, title }) => [id, title]));
  const changed = papers.filter(({ id, title }) => {
    const old = known.get(id);
    return old !== undefined && title !== undefined && title !== old;
  });
  const [first] = changed;
  if (first === undefined) return [];
  const others =
    changed.length === 1
      ? ''
      : `, and ${changed.length - 1} more ${changed.length === 2 ? 'has' : 'have'} another title, too`;
  return [
    {
      severity: 'warning',
      rule: 'title-changed',
      reason: `In the issue of ${issue}, ${first.id} is "${first.title}" now and was "${known.get(first.id)}" before${others}.`,
      advice:
        'See what has changed in its file. If somebody has edited the capture, restore it (git has it): corrections go into content/corrections.yaml.',
      file,
      line: first.firstLine,
    },
  ];
}
