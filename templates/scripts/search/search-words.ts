/** What the search page says. */

import type { SearchState } from '../../../src/search/query/search-address.ts';
import type { SearchOutcome } from '../../../src/search/query/search-archive.ts';
import { makeElement } from '../behaviours/make-element.ts';
import { count, phrase, phraseNodes } from '../words/words.ts';

export const failureNote = phrase(
  'The search index could not be loaded. The lists below lead to every paper; reload the page to try again.',
);

/** The line above the results, also read aloud: `12 papers for “mamba”`. */
export function describeOutcome(
  { answer, instead, words }: SearchOutcome,
  { text, facets, order }: SearchState,
): string {
  const total = answer.hits.length;
  const typed = text.trim();
  const isNarrowed = Object.keys(facets).length > 0;
  const none = phrase(isNarrowed ? 'No paper in this selection has “{words}”.' : 'No paper has “{words}”.', {
    words: typed,
  });
  if (total === 0) return none;
  const papers = count(total, 'paper');
  const narrowed = (found: string) =>
    isNarrowed ? phrase('{papers} in this selection', { papers: found }) : found;
  const newest = (found: string) => phrase('{found}, newest first', { found });
  const sorted = (found: string) => (order === 'date' ? newest(found) : found);
  if (typed === '') return newest(narrowed(papers));
  const found = phrase('{papers} for “{words}”', {
    papers,
    words: instead === undefined ? typed : words.join(' '),
  });
  return instead === undefined ? sorted(narrowed(found)) : `${none} ${sorted(found)}`;
}

/** What to try when little or nothing was found. */
export function makeAdvice(
  { answer, instead }: SearchOutcome,
  { facets }: SearchState,
  facetsWork: boolean,
): readonly (Node | string)[] {
  if (instead !== undefined && instead.leftOut.length > 0) {
    const quoted = instead.leftOut.map((name) => phrase('“{name}”', { name }));
    return [phrase('Left out: {words}.', { words: quoted.join(phrase(', ')) })];
  }
  if (answer.hits.length > 0) return [];
  if (!facetsWork)
    return [
      phrase(
        'Opened from a disk, this page searches titles and authors. Try a word of the title, or an author’s family name.',
      ),
    ];
  return [
    phrase(
      Object.keys(facets).length > 0
        ? 'Widen the selection, or try fewer words, a word of the title, an author’s family name or an arXiv id; or browse the lists below.'
        : 'Try fewer words, a word of the title, an author’s family name or an arXiv id; or browse the lists below.',
    ),
  ];
}

/** `Did you mean “diffusion”?`, the word being a button. */
export function makeSuggestion(text: string, accept: () => void): Node {
  const button = makeElement('button', { type: 'button' }, text);
  button.addEventListener('click', accept);
  return makeElement('span', {}, ...phraseNodes('Did you mean {words}?', { words: button }));
}
