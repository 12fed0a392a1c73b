/** Words beside an identifier that may be a title, where none was read. */
import { splitWords } from '../../words/split-words.ts';
import { linkWord } from '../items/plain-words.ts';
import type { EntryLine } from './entry-lines.ts';

const fewest = 2;
/** Months, days of the week, classes of arXiv, and words of one letter. */
const mark =
  /^(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}{0,6}|(?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6}|\p{L}|cs|cv|lg|ml|stat|new|the|of|am|pm)$/u;

export function hasTitleWords({ text, isKnown }: EntryLine): boolean {
  const words = splitWords(text).filter(
    (word) => /^\p{L}/u.test(word) && !mark.test(word) && !linkWord.test(word),
  );
  const left = words.filter((word) => !isKnown(word)).length;
  return left >= fewest && left * 2 >= words.length;
}
