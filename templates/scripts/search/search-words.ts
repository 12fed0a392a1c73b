/** Messages of the search page. */

import type { ReadQuery } from '../../../src/search/query/read-query.ts';
import type { SearchState } from '../../../src/search/query/search-address.ts';
import type { SearchOutcome } from '../../../src/search/query/search-outcome.ts';
import { shortenQuery } from '../../../src/search/query/shorten-query.ts';
import { makeElement } from '../behaviours/make-element.ts';
import { count, phrase, phraseNodes } from '../words/words.ts';

export const failureNote = phrase(
  'The search index could not be loaded. The lists below lead to every paper; reload the page to try again.',
);

/** Status line, also a live region: `12 papers for “mamba”`. */
export function describeOutcome(
  { total, papers: shown, instead }: SearchOutcome,
  { text, facets, order }: SearchState,
): string {
  const typed = shortenQuery(text);
  const meant = shortenQuery(instead?.join(' ') ?? '');
  const isNarrowed = Object.keys(facets).length > 0;
  const narrow = (found: string) =>
    isNarrowed ? phrase('{papers} in this selection', { papers: found }) : found;
  const newest = (found: string) => phrase('{found}, newest first', { found });
  const sort = (found: string) => (order === 'date' ? newest(found) : found);
  const more = (found: string) =>
    shown.length > total ? phrase('{found}; below, papers with some of the words', { found }) : found;
  const papers = count(total, 'paper');
  if (total > 0 && typed === '') return newest(narrow(papers));
  const found = (words: string) => phrase('{papers} for “{words}”', { papers: narrow(papers), words });
  if (total > 0 && instead === undefined) return more(sort(found(typed)));
  const none = describeNone(typed, isNarrowed);
  if (total > 0 && instead !== undefined) {
    const others = phrase('{papers} for “{words}”', { papers, words: meant });
    return `${none} ${more(sort(others))}`;
  }
  if (shown.length === 0) return none;
  const words = instead === undefined ? typed : meant;
  const below = (found: string) => phrase('{found}:', { found: sort(found) });
  // `fMRI`, for which papers have `imaging`: of one word no paper has some.
  if (shown.every(({ lacking }) => lacking.length === 0))
    return `${describeNone(words, isNarrowed)} ${below(phrase('Papers with related words'))}`;
  const lacking = phrase(
    isNarrowed ? 'No paper in this selection has all of “{words}”.' : 'No paper has all of “{words}”.',
    { words },
  );
  return `${lacking} ${below(phrase('Papers with some of the words'))}`;
}

function describeNone(typed: string, isNarrowed: boolean): string {
  if (typed === '') return phrase(isNarrowed ? 'No paper fits in this selection.' : 'No paper fits.');
  return phrase(isNarrowed ? 'No paper in this selection has “{words}”.' : 'No paper has “{words}”.', {
    words: typed,
  });
}

/** Suggestions if there are few or no results. */
export function makeAdvice(
  { papers }: SearchOutcome,
  { facets }: SearchState,
  { clauses }: ReadQuery,
  facetsWork: boolean,
): readonly (Node | string)[] {
  if (papers.length > 0) return [];
  if (!facetsWork)
    return [
      phrase(
        'Opened from a disk, this page searches titles and authors. Try a word of the title, or an author’s family name.',
      ),
    ];
  return [
    phrase(
      Object.keys(facets).length > 0 || clauses.some(({ kind }) => kind === 'facet')
        ? 'Widen the selection, or try fewer words, a word of the title, an author’s family name or an arXiv id; or browse the lists below.'
        : 'Try fewer words, a word of the title, an author’s family name or an arXiv id; or browse the lists below.',
    ),
  ];
}

/** `Did you mean “diffusion”?`, with the word as a button. */
export function makeSuggestion(text: string, accept: () => void): Node {
  const button = makeElement('button', { type: 'button' }, text);
  button.addEventListener('click', accept);
  return makeElement('span', {}, ...phraseNodes('Did you mean {words}?', { words: button }));
}
