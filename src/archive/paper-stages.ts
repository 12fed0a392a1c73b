/**
 * The stages of building a paper: parsed from its drafts, input to the analysis over all papers, and complete.
 *
 * Each stage is written field by field. A copy by `...rest` is not the same to V8 11 (Node 20): it gave nearly every one of
 * ten thousand papers a hidden class of its own, and pages and exports, which read a paper's fields hundreds of times,
 * had to search for each of them.
 */

import type { Paper, PaperAuthor, PaperId, RelatedPaper, TopicId } from '../model.ts';
import type { AnalyzedPaper } from './analyze-texts.ts';
import type { KeyedPaper } from './assign-citation-keys.ts';

export interface ParsedPaper extends Omit<Paper, 'authors' | 'topics' | 'related' | 'citationKey'> {
  readonly authorNames: readonly string[];
}

type Authors = ReadonlyMap<PaperId, readonly PaperAuthor[]>;

/** What only the whole archive knows of papers, by their ids. */
export interface ArchiveContext {
  readonly authors: Authors;
  readonly topics: ReadonlyMap<PaperId, readonly TopicId[]>;
  readonly related: ReadonlyMap<PaperId, readonly RelatedPaper[]>;
  readonly keys: ReadonlyMap<PaperId, string>;
}

/** As far as topics, related papers, answers, words and citation keys go by it. */
export function toAnalysisInput(paper: ParsedPaper, authors: Authors): AnalyzedPaper & KeyedPaper {
  return {
    id: paper.id,
    title: paper.title,
    abstract: paper.abstract,
    authors: authors.get(paper.id) ?? [],
    venue: paper.venue,
    identifiers: paper.identifiers,
    firstDate: paper.firstDate,
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
    venue: paper.venue,
    identifiers: paper.identifiers,
    resources: paper.resources,
    appearances: paper.appearances,
    topics: topics.get(paper.id) ?? [],
    related: related.get(paper.id) ?? [],
    citationKey: keys.get(paper.id) ?? paper.id,
    provenance: paper.provenance,
  };
}
