/**
 * Closed forms of compounds that lose a part as a query: `k-means`, `out-of-distribution`, `GPT-3.5`, `Llama 2`. Single
 * letters, digits and function words are not asked for, so what is left (`means`, `gpt`) would find too much; nor are they
 * where they begin a compound that is written apart (`over fitting`, `few shot`). Pagefind indexes what stands between two
 * spaces in its closed form, too.
 */
import { functionWords } from '../../words/function-words.ts';
import { singularWord, splitWords } from '../../words/split-words.ts';
import { isShortWord } from '../short-words.ts';
import { buildWordMatcher, splitPrinted } from './word-match.ts';

/** Latin letters and digits with signs within; an apostrophe makes no compound (`can’t`). */
const compound =
  /^[\p{P}\p{S}]*(?:[\p{Script=Latin}\p{N}]+(?:(?!['’])[\p{P}\p{S}])+)+[\p{Script=Latin}\p{N}]/u;
/** Parts of the longest compound that is looked for in a text. */
const maxParts = 8;
const version = /^\d(?:\.\d{1,2})?[\p{P}]*$/u;

/** Function words with which compounds begin. Commoner ones (`in`, `on`) stand before any word, and each closed form costs a request. */
const beginnings: ReadonlySet<string> = new Set(['over', 'under', 'out', 'up', 'down', 'off', 'few', 'one']);
const following = /^\p{Script=Latin}{4,}$/u;

/** The words of `text` with such compounds, and names with a version apart, in closed form; undefined if it has none. */
export function joinWords(
  text: string,
  toWords: (text: string) => readonly string[],
): readonly string[] | undefined {
  const words: string[] = [];
  let joined = false;
  let name = '';
  let beginning = '';
  for (const token of text.split(/\s+/)) {
    const parts = splitWords(token);
    const closed = parts.join('');
    if (name !== '' && version.test(token)) {
      words[words.length - 1] = name + closed;
      joined = true;
    } else if (beginning !== '' && following.test(closed) && parts.length === 1 && !isDropped(closed)) {
      words.splice(-1, 1, ...toWords(beginning + closed));
      joined = true;
    } else if (parts.length > 1 && compound.test(token) && isOneName(parts) && !isDropped(closed)) {
      words.push(closed);
      joined = true;
    } else words.push(...toWords(token));
    beginning = beginnings.has(token.toLowerCase()) ? closed : '';
    name = /^\p{Script=Latin}{2,}$/u.test(token) && !isDropped(closed) ? closed : '';
  }
  return joined ? [...new Set(words)] : undefined;
}

/** Whether a part would be dropped, or all are so short that many papers have them: `Pro-RL`. */
const isOneName = (parts: readonly string[]): boolean => parts.some(isDropped) || parts.every(isShortWord);

const isDropped = (word: string): boolean => word.length === 1 || functionWords.has(word);

/**
 * Whether `text` has each of `words`: the word (`whole`, or what begins with it), or words beside each other that begin so, whatever
 * stands between them.
 */
export function hasJoined(text: string, words: readonly string[], whole = false): boolean {
  const matched = new Set(splitPrinted(text).map(buildWordMatcher(words, whole)));
  const own = splitWords(text);
  const isBeside = (word: string): boolean =>
    own.some(
      (first, at) =>
        word.startsWith(first) &&
        own
          .slice(at, at + maxParts)
          .join('')
          .startsWith(word),
    );
  return words.every((word) => matched.has(word) || isBeside(singularWord(word)));
}
