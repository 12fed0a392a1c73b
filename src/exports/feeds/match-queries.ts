/** Finds the papers that answer saved queries: each paper's words are looked at once, however many queries there are. */
import type { Archive, Paper, PaperId, PaperVenue } from '../../model.ts';
import { foldName } from '../../people/fold-name.ts';
import { singularWord, splitWords } from '../../topics/words.ts';
import type { SavedQuery } from './saved-query.ts';

interface Phrase {
  readonly query: SavedQuery;
  readonly keys: readonly string[];
  readonly excludes: boolean;
}

/** Query id → ids of the papers that answer it, in the archive's order. A query nobody answers has an empty list. */
export function matchQueries(
  papers: ReadonlyMap<PaperId, Paper>,
  venues: Archive['venues'],
  queries: readonly SavedQuery[],
): ReadonlyMap<string, readonly PaperId[]> {
  const found = new Map<string, PaperId[]>(queries.map(({ id }) => [id, []]));
  const phrases = indexPhrases(queries);
  const answersNames = namesTest(venues, queries);
  for (const paper of papers.values()) {
    const { wanted, unwanted } = phrasesIn(paper, phrases);
    for (const query of queries) {
      if (query.words.length > 0 && !wanted.has(query)) continue;
      if (unwanted.has(query) || !answersNames(query, paper)) continue;
      found.get(query.id)?.push(paper.id);
    }
  }
  return found;
}

/** The phrases of all queries by their first word. */
function indexPhrases(queries: readonly SavedQuery[]): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const query of queries) {
    for (const [texts, excludes] of [
      [query.words, false],
      [query.without, true],
    ] as const) {
      for (const text of texts) {
        const keys = splitWords(text).map(singularWord);
        const first = keys[0];
        if (first === undefined) continue;
        byFirst.set(first, [...(byFirst.get(first) ?? []), { query, keys, excludes }]);
      }
    }
  }
  return byFirst;
}

function phrasesIn({ title, abstract }: Paper, phrases: ReadonlyMap<string, readonly Phrase[]>) {
  const wanted = new Set<SavedQuery>();
  const unwanted = new Set<SavedQuery>();
  if (phrases.size === 0) return { wanted, unwanted };
  for (const text of [title.plain, abstract?.plain ?? '']) {
    const keys = splitWords(text).map(singularWord);
    for (const [start, key] of keys.entries()) {
      for (const phrase of phrases.get(key) ?? []) {
        if (!phrase.keys.every((word, offset) => keys[start + offset] === word)) continue;
        (phrase.excludes ? unwanted : wanted).add(phrase.query);
      }
    }
  }
  return { wanted, unwanted };
}

/**
 * Names are compared as they are printed on the paper itself, and venues as recorded there, so that other papers
 * can't change the answer.
 */
function namesTest(venues: Archive['venues'], queries: readonly SavedQuery[]) {
  const keyOf = memoize(foldName);
  const toKeys = (names: readonly string[]) => new Set(names.flatMap((name) => [name, foldName(name)]));
  const wanted = new Map(
    queries.map((query) => [query, { authors: toKeys(query.authors), venues: toKeys(query.venues) }]),
  );
  return (query: SavedQuery, { authors, venue }: Paper): boolean => {
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

function memoize(compute: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const value = known.get(text) ?? compute(text);
    known.set(text, value);
    return value;
  };
}
