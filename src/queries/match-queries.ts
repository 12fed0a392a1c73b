/** Matches papers against saved queries, one paper at a time. */
import { groupBy } from '../group-by.ts';
import { memoize } from '../memoize.ts';
import type { Archive, Paper, PaperVenue, SavedQuery } from '../model.ts';
import { foldName } from '../words/fold-name.ts';
import { singularWord, splitWords } from '../words/split-words.ts';

interface Phrase {
  readonly query: SavedQuery;
  /** Its words, in the singular. */
  readonly keys: readonly string[];
  readonly excludes: boolean;
}

/** The fields of a paper that queries test, besides its texts. */
export type QueriedPaper = Pick<Paper, 'authors' | 'venue'>;

/** A word with what the queries need to match it. */
export interface QueryWord {
  readonly singular: string;
  /** The phrases that begin with this word; usually none. */
  readonly opens: readonly Phrase[];
}

export interface QueryMatcher {
  /** Prepares a word from `splitWords` for matching. */
  readonly read: (word: string) => QueryWord;
  /** Ids of the queries that a paper with the given texts answers. */
  readonly answeredBy: (
    paper: QueriedPaper,
    texts: readonly (readonly QueryWord[])[],
  ) => readonly SavedQuery['id'][];
}

export function openQueries(queries: readonly SavedQuery[], venues: Archive['venues']): QueryMatcher {
  const byFirst = groupBy(listPhrases(queries), ({ keys }) => keys[0]);
  const answersNames = namesTest(venues, queries);
  const isAnswered = (query: SavedQuery, { wanted, unwanted }: FoundPhrases): boolean =>
    !unwanted.has(query) && (query.words.length === 0 || wanted.has(query));
  return {
    read(word) {
      const singular = singularWord(word);
      return { singular, opens: byFirst.get(singular) ?? [] };
    },
    answeredBy(paper, texts) {
      if (queries.length === 0) return [];
      const phrases = findPhrases(texts);
      return queries
        .filter((query) => isAnswered(query, phrases) && answersNames(query, paper))
        .map(({ id }) => id);
    },
  };
}

function listPhrases(queries: readonly SavedQuery[]): readonly Phrase[] {
  const toPhrases = (query: SavedQuery, texts: readonly string[], excludes: boolean) =>
    texts
      .map((text): Phrase => ({ query, keys: splitWords(text).map(singularWord), excludes }))
      .filter(({ keys }) => keys.length > 0);
  return queries.flatMap((query) => [
    ...toPhrases(query, query.words, false),
    ...toPhrases(query, query.without, true),
  ]);
}

/** The queries that have a wanted or an excluded phrase in a paper. */
interface FoundPhrases {
  readonly wanted: ReadonlySet<SavedQuery>;
  readonly unwanted: ReadonlySet<SavedQuery>;
}

function findPhrases(texts: readonly (readonly QueryWord[])[]): FoundPhrases {
  const wanted = new Set<SavedQuery>();
  const unwanted = new Set<SavedQuery>();
  for (const words of texts) {
    for (let start = 0; start < words.length; start += 1) {
      for (const { query, keys, excludes } of words[start]?.opens ?? []) {
        if (keys.every((key, offset) => words[start + offset]?.singular === key))
          (excludes ? unwanted : wanted).add(query);
      }
    }
  }
  return { wanted, unwanted };
}

/**
 * Compares names as printed on the paper and venues as recorded there, so that the result for a paper does not depend
 * on other papers.
 */
function namesTest(venues: Archive['venues'], queries: readonly SavedQuery[]) {
  const keyOf = memoize(foldName);
  const toKeys = (names: readonly string[]) => new Set(names.flatMap((name) => [name, foldName(name)]));
  const wanted = new Map(
    queries.map((query) => [query, { authors: toKeys(query.authors), venues: toKeys(query.venues) }]),
  );
  return (query: SavedQuery, { authors, venue }: QueriedPaper): boolean => {
    const keys = wanted.get(query);
    if (keys === undefined) return false;
    if (
      query.authors.length > 0 &&
      !authors.some(({ id, name }) => keys.authors.has(id) || keys.authors.has(keyOf(name)))
    )
      return false;
    return (
      query.venues.length === 0 || venueNames(venue, venues).some((name) => keys.venues.has(keyOf(name)))
    );
  };
}

function venueNames(venue: PaperVenue | undefined, venues: Archive['venues']): readonly string[] {
  return venue === undefined ? [] : [venue.id, venue.label, venues.get(venue.id)?.name ?? venue.id];
}
