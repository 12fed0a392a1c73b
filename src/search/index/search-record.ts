/** A paper as a document of the search index. */

import { paperPath } from '../../addresses.ts';
import type { Archive, Paper } from '../../model.ts';
import { contentDivider } from '../content-divider.ts';
import { firstKnownDay } from '../first-known-day.ts';
import type { SearchFacet } from '../search-facet.ts';
import type { Compounds } from './compounds.ts';
import { wordVariants } from './word-variants.ts';

/** A custom record of Pagefind: indexed text, displayed fields, facets and sort keys. */
export interface SearchRecord {
  /** Relative to the site's root, so that one index works under any folder of any host. */
  readonly url: string;
  readonly content: string;
  readonly language: string;
  /** Indexed as well as displayed; a hit in the title weighs most. */
  readonly meta: Readonly<Record<'title' | 'authors', string>>;
  readonly filters: Readonly<Record<SearchFacet, readonly string[]>>;
  /** Every record has every key: Pagefind leaves records without one out of sorted results. */
  readonly sort: Readonly<Record<'date', string>>;
}

/**
 * The record of `paper`. Its content is the plain abstract, then, behind the divider, identifiers and other spellings;
 * `compounds` are those of the whole archive.
 */
export function buildSearchRecord(paper: Paper, archive: Archive, compounds: Compounds): SearchRecord {
  const authors = paper.authors.map(({ name }) => name).join(', ');
  const abstract = paper.abstract?.plain ?? '';
  const { arxiv, doi, openreview } = paper.identifiers;
  const identifiers = [arxiv, doi, openreview].filter((identifier) => identifier !== undefined);
  const variants = wordVariants(`${paper.title.plain} ${authors} ${abstract}`, compounds);
  const date = firstKnownDay(paper);
  return {
    url: paperPath(paper.id).slice(1),
    content: [abstract, contentDivider, ...identifiers, ...variants].join(' ').trim(),
    language: 'en',
    meta: { title: paper.title.plain, authors },
    filters: {
      issue: paper.appearances.map(({ issue }) => issue),
      year: [date.slice(0, 4)],
      topic: [...paper.topics],
      venue: paper.venue ? [archive.venues.get(paper.venue.id)?.id ?? paper.venue.id] : [],
      code: [paper.resources.some(({ kind }) => kind === 'code') ? 'yes' : 'no'],
    },
    sort: { date: date.replaceAll('-', '') },
  };
}
