/** Papers of the last issues for the home page: the most discussed, and those that an earlier issue had too. */
import type { Appearance, Archive, Paper } from '../src/model.ts';

export interface RecentPaper {
  readonly paper: Paper;
  /** The appearance in one of the last issues. */
  readonly appearance: Appearance;
}

/** About a week of a daily newsletter. */
const recentIssues = 7;
const maxPapers = 5;

/** Most comments first, at least one; ties by votes, then by the order of issues (newest first) and listings. */
export function discussedLately(archive: Archive): readonly RecentPaper[] {
  return appearancesOf(archive)
    .filter(({ appearance }) => commentsOf(appearance) > 0)
    .sort(
      (a, b) =>
        commentsOf(b.appearance) - commentsOf(a.appearance) ||
        (b.appearance.upvotes ?? 0) - (a.appearance.upvotes ?? 0),
    )
    .slice(0, maxPapers);
}

/** Papers of the last issues that an older issue had too, newest return first. */
export function returnedLately(archive: Archive): readonly RecentPaper[] {
  return appearancesOf(archive)
    .filter(({ paper, appearance }) => paper.appearances[0].issue !== appearance.issue)
    .slice(0, maxPapers);
}

/** Each paper once, by its newest appearance. */
function appearancesOf({ issues, papers }: Archive): RecentPaper[] {
  const found = new Map<string, RecentPaper>();
  for (const { appearances } of issues.slice(0, recentIssues)) {
    for (const appearance of appearances) {
      const paper = papers.get(appearance.paper);
      if (paper !== undefined && !found.has(paper.id)) found.set(paper.id, { paper, appearance });
    }
  }
  return [...found.values()];
}

const commentsOf = ({ comments = 0 }: Appearance): number => comments;
