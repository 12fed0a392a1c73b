/** What an issue is called in running text and in titles. */
import { formatDay } from '../src/calendar.ts';
import type { Issue } from '../src/model.ts';

/** `Issue 3, 29 October 2025`, with its own title where it has one: `Issue 1, NeurIPS 2024 orals, 10 …`. */
export function issueName(issue: Issue): string {
  const title = issue.title === undefined ? '' : `${issue.title}, `;
  return `Issue ${issue.number}, ${title}${formatDay(issue.day)}`;
}
