/** The reasons why two papers are related, in the words of the paper that names them. */
import type { PaperWords } from './paper-words.ts';
import type { TermVectors } from './term-vectors.ts';
import { noTerm, type TermVocabulary } from './term-vocabulary.ts';

const mostSharedTerms = 4;
/** A phrase says more than its words, so it is named before them. */
const phraseFactor = 1.5;
/** Capitals in a title say less of how a word is written than the abstract's. */
const titleFormFactor = 0.5;

interface SharedTerm {
  readonly term: number;
  readonly weight: number;
}

/**
 * How `paper` prints a term of its own: the form it uses most, the first of equals, the abstract's before the title's.
 * A form is looked for only when it is asked for, and once.
 */
export function formsOf(paper: number, texts: PaperWords): (term: number) => string {
  const known = new Map<number, string>();
  return (term) => {
    const form = known.get(term) ?? findForm(paper, term, texts);
    known.set(term, form);
    return form;
  };
}

function findForm(paper: number, term: number, { vocabulary, titleOf, abstractOf }: PaperWords): string {
  const counts = new Map<string, number>();
  const phrase = vocabulary.stemsOfPhrase(term);
  const count = (words: Uint32Array, weight: number): void => {
    let [before, beforeStem] = [0, noTerm];
    for (const word of words) {
      const stem = vocabulary.stemOf(word);
      const isHere = phrase === undefined ? stem === term : stem === phrase[1] && beforeStem === phrase[0];
      if (isHere) {
        const last = vocabulary.printed(word);
        const form = phrase === undefined ? last : `${vocabulary.printed(before)} ${last}`;
        counts.set(form, (counts.get(form) ?? 0) + weight);
      }
      before = word;
      beforeStem = stem;
    }
  };
  count(abstractOf(paper), 1);
  count(titleOf(paper), titleFormFactor);
  let [best, most] = ['', 0];
  for (const [form, times] of counts) if (times > most) [best, most] = [form, times];
  return readableForm(best, vocabulary);
}

/** Capitals of titles and sentences go to lower case; names that nobody writes without (`Mamba`, `SSM`) stay. */
function readableForm(form: string, vocabulary: TermVocabulary): string {
  return form
    .split(' ')
    .map((word) => (vocabulary.prints(word.toLowerCase()) ? word.toLowerCase() : word))
    .join(' ');
}

/**
 * The terms that bring `other` and the paper whose weights are `dense` together, strongest first, without words of
 * phrases already named.
 */
export function sharedTerms(
  vectors: TermVectors,
  other: number,
  dense: Float32Array,
  formOf: (term: number) => string,
): readonly string[] {
  const { vocabulary } = vectors.texts;
  const shared: SharedTerm[] = [];
  const end = vectors.starts[other + 1] ?? 0;
  for (let at = vectors.starts[other] ?? 0; at < end; at += 1) {
    const term = vectors.terms[at] ?? 0;
    const weight = (vectors.weights[at] ?? 0) * (dense[term] ?? 0);
    if (weight > 0)
      shared.push({
        term,
        weight: vocabulary.stemsOfPhrase(term) === undefined ? weight : weight * phraseFactor,
      });
  }
  shared.sort((a, b) => b.weight - a.weight || compareTexts(formOf(a.term), formOf(b.term)));
  const named: string[] = [];
  const words = new Set<string>();
  for (const { term } of shared) {
    const form = formOf(term);
    const own = form.toLowerCase().split(' ');
    if (own.some((word) => words.has(word))) continue;
    named.push(form);
    for (const word of own) words.add(word);
    if (named.length === mostSharedTerms) break;
  }
  return named;
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
