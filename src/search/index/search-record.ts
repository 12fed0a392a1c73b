/** A paper as Pagefind indexes it. */

import { contentDivider } from '../content-divider.ts';
import { publishedWords } from '../published-words.ts';
import { closeShortWord, isShortWord } from '../short-words.ts';
import type { Compounds } from './compounds.ts';
import type { SearchDocument } from './search-document.ts';
import { wordVariants } from './word-variants.ts';

/** A custom record of Pagefind: indexed text, displayed fields, facets and sort keys. */
export interface SearchRecord {
  /** Relative to the site's root, so that one index works under any folder of any host. */
  readonly url: string;
  readonly content: string;
  readonly language: string;
  /** Indexed as well as displayed; a hit in the title weighs most. */
  readonly meta: Readonly<Record<'title' | 'authors', string>>;
  readonly filters: SearchDocument['filters'];
  /** Every record has every key: Pagefind leaves records without one out of sorted results. */
  readonly sort: Readonly<Record<'date', string>>;
}

/**
 * The record of a paper. Its content is the plain abstract, then, behind the divider, identifiers and other spellings;
 * `compounds` are those of the whole archive.
 */
export function buildSearchRecord(document: SearchDocument, compounds: Compounds): SearchRecord {
  const { url, title, authors, abstract, identifiers, published, filters, date } = document;
  const variants = wordVariants(recordedText(document), compounds);
  return {
    url,
    content: [abstract, contentDivider, ...identifiers, ...whereAndWhen(published), ...variants]
      .join(' ')
      .trim(),
    language: 'en',
    meta: { title, authors },
    filters,
    sort: sortKeys(date),
  };
}

/** The text whose words have variants in the record. */
export const recordedText = ({ title, authors, abstract }: SearchDocument): string =>
  `${title} ${authors} ${abstract}`;

export const sortKeys = (date: SearchDocument['date']): SearchRecord['sort'] => ({
  date: date.replaceAll('-', ''),
});

/** Short words are asked for with their end mark. */
function whereAndWhen(published: readonly string[]): readonly string[] {
  return publishedWords(published).flatMap((word) => [
    word,
    ...(isShortWord(word) ? [closeShortWord(word)] : []),
  ]);
}
