/** Interface between search and index, independent of how the index is fetched. */
import type { Vocabulary } from '../../words/vocabulary.ts';
import type { LexiconEntry } from '../lexicon/lexicon-entry.ts';

/** A paper as the index returns it. */
export interface IndexedPaper {
  readonly url: string;
  readonly title: string;
  readonly authors: string;
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export interface IndexHit {
  /** Identifies the paper, in the results of any query. */
  readonly id: string;
  /** Above 0; comparable between hits of one question. */
  readonly score: number;
  readonly inTitle: boolean;
  readonly inAuthors: boolean;
  readonly load: () => Promise<IndexedPaper>;
}

export interface IndexAnswer {
  /** Best first. */
  readonly hits: readonly IndexHit[];
  /** Papers by facet and value within the hits, for the facets that are loaded. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Where hits and words come from; the facets chosen apply to every question. */
export interface SearchSource {
  /** By date, the index's order is final. */
  readonly order: 'relevance' | 'date';
  /** The reader may still be in the middle of a word. */
  readonly typed: boolean;
  /** How many papers the archive has. */
  readonly paperCount: number;
  /** Papers with all words of `asked`, or a phrase in quotation marks; of all that fit the facets for `null`. */
  readonly search: (asked: string | null) => Promise<IndexAnswer>;
  /** Lexicon entries by stem; unknown stems are omitted. */
  readonly lexicon: (stems: readonly string[]) => Promise<ReadonlyMap<string, LexiconEntry>>;
  /**
   * The archive's words that may be as near to `word` as `edits` letters more or less, and maybe others; only those with about its
   * first letter unless `anyLetter`.
   */
  readonly vocabulary: (word: string, edits: number, anyLetter: boolean) => Promise<Vocabulary>;
}
