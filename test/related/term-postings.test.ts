import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberWords } from '../../src/related/paper-words.ts';
import { buildTermPostings } from '../../src/related/term-postings.ts';
import type { TermVectors } from '../../src/related/term-vectors.ts';

/** Vectors of papers that have term 0 and some of the others, by the weights given. */
function vectorsOf(papers: readonly (readonly number[])[], termCount: number): TermVectors {
  const starts = [0];
  const [terms, weights]: [number[], number[]] = [[], []];
  for (const weightsOfPaper of papers) {
    for (const [term, weight] of weightsOfPaper.entries()) {
      if (weight === 0) continue;
      terms.push(term);
      weights.push(weight);
    }
    starts.push(terms.length);
  }
  return {
    starts: Uint32Array.from(starts),
    terms: Uint32Array.from(terms),
    weights: Float32Array.from(weights),
    termCount,
    shares: new Float32Array(0),
    texts: numberWords([]),
  };
}

test('a term leads to the papers where it weighs most, the first of equals, in their order', () => {
  // Few weights and many papers, so that some terms are frequent and many papers weigh the same.
  const weight = fc.constantFrom(0, 0.25, 0.5, 0.75);
  const paper = fc.tuple(weight, fc.constantFrom(0, 0, 0, 0.5), fc.constantFrom(0.5, 0.75));
  fc.assert(
    fc.property(fc.array(paper, { minLength: 100, maxLength: 300 }), (papers) => {
      const { starts, papers: found, weights } = buildTermPostings(vectorsOf(papers, 3));
      for (const term of [0, 1, 2]) {
        const expected = papers
          .flatMap((own, index) => (own[term] === 0 ? [] : [{ index, weight: own[term] ?? 0 }]))
          .sort((a, b) => b.weight - a.weight || a.index - b.index)
          .slice(0, 128)
          .sort((a, b) => a.index - b.index);
        const [first, end] = [starts[term], starts[term + 1]];
        expect([...found.subarray(first, end)]).toEqual(expected.map(({ index }) => index));
        expect([...weights.subarray(first, end)]).toEqual(expected.map((one) => one.weight));
      }
    }),
  );
});
