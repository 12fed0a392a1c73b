/** Stop-word filter of related papers. */

import { once } from '../memoize.ts';
import { functionWords } from '../words/function-words.ts';
import { foldWords } from '../words/split-words.ts';
import { stemWord } from '../words/stem-word.ts';
import {
  boilerplate,
  compoundTerms,
  everyday,
  filler,
  fragments,
  mathsWords,
  sharedMethods,
} from './common-words.ts';

const ignoredWords: ReadonlySet<string> = new Set(
  [boilerplate, mathsWords].flatMap((words) => words.trim().split(/\s+/)),
);
// Sets of stems are made at first use: a build that compares no papers needs none.
const ignoredStems = once(() => stemsOf(boilerplate.trim().split(/\s+/)));
const weakStems = once(() => stemsOf(`${filler} ${everyday} ${fragments}`.trim().split(/[\s-]+/)));
/** Words that share the stem of a stop word, but name a subject. */
const subjects: ReadonlySet<string> = new Set(
  'generalization inference reasoning scaling distillation neuron neurons representation representations'.split(
    ' ',
  ),
);
const compounds = once(() => stemTerms(compoundTerms));
const methods = once(() => stemTerms(sharedMethods));

function stemsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(stemWord));
}

function stemTerms(terms: string): ReadonlySet<string> {
  const list = terms.trim().split(/\s*,\s*/);
  return new Set(list.map((term) => term.split(/[\s]+/).map(stemWord).join(' ')));
}
/** Sizes and counts followed by a letter (`7B` parameters, `256x256`, `4o`), but not dimensions (`3D`), which name a subject. */
const measure = /^\d(?!d$)/;
/** Superscript and subscript digits, which belong to formulas: `n²`. */
const power = /[⁰¹²³⁴-⁹₀-₉]/u;

/**
 * The stem of a printed word; undefined for function words, the boilerplate of abstracts, maths, numbers, measures,
 * fragments and single letters.
 */
export function significantStem(printed: string): string | undefined {
  const word = foldWords(printed);
  if (word.length < 2 || !/\p{L}/u.test(word) || functionWords.has(word) || ignoredWords.has(word))
    return undefined;
  // Two lower-case letters are a fragment left by a hyphen; names are in capitals (`RL`).
  if (
    measure.test(word) ||
    power.test(printed) ||
    (word.length === 2 && printed === word && /^[a-z]+$/.test(word))
  )
    return undefined;
  const stem = stemWord(word);
  return stem.length < 2 || ignoredStems().has(stem) ? undefined : stem;
}

/** Whether a stem is a term on its own: general academic English and fragments count only within a two-word term. */
export function isMeaningfulAlone(printed: string, stem: string): boolean {
  return subjects.has(foldWords(printed)) || !weakStems().has(stem);
}

/** Whether two adjacent stems are a term: at least one is no stop word, or the pair is listed in `compoundTerms`. */
export function isTerm(first: string, second: string): boolean {
  return !weakStems().has(first) || !weakStems().has(second) || compounds().has(`${first} ${second}`);
}

/** Whether a two-word term that is rare relates two papers without a second term. */
export function isReasonAlone(first: string, second: string): boolean {
  return !methods().has(`${first} ${second}`);
}
