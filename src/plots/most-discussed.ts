/** Which papers readers of the listing wrote most about. */
import type { Appearance, Archive, Paper } from '../model.ts';

export interface Discussed {
  readonly paper: Paper;
  /** The appearance with the highest count, the oldest of several. */
  readonly appearance: Appearance;
  readonly comments: number;
}

/**
 * The `most` papers with the most comments, and of how many that have any. A paper counts with the highest number
 * any of its issues gives: a later listing repeats the comments of an earlier one, so that their sum would count
 * them twice. Ties in the order of the archive.
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
