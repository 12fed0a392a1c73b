/** Nearest neighbours by cosine similarity: up to five papers for each paper, with the terms they share. */
import type { CalendarDay, PaperId, RelatedPaper } from '../model.ts';
import { buildCandidateSearch } from './candidate-search.ts';
import { numberWords, type PaperTexts, type PaperWords, printPapers } from './paper-words.ts';
import { formsOf, sharedTerms } from './shared-terms.ts';
import { buildTermPostings } from './term-postings.ts';
import { buildTermVectors, type TermVectors } from './term-vectors.ts';
import { noTerm } from './term-vocabulary.ts';

/** Fields for the comparison, besides words. */
export interface ComparedPaper {
  readonly id: PaperId;
  /** The day of the issue it first appeared in. */
  readonly since: CalendarDay;
}

const maxRelated = 5;
/** Thresholds from which two papers may be the same work: similarity of the papers, and overlap of the titles. */
const nearDuplicateScore = 0.6;
const nearDuplicateTitles = 0.75;

/**
 * For every paper the five most similar ones by cosine similarity of TF-IDF vectors over stemmed title and abstract,
 * most similar first, ties by id. Cost is linear in the number of papers: only the highest-weighted terms of a paper,
 * and the highest-weighted papers of a term, are considered.
 */
export function buildRelated(
  papers: readonly (ComparedPaper & PaperTexts)[],
): ReadonlyMap<PaperId, readonly RelatedPaper[]> {
  const ordered = orderById(papers);
  const relate = relatePapers(ordered, numberWords([printPapers(ordered)]));
  return new Map(ordered.map(({ id }, paper) => [id, relate(paper)]));
}

/** The order in which papers are compared, whatever order they come in. */
export function orderById<Paper extends { readonly id: PaperId }>(papers: readonly Paper[]): Paper[] {
  return papers.toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
}

/** As `buildRelated`, for single papers by index. `papers` must be ordered (`orderById`); `texts` are their words. */
export function relatePapers(
  papers: readonly ComparedPaper[],
  texts: PaperWords,
): (paper: number) => readonly RelatedPaper[] {
  const vectors = buildTermVectors(papers, texts);
  const search = buildCandidateSearch(vectors, buildTermPostings(vectors), papers.length);
  const dense = new Float32Array(vectors.termCount);
  return (paper) => {
    spread(vectors, paper, dense);
    const nearest = search(paper)
      .map((other) => ({ other, score: cosine(vectors, other, dense) }))
      .sort((a, b) => b.score - a.score || a.other - b.other)
      .slice(0, maxRelated);
    const formOf = formsOf(paper, vectors.texts);
    const related = nearest.map(({ other, score }) => ({
      paper: papers[other]?.id ?? '',
      score: Math.round(score * 1000) / 1000,
      sharedTerms: sharedTerms(vectors, other, dense, formOf),
      nearDuplicate:
        score >= nearDuplicateScore && titleOverlap(vectors.texts, paper, other) >= nearDuplicateTitles,
    }));
    clear(vectors, paper, dense);
    return related;
  };
}

function spread(vectors: TermVectors, paper: number, dense: Float32Array): void {
  const end = vectors.starts[paper + 1] ?? 0;
  for (let at = vectors.starts[paper] ?? 0; at < end; at += 1)
    dense[vectors.terms[at] ?? 0] = vectors.weights[at] ?? 0;
}

function clear(vectors: TermVectors, paper: number, dense: Float32Array): void {
  for (const term of vectors.terms.subarray(vectors.starts[paper], vectors.starts[paper + 1]))
    dense[term] = 0;
}

function cosine(vectors: TermVectors, paper: number, dense: Float32Array): number {
  let sum = 0;
  const end = vectors.starts[paper + 1] ?? 0;
  for (let at = vectors.starts[paper] ?? 0; at < end; at += 1) {
    sum += (vectors.weights[at] ?? 0) * (dense[vectors.terms[at] ?? 0] ?? 0);
  }
  return Math.min(sum, 1);
}

/** The share of terms that two titles have in common, 0 to 1. */
function titleOverlap(texts: PaperWords, one: number, other: number): number {
  const [first, second] = [termsOfTitle(texts, one), termsOfTitle(texts, other)];
  if (first.size === 0 || second.size === 0) return 0;
  let common = 0;
  for (const term of first) if (second.has(term)) common += 1;
  return common / (first.size + second.size - common);
}

function termsOfTitle({ vocabulary, titleOf }: PaperWords, paper: number): ReadonlySet<number> {
  const terms = new Set<number>();
  let last = noTerm;
  for (const word of titleOf(paper)) {
    const stem = vocabulary.stemOf(word);
    if (stem !== noTerm) {
      terms.add(stem);
      if (last !== noTerm) terms.add(vocabulary.phraseOf(last, stem));
    }
    last = stem;
  }
  return terms;
}
