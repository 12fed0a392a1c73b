import { absoluteUrl, paperPath } from '../../addresses.ts';
import type { Paper, Site } from '../../model.ts';
import type { Markup } from '../../text/markup.ts';
import { toKnownLinks } from '../citation/paper-links.ts';
import type { PaperJson } from './json-schemas.ts';

/** All that is known of a paper, as plain data: `null` where nothing is. */
export function toPaperJson(paper: Paper, site: Site): PaperJson {
  const { identifiers, venue, abstract } = paper;
  return {
    id: paper.id,
    url: absoluteUrl(site.url, paperPath(paper.id)),
    title: toText(paper.title),
    abstract: abstract === undefined ? null : toText(abstract),
    authors: paper.authors.map(({ id, name }) => ({ id, name })),
    authorCount: paper.authorCount ?? null,
    firstDate: paper.firstDate ?? null,
    venue:
      venue === undefined
        ? null
        : { id: venue.id, label: venue.label, kind: venue.kind, year: venue.year ?? null },
    identifiers: {
      arxiv: identifiers.arxiv ?? null,
      arxivClass: identifiers.arxivClass ?? null,
      openreview: identifiers.openreview ?? null,
      doi: identifiers.doi ?? null,
    },
    // A search is a page's help to its reader, not something known of the paper.
    links: toKnownLinks(paper).map(({ kind, label, url }) => ({ kind, label, url })),
    topics: [...paper.topics],
    citationKey: paper.citationKey,
    appearances: paper.appearances.map(({ issue, position, comments, upvotes, organisation, lines }) => ({
      issue,
      position,
      comments: comments ?? null,
      upvotes: upvotes ?? null,
      organisation: organisation ?? null,
      lines: { first: lines.first, last: lines.last },
    })),
    related: paper.related.map(({ paper: id, score }) => ({ paper: id, score })),
    provenance: toProvenance(paper),
  };
}

function toText({ plain, latex }: Markup): { text: string; latex: string } {
  return { text: plain, latex };
}

function toProvenance({ provenance }: Paper): PaperJson['provenance'] {
  return {
    title: provenance.title,
    abstract: provenance.abstract ?? null,
    authors: provenance.authors ?? null,
    firstDate: provenance.firstDate ?? null,
    venue: provenance.venue ?? null,
    identifiers: provenance.identifiers ?? null,
    factsConfidence: provenance.factsConfidence ?? null,
  };
}
