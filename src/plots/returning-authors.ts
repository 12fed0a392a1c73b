/** Returning authors: those with new papers in at least two issues. */

import type { Archive, Author, IssueId, PaperId } from '../model.ts';
import { hasAuthorPage } from '../people/author-page.ts';
import type { Period } from './periods.ts';

export interface ReturningAuthor {
  readonly author: Author;
  /** For each period: the author's papers that first appeared in it, newest issue first. */
  readonly papers: readonly (readonly PaperId[])[];
  readonly total: number;
  /** Number of issues with a new paper of the author; at least two. */
  readonly issues: number;
}

/**
 * The `most` returning authors with the most papers, and the number of all returning authors. A paper counts for the
 * first issue that lists it, so one paper in two issues does not make its authors returning. Ties: more issues first,
 * then by sort name.
 */
export function findReturningAuthors(
  archive: Archive,
  periods: readonly Period[],
  most: number,
): { readonly authors: readonly ReturningAuthor[]; readonly returning: number } {
  const ranked: { readonly author: Author; readonly issues: number }[] = [];
  for (const author of archive.authors.values()) {
    if (!hasAuthorPage(author)) continue;
    const issues = new Set(author.papers.map((id) => firstIssue(archive, id)));
    issues.delete(undefined);
    if (issues.size > 1) ranked.push({ author, issues: issues.size });
  }
  ranked.sort((a, b) => b.author.papers.length - a.author.papers.length || b.issues - a.issues);
  const columns = new Map(
    periods.flatMap(({ issues }, index) => issues.map(({ id }) => [id, index] as const)),
  );
  const authors = ranked.slice(0, most).map(({ author, issues }) => {
    const papers: PaperId[][] = periods.map(() => []);
    for (const id of author.papers) {
      const issue = firstIssue(archive, id);
      if (issue !== undefined) papers[columns.get(issue) ?? -1]?.push(id);
    }
    return { author, papers, total: author.papers.length, issues };
  });
  return { authors, returning: ranked.length };
}

function firstIssue({ papers }: Archive, id: PaperId): IssueId | undefined {
  return papers.get(id)?.appearances[0].issue;
}
