/** Names of issues in running text and titles. */

import type { Issue } from '../src/model.ts';
import { phrase, printDay } from '../src/wording/wording.ts';

/** `Issue 3, 29 October 2025`, with the issue's own title if it has one: `Issue 1, NeurIPS 2024 orals, 10 …`. */
export function issueName(issue: Issue): string {
  const title = issue.title === undefined ? '' : `${issue.title}, `;
  return phrase('Issue {number}, {day}', { number: String(issue.number), day: title + printDay(issue.day) });
}
