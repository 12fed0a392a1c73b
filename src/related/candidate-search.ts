/** Candidate generation: papers with common high-weighted terms, before exact similarities are computed. */
import type { TermPostings } from './term-postings.ts';
import type { TermVectors } from './term-vectors.ts';

/** Maximum number of candidates for the exact comparison. */
const maxCandidates = 40;

/** Returns a function: paper → candidates, by the postings alone. */
export function buildCandidateSearch(vectors: TermVectors, postings: TermPostings, count: number) {
  const scores = new Float32Array(count);
  const touched = new Uint32Array(count + 1);
  // The innermost loop of a whole build, so properties are read into local variables.
  const { papers: others, weights: otherWeights, starts } = postings;
  return (paper: number): readonly number[] => {
    let found = 0;
    const last = vectors.starts[paper + 1] ?? 0;
    for (let at = vectors.starts[paper] ?? 0; at < last; at += 1) {
      const term = vectors.terms[at] ?? 0;
      const weight = vectors.weights[at] ?? 0;
      const end = starts[term + 1] ?? 0;
      for (let entry = starts[term] ?? 0; entry < end; entry += 1) {
        const other = others[entry] as number;
        const score = scores[other] as number;
        // Branchless: a condition here would be unpredictable for the processor.
        touched[found] = other;
        found += Number(score === 0);
        scores[other] = score + weight * (otherWeights[entry] as number);
      }
    }
    // Exclude the paper itself.
    scores[paper] = 0;
    const best = keepBest(touched.subarray(0, found), scores);
    for (let at = 0; at < found; at += 1) scores[touched[at] ?? 0] = 0;
    return best;
  };
}

/** Top-k selection by score, ties by number, in one pass with a sorted short list. */
function keepBest(papers: Uint32Array, scores: Float32Array): readonly number[] {
  const best: number[] = [];
  // The lowest score in the list: most papers are rejected by one comparison.
  let least = 0;
  for (let at = 0; at < papers.length; at += 1) {
    const paper = papers[at] as number;
    const score = scores[paper] as number;
    if (score < least || score === 0) continue;
    let place = best.length;
    while (place > 0 && isBefore(paper, score, best[place - 1] as number, scores)) place -= 1;
    if (place === maxCandidates) continue;
    if (best.length === maxCandidates) best.pop();
    best.splice(place, 0, paper);
    if (best.length === maxCandidates) least = scores[best[maxCandidates - 1] as number] as number;
  }
  return best;
}

function isBefore(paper: number, score: number, other: number, scores: Float32Array): boolean {
  const theirs = scores[other] as number;
  return score > theirs || (score === theirs && paper < other);
}
