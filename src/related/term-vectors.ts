/** Sparse TF-IDF vectors of papers, over stems and the two-word phrases that occur in titles. */
import type { CalendarDay } from '../model.ts';
import { NumberList } from './number-list.ts';
import type { PaperWords } from './paper-words.ts';
import { pickReferencePapers } from './reference-papers.ts';
import { noTerm } from './term-vocabulary.ts';

/** Vectors in contiguous arrays: the terms of paper `p` are at `starts[p]` up to `starts[p + 1]` (exclusive). */
export interface TermVectors {
  readonly starts: Uint32Array;
  /** Term numbers, highest weight first. */
  readonly terms: Uint32Array;
  /** Normalised to unit length before the lowest weights were dropped. */
  readonly weights: Float32Array;
  readonly termCount: number;
  readonly texts: PaperWords;
}

/** Maximum number of terms per paper. */
const maxTerms = 48;
/** Weight of a word in the title, in occurrences in the abstract. */
const titleFactor = 3;

/** Builds the vectors in two passes: term counts, then weights. `texts` are in the order of `papers`. */
export function buildTermVectors(
  papers: readonly { readonly since: CalendarDay }[],
  texts: PaperWords,
): TermVectors {
  const settled = pickReferencePapers(papers);
  const counted = countTerms(settled.isReference, texts);
  const starts = new Uint32Array(papers.length + 1);
  const terms = new Uint32Array(papers.length * maxTerms);
  const weights = new Float32Array(papers.length * maxTerms);
  const weigh = weigher(counted, settled.count);
  let end = 0;
  for (let paper = 0; paper < papers.length; paper += 1) {
    const { heaviest, weightOf, length } = weigh(paper);
    for (const term of heaviest) {
      terms[end] = term;
      weights[end] = (weightOf[term] as number) / length;
      end += 1;
    }
    starts[paper + 1] = end;
  }
  return {
    starts,
    terms: terms.subarray(0, end),
    weights: weights.subarray(0, end),
    termCount: texts.vocabulary.size,
    texts,
  };
}

/** Term counts of each paper, in arrays as in `TermVectors`. */
interface CountedTerms {
  readonly starts: Uint32Array;
  /** In order of first occurrence in the paper. */
  readonly terms: Uint32Array;
  readonly counts: Uint32Array;
  /** Document frequency of each term. */
  readonly frequencies: Uint32Array;
  /** … among the reference papers. */
  readonly referenceFrequencies: Uint32Array;
}

function countTerms(isReference: Uint8Array, { vocabulary, titleOf, abstractOf }: PaperWords): CountedTerms {
  const paperCount = isReference.length;
  const referenceFrequencies = new Uint32Array(vocabulary.size);
  const frequencies = new Uint32Array(vocabulary.size);
  const counts = new Uint32Array(vocabulary.size);
  const starts = new Uint32Array(paperCount + 1);
  const [terms, termCounts] = [new NumberList(), new NumberList()];
  const add = (term: number, times: number): void => {
    if (counts[term] === 0) terms.push(term);
    counts[term] = (counts[term] as number) + times;
  };
  const addAll = (words: Uint32Array, times: number): void => {
    let last = noTerm;
    for (const word of words) {
      const stem = vocabulary.stemOf(word);
      if (stem !== noTerm) {
        add(stem, times);
        const phrase = last === noTerm ? noTerm : vocabulary.phraseOf(last, stem);
        if (phrase !== noTerm) add(phrase, times);
      }
      last = stem;
    }
  };
  for (let paper = 0; paper < paperCount; paper += 1) {
    const first = terms.length;
    addAll(titleOf(paper), titleFactor);
    addAll(abstractOf(paper), 1);
    for (const term of terms.view().subarray(first)) {
      termCounts.push(counts[term] as number);
      frequencies[term] = (frequencies[term] as number) + 1;
      referenceFrequencies[term] = (referenceFrequencies[term] as number) + (isReference[paper] as number);
      counts[term] = 0;
    }
    starts[paper + 1] = terms.length;
  }
  return { starts, terms: terms.view(), counts: termCounts.view(), frequencies, referenceFrequencies };
}

/** Weighted terms of one paper, highest first. `weightOf` is indexed by term number and reused by the next call. */
interface WeighedPaper {
  readonly heaviest: readonly number[];
  readonly weightOf: Float64Array;
  readonly length: number;
}

/** Inverse document frequency by reference papers; terms of a single paper are dropped, since they match nothing. */
function weigher(counted: CountedTerms, referenceCount: number): (paper: number) => WeighedPaper {
  const { starts, terms, counts, frequencies, referenceFrequencies } = counted;
  const weightOf = new Float64Array(frequencies.length);
  const byWeight = (a: number, b: number): number =>
    (weightOf[b] as number) - (weightOf[a] as number) || a - b;
  return (paper) => {
    let square = 0;
    const shared: number[] = [];
    const end = starts[paper + 1] as number;
    for (let at = starts[paper] as number; at < end; at += 1) {
      const term = terms[at] as number;
      const rarity = Math.log((referenceCount + 1) / ((referenceFrequencies[term] as number) + 0.5));
      const weight = (1 + Math.log(counts[at] as number)) * rarity;
      square += weight * weight;
      weightOf[term] = weight;
      if ((frequencies[term] as number) > 1 && weight > 0) shared.push(term);
    }
    shared.sort(byWeight);
    return { heaviest: shared.slice(0, maxTerms), weightOf, length: Math.sqrt(square) || 1 };
  };
}
