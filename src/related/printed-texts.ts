/** Texts as word numbers and a word list: compact, and transferable between processes. */
import { NumberList } from './number-list.ts';
import { printedWords } from './printed-words.ts';

export interface PrintedTexts {
  /** Distinct words in order of first occurrence. */
  readonly words: readonly string[];
  /** Words of all texts, concatenated, as indexes into `words`. */
  readonly numbers: Uint32Array;
  /** The words of text `n` are `numbers[starts[n]]` up to `numbers[starts[n + 1]]` (exclusive). */
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
