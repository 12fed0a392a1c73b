/** Sentences in what no field of a paper has: an abstract, or what a list's maker says of the paper. */
import { splitWords } from '../../words/split-words.ts';
import type { EntryLine } from './entry-lines.ts';

/** Fewest words of a sentence, and the smallest part of them that are in lower case, which those of names and venues are not, and in no field. */
const fewest = 7;
const smallestPart = 0.6;
const shortest = 40;
/** Signs of Chinese and Japanese, which have no capitals and no spaces. */
const fewestSigns = 15;
const ofSigns = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/gu;

/** What a program wrote, and what is known to be no abstract. */
const other = /^[\s"*_>#-]{0,9}(?:tl;?dr|comments?|keywords?|subjects?)(?!\p{L})/iu;
/** What pages cut off. */
const isCut = /(?:…|\.{3})\W{0,30}$/;

/** Whether it is worth a look: four words in lower case behind one another. */
export const mayBeSentence = (text: string): boolean =>
  !other.test(text) &&
  (text.includes('。') || (text.length >= shortest && /(?:(?<!\p{L})\p{Ll}{1,30}[\s,]{1,3}){4}/u.test(text)));

/** Of a sentence, a cell, and a value of data. */
const ends = /(?<=\p{L}{2}[.!?])\s|(?<=。)|\s?\|\s?|"\s?[,:}\]]{1,3}\s?"?/u;

export function hasSentence({ text, rest, isKnown }: EntryLine): boolean {
  if (!mayBeSentence(rest) || other.test(text) || isCut.test(text)) return false;
  return rest.split(ends).some((part) => isSentence(part) && isUnread(part, isKnown));
}

function isSentence(part: string): boolean {
  if (part.endsWith('。')) return (part.match(ofSigns) ?? []).length >= fewestSigns;
  const words = part.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return /[.!?]["”’)]?$/.test(part) && words.length >= fewest && small >= words.length * smallestPart;
}

function isUnread(part: string, isKnown: (word: string) => boolean): boolean {
  const words = splitWords(part);
  return words.filter((word) => !isKnown(word)).length >= words.length * smallestPart;
}
