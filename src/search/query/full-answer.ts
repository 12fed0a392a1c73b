/** The papers that have all words of a query. */
import type { IndexAnswer, IndexedPaper, IndexHit, SearchSource } from './index-source.ts';
import { hasJoined } from './joined-words.ts';
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

/** Compounds in closed form first; where no paper has these, their parts beside each other. */
export async function askForAll(query: SearchQuery, text: string, source: SearchSource): Promise<FullAnswer> {
  const { joined } = query;
  if (joined === undefined) return ask(query, text, source);
  const hasAll = (paper: IndexedPaper): boolean => hasJoined(textOf(paper), joined.asked);
  const found = await ask(joined, text, source, hasAll);
  return found.complete ? found : ask(query, text, source, hasAll);
}

/** Signs alone ask for nothing; a list of titles would answer with all of them. */
const noAnswer: IndexAnswer = { hits: [], counts: {} };

/** With `fits`, of as many papers as are shown at first only those that fit; more are taken at the index's word. */
async function ask(
  query: SearchQuery,
  text: string,
  source: SearchSource,
  fits?: (paper: IndexedPaper) => boolean,
): Promise<FullAnswer> {
  const { hits: found, counts } = query.sent === '' ? noAnswer : await source.search(query.sent);
  const loaded = await loadFirst(found, papersPerResultPage);
  const isRead = fits !== undefined && found.length <= papersPerResultPage;
  const papers = isRead ? loaded.filter(fits) : loaded;
  const kept = loaded.map((paper) => papers.includes(paper));
  const hits = isRead ? found.filter((_hit, index) => kept[index]) : found;
  // Of an answer that goes on, in which few fit, the index knew no more than the beginning of a word.
  const fitting = fits === undefined ? 0 : papers.filter(fits).length;
  const isFitting = isRead ? fitting > 0 : fitting * 2 > papers.length;
  const ranked = source.order === 'date' ? papers : rankFound(papers, text, query.words);
  return {
    answer: { hits, counts },
    papers: ranked,
    complete: fits === undefined ? papers.length > 0 && hasEveryWord(query.asked, papers) : isFitting,
    isTitle: indexWords(ranked[0]?.title ?? '').join(' ') === indexWords(text).join(' '),
  };
}

const textOf = ({ title, authors, content }: IndexedPaper): string => `${title} ${authors} ${content}`;

export const loadFirst = (hits: readonly IndexHit[], count: number): Promise<readonly IndexedPaper[]> =>
  Promise.all(hits.slice(0, count).map((hit) => hit.load()));

/** Whether each word is in one of `papers`. */
function hasEveryWord(asked: readonly string[], papers: readonly IndexedPaper[]): boolean {
  const matcher = buildWordMatcher(asked);
  const matched = new Set<string | undefined>();
  for (const paper of papers) {
    const text = textOf(paper);
    for (const word of splitPrinted(text)) matched.add(matcher(word));
    // Words that stand in a text with a hyphen or an apostrophe: `statespace` in `state-space`, `ohoro` in `O’Horo`.
    const joined = text.toLowerCase().replace(/[-‐‑–_.'’]/g, '');
    for (const word of asked) if (joined.includes(word)) matched.add(word);
  }
  return asked.every((word) => matched.has(word));
}
