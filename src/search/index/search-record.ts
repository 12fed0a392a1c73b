/** A paper as a document of the search index. */

import { paperPath } from '../../addresses.ts';
import type { Archive, Paper } from '../../model.ts';
import { splitWords } from '../../words/split-words.ts';
import { contentDivider } from '../content-divider.ts';
import { firstKnownDay } from '../first-known-day.ts';
import type { SearchFacet } from '../search-facet.ts';
import { closeShortWord, isShortWord } from '../short-words.ts';
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
 * Words that readers add of where and when a paper was published and of its issues: `neurips 2024 oral`. A venue's full
 * name has words of its subject in it, so it counts by its label.
 */
function whereAndWhen(paper: Paper, archive: Archive): readonly string[] {
  const issues = paper.appearances.map(({ issue }) => archive.issueById.get(issue));
  const names = issues.flatMap((issue) => [issue?.title ?? '', issue?.day.slice(0, 4) ?? '']);
  const texts = [firstKnownDay(paper).slice(0, 4), paper.venue?.label ?? '', ...names];
  const words = new Set(texts.flatMap(splitWords));
  return [...words].flatMap((word) => [word, ...(isShortWord(word) ? [closeShortWord(word)] : [])]);
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
    content: [abstract, contentDivider, ...identifiers, ...whereAndWhen(paper, archive), ...variants]
      .join(' ')
      .trim(),
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
