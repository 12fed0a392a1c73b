/** The way back from terms to papers. */
import type { TermVectors } from './term-vectors.ts';

/** Papers by term in one block each: those of term `t` stand at `starts[t]` up to `starts[t + 1]`, heaviest first. */
export interface TermPostings {
  readonly starts: Uint32Array;
  readonly papers: Uint32Array;
  readonly weights: Float32Array;
}

/** A term leads to this many papers at most, those where it weighs most: what bounds the cost of frequent terms. */
const mostPapers = 128;

/** Turns vectors round, dropping the papers where a frequent term weighs least. Ties keep the papers' order. */
export function buildTermPostings(vectors: TermVectors): TermPostings {
  const lengths = new Uint32Array(vectors.termCount + 1);
  for (const term of vectors.terms) lengths[term + 1] = (lengths[term + 1] ?? 0) + 1;
  const fullStarts = new Uint32Array(vectors.termCount + 1);
  for (let term = 0; term < vectors.termCount; term += 1) {
    fullStarts[term + 1] = (fullStarts[term] ?? 0) + (lengths[term + 1] ?? 0);
  }
  const full = fillPostings(vectors, fullStarts);
  const starts = new Uint32Array(vectors.termCount + 1);
  let end = 0;
  for (let term = 0; term < vectors.termCount; term += 1) {
    const from = fullStarts[term] ?? 0;
    const places = Array.from({ length: (fullStarts[term + 1] ?? 0) - from }, (_, offset) => from + offset);
    places.sort((a, b) => (full.weights[b] ?? 0) - (full.weights[a] ?? 0) || a - b);
    const kept = places
      .slice(0, mostPapers)
      .map((place) => [full.papers[place] ?? 0, full.weights[place] ?? 0] as const);
    for (const [paper, weight] of kept) {
      full.papers[end] = paper;
      full.weights[end] = weight;
      end += 1;
    }
    starts[term + 1] = end;
  }
  return { starts, papers: full.papers.slice(0, end), weights: full.weights.slice(0, end) };
}

function fillPostings(
  vectors: TermVectors,
  starts: Uint32Array,
): { papers: Uint32Array; weights: Float32Array } {
  const papers = new Uint32Array(vectors.terms.length);
  const weights = new Float32Array(vectors.terms.length);
  const next = starts.slice();
  for (let paper = 0; paper + 1 < vectors.starts.length; paper += 1) {
    for (let at = vectors.starts[paper] ?? 0; at < (vectors.starts[paper + 1] ?? 0); at += 1) {
      const term = vectors.terms[at] ?? 0;
      const place = next[term] ?? 0;
      papers[place] = paper;
      weights[place] = vectors.weights[at] ?? 0;
      next[term] = place + 1;
    }
  }
  return { papers, weights };
}
