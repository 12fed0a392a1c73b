/**
 * The number of settled papers: the oldest ones, by which document frequencies are computed for related papers and for
 * search. Computed by all papers, nearly all frequencies would change a little with each new issue.
 */

/** The number grows by a fifth per step. */
const stepsToDouble = 4;

export function countSettled(papers: number): number {
  return Math.floor(2 ** (Math.floor(Math.log2(papers) * stepsToDouble) / stepsToDouble));
}
