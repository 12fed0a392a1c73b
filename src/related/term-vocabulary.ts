/** Term vocabulary: number ↔ stem, or two-word phrase that some title has. */
import type { PrintedTexts } from './printed-texts.ts';
import { isMeaningfulAlone, isReasonAlone, isTerm, significantStem } from './significant-words.ts';

/** In place of a term number: for a stop word, and for two words that are no phrase. */
export const noTerm = -1;

/**
 * Numbers printed words and terms. Texts are converted to lists of word numbers once; all later steps use numbers only.
 */
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
  /** Stems by number, and the numbers of those that are meaningful alone. */
  readonly #stemTexts = new Map<number, string>();
  readonly #telling = new Set<number>();

  /** How many printed words there are. */
  get wordCount(): number {
    return this.#words.length;
  }

  /** How many terms there are. */
  get size(): number {
    return this.#size;
  }

  /** The vocabulary's own numbers of all words of `texts`, in order. */
  takeWords({ words, numbers }: PrintedTexts): Uint32Array {
    const own = words.map((word) => this.#wordNumber(word));
    return numbers.map((number) => own[number] ?? 0);
  }

  /** As `takeWords`, title by title; every two significant words beside each other become a phrase. */
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
      if (
        stem !== noTerm &&
        last !== noTerm &&
        this.phraseOf(last, stem) === noTerm &&
        isTerm(this.#stemTexts.get(last) ?? '', this.#stemTexts.get(stem) ?? '')
      ) {
        const phrase = this.#size++;
        this.#phrases.set(phraseKey(last, stem), phrase);
        this.#stemsOfPhrase.set(phrase, [last, stem]);
      }
      last = stem;
    }
  }

  /** Whether a stem is a term on its own, and not only within a phrase. */
  isMeaningfulAlone(term: number): boolean {
    return this.#telling.has(term);
  }

  /** Whether a term is a phrase that, where rare, relates two papers without a second term. */
  isReasonAlone(term: number): boolean {
    const stems = this.#stemsOfPhrase.get(term);
    if (stems === undefined) return false;
    return isReasonAlone(this.#stemTexts.get(stems[0]) ?? '', this.#stemTexts.get(stems[1]) ?? '');
  }

  /** The term that a word is a form of, or `noTerm`. */
  stemOf(word: number): number {
    return this.#stemOf[word] ?? noTerm;
  }

  /** The term of two stems beside each other, or `noTerm`. */
  phraseOf(first: number, second: number): number {
    return this.#phrases.get(phraseKey(first, second)) ?? noTerm;
  }

  /** The two stems of a term that is a phrase. */
  stemsOfPhrase(term: number): readonly [number, number] | undefined {
    return this.#stemsOfPhrase.get(term);
  }

  /** A term as text, the stems of a phrase with a space between them. */
  textOf(term: number): string {
    const stems = this.#stemsOfPhrase.get(term) ?? [term];
    return stems.map((stem) => this.#stemTexts.get(stem) ?? '').join(' ');
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
    const term = stem === undefined ? noTerm : this.#stemNumber(stem);
    this.#stemOf.push(term);
    if (stem !== undefined && isMeaningfulAlone(printed, stem)) this.#telling.add(term);
    return number;
  }

  #stemNumber(stem: string): number {
    const known = this.#stems.get(stem);
    if (known !== undefined) return known;
    const number = this.#size++;
    this.#stems.set(stem, number);
    this.#stemTexts.set(number, stem);
    return number;
  }
}

/** Two term numbers as one: there are fewer than 2^26 terms, so a double represents the result exactly. */
const phraseKey = (first: number, second: number): number => first * 0x4000000 + second;
