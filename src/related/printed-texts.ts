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

/** Texts that have been read before, and which of them a text is. */
export interface KnownTexts {
  readonly printed: PrintedTexts;
  /** Index in `printed` by index of the text to read; undefined for one that is not there. */
  readonly placeOf: (text: number) => number | undefined;
}

/** The result does not depend on `known`. */
export function readPrinted(texts: readonly string[], known?: KnownTexts): PrintedTexts {
  const numberOf = new Map<string, number>();
  const numbers = new NumberList();
  const starts = new Uint32Array(texts.length + 1);
  const take = (word: string): number => {
    const before = numberOf.get(word);
    if (before !== undefined) return before;
    const number = numberOf.size;
    numberOf.set(word, number);
    return number;
  };
  const takeKnown = known && renumber(known.printed, take);
  for (const [index, text] of texts.entries()) {
    const place = known?.placeOf(index);
    if (place === undefined || takeKnown === undefined)
      for (const word of printedWords(text)) numbers.push(take(word));
    else takeKnown(place, numbers);
    starts[index + 1] = numbers.length;
  }
  return { words: [...numberOf.keys()], numbers: numbers.view(), starts };
}

/** Returns a function that adds a text of `printed`. Each of its words is looked up once: there are some hundred times as many numbers. */
function renumber(
  { words, numbers, starts }: PrintedTexts,
  take: (word: string) => number,
): (text: number, to: NumberList) => void {
  const none = -1;
  const own = new Int32Array(words.length).fill(none);
  const toOwn = (number: number): number => {
    const known = own[number] ?? none;
    if (known !== none) return known;
    const taken = take(words[number] ?? '');
    own[number] = taken;
    return taken;
  };
  return (text, to) => {
    const end = starts[text + 1] ?? 0;
    for (let at = starts[text] ?? 0; at < end; at += 1) to.push(toOwn(numbers[at] ?? 0));
  };
}
