/** A search from query to ordered papers, independent of the page and of how the index is fetched. */

import type { Vocabulary } from '../../words/vocabulary.ts';
import { contentDivider } from '../content-divider.ts';
import { rankFound } from './rank-found.ts';
import { chooseAsked, indexWords, parseQuery, type SearchQuery } from './search-query.ts';
import { isKnownWord, suggestWord } from './suggest-word.ts';
import { buildWordMatcher, splitPrinted } from './word-match.ts';

/** A paper as the index returns it. */
export interface IndexedPaper {
  readonly url: string;
  readonly title: string;
  readonly authors: string;
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export interface IndexHit {
  readonly load: () => Promise<IndexedPaper>;
}

export interface IndexAnswer {
  readonly hits: readonly IndexHit[];
  /** Facet → value → number of hits, for loaded facets. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The index and the vocabulary. */
export interface SearchSource {
  /** With `date`, results are not re-ranked. */
  readonly order: 'relevance' | 'date';
  /** True while the reader is typing; the last word may be incomplete. */
  readonly typed: boolean;
  readonly search: (asked: string) => Promise<IndexAnswer>;
  readonly vocabulary: () => Promise<Vocabulary>;
}

export interface SearchOutcome {
  readonly answer: IndexAnswer;
  /** The first page of papers, best first. */
  readonly papers: readonly IndexedPaper[];
  /** Words to mark. */
  readonly words: readonly string[];
  /** The query that was used instead, because the typed one has no results. */
  readonly instead: { readonly words: readonly string[]; readonly leftOut: readonly string[] } | undefined;
}

export const papersPerResultPage = 10;

/** Searches for `text`; without results, for its best correction, or without its unknown words. */
export async function searchArchive(
  text: string,
  common: ReadonlySet<string>,
  source: SearchSource,
): Promise<SearchOutcome> {
  const query = parseQuery(text, common, source.typed);
  const first = await ask(query, text, source);
  if (first.unmatched.length === 0 && first.answer.hits.length > 0)
    return { ...first, words: query.words, instead: undefined };
  if (query.asked.length === 0) return { ...emptyOutcome, words: query.words };
  return (
    (await searchInstead({ ...query, common }, first.unmatched, source)) ?? {
      ...emptyOutcome,
      words: query.words,
    }
  );
}

/** Spelling suggestion for a single word with few results, if there is a similar, much more frequent word. */
export async function offerCorrection(
  text: string,
  outcome: SearchOutcome,
  source: SearchSource,
): Promise<string | undefined> {
  const words = indexWords(text);
  if (outcome.answer.hits.length > 2 || words.length > 1 || outcome.instead !== undefined) return undefined;
  const vocabulary = await source.vocabulary();
  const corrected = words.map((word) => {
    const suggestion = word.length < 4 ? undefined : suggestWord(word, vocabulary);
    return suggestion !== undefined && (vocabulary.get(suggestion) ?? 0) >= (vocabulary.get(word) ?? 0) + 3
      ? suggestion
      : word;
  });
  const joined = corrected.join(' ');
  return joined === words.join(' ') ? undefined : joined;
}

/** A query without results, and common words to exclude from alternatives. */
interface FailedQuery extends SearchQuery {
  readonly common: ReadonlySet<string>;
}

interface Attempt {
  readonly answer: IndexAnswer;
  readonly papers: readonly IndexedPaper[];
  /** Query words that no first result has: Pagefind falls back to shorter prefixes. */
  readonly unmatched: readonly string[];
}

const emptyOutcome: Omit<SearchOutcome, 'words'> = {
  answer: { hits: [], counts: {} },
  papers: [],
  instead: undefined,
};

async function ask(query: SearchQuery, text: string, source: SearchSource): Promise<Attempt> {
  const answer = await source.search(query.sent);
  const papers = await Promise.all(answer.hits.slice(0, papersPerResultPage).map((hit) => hit.load()));
  const unmatched = papers.length === 0 ? [] : unmatchedWords(query, papers);
  return {
    answer,
    papers: source.order === 'date' ? papers : rankFound(papers, text, query.words),
    unmatched,
  };
}

function unmatchedWords(query: SearchQuery, papers: readonly IndexedPaper[]): readonly string[] {
  const matcher = buildWordMatcher(query.asked);
  const matched = new Set<string | undefined>();
  for (const { title, authors, content } of papers) {
    for (const text of [title, authors, content])
      for (const word of splitPrinted(text)) matched.add(matcher(word));
    for (const word of closedForms(`${title} ${content}`, query.asked)) matched.add(word);
  }
  return query.asked.filter((word) => !matched.has(word));
}

/** Query words that a text has with a hyphen: `statespace` in `state-space`. */
function closedForms(text: string, asked: readonly string[]): readonly string[] {
  const joined = text.toLowerCase().replace(/[-‐‑–_.]/g, '');
  return asked.filter((word) => joined.includes(word));
}

async function searchInstead(
  query: FailedQuery,
  unmatched: readonly string[],
  source: SearchSource,
): Promise<SearchOutcome | undefined> {
  const vocabulary = await source.vocabulary();
  // With results, words that they lack are misspelt, even if the archive has them; without results, only unknown
  // words are.
  const suspects = query.asked.filter((word) => unmatched.includes(word) || !isKnownWord(word, vocabulary));
  const corrections = new Map(suspects.map((word) => [word, suggestWord(word, vocabulary)]));
  const corrected = query.asked.map((word) => corrections.get(word) ?? word);
  const known = corrected.filter((word, index) => word !== query.asked[index] || !suspects.includes(word));
  const candidates = [corrected, known, query.asked.filter((word) => !suspects.includes(word))];
  for (const words of candidates) {
    const outcome = await tryWords(words, query, source);
    if (outcome !== undefined) return outcome;
  }
  return tryWithoutOne(known.length > 1 ? known : query.asked, query, source);
}

async function tryWords(
  words: readonly string[],
  query: FailedQuery,
  source: SearchSource,
): Promise<SearchOutcome | undefined> {
  if (words.length === 0 || words.join(' ') === query.asked.join(' ')) return undefined;
  const text = words.join(' ');
  const attempt = await ask(chooseAsked(words, query.common), text, source);
  if (attempt.answer.hits.length === 0 || attempt.unmatched.length > 0) return undefined;
  const leftOut =
    words.length < query.asked.length ? query.asked.filter((word) => !words.includes(word)) : [];
  return { answer: attempt.answer, papers: attempt.papers, words, instead: { words, leftOut } };
}

/** No paper has all words: omits the word whose omission leaves the fewest papers. */
async function tryWithoutOne(
  words: readonly string[],
  query: FailedQuery,
  source: SearchSource,
): Promise<SearchOutcome | undefined> {
  if (words.length < 2) return undefined;
  let best: SearchOutcome | undefined;
  for (const left of words.slice(0, 8)) {
    const outcome = await tryWords(
      words.filter((word) => word !== left),
      query,
      source,
    );
    if (
      outcome !== undefined &&
      outcome.answer.hits.length < (best?.answer.hits.length ?? Number.POSITIVE_INFINITY)
    )
      best = outcome;
  }
  return best;
}

/** The abstract in the indexed content. */
export function abstractOf(paper: IndexedPaper): string {
  return paper.content.split(` ${contentDivider}`)[0]?.split(contentDivider)[0]?.trim() ?? '';
}
