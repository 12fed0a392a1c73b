/** Candidate generation: the papers that share telling terms with a paper, before similarities are computed in full. */
import type { TermPostings } from './term-postings.ts';
import type { TermVectors } from './term-vectors.ts';

/** Papers that the postings find are compared in full up to this many. */
const maxCandidates = 40;

/** Finds, for a paper, the others that share most with it by the postings alone. */
export function buildCandidateSearch(vectors: TermVectors, postings: TermPostings, count: number) {
  const scores = new Float32Array(count);
  const touched = new Uint32Array(count + 1);
  // The innermost loop of a whole build: nothing in it may be looked up twice.
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
        // Written each time and counted when new: a branch here is a coin toss for the processor.
        touched[found] = other;
        found += Number(score === 0);
        scores[other] = score + weight * (otherWeights[entry] as number);
      }
    }
    // The paper is its own best match: out of the list, and its score back to nothing.
    scores[paper] = 0;
    const best = keepBest(touched.subarray(0, found), scores);
    for (let at = 0; at < found; at += 1) scores[touched[at] ?? 0] = 0;
    return best;
  };
}

/** The papers with the highest scores, ties by number, in one pass over an ordered short list. */
function keepBest(papers: Uint32Array, scores: Float32Array): readonly number[] {
  const best: number[] = [];
  // Thousands share a term, forty stay: nearly all are turned away by one comparison.
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
