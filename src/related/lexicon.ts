/** Lexicon: distinct word → its analysis, computed at the first occurrence and cached. */

import { isPlain, splitWords } from '../words/split-words.ts';
import { possessive } from './printed-words.ts';

/** Numbers of words as texts print them. */
export interface PrintedVocabulary {
  readonly wordCount: number;
  readonly printed: (word: number) => string;
}

export class Lexicon<Known extends object> {
  readonly #words = new Map<string, Known>();
  /** By number of the printed word; undefined for a possessive. */
  readonly #printed: (Known | undefined | 'not yet asked')[];
  readonly #vocabulary: PrintedVocabulary;
  readonly #know: (word: string) => Known;

  /** `know` is called once for each word. The vocabulary must be complete. */
  constructor(vocabulary: PrintedVocabulary, know: (word: string) => Known) {
    this.#vocabulary = vocabulary;
    this.#printed = Array.from({ length: vocabulary.wordCount }, () => 'not yet asked' as const);
    this.#know = know;
  }

  /** The analysis of each word of `text` (`splitWords`), in order. */
  read(text: string): readonly Known[] {
    return splitWords(text).map((word) => this.#wordOf(word));
  }

  /** As `read`, for a text whose `printedWords` have been numbered; for ASCII text these are the same words. */
  readPrinted(text: string, printed: Uint32Array): readonly Known[] {
    if (!isPlain(text)) return this.read(text);
    const words: Known[] = [];
    for (const number of printed) {
      const known = this.#ofPrinted(number);
      if (known !== undefined) words.push(known);
    }
    return words;
  }

  #ofPrinted(number: number): Known | undefined {
    const known = this.#printed[number];
    if (known !== 'not yet asked') return known;
    const printed = this.#vocabulary.printed(number);
    const asked = printed === possessive ? undefined : this.#wordOf(printed.toLowerCase());
    this.#printed[number] = asked;
    return asked;
  }

  #wordOf(word: string): Known {
    let known = this.#words.get(word);
    if (known === undefined) {
      known = this.#know(word);
      this.#words.set(word, known);
    }
    return known;
  }
}
