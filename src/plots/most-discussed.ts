/** Papers with the most comments in their listings. */
import type { Appearance, Archive, Paper } from '../model.ts';

export interface Discussed {
  readonly paper: Paper;
  /** The appearance with the highest count (ties: the oldest). */
  readonly appearance: Appearance;
  readonly comments: number;
}

/**
 * The `most` papers with the most comments, and the number of papers with any. A paper's count is the maximum over
 * its issues, since a later listing includes earlier comments. Ties in the archive's order.
 */
export function findMostDiscussed(
  { papers }: Archive,
  most: number,
): { readonly papers: readonly Discussed[]; readonly withComments: number } {
  const discussed: Discussed[] = [];
  for (const paper of papers.values()) {
    let best: Discussed | undefined;
    for (const appearance of paper.appearances) {
      const comments = appearance.comments ?? 0;
      if (comments > (best?.comments ?? 0)) best = { paper, appearance, comments };
    }
    if (best !== undefined) discussed.push(best);
  }
  const withComments = discussed.length;
  return { papers: discussed.sort((a, b) => b.comments - a.comments).slice(0, most), withComments };
}
