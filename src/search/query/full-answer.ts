/** The papers that have all words of a query. */
import type { IndexAnswer, IndexedPaper, IndexHit, SearchSource } from './index-source.ts';
import { rankFound } from './rank-found.ts';
import { indexWords, type SearchQuery } from './search-query.ts';
import { buildWordMatcher, splitPrinted } from './word-match.ts';

export const papersPerResultPage = 10;

/** Papers with all words of a query. */
export interface FullAnswer {
  readonly answer: IndexAnswer;
  /** The first of them, in their last order. */
  readonly papers: readonly IndexedPaper[];
  /** Whether the first papers have every word; the index goes on with shorter words where it knows none. */
  readonly complete: boolean;
  /** Whether the first paper's title is the query. */
  readonly isTitle: boolean;
}

export async function askForAll(query: SearchQuery, text: string, source: SearchSource): Promise<FullAnswer> {
  const answer = await source.search(query.sent);
  const papers = await loadFirst(answer.hits, papersPerResultPage);
  const ranked = source.order === 'date' ? papers : rankFound(papers, text, query.words);
  return {
    answer,
    papers: ranked,
    complete: papers.length > 0 && hasEveryWord(query.asked, papers),
    isTitle: indexWords(ranked[0]?.title ?? '').join(' ') === indexWords(text).join(' '),
  };
}

export const loadFirst = (hits: readonly IndexHit[], count: number): Promise<readonly IndexedPaper[]> =>
  Promise.all(hits.slice(0, count).map((hit) => hit.load()));

/** Whether each word is in one of `papers`. */
function hasEveryWord(asked: readonly string[], papers: readonly IndexedPaper[]): boolean {
  const matcher = buildWordMatcher(asked);
  const matched = new Set<string | undefined>();
  for (const { title, authors, content } of papers) {
    const text = `${title} ${authors} ${content}`;
    for (const word of splitPrinted(text)) matched.add(matcher(word));
    // Words that stand in a text with a hyphen: `statespace` in `state-space`.
    const joined = text.toLowerCase().replace(/[-‐‑–_.]/g, '');
    for (const word of asked) if (joined.includes(word)) matched.add(word);
  }
  return asked.every((word) => matched.has(word));
}
