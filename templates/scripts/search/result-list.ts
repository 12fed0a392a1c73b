/** Results as list items. */

import { abstractOf } from '../../../src/search/query/abstract-of.ts';
import type { AnsweredPaper } from '../../../src/search/query/answered-paper.ts';
import type { IndexedPaper } from '../../../src/search/query/index-source.ts';
import { type MarkedText, markText, pickSentences } from '../../../src/search/query/pick-sentences.ts';
import { makeElement } from '../behaviours/make-element.ts';
import { phrase } from '../words/words.ts';
import type { FacetControls } from './facet-controls.ts';

const maxAuthors = 3;
/** Of the words that a paper lacks. */
const maxLacking = 8;

/** One result: title, authors, year, venue, topics, and matching sentences. */
export function makeResult(
  { paper, lacking, also }: AnsweredPaper,
  words: readonly string[],
  root: URL,
  facets: FacetControls,
): HTMLLIElement {
  const link = makeElement('a', { href: paperUrl(paper, root) });
  link.append(...toNodes(markText(paper.title, words)));
  const item = makeElement(
    'li',
    { className: 'paper-row search-result' },
    makeElement('h2', { className: 'paper-title', dir: 'auto' }, link),
  );
  item.dataset.paper = paper.url.split('/').at(-2) ?? '';
  const authors = paper.authors === '' ? [] : paper.authors.split(', ');
  if (authors.length > 0) {
    const byline = makeElement('p', { className: 'byline', dir: 'auto' });
    byline.append(...toNodes(markText(shortAuthors(authors, words), words)));
    item.append(byline);
  }
  const facts = [
    ...(paper.filters.year ?? []),
    ...(paper.filters.venue ?? []).map((venue) => facets.labelOf('venue', venue)),
    ...(paper.filters.topic ?? []).map((topic) => facets.labelOf('topic', topic)),
  ];
  if (facts.length > 0) item.append(makeElement('p', { className: 'note' }, facts.join(' · ')));
  const difference = describeDifference(lacking, also);
  if (difference !== '') item.append(makeElement('p', { className: 'search-difference' }, difference));
  const sentences = pickSentences(abstractOf(paper), words);
  if (sentences.length > 0) {
    const excerpt = makeElement('p', { className: 'search-excerpt', dir: 'auto' });
    excerpt.append(...toNodes(sentences));
    item.append(excerpt);
  }
  return item;
}

/** A sentence about words of the query that the paper lacks, and related words that it has instead. */
function describeDifference(lacking: readonly string[], also: readonly string[]): string {
  const parts = [
    lacking.length > 0
      ? phrase('without {words}', {
          words: listLacking(lacking),
        })
      : '',
    also.length > 0 ? phrase('also: {words}', { words: also.join(phrase(', ')) }) : '',
  ].filter((part) => part !== '');
  const text = parts.join('; ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The first words of a long text that a paper lacks; all of them would be longer than the result. */
function listLacking(lacking: readonly string[]): string {
  const more = lacking.length > maxLacking + 1 ? lacking.length - maxLacking : 0;
  const named = lacking.slice(0, lacking.length - more).map((name) => phrase('“{name}”', { name }));
  return named.join(phrase(', ')) + (more > 0 ? phrase(' and {n} more', { n: more }) : '');
}

/** URL of a paper in this copy of the site; on `file://` with `index.html` appended. */
function paperUrl({ url }: IndexedPaper, root: URL): string {
  const page = new URL(url, root);
  if (page.protocol === 'file:' && page.pathname.endsWith('/')) page.pathname += 'index.html';
  return page.href;
}

/** The first authors, and further ones that match the query. */
function shortAuthors(authors: readonly string[], words: readonly string[]): string {
  const shown = authors.filter(
    (name, index) => index < maxAuthors || markText(name, words).some(({ marked }) => marked),
  );
  const more = authors.length - shown.length;
  const listed = shown.join(phrase(', '));
  return more > 0 ? listed + phrase(' and {n} more', { n: more }) : listed;
}

function toNodes(parts: readonly MarkedText[]): readonly (Node | string)[] {
  return parts.map(({ text, marked }) => (marked ? makeElement('mark', {}, text) : text));
}
