/** Five papers to read after this one, and the terms they share. */
import type { PaperId, RelatedPaper } from '../model.ts';
import { buildTermPostings, type TermPostings } from './term-postings.ts';
import {
  buildTermVectors,
  type ComparedText,
  type TermVectors,
  type TermVocabulary,
} from './term-vectors.ts';

export interface ComparedPaper extends ComparedText {
  readonly id: PaperId;
}

const mostRelated = 5;
const mostSharedTerms = 4;
/** A phrase says more than its words, so it is named before them. */
const phraseFactor = 1.5;
/** Papers that the postings find are compared in full up to this many. */
const mostCandidates = 40;
/** From here on two papers may be one work, if their titles agree as well. */
const nearDuplicateScore = 0.6;
const nearDuplicateTitles = 0.75;

/** Which of the papers to answer for: the `index`th of `count` parts, counted from 0, of their order by id. */
export interface Part {
  readonly index: number;
  readonly count: number;
}

/**
 * For every paper the five most similar ones by cosine of TF-IDF vectors over stemmed title and abstract, most
 * similar first, ties by id. The cost grows with the number of papers, not its square: a paper looks only at its
 * heaviest terms, and a term only at the papers where it weighs most. With `part`, all papers are compared
 * but only that part of them gets its answer.
 */
export function buildRelated(
  papers: readonly ComparedPaper[],
  part: Part = { index: 0, count: 1 },
): ReadonlyMap<PaperId, readonly RelatedPaper[]> {
  const ordered = [...papers].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
  const vectors = buildTermVectors(ordered);
  const search = buildCandidateSearch(vectors, buildTermPostings(vectors), ordered.length);
  const dense = new Float32Array(vectors.termCount);
  const related = new Map<PaperId, readonly RelatedPaper[]>();
  const first = Math.floor((ordered.length * part.index) / part.count);
  const end = Math.floor((ordered.length * (part.index + 1)) / part.count);
  for (const [offset, paper] of ordered.slice(first, end).entries()) {
    const index = first + offset;
    spread(vectors, index, dense, (weight) => weight);
    const nearest = search(index)
      .map((other) => ({ other, score: cosine(vectors, other, dense) }))
      .sort((a, b) => b.score - a.score || a.other - b.other)
      .slice(0, mostRelated);
    const printed = nearest.length === 0 ? undefined : printedTerms(paper, vectors, dense);
    related.set(
      paper.id,
      nearest.map(({ other, score }) => {
        const otherPaper = ordered[other] ?? paper;
        return {
          paper: otherPaper.id,
          score: Math.round(score * 1000) / 1000,
          sharedTerms: sharedTerms(vectors, other, dense, printed ?? new Map()),
          nearDuplicate:
            score >= nearDuplicateScore && titleOverlap(vectors, paper, otherPaper) >= nearDuplicateTitles,
        };
      }),
    );
    spread(vectors, index, dense, () => 0);
  }
  return related;
}

/** Finds, for a paper, the others that share most with it by the postings alone. */
function buildCandidateSearch(vectors: TermVectors, postings: TermPostings, count: number) {
  const scores = new Float32Array(count);
  const touched = new Uint32Array(count);
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
        if (score === 0) touched[found++] = other;
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
  const before = (a: number, b: number): boolean => {
    const difference = (scores[a] ?? 0) - (scores[b] ?? 0);
    return difference > 0 || (difference === 0 && a < b);
  };
  // Thousands share a term, forty stay: nearly all are turned away by one comparison.
  let least = 0;
  for (const paper of papers) {
    const score = scores[paper] ?? 0;
    if (score === 0 || score < least) continue;
    const last = best.at(-1);
    if (best.length === mostCandidates && last !== undefined && !before(paper, last)) continue;
    let place = best.length;
    while (place > 0 && before(paper, best[place - 1] ?? paper)) place -= 1;
    best.splice(place, 0, paper);
    if (best.length > mostCandidates) best.pop();
    if (best.length === mostCandidates) least = scores[best.at(-1) ?? 0] ?? 0;
  }
  return best;
}

function spread(
  vectors: TermVectors,
  paper: number,
  dense: Float32Array,
  value: (weight: number) => number,
): void {
  for (let at = vectors.starts[paper] ?? 0; at < (vectors.starts[paper + 1] ?? 0); at += 1) {
    dense[vectors.terms[at] ?? 0] = value(vectors.weights[at] ?? 0);
  }
}

function cosine(vectors: TermVectors, paper: number, dense: Float32Array): number {
  let sum = 0;
  for (let at = vectors.starts[paper] ?? 0; at < (vectors.starts[paper + 1] ?? 0); at += 1) {
    sum += (vectors.weights[at] ?? 0) * (dense[vectors.terms[at] ?? 0] ?? 0);
  }
  return Math.min(sum, 1);
}

/** How a paper prints each term that `dense` weighs: the form it uses most, the first of equals; the abstract's before the title's. */
function printedTerms(
  paper: ComparedText,
  { vocabulary }: TermVectors,
  dense: Float32Array,
): ReadonlyMap<number, string> {
  const counts = new Map<number, Map<string, number>>();
  const count = (term: number, word: number, before: number | undefined, weight: number): void => {
    if (dense[term] === 0) return;
    const last = vocabulary.printed(word);
    const printed = before === undefined ? last : `${vocabulary.printed(before)} ${last}`;
    const forms = counts.get(term) ?? new Map<string, number>();
    counts.set(term, forms);
    forms.set(printed, (forms.get(printed) ?? 0) + weight);
  };
  vocabulary.read(paper.abstract, (term, word, before) => count(term, word, before, 1));
  vocabulary.read(paper.title, (term, word, before) => count(term, word, before, 0.5));
  const printed = new Map<number, string>();
  for (const [term, forms] of counts) {
    let most = 0;
    for (const [form, times] of forms) {
      if (times > most) printed.set(term, readableForm(form, vocabulary));
      most = Math.max(most, times);
    }
  }
  return printed;
}

/** Capitals of titles and sentences go to lower case; names that nobody writes without (`Mamba`, `SSM`) stay. */
function readableForm(form: string, vocabulary: TermVocabulary): string {
  return form
    .split(' ')
    .map((word) => (vocabulary.prints(word.toLowerCase()) ? word.toLowerCase() : word))
    .join(' ');
}

/** The terms that bring two papers together, strongest first, without words of phrases already named. */
function sharedTerms(
  vectors: TermVectors,
  other: number,
  dense: Float32Array,
  printed: ReadonlyMap<number, string>,
): readonly string[] {
  const shared: { form: string; weight: number }[] = [];
  for (let at = vectors.starts[other] ?? 0; at < (vectors.starts[other + 1] ?? 0); at += 1) {
    const term = vectors.terms[at] ?? 0;
    const form = printed.get(term);
    const weight = (vectors.weights[at] ?? 0) * (dense[term] ?? 0);
    if (form !== undefined && weight > 0)
      shared.push({ form, weight: form.includes(' ') ? weight * phraseFactor : weight });
  }
  shared.sort((a, b) => b.weight - a.weight || (a.form < b.form ? -1 : Number(a.form > b.form)));
  const named: string[] = [];
  for (const { form } of shared) {
    const words = form.toLowerCase().split(' ');
    const overlaps = named.some((other) =>
      other
        .toLowerCase()
        .split(' ')
        .some((word) => words.includes(word)),
    );
    if (!overlaps) named.push(form);
    if (named.length === mostSharedTerms) break;
  }
  return named;
}

/** The share of terms that two titles have in common, 0 to 1. */
function titleOverlap({ vocabulary }: TermVectors, one: ComparedText, other: ComparedText): number {
  const [first, second] = [one, other].map(({ title }) => {
    const terms = new Set<number>();
    vocabulary.read(title, (term) => terms.add(term));
    return terms;
  });
  if (!first || !second || first.size === 0 || second.size === 0) return 0;
  let common = 0;
  for (const term of first) if (second.has(term)) common += 1;
  return common / (first.size + second.size - common);
}
