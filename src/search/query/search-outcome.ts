/** The result of a search. */
import type { AnsweredPaper } from './answered-paper.ts';
import type { IndexAnswer, IndexedPaper, IndexHit } from './index-source.ts';

export interface SearchOutcome {
  /** How many papers have all of the words. */
  readonly total: number;
  /** Papers by facet and value within those. */
  readonly counts: IndexAnswer['counts'];
  /** The first page of papers: those with all of the words, then those with some. */
  readonly papers: readonly AnsweredPaper[];
  /** The others, in order. */
  readonly rest: readonly IndexHit[];
  /** Says of a paper of `rest` what `papers` say of theirs. */
  readonly annotate: (paper: IndexedPaper) => AnsweredPaper;
  /** Words to mark. */
  readonly words: readonly string[];
  /** The words that were asked for, where some of the typed ones were taken for slips of the keyboard. */
  readonly instead: readonly string[] | undefined;
}
