/**
 * How many of an archive's papers are settled, the oldest ones: by these it is judged how rare a word is, in related
 * papers as in search. Judged by all, each new issue would change a little of what is said of nearly every word.
 */

/** The number grows by a fifth per step. */
const stepsToDouble = 4;

export function countSettled(papers: number): number {
  return Math.floor(2 ** (Math.floor(Math.log2(papers) * stepsToDouble) / stepsToDouble));
}
