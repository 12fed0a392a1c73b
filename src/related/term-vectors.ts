/** Papers as short weighted lists of terms: TF-IDF over stems and the two-word phrases that titles use. */
import type { CalendarDay } from '../model.ts';
import { NumberList } from './number-list.ts';
import type { PaperWords } from './paper-words.ts';
import { pickReferencePapers } from './reference-papers.ts';
import { noTerm } from './term-vocabulary.ts';

/** Rows of terms in one block each: the terms of paper `p` stand at `starts[p]` up to `starts[p + 1]`. */
export interface TermVectors {
  readonly starts: Uint32Array;
  /** Term numbers, heaviest first. */
  readonly terms: Uint32Array;
  /** Of unit length before the lightest terms were dropped. */
  readonly weights: Float32Array;
  readonly termCount: number;
  /** The share of the reference papers that have a term, by its number. */
  readonly shares: Float32Array;
  readonly texts: PaperWords;
}

/** A paper keeps this many terms; the rest hardly weigh. */
const maxTerms = 48;
/** A term of two words says more than both. */
const phraseFactor = 1.5;
/** A word in the title counts as this many in the abstract. */
const titleFactor = 3;

/**
 * Builds the vectors in two readings: how often a paper has a term, the weights. `texts` are those of the papers, in the
 * same order.
 */
export function buildTermVectors(
  papers: readonly { readonly since: CalendarDay }[],
  texts: PaperWords,
): TermVectors {
  const settled = pickReferencePapers(papers);
  const counted = countTerms(settled.isReference, texts);
  const starts = new Uint32Array(papers.length + 1);
  const terms = new Uint32Array(papers.length * maxTerms);
  const weights = new Float32Array(papers.length * maxTerms);
  const weigh = weigher(counted, settled.count, (term) => texts.vocabulary.stemsOfPhrase(term) !== undefined);
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
    shares: Float32Array.from(counted.referenceFrequencies, (papers) => papers / settled.count),
    texts,
  };
}

/** How often each paper has each of its terms, in rows like those of `TermVectors`. */
interface CountedTerms {
  readonly starts: Uint32Array;
  /** In the order in which the paper first has them. */
  readonly terms: Uint32Array;
  readonly counts: Uint32Array;
  /** How many papers have a term. */
  readonly frequencies: Uint32Array;
  /** … and how many of the settled ones. */
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
        if (vocabulary.isMeaningfulAlone(stem)) add(stem, times);
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

/** The terms of one paper that count, heaviest first; `weightOf` is by term number, and the next paper's after the next call. */
interface WeighedPaper {
  readonly heaviest: readonly number[];
  readonly weightOf: Float64Array;
  readonly length: number;
}

/** How rare a term is goes by the settled papers; only what two papers share can bring them together. */
function weigher(
  counted: CountedTerms,
  referenceCount: number,
  isPhrase: (term: number) => boolean,
): (paper: number) => WeighedPaper {
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
      const weight = (1 + Math.log(counts[at] as number)) * rarity * (isPhrase(term) ? phraseFactor : 1);
      square += weight * weight;
      weightOf[term] = weight;
      if ((frequencies[term] as number) > 1 && weight > 0) shared.push(term);
    }
    shared.sort(byWeight);
    return { heaviest: shared.slice(0, maxTerms), weightOf, length: Math.sqrt(square) || 1 };
  };
}
