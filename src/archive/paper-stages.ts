/**
 * A paper as it grows: what its drafts say, then its people, then what is known only of all papers together.
 *
 * Each stage is written field by field. A copy by `...rest` is not the same to V8 11 (Node 20): it gave nearly every one of
 * ten thousand papers a hidden class of its own, and pages and exports, which read a paper's fields hundreds of times,
 * had to search for each of them.
 */
import type { Paper, PaperAuthor, PaperId, RelatedPaper, TopicId } from '../model.ts';
import type { FoundPaper } from './find-in-texts.ts';

export interface BarePaper extends Omit<Paper, 'authors' | 'topics' | 'related' | 'citationKey'> {
  readonly authorNames: readonly string[];
}

export interface AuthoredPaper extends Omit<BarePaper, 'authorNames'> {
  readonly authors: readonly PaperAuthor[];
}

/** What only the whole archive knows of papers, by their ids. */
export interface Placing {
  readonly topics: ReadonlyMap<PaperId, readonly TopicId[]>;
  readonly related: ReadonlyMap<PaperId, readonly RelatedPaper[]>;
  readonly keys: ReadonlyMap<PaperId, string>;
}

/** `authorIds` are by name as printed. */
export function withPeople(paper: BarePaper, authorIds: ReadonlyMap<string, string>): AuthoredPaper {
  return {
    id: paper.id,
    title: paper.title,
    abstract: paper.abstract,
    authors: paper.authorNames.map((name) => ({ id: authorIds.get(name) ?? name, name })),
    authorCount: paper.authorCount,
    firstDate: paper.firstDate,
    venue: paper.venue,
    identifiers: paper.identifiers,
    resources: paper.resources,
    appearances: paper.appearances,
    provenance: paper.provenance,
  };
}

export function toFoundPaper(paper: AuthoredPaper): FoundPaper {
  return {
    id: paper.id,
    title: paper.title,
    abstract: paper.abstract,
    authors: paper.authors,
    venue: paper.venue,
    since: paper.appearances[0].issue,
  };
}

export function toPaper(paper: AuthoredPaper, { topics, related, keys }: Placing): Paper {
  return {
    id: paper.id,
    title: paper.title,
    abstract: paper.abstract,
    authors: paper.authors,
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
