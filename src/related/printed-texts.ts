/** Texts as word numbers and a word list: compact, and sent as it is from one process to another. */
import { NumberList } from './number-list.ts';
import { printedWords } from './printed-words.ts';

export interface PrintedTexts {
  /** Every word that the texts print, once, in the order in which they first do. */
  readonly words: readonly string[];
  /** All texts' words one after another, by their places in `words`. */
  readonly numbers: Uint32Array;
  /** The words of text `n` stand in `numbers` at `starts[n]` up to `starts[n + 1]`. */
  readonly starts: Uint32Array;
}

export function readPrinted(texts: readonly string[]): PrintedTexts {
  const known = new Map<string, number>();
  const numbers = new NumberList();
  const starts = new Uint32Array(texts.length + 1);
  for (const [index, text] of texts.entries()) {
    for (const word of printedWords(text)) {
      let number = known.get(word);
      if (number === undefined) {
        number = known.size;
        known.set(word, number);
      }
      numbers.push(number);
    }
    starts[index + 1] = numbers.length;
  }
  return { words: [...known.keys()], numbers: numbers.view(), starts };
}
