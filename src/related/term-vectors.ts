/** Papers as short weighted lists of terms: TF-IDF over stems and the two-word phrases that titles use. */
import type { CalendarDay } from '../model.ts';
import { NumberList } from './number-list.ts';
import type { PaperWords } from './paper-words.ts';
import { pickSettledPapers } from './settled-papers.ts';
import { noTerm } from './term-vocabulary.ts';

/** Sparse vectors in compressed rows (CSR): the terms of paper `p` are at `starts[p]` up to `starts[p + 1]` (exclusive). */
export interface TermVectors {
  readonly starts: Uint32Array;
  /** Term numbers, heaviest first. */
  readonly terms: Uint32Array;
  /** Of unit length before the lightest terms were dropped. */
  readonly weights: Float32Array;
  readonly termCount: number;
  /** The share of the settled papers that have a term, by its number. */
  readonly shares: Float32Array;
  readonly texts: PaperWords;
}

/** Maximum number of terms of a paper: the heaviest ones. */
const maxTerms = 48;
/** Weight of a two-word term relative to a single word, because it is more specific. */
const phraseFactor = 1.5;
/** Number of occurrences in the abstract that one in the title counts as. */
const titleFactor = 3;

/**
 * Builds the vectors in two passes: term counts, then weights. `texts` are those of the papers, in the same order.
 */
export function buildTermVectors(
  papers: readonly { readonly since: CalendarDay }[],
  texts: PaperWords,
): TermVectors {
  const settled = pickSettledPapers(papers);
  const counted = countTerms(settled.isSettled, texts);
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
    shares: Float32Array.from(counted.settledFrequencies, (papers) => papers / settled.count),
    texts,
  };
}

/** Term counts of each paper, in rows like those of `TermVectors`. */
interface CountedTerms {
  readonly starts: Uint32Array;
  /** In order of first occurrence in the paper. */
  readonly terms: Uint32Array;
  readonly counts: Uint32Array;
  /** Document frequency: the number of papers with a term. */
  readonly frequencies: Uint32Array;
  /** Document frequency among settled papers. */
  readonly settledFrequencies: Uint32Array;
}

function countTerms(isSettled: Uint8Array, { vocabulary, titleOf, abstractOf }: PaperWords): CountedTerms {
  const paperCount = isSettled.length;
  const settledFrequencies = new Uint32Array(vocabulary.size);
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
      settledFrequencies[term] = (settledFrequencies[term] as number) + (isSettled[paper] as number);
      counts[term] = 0;
    }
    starts[paper + 1] = terms.length;
  }
  return { starts, terms: terms.view(), counts: termCounts.view(), frequencies, settledFrequencies };
}

/** The heaviest terms of one paper. `weightOf` is indexed by term number, and overwritten by the next call. */
interface WeighedPaper {
  readonly heaviest: readonly number[];
  readonly weightOf: Float64Array;
  readonly length: number;
}

/**
 * Returns a function: paper → TF-IDF weights. The inverse document frequency is that among settled papers; terms of a
 * single paper are left out, because no other paper shares them.
 */
function weigher(
  counted: CountedTerms,
  settledCount: number,
  isPhrase: (term: number) => boolean,
): (paper: number) => WeighedPaper {
  const { starts, terms, counts, frequencies, settledFrequencies } = counted;
  const weightOf = new Float64Array(frequencies.length);
  const byWeight = (a: number, b: number): number =>
    (weightOf[b] as number) - (weightOf[a] as number) || a - b;
  return (paper) => {
    let square = 0;
    const shared: number[] = [];
    const end = starts[paper + 1] as number;
    for (let at = starts[paper] as number; at < end; at += 1) {
      const term = terms[at] as number;
      const rarity = Math.log((settledCount + 1) / ((settledFrequencies[term] as number) + 0.5));
      const weight = (1 + Math.log(counts[at] as number)) * rarity * (isPhrase(term) ? phraseFactor : 1);
      square += weight * weight;
      weightOf[term] = weight;
      if ((frequencies[term] as number) > 1 && weight > 0) shared.push(term);
    }
    shared.sort(byWeight);
    return { heaviest: shared.slice(0, maxTerms), weightOf, length: Math.sqrt(square) || 1 };
  };
}
