/** Publication order of papers and issues, by which feeds are split into archive documents. */
import { issuePath, paperPath, type SitePath } from '../../addresses.ts';
import type { Appearance, Archive, Issue, IssueId, Paper, PaperId } from '../../model.ts';

/** An issue, or a paper with the issue that first listed it. One object for each, shared by all feeds. */
export interface Publication {
  /** Kind and id, independent of the address: `papers/qurating`, `issues/2025-10-29`. */
  readonly key: string;
  readonly path: SitePath;
  readonly issue: Issue;
  /** Undefined for an issue. */
  readonly paper: Paper | undefined;
  /** Position in the listing (from 1); 0 for an issue. */
  readonly position: number;
}

export interface Publications {
  /** Both in publication order. */
  readonly issues: readonly Publication[];
  readonly papers: readonly Publication[];
  /** The publications of `papers` (any order), in publication order. */
  readonly of: (papers: readonly PaperId[]) => readonly Publication[];
}

/**
 * A paper is published with the lowest-numbered issue that lists it. Issue numbers are fixed at first ingest, so
 * neither a later issue nor an older one ingested late changes the order. Within an issue the last position comes
 * first: the top of the listing is the newest.
 */
export function buildPublications(archive: Archive): Publications {
  const issues = archive.issues
    .map(
      (issue): Publication => ({
        key: `issues/${issue.id}`,
        path: issuePath(issue.id),
        issue,
        paper: undefined,
        position: 0,
      }),
    )
    .sort(byPublicationOrder);
  const byPaper = new Map<PaperId, Publication>();
  for (const paper of archive.papers.values()) {
    const publication = toPublication(paper, archive.issueById);
    if (publication !== undefined) byPaper.set(paper.id, publication);
  }
  return {
    issues,
    papers: [...byPaper.values()].sort(byPublicationOrder),
    of: (papers) => [...new Set(papers)].flatMap((id) => byPaper.get(id) ?? []).sort(byPublicationOrder),
  };
}

function toPublication(paper: Paper, issueById: ReadonlyMap<IssueId, Issue>): Publication | undefined {
  let first: { issue: Issue; appearance: Appearance } | undefined;
  for (const appearance of paper.appearances) {
    const issue = issueById.get(appearance.issue);
    if (issue !== undefined && (first === undefined || issue.number < first.issue.number))
      first = { issue, appearance };
  }
  return (
    first && {
      key: `papers/${paper.id}`,
      path: paperPath(paper.id),
      issue: first.issue,
      paper,
      position: first.appearance.position,
    }
  );
}

function byPublicationOrder(one: Publication, other: Publication): number {
  return one.issue.number - other.issue.number || other.position - one.position;
}
