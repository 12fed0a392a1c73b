/** Papers as short weighted lists of terms: TF-IDF over stems and the two-word phrases that titles use. */
import { significantStem } from './significant-words.ts';

/** What a paper is compared by: plain text, no markup. */
export interface ComparedText {
  readonly title: string;
  readonly abstract: string;
}

/** Rows of terms in one block each: the terms of paper `p` stand at `starts[p]` up to `starts[p + 1]`. */
export interface TermVectors {
  readonly starts: Uint32Array;
  /** Term numbers, heaviest first. */
  readonly terms: Uint32Array;
  /** Of unit length before the lightest terms were dropped. */
  readonly weights: Float32Array;
  readonly termCount: number;
  /** A term's number by its name, for finding how a paper prints it. */
  readonly vocabulary: TermVocabulary;
}

/** A paper keeps this many terms; the rest hardly weigh. */
const mostTerms = 48;
/** A word in the title counts as this many in the abstract. */
const titleFactor = 3;

/** Builds the vectors in three readings: the phrases of titles, how many papers have a term, the weights. */
export function buildTermVectors(papers: readonly ComparedText[]): TermVectors {
  const vocabulary = new TermVocabulary();
  for (const { title } of papers) vocabulary.learnPhrases(title);
  const frequencies: number[] = [];
  for (const paper of papers) {
    const seen = new Set<number>();
    vocabulary.read(paper.title, (term) => seen.add(term));
    vocabulary.read(paper.abstract, (term) => seen.add(term));
    for (const term of seen) frequencies[term] = (frequencies[term] ?? 0) + 1;
  }
  const starts = new Uint32Array(papers.length + 1);
  const terms = new Uint32Array(papers.length * mostTerms);
  const weights = new Float32Array(papers.length * mostTerms);
  let end = 0;
  for (const [index, paper] of papers.entries()) {
    for (const { term, weight } of weighTerms(paper, vocabulary, frequencies, papers.length)) {
      terms[end] = term;
      weights[end] = weight;
      end += 1;
    }
    starts[index + 1] = end;
  }
  return {
    starts,
    terms: terms.subarray(0, end),
    weights: weights.subarray(0, end),
    termCount: vocabulary.size,
    vocabulary,
  };
}

interface WeighedTerm {
  readonly term: number;
  readonly weight: number;
}

function weighTerms(
  paper: ComparedText,
  vocabulary: TermVocabulary,
  frequencies: readonly number[],
  paperCount: number,
): readonly WeighedTerm[] {
  const counts = new Map<number, number>();
  vocabulary.read(paper.title, (term) => counts.set(term, (counts.get(term) ?? 0) + titleFactor));
  vocabulary.read(paper.abstract, (term) => counts.set(term, (counts.get(term) ?? 0) + 1));
  let square = 0;
  const shared: WeighedTerm[] = [];
  for (const [term, count] of counts) {
    const frequency = frequencies[term] ?? 1;
    const weight = (1 + Math.log(count)) * Math.log((paperCount + 1) / (frequency + 0.5));
    square += weight * weight;
    if (frequency > 1 && weight > 0) shared.push({ term, weight });
  }
  shared.sort((a, b) => b.weight - a.weight || a.term - b.term);
  const length = Math.sqrt(square) || 1;
  return shared.slice(0, mostTerms).map(({ term, weight }) => ({ term, weight: weight / length }));
}

/** Terms by number: stems, and two-word phrases that some title has. */
export class TermVocabulary {
  readonly #numbers = new Map<string, number>();
  /** Stem numbers by printed word; -1 for words without significance. */
  readonly #printed = new Map<string, number>();

  get size(): number {
    return this.#numbers.size;
  }

  learnPhrases(title: string): void {
    let last = -1;
    for (const printed of printedWords(title)) {
      const stem = this.#stemOf(printed);
      if (stem >= 0 && last >= 0) this.#numberOf(phraseName(last, stem));
      last = stem;
    }
  }

  /** Whether any paper prints the word just so. */
  prints(word: string): boolean {
    return this.#printed.has(word);
  }

  /** Tells `found` every term of `text` in order, with the words that print it. */
  read(text: string, found: (term: number, printed: string) => void): void {
    let last = -1;
    let lastPrinted = '';
    for (const printed of printedWords(text)) {
      const stem = this.#stemOf(printed);
      if (stem >= 0) {
        found(stem, printed);
        const phrase = last < 0 ? undefined : this.#numbers.get(phraseName(last, stem));
        if (phrase !== undefined) found(phrase, `${lastPrinted} ${printed}`);
      }
      last = stem;
      lastPrinted = printed;
    }
  }

  #stemOf(printed: string): number {
    const known = this.#printed.get(printed);
    if (known !== undefined) return known;
    const stem = significantStem(printed);
    const number = stem === undefined ? -1 : this.#numberOf(stem);
    this.#printed.set(printed, number);
    return number;
  }

  #numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(name, number);
    return number;
  }
}

const phraseName = (first: number, second: number): string => `${first} ${second}`;

function printedWords(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
