/**
 * Types for the stages of a paper: parsed from its drafts, input of the text analysis, complete.
 *
 * The conversions list every field. With spread (`...rest`), V8 11 (Node 20) gave almost every object a hidden class
 * of its own, which made all later property reads slow (measured with 10,000 papers).
 */

import type { Paper, PaperAuthor, PaperId, RelatedPaper, TopicId } from '../model.ts';
import type { AnalyzedPaper } from './analyze-texts.ts';
import type { KeyedPaper } from './assign-citation-keys.ts';

export interface ParsedPaper extends Omit<Paper, 'authors' | 'topics' | 'related' | 'citationKey'> {
  readonly authorNames: readonly string[];
  readonly familyNames: ReadonlyMap<string, string>;
}

type Authors = ReadonlyMap<PaperId, readonly PaperAuthor[]>;

/** Fields of papers that depend on the whole archive, by paper id. */
export interface ArchiveContext {
  readonly authors: Authors;
  readonly topics: ReadonlyMap<PaperId, readonly TopicId[]>;
  readonly related: ReadonlyMap<PaperId, readonly RelatedPaper[]>;
  readonly keys: ReadonlyMap<PaperId, string>;
}

/** The fields that topics, related papers, queries, word counts and citation keys depend on. */
export function toAnalysisInput(paper: ParsedPaper, authors: Authors): AnalyzedPaper & KeyedPaper {
  return {
    id: paper.id,
    title: paper.title,
    abstract: paper.abstract,
    authors: authors.get(paper.id) ?? [],
    venue: paper.venue,
    identifiers: paper.identifiers,
    firstDate: paper.firstDate,
    firstMonth: paper.firstMonth,
    since: paper.appearances[0].issue,
  };
}

export function toPaper(paper: ParsedPaper, { authors, topics, related, keys }: ArchiveContext): Paper {
  return {
    id: paper.id,
    title: paper.title,
    abstract: paper.abstract,
    authors: authors.get(paper.id) ?? [],
    authorCount: paper.authorCount,
    firstDate: paper.firstDate,
    firstMonth: paper.firstMonth,
    licence: paper.licence,
    venue: paper.venue,
    language: paper.language,
    identifiers: paper.identifiers,
    resources: paper.resources,
    appearances: paper.appearances,
    topics: topics.get(paper.id) ?? [],
    related: related.get(paper.id) ?? [],
    citationKey: keys.get(paper.id) ?? paper.id,
    provenance: paper.provenance,
  };
}
