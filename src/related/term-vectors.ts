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

/**
 * Terms by number: stems, and two-word phrases that some title has. A text is taken apart once; every further
 * reading goes by the numbers of its words.
 */
export class TermVocabulary {
  #size = 0;
  readonly #stems = new Map<string, number>();
  readonly #phrases = new Map<number, number>();
  /** Printed words by number, and back. */
  readonly #words: string[] = [];
  readonly #wordNumbers = new Map<string, number>();
  /** Stem numbers by word number; -1 for words without significance. */
  readonly #stemOf: number[] = [];
  readonly #texts = new Map<string, Uint32Array>();

  get size(): number {
    return this.#size;
  }

  learnPhrases(title: string): void {
    let last = -1;
    for (const printed of printedWords(title)) {
      const word = this.#wordNumber(printed);
      const stem = this.#stemOf[word] ?? -1;
      const phrase = phraseKey(last, stem);
      if (stem >= 0 && last >= 0 && !this.#phrases.has(phrase)) this.#phrases.set(phrase, this.#size++);
      last = stem;
    }
  }

  /** Whether any paper prints the word just so. */
  prints(word: string): boolean {
    return this.#wordNumbers.has(word);
  }

  /** Tells `found` every term of `text` in order, with the number of the word that prints it and, of a phrase's, the one before. */
  read(text: string, found: (term: number, word: number, before: number | undefined) => void): void {
    let last = -1;
    let lastWord = 0;
    for (const word of this.#wordsOf(text)) {
      const stem = this.#stemOf[word] ?? -1;
      if (stem >= 0) {
        found(stem, word, undefined);
        const phrase = last < 0 ? undefined : this.#phrases.get(phraseKey(last, stem));
        if (phrase !== undefined) found(phrase, word, lastWord);
      }
      last = stem;
      lastWord = word;
    }
  }

  /** A word as printed, by the number that `read` told. */
  printed(word: number): string {
    return this.#words[word] ?? '';
  }

  #wordsOf(text: string): Uint32Array {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    const numbers = Uint32Array.from(printedWords(text), (printed) => this.#wordNumber(printed));
    this.#texts.set(text, numbers);
    return numbers;
  }

  #wordNumber(printed: string): number {
    const known = this.#wordNumbers.get(printed);
    if (known !== undefined) return known;
    const number = this.#words.length;
    this.#wordNumbers.set(printed, number);
    this.#words.push(printed);
    const stem = significantStem(printed);
    this.#stemOf.push(stem === undefined ? -1 : this.#stemNumber(stem));
    return number;
  }

  #stemNumber(stem: string): number {
    const known = this.#stems.get(stem);
    if (known !== undefined) return known;
    const number = this.#size++;
    this.#stems.set(stem, number);
    return number;
  }
}

/** No archive has 2^26 terms, so two numbers make one that a double holds exactly. */
const phraseKey = (first: number, second: number): number => first * 0x4000000 + second;

function printedWords(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
