/** The terms that contribute most to two papers' similarity, in the spelling of the paper that lists them. */
import { compareText } from '../words/compare-text.ts';
import type { PaperWords } from './paper-words.ts';
import type { TermVectors } from './term-vectors.ts';
import type { TermVocabulary } from './term-vocabulary.ts';

const maxSharedTerms = 4;
/** Maximum share of papers with a term: a more frequent one is common to a whole field, and not named. */
const commonShare = 0.16;
/**
 * Minimum contribution of a term to the similarity to be named; and, for a single two-word term to be enough, its minimum
 * contribution and maximum share of papers.
 */
const leastWeight = 0.008;
const leastAlone = 0.03;
const rareShare = 0.045;
/** Weight of a form in a title: its capitals say less about the usual spelling than those in the abstract. */
const titleFormFactor = 0.5;

interface SharedTerm {
  readonly term: number;
  readonly weight: number;
}

/**
 * Returns a function: term of `paper` → the form in which the paper prints it most often (ties: the first, abstract before
 * title). Computed on demand, once for each term.
 */
export function formsOf(
  paper: number,
  { vocabulary, titleOf, abstractOf }: PaperWords,
): (term: number) => string {
  const known = new Map<number, string>();
  return (term) => {
    const form = known.get(term) ?? findForm(term, [abstractOf(paper), titleOf(paper)], vocabulary);
    known.set(term, form);
    return form;
  };
}

/** Searches the words as they are: a list of each text's stems would be a twentieth of all that a build allocates. */
function findForm(
  term: number,
  [abstract, title]: readonly [Uint32Array, Uint32Array],
  vocabulary: TermVocabulary,
): string {
  const counts = new Map<string, number>();
  const [before, last = term] = vocabulary.stemsOfPhrase(term) ?? [];
  const count = (words: Uint32Array, weight: number): void => {
    for (let at = 0; at < words.length; at += 1) {
      if (vocabulary.stemOf(words[at] as number) !== last) continue;
      if (before !== undefined && vocabulary.stemOf(words[at - 1] as number) !== before) continue;
      const printed = vocabulary.printed(words[at] as number);
      const form =
        before === undefined ? printed : `${vocabulary.printed(words[at - 1] as number)} ${printed}`;
      counts.set(form, (counts.get(form) ?? 0) + weight);
    }
  };
  count(abstract, 1);
  count(title, titleFormFactor);
  let [best, most] = ['', 0];
  for (const [form, times] of counts) if (times > most) [best, most] = [form, times];
  return readableForm(best, vocabulary);
}

/** Lower-cases words that occur in lower case anywhere; names (`Mamba`, `SSM`) keep their capitals. */
function readableForm(form: string, vocabulary: TermVocabulary): string {
  return form
    .split(' ')
    .map((word) => (vocabulary.prints(word.toLowerCase()) ? word.toLowerCase() : word))
    .join(' ');
}

/**
 * The terms shared by `other` and the paper with the weights `dense`, strongest first, without words of terms already
 * listed. Empty if they are too few to call the papers related: two terms are enough, or one rare phrase.
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
    if (weight >= leastWeight && (vectors.shares[term] as number) <= commonShare)
      shared.push({ term, weight });
  }
  shared.sort((a, b) => b.weight - a.weight || compareText(formOf(a.term), formOf(b.term)));
  const named: string[] = [];
  const words = new Set<string>();
  for (const { term } of shared) {
    const form = formOf(term);
    const own = form.toLowerCase().split(' ');
    if (own.some((word) => words.has(word))) continue;
    named.push(form);
    for (const word of own) words.add(word);
    if (named.length === maxSharedTerms) break;
  }
  const isAlone = ({ term, weight }: SharedTerm): boolean =>
    vocabulary.isReasonAlone(term) && weight >= leastAlone && (vectors.shares[term] as number) <= rareShare;
  return named.length > 1 || shared.some(isAlone) ? named : [];
}
