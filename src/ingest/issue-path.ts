import type { IssueId } from '../model.ts';

/** Path of an issue file in the archive's folder. */
export function issuePathOf(id: IssueId): string {
  return `issues/${id}.json`;
}
