/** Messages of the search page. */

import type { SearchState } from '../../../src/search/query/search-address.ts';
import type { SearchOutcome } from '../../../src/search/query/search-archive.ts';
import { makeElement } from '../behaviours/make-element.ts';

export const failureNote =
  'The search index could not be loaded. The lists below lead to every paper; reload the page to try again.';

/** Status line, also a live region: `12 papers for “mamba”`. */
export function describeOutcome(
  { answer, instead, words }: SearchOutcome,
  { text, facets, order }: SearchState,
): string {
  const total = answer.hits.length;
  const typed = text.trim();
  const narrowed = Object.keys(facets).length > 0 ? ' in this selection' : '';
  if (total === 0) return `No paper${narrowed} has “${typed}”.`;
  const papers = total === 1 ? '1 paper' : `${total} papers`;
  const sorted = order === 'date' ? ', newest first' : '';
  if (typed === '') return `${papers}${narrowed}, newest first`;
  if (instead === undefined) return `${papers} for “${typed}”${narrowed}${sorted}`;
  return `No paper${narrowed} has “${typed}”. ${papers} for “${words.join(' ')}”${sorted}`;
}

/** Suggestions if there are few or no results. */
export function makeAdvice(
  { answer, instead }: SearchOutcome,
  { facets }: SearchState,
  facetsWork: boolean,
): readonly (Node | string)[] {
  if (instead !== undefined && instead.leftOut.length > 0) {
    return [`Left out: ${instead.leftOut.map((word) => `“${word}”`).join(', ')}.`];
  }
  if (answer.hits.length > 0) return [];
  if (!facetsWork)
    return [
      'Opened from a disk, this page searches titles and authors. Try a word of the title, or an author’s family name.',
    ];
  const narrower = Object.keys(facets).length > 0 ? 'Widen the selection, or try' : 'Try';
  return [
    `${narrower} fewer words, a word of the title, an author’s family name or an arXiv id; or browse the lists below.`,
  ];
}

/** `Did you mean “diffusion”?`, with the word as a button. */
export function makeSuggestion(text: string, accept: () => void): Node {
  const button = makeElement('button', { type: 'button' }, text);
  button.addEventListener('click', accept);
  return makeElement('span', {}, 'Did you mean ', button, '?');
}
