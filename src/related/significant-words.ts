/** Stop-word filter of related papers: which words say what a paper is about. */

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
const ignoredStems: ReadonlySet<string> = new Set(boilerplate.trim().split(/\s+/).map(stemWord));
const weakStems: ReadonlySet<string> = new Set(
  `${filler} ${everyday} ${fragments}`
    .trim()
    .split(/[\s-]+/)
    .map(stemWord),
);
/** Families whose stem is that of a filler, but which are subjects. */
const subjects: ReadonlySet<string> = new Set(
  'generalization inference reasoning scaling distillation neuron neurons representation representations'.split(
    ' ',
  ),
);
const compounds = stemTerms(compoundTerms);
const methods = stemTerms(sharedMethods);

function stemTerms(terms: string): ReadonlySet<string> {
  const list = terms.trim().split(/\s*,\s*/);
  return new Set(list.map((term) => term.split(/[\s]+/).map(stemWord).join(' ')));
}
/** Sizes and counts with a letter behind (`7B` parameters, `256x256`, `4o`); dimensions (`3D`) say what a paper is about. */
const measure = /^\d(?!d$)/;
/** A power or an index, `n²`, is of a formula. */
const power = /[⁰¹²³⁴-⁹₀-₉]/u;

/**
 * The stem of a word as printed, or undefined when it says nothing about the subject: function words, the
 * boilerplate of abstracts, maths, numbers, measures, fragments and single letters.
 */
export function significantStem(printed: string): string | undefined {
  const word = foldWords(printed);
  if (word.length < 2 || !/\p{L}/u.test(word) || functionWords.has(word) || ignoredWords.has(word))
    return undefined;
  // Two letters are a name only in capitals: `RL`, not what a hyphen left over.
  if (
    measure.test(word) ||
    power.test(printed) ||
    (word.length === 2 && printed === word && /^[a-z]+$/.test(word))
  )
    return undefined;
  const stem = stemWord(word);
  return stem.length < 2 || ignoredStems.has(stem) ? undefined : stem;
}

/** Whether a stem says something by itself: words of academic English at large and fragments do only within a term. */
export function isMeaningfulAlone(printed: string, stem: string): boolean {
  return subjects.has(foldWords(printed)) || !weakStems.has(stem);
}

/** Whether two stems beside each other are a term: one of them says something alone, or the two are known to. */
export function isTerm(first: string, second: string): boolean {
  return !weakStems.has(first) || !weakStems.has(second) || compounds.has(`${first} ${second}`);
}

/** Whether a term of two stems beside each other is a reason by itself, where it is rare. */
export function isReasonAlone(first: string, second: string): boolean {
  return !methods.has(`${first} ${second}`);
}
