/**
 * A paper as a document to index: the data of its record, except for the compounds of the whole archive. Plain data,
 * because it is passed to a thread.
 */

import { hash } from 'node:crypto';
import { paperPath } from '../../addresses.ts';
import type { Archive, CalendarDay, Paper } from '../../model.ts';
import { compareText } from '../../words/compare-text.ts';
import { firstKnownDay } from '../first-known-day.ts';
import { listPublished } from '../published-words.ts';
import { publishedYear } from '../published-year.ts';
import type { SearchFacet } from '../search-facet.ts';

export interface SearchDocument {
  readonly url: string;
  readonly title: string;
  readonly authors: string;
  readonly abstract: string;
  readonly identifiers: readonly string[];
  /** Where and when the paper was published, and its issues. */
  readonly published: readonly string[];
  readonly filters: Readonly<Record<SearchFacet, readonly string[]>>;
  readonly date: CalendarDay;
}

/** Documents with their hashes, in the same order. */
export interface HashedDocuments {
  readonly documents: readonly SearchDocument[];
  readonly hashes: readonly string[];
}

/** Documents of all papers in indexing order, oldest first. */
export function listSearchDocuments(archive: Archive): readonly SearchDocument[] {
  return Array.from(archive.papers.values(), (paper) => ({ key: firstKnownDay(paper) + paper.id, paper }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ paper }) => toSearchDocument(paper, archive));
}

export const hashDocuments = (documents: readonly SearchDocument[]): HashedDocuments => ({
  documents,
  hashes: documents.map((document) => hashDocument(JSON.stringify(document))),
});

/** SHA-256 of one document's JSON. */
export const hashDocument = (json: string): string => hash('sha256', json, 'base64url');

export function toSearchDocument(paper: Paper, archive: Archive): SearchDocument {
  const { arxiv, doi, openreview } = paper.identifiers;
  const year = publishedYear(paper);
  return {
    url: paperPath(paper.id).slice(1),
    title: paper.title.plain,
    authors: paper.authors.map(({ name }) => name).join(', '),
    abstract: paper.abstract?.plain ?? '',
    identifiers: [arxiv, doi, openreview].filter((identifier) => identifier !== undefined),
    published: listPublished(paper, archive),
    filters: {
      issue: paper.appearances.map(({ issue }) => issue),
      year: year === undefined ? [] : [year],
      topic: [...paper.topics],
      venue: paper.venue ? [archive.venues.get(paper.venue.id)?.id ?? paper.venue.id] : [],
      code: [paper.resources.some(({ kind }) => kind === 'code') ? 'yes' : 'no'],
    },
    date: firstKnownDay(paper),
  };
}
