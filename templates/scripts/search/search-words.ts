/** Messages of the search page. */

import type { SearchState } from '../../../src/search/query/search-address.ts';
import type { SearchOutcome } from '../../../src/search/query/search-archive.ts';
import { makeElement } from '../behaviours/make-element.ts';

export const failureNote =
  'The search index could not be loaded. The lists below lead to every paper; reload the page to try again.';

/** Status line, also a live region: `12 papers for “mamba”`. */
export function describeOutcome(
  { total, papers: shown, instead }: SearchOutcome,
  { text, facets, order }: SearchState,
): string {
  const typed = text.trim();
  const narrowed = Object.keys(facets).length > 0 ? ' in this selection' : '';
  const papers = total === 1 ? '1 paper' : `${total} papers`;
  const sorted = order === 'date' ? ', newest first' : '';
  if (total > 0 && typed === '') return `${papers}${narrowed}, newest first`;
  const some = shown.length > total ? '; below, papers with some of the words' : '';
  if (total > 0 && instead === undefined) return `${papers} for “${typed}”${narrowed}${sorted}${some}`;
  const none = typed === '' ? `No paper fits${narrowed}.` : `No paper${narrowed} has “${typed}”.`;
  if (total > 0 && instead !== undefined)
    return `${none} ${papers} for “${instead.join(' ')}”${sorted}${some}`;
  if (shown.length === 0) return none;
  const asked = instead === undefined ? typed : instead.join(' ');
  return `No paper${narrowed} has all of “${asked}”. Papers with some of the words${sorted}:`;
}

/** Suggestions if there are few or no results. */
export function makeAdvice(
  { papers }: SearchOutcome,
  { facets }: SearchState,
  facetsWork: boolean,
): readonly (Node | string)[] {
  if (papers.length > 0) return [];
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
