/** The words of many texts: what is to be known of a word is found out once, and found again by one look. */
import { splitWords } from './words.ts';

export class Lexicon<Known> {
  readonly #words = new Map<string, Known>();
  readonly #know: (word: string) => Known;

  /** `know` is asked once for each word there is. */
  constructor(know: (word: string) => Known) {
    this.#know = know;
  }

  /** What is known of each word of `text`, in order; words are those of `splitWords`. */
  read(text: string): readonly Known[] {
    return splitWords(text).map((word) => this.#wordOf(word));
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
