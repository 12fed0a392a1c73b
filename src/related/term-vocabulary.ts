/** Term vocabulary: number ↔ stem, or two-word phrase that some title has. */
import type { PrintedTexts } from './printed-texts.ts';
import { significantStem } from './significant-words.ts';

/** For words without a significant stem, and pairs of words that are not a phrase. */
export const noTerm = -1;

/** Numbers printed words and terms, so that texts become lists of numbers. */
export class TermVocabulary {
  #size = 0;
  readonly #stems = new Map<string, number>();
  readonly #phrases = new Map<number, number>();
  /** The stems of a phrase, by its number. */
  readonly #stemsOfPhrase = new Map<number, readonly [number, number]>();
  /** Printed words by number, and back. */
  readonly #words: string[] = [];
  readonly #wordNumbers = new Map<string, number>();
  /** Stem numbers by word number. */
  readonly #stemOf: number[] = [];

  /** Number of printed words. */
  get wordCount(): number {
    return this.#words.length;
  }

  /** Number of terms. */
  get size(): number {
    return this.#size;
  }

  /** The word numbers of all words of `texts`, in order. */
  takeWords({ words, numbers }: PrintedTexts): Uint32Array {
    const own = words.map((word) => this.#wordNumber(word));
    return numbers.map((number) => own[number] ?? 0);
  }

  /** As `takeWords`, title by title; every two adjacent significant words become a phrase. */
  *takeTitles({ words, numbers, starts }: PrintedTexts): Iterable<Uint32Array> {
    for (let title = 0; title + 1 < starts.length; title += 1) {
      const printed = numbers.subarray(starts[title], starts[title + 1]);
      const own = printed.map((number) => this.#wordNumber(words[number] ?? ''));
      this.#takePhrases(own);
      yield own;
    }
  }

  #takePhrases(title: Uint32Array): void {
    let last = noTerm;
    for (const word of title) {
      const stem = this.stemOf(word);
      if (stem !== noTerm && last !== noTerm && this.phraseOf(last, stem) === noTerm) {
        const phrase = this.#size++;
        this.#phrases.set(phraseKey(last, stem), phrase);
        this.#stemsOfPhrase.set(phrase, [last, stem]);
      }
      last = stem;
    }
  }

  /** The stem of a word, or `noTerm`. */
  stemOf(word: number): number {
    return this.#stemOf[word] ?? noTerm;
  }

  /** The phrase of two adjacent stems, or `noTerm`. */
  phraseOf(first: number, second: number): number {
    return this.#phrases.get(phraseKey(first, second)) ?? noTerm;
  }

  /** The two stems of a phrase; undefined for a stem. */
  stemsOfPhrase(term: number): readonly [number, number] | undefined {
    return this.#stemsOfPhrase.get(term);
  }

  /** Whether any paper has the word in exactly this form. */
  prints(word: string): boolean {
    return this.#wordNumbers.has(word);
  }

  /** A word as printed, by its number. */
  printed(word: number): string {
    return this.#words[word] ?? '';
  }

  #wordNumber(printed: string): number {
    const known = this.#wordNumbers.get(printed);
    if (known !== undefined) return known;
    const number = this.#words.length;
    this.#wordNumbers.set(printed, number);
    this.#words.push(printed);
    const stem = significantStem(printed);
    this.#stemOf.push(stem === undefined ? noTerm : this.#stemNumber(stem));
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

/** There are fewer than 2^26 terms, so both numbers fit exactly into a double. */
const phraseKey = (first: number, second: number): number => first * 0x4000000 + second;
