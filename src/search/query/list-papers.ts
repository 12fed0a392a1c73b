/** Answers in which no word is left open: clauses without plain words, identifiers, papers that lack all of the words. */
import { type AnsweredPaper, withAllWords } from './answered-paper.ts';
import { findIdentifier, hasIdentifier } from './find-identifier.ts';
import { type FullAnswer, loadFirst, papersPerResultPage } from './full-answer.ts';
import type { IndexAnswer, IndexedPaper, SearchSource } from './index-source.ts';
import type { HitLimits } from './limit-hits.ts';
import { rankFound } from './rank-found.ts';
import { findIdentifiers, readIdentifier } from './read-identifier.ts';
import type { ReadQuery } from './read-query.ts';
import type { SearchOutcome } from './search-outcome.ts';
import { indexWords, type SearchQuery } from './search-query.ts';

/** None of the papers that the other clauses let through has one of the words: those papers, without them. */
export async function listLacking(
  { wanted = [] }: HitLimits,
  { words }: SearchQuery,
): Promise<SearchOutcome> {
  const annotate = (paper: IndexedPaper): AnsweredPaper => ({ paper, lacking: words, also: [] });
  return {
    total: 0,
    counts: {},
    papers: (await loadFirst(wanted, papersPerResultPage)).map(annotate),
    rest: wanted.slice(papersPerResultPage),
    annotate,
    words,
    instead: undefined,
  };
}

/** No plain words: all papers that the other clauses let through, by date where it is only facets and words to leave out. */
export async function listWanted({ wanted }: HitLimits, limited: SearchSource): Promise<IndexAnswer> {
  const everything = await limited.search(null);
  return wanted === undefined || limited.order === 'date' ? everything : { ...everything, hits: wanted };
}

export async function listPapers(
  { hits, counts }: IndexAnswer,
  query: ReadQuery,
  source: SearchSource,
): Promise<SearchOutcome> {
  const words = query.clauses
    .filter((clause) => clause.kind !== 'facet' && !clause.excluded)
    .flatMap((clause) => (clause.kind === 'facet' ? [] : indexWords(clause.text)));
  const papers = await loadFirst(hits, papersPerResultPage);
  const ranked = source.order === 'date' ? papers : rankFound(papers, words.join(' '), words);
  return {
    total: hits.length,
    counts,
    papers: ranked.map(withAllWords),
    rest: hits.slice(papersPerResultPage),
    annotate: withAllWords,
    words,
    instead: undefined,
  };
}

/** An identifier is asked for as a whole; papers that have only figures of it are no answer. */
export function answerIdentifier({ answer, papers }: FullAnswer, query: ReadQuery): SearchOutcome {
  const identifier = readIdentifier(query.words);
  const right =
    identifier === undefined ? papers : papers.filter((paper) => hasIdentifier(paper, identifier));
  const total = identifier === undefined ? answer.hits.length : right.length;
  return {
    total,
    counts: identifier === undefined ? answer.counts : {},
    papers: right.map(withAllWords),
    rest: identifier === undefined ? answer.hits.slice(papersPerResultPage) : [],
    annotate: withAllWords,
    words: identifier === undefined ? indexWords(query.words) : [identifier.toLowerCase()],
    instead: undefined,
  };
}

/** The papers of the identifiers in a text that no paper has as a whole: a citation, or several of them; none where there are no such papers. */
export async function answerIdentifiers(
  text: string,
  source: SearchSource,
): Promise<SearchOutcome | undefined> {
  const wanted = findIdentifiers(text).slice(0, papersPerResultPage);
  const answers = await Promise.all(
    wanted.map(async (identifier) =>
      loadFirst(await findIdentifier(identifier, source), papersPerResultPage),
    ),
  );
  const papers = [...new Map(answers.flat().map((paper) => [paper.url, paper])).values()];
  if (papers.length === 0) return undefined;
  const instead = wanted.filter((_identifier, index) => (answers[index] ?? []).length > 0);
  return {
    total: papers.length,
    counts: {},
    papers: papers.map(withAllWords),
    rest: [],
    annotate: withAllWords,
    words: instead,
    instead,
  };
}
