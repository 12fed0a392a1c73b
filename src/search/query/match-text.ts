/** Matches a printed text with query words, also those that it prints in parts: `fine-tuning` for `finetuning`. */
import { greekNames } from '../../words/greek-letters.ts';
import { foldWords } from '../../words/split-words.ts';
import { buildWordMatcher } from './word-match.ts';

/** Which query word each part of `splitPrinted` belongs to. */
export type TextMatcher = (parts: readonly string[]) => readonly (string | undefined)[];

/** Parts of the longest word that is looked for in parts. */
const maxParts = 4;
/** What may stand between two of them. */
const joint = /^[\p{Pd}\s]$/u;
/** As the beginning of a word, a letter or digit would be everywhere. */
const single = /^[\p{Script=Latin}\p{N}]$/u;

export function buildTextMatcher(words: readonly string[]): TextMatcher {
  const matchWhole = buildWordMatcher(words, true);
  const matchBeginning = buildWordMatcher(words.filter((word) => !single.test(word)));
  const matchOne = (printed: string): string | undefined =>
    matchWhole(printed) ??
    matchBeginning(printed) ??
    greekNames(foldWords(printed)).find((name) => words.includes(name));
  return (parts) => {
    const matches = parts.map((part, at) => (at % 2 === 1 ? matchOne(part) : undefined));
    for (let at = 1; at < parts.length; at += 2) {
      if (matches[at] !== undefined) continue;
      const run = findRun(parts, at, words, matchWhole);
      for (let within = at; within <= (run?.last ?? 0); within += 1) matches[within] = run?.word;
    }
    return matches;
  };
}

/** The query word that is printed in parts from `first` on, and the last of them. */
function findRun(
  parts: readonly string[],
  first: number,
  words: readonly string[],
  matchWhole: (printed: string) => string | undefined,
): { readonly word: string; readonly last: number } | undefined {
  let closed = foldWords(parts[first] ?? '');
  for (let last = first + 2; last < parts.length && last < first + 2 * maxParts; last += 2) {
    if (!joint.test(parts[last - 1] ?? '') || !words.some((word) => word.startsWith(closed)))
      return undefined;
    closed += foldWords(parts[last] ?? '');
    const word = matchWhole(closed);
    if (word !== undefined) return { word, last };
  }
  return undefined;
}
