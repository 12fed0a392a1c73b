/** Inverted index: term → the papers that have it, with their weights. */
import type { TermVectors } from './term-vectors.ts';

/**
 * Posting lists in contiguous arrays: those of term `t` are at `starts[t]` up to `starts[t + 1]` (exclusive), in
 * order.
 */
export interface TermPostings {
  readonly starts: Uint32Array;
  readonly papers: Uint32Array;
  readonly weights: Float32Array;
}

/** Maximum length of a posting list: the papers with the highest weights. It bounds the cost of frequent terms. */
const maxPapers = 128;

/** Inverts the vectors; drops the papers with the lowest weights from long lists (ties: the later ones). */
export function buildTermPostings(vectors: TermVectors): TermPostings {
  const { starts: places, papers, weights } = listPapers(vectors);
  const starts = new Uint32Array(vectors.termCount + 1);
  let kept = 0;
  for (let term = 0; term < vectors.termCount; term += 1) {
    const [first, end] = [places[term] as number, places[term + 1] as number];
    const least = leastToKeep(weights.subarray(first, end));
    let spare = least.equals;
    for (let place = first; place < end; place += 1) {
      const weight = weights[place] as number;
      if (weight < least.weight) continue;
      if (weight === least.weight && spare-- <= 0) continue;
      // In place: entries only move towards the front.
      papers[kept] = papers[place] as number;
      weights[kept] = weight;
      kept += 1;
    }
    starts[term + 1] = kept;
  }
  return { starts, papers: papers.slice(0, kept), weights: weights.slice(0, kept) };
}

/** Minimum weight in the list, and how many papers with exactly that weight are kept. */
function leastToKeep(weights: Float32Array): { readonly weight: number; readonly equals: number } {
  if (weights.length <= maxPapers) return { weight: 0, equals: maxPapers };
  const rising = weights.toSorted();
  const weight = rising[weights.length - maxPapers] as number;
  const heavier = weights.length - 1 - rising.lastIndexOf(weight);
  return { weight, equals: maxPapers - heavier };
}

/** Complete posting lists. */
function listPapers(vectors: TermVectors): TermPostings {
  const lengths = new Uint32Array(vectors.termCount);
  for (let at = 0; at < vectors.terms.length; at += 1) {
    const term = vectors.terms[at] as number;
    lengths[term] = (lengths[term] as number) + 1;
  }
  const starts = new Uint32Array(vectors.termCount + 1);
  for (let term = 0; term < vectors.termCount; term += 1)
    starts[term + 1] = (starts[term] as number) + (lengths[term] as number);
  const papers = new Uint32Array(vectors.terms.length);
  const weights = new Float32Array(vectors.terms.length);
  const next = starts.slice();
  for (let paper = 0; paper + 1 < vectors.starts.length; paper += 1) {
    for (let at = vectors.starts[paper] as number; at < (vectors.starts[paper + 1] as number); at += 1) {
      const term = vectors.terms[at] as number;
      const place = next[term] as number;
      papers[place] = paper;
      weights[place] = vectors.weights[at] as number;
      next[term] = place + 1;
    }
  }
  return { starts, papers, weights };
}
