/** Finds the papers that answer saved queries. Only where a text may hold one of the phrases is it taken into words. */
import type { Archive, Paper, PaperId, PaperVenue } from '../../model.ts';
import { foldName } from '../../people/fold-name.ts';
import { singularWord, splitWords } from '../../topics/words.ts';
import { buildPhraseGate } from './phrase-gate.ts';
import type { SavedQuery } from './saved-query.ts';

interface Phrase {
  readonly query: SavedQuery;
  readonly keys: readonly string[];
  readonly excludes: boolean;
}

/** A paper as far as queries ask for it. */
export type QueriedPaper = Pick<Paper, 'id' | 'title' | 'abstract' | 'authors' | 'venue'>;

/** Query id → ids of the papers that answer it, in the order given. A query nobody answers has an empty list. */
export function matchQueries(
  papers: readonly QueriedPaper[],
  venues: Archive['venues'],
  queries: readonly SavedQuery[],
): ReadonlyMap<string, readonly PaperId[]> {
  const found = new Map<string, PaperId[]>(queries.map(({ id }) => [id, []]));
  const answersNames = namesTest(venues, queries);
  // Names are quick to look at: only where they fit does a paper's text matter to a query that asks for them.
  const named = queries.filter(({ authors, venues: places }) => authors.length + places.length > 0);
  const others = queries.filter((query) => !named.includes(query));
  for (const group of [others, ...named.map((query) => [query])]) {
    const phrasesIn = phraseFinder(listPhrases(group));
    for (const paper of papers) {
      const asking = group.filter((query) => answersNames(query, paper));
      if (asking.length === 0) continue;
      const { wanted, unwanted } = phrasesIn(paper);
      for (const query of asking) {
        if (unwanted.has(query) || (query.words.length > 0 && !wanted.has(query))) continue;
        found.get(query.id)?.push(paper.id);
      }
    }
  }
  return found;
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

function phraseFinder(phrases: readonly Phrase[]) {
  const mayHold = buildPhraseGate(phrases.map(({ keys }) => keys));
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const [first = ''] = phrase.keys;
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return ({ title, abstract }: QueriedPaper) => {
    const wanted = new Set<SavedQuery>();
    const unwanted = new Set<SavedQuery>();
    for (const text of [title.plain, abstract?.plain ?? '']) {
      if (!mayHold(text)) continue;
      const words = splitWords(text);
      for (let start = 0; start < words.length; start += 1) {
        const phrases = byFirst.get(singularWord(words[start] ?? ''));
        if (phrases === undefined) continue;
        for (const { query, keys, excludes } of phrases) {
          if (keys.every((key, offset) => singularWord(words[start + offset] ?? '') === key))
            (excludes ? unwanted : wanted).add(query);
        }
      }
    }
    return { wanted, unwanted };
  };
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

function memoize(compute: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const value = known.get(text) ?? compute(text);
    known.set(text, value);
    return value;
  };
}
