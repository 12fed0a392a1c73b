/** Nearest neighbours by cosine similarity: up to five papers for each paper, with the terms they share. */
import type { CalendarDay, PaperId, RelatedPaper } from '../model.ts';
import { buildCandidateSearch } from './candidate-search.ts';
import { comparisonKeys } from './comparison-keys.ts';
import type { PaperWords } from './paper-words.ts';
import { formsOf, sharedTerms } from './shared-terms.ts';
import { buildTermPostings } from './term-postings.ts';
import { buildTermVectors, type TermVectors } from './term-vectors.ts';
import { noTerm } from './term-vocabulary.ts';

/** The fields of a paper that the comparison needs besides its words. */
export interface ComparedPaper {
  readonly id: PaperId;
  /** The day of the issue it first appeared in. */
  readonly since: CalendarDay;
}

const maxRelated = 5;
/** Minimum similarity; below it shared words are a coincidence. */
const leastScore = 0.095;
/** Minimum similarity of texts, and below of titles, for two papers that may be one work. */
const nearDuplicateScore = 0.6;
const nearDuplicateTitles = 0.75;

/** Sorts papers by id, so that the result does not depend on their order. */
export function orderById<Paper extends { readonly id: PaperId }>(papers: readonly Paper[]): Paper[] {
  return papers.toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
}

/** Related papers of the last build. */
export interface KnownRelated {
  /** Hash of each paper's id, title and abstract, by its index. */
  readonly identities: readonly string[];
  /** What was found for a paper from what `key` is the hash of; undefined where that is not known. */
  readonly find: (paper: number, key: string) => readonly RelatedPaper[] | undefined;
}

/**
 * Returns a function: index in `papers` → up to five similar papers, by cosine similarity of TF-IDF vectors over stemmed
 * titles and abstracts; most similar first, ties by id. The cost is linear in the number of papers, because vectors and
 * posting lists are cut to their heaviest entries. `papers` must be sorted by `orderById`; `texts` has their words. The result does not
 * depend on `known`.
 */
export function relatePapers(
  papers: readonly ComparedPaper[],
  texts: PaperWords,
  known?: KnownRelated,
): (paper: number) => readonly RelatedPaper[] {
  const vectors = buildTermVectors(papers, texts);
  const search = buildCandidateSearch(vectors, buildTermPostings(vectors), papers.length);
  const dense = new Float32Array(vectors.termCount);
  const keyOf = known && comparisonKeys(vectors, known.identities);
  return (paper) => {
    const candidates = search(paper);
    const before = keyOf && known?.find(paper, keyOf(paper, candidates));
    if (before !== undefined) return before;
    spread(vectors, paper, dense);
    const nearest = candidates
      .map((other) => ({ other, score: cosine(vectors, other, dense) }))
      .filter(({ score }) => score >= leastScore)
      .sort((a, b) => b.score - a.score || a.other - b.other);
    const formOf = formsOf(paper, vectors.texts);
    const related: RelatedPaper[] = [];
    for (const { other, score } of nearest) {
      const reasons = sharedTerms(vectors, other, dense, formOf);
      if (reasons.length === 0) continue;
      related.push({
        paper: papers[other]?.id ?? '',
        score: Math.round(score * 1000) / 1000,
        sharedTerms: reasons,
        nearDuplicate:
          score >= nearDuplicateScore && titleOverlap(vectors.texts, paper, other) >= nearDuplicateTitles,
      });
      if (related.length === maxRelated) break;
    }
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

/** Jaccard index (0 to 1) of the terms of two titles. */
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
