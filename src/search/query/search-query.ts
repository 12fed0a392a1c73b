/**
 * Query parser: normalises the typed text to the index's word forms. Runs in the browser; `word-variants.ts` is its
 * counterpart at index time.
 */
import { functionWords } from '../../words/function-words.ts';
import { greekNames } from '../../words/greek-letters.ts';
import { plainLetters } from '../../words/plain-letters.ts';
import { americanSpelling } from '../../words/spelling.ts';
import { singularWord, splitWords } from '../../words/split-words.ts';
import { closeShortWord, isShortWord } from '../short-words.ts';
import { findAskingWords } from './asking-words.ts';
import { joinWords } from './joined-words.ts';
import { readIdentifier } from './read-identifier.ts';

export interface SearchQuery {
  /** Normalised words for ranking and marking. */
  readonly words: readonly string[];
  /** Those of them that the index is asked for; empty for an identifier, which nothing can correct. */
  readonly asked: readonly string[];
  /** Query string for the index. */
  readonly sent: string;
  /** To ask first: the same with compounds in closed form, where they lose a part otherwise, or a short word alone as a whole one. */
  readonly joined?: SearchQuery;
}

/** An id beside other words, with its label and version: the index has the id alone. */
const labelledId = /\barxiv[\s:]*(?=\d{4}\.\d{4,5}(?!\d))|(?<=\b\d{4}\.\d{4,5})v\d+\b/gi;

/** `can’t`, also without its apostrophe, and the endings of `they’re`, `we’ve`: function words that would come apart. */
const contraction =
  /(?<!\p{L})(?:\p{L}+n['’]t|(?:ca|do|does|did|is|are|was|were|wo|would|could|should|has|have)nt)(?!\p{L})|(?<=\p{L})['’](?:re|ve|ll|d|m)(?!\p{L})/giu;

/** Further authors in a citation, of whom nothing is said: `Gu et al. (2023)`. */
const furtherAuthors = /(?<!\p{L})et\.?\s+al(?!\p{L})\.?/giu;

/** `text` without what a citation has beside names, years and titles. */
export const withoutFurtherAuthors = (text: string): string => text.replace(furtherAuthors, ' ');

/**
 * Parses a query. Function words are not sent to the index, nor are `common` words (long posting lists) if there are
 * two rarer words; ranking uses them all. With `typed`, the last word may be incomplete.
 */
export function parseQuery(text: string, common: ReadonlySet<string>, typed = false): SearchQuery {
  const identifier = readIdentifier(text);
  if (identifier !== undefined) return { words: [identifier], asked: [], sent: identifier };
  const unfinished = typed && /\S$/.test(text);
  const bare = withoutFurtherAuthors(text.replace(labelledId, ''));
  const words = indexWords(bare);
  const whole = bare.replace(contraction, '');
  const telling = pickTelling(indexWords(whole));
  const query =
    telling.length === 0 ? askAsTyped(words, unfinished) : chooseAsked(telling, common, unfinished);
  const closed = joinWords(whole, indexWords);
  if (closed === undefined) return unfinished ? query : askWholeFirst(query);
  return {
    ...query,
    joined: { ...chooseAsked(pickTelling(closed), common, unfinished), words: query.words },
  };
}

/** A short word alone may be meant whole (`Gu`), or be the beginning of a longer one if no paper has it. */
function askWholeFirst(query: SearchQuery): SearchQuery {
  const [word = '', ...others] = query.asked;
  if (others.length > 0 || !isShortWord(word) || functionWords.has(word)) return query;
  return { ...query, joined: { ...query, sent: closeShortWord(word) } };
}

function pickTelling(words: readonly string[]): readonly string[] {
  const asking = findAskingWords(words);
  return words.filter((word) => !functionWords.has(word) && word.length > 1 && !asking.has(word));
}

/** Single letters as a phrase, which the index matches as whole words: as beginnings they are in every paper. */
function askAsTyped(words: readonly string[], unfinished: boolean): SearchQuery {
  const sent = words.join(' ');
  return { words, asked: words, sent: isLetters(words) && !unfinished ? `"${sent}"` : sent };
}

export const isLetters = (words: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => /^[\p{Script=Latin}\p{N}]$/u.test(word));

/** Builds the query from normalised words. */
export function chooseAsked(
  words: readonly string[],
  common: ReadonlySet<string>,
  unfinished = false,
): SearchQuery {
  const rare = words.filter((word) => !common.has(singularWord(word)));
  const asked = rare.length >= 2 ? rare : words;
  return { words, asked, sent: askFor(asked, unfinished) };
}

/** Query string for whole words; with `unfinished`, or for a single word, the last one is a prefix. */
export function askFor(words: readonly string[], unfinished = false): string {
  const open = unfinished || words.length === 1 ? words.length - 1 : words.length;
  return words
    .map((word, index) => (index < open && isShortWord(word) ? closeShortWord(word) : word))
    .join(' ');
}

/** Normalised distinct words of `text`: American spelling, names of Greek letters. */
export function indexWords(text: string): readonly string[] {
  const words = splitWords(text).flatMap((word) => {
    const names = greekNames(word);
    const rest = plainLetters(word).replace(/\p{Script=Greek}/gu, '');
    return [...(rest === '' ? [] : [americanSpelling(rest)]), ...names];
  });
  return [...new Set(words)];
}
