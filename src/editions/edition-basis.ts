/**
 * Cache key of an issue's editions: all data that the renderers read of site, issue and papers, as one text. Equal
 * texts give equal bytes, so a build can reuse the last build's files.
 */
import type { Archive, Issue, Paper } from '../model.ts';
import type { Markup } from '../text/markup.ts';
import { papersOf } from './issue-words.ts';

export function issueBasis(issue: Issue, archive: Archive): string {
  const { site, topics } = archive;
  const { number, day, title, sources, appearances } = issue;
  const papers = papersOf(issue, archive).map(({ paper }) => paper);
  const used = [...topics.values()].filter(({ id }) => papers.some((paper) => paper.topics.includes(id)));
  return JSON.stringify([
    site,
    [number, day, title, sources.map(({ listing }) => listing), appearances],
    used.map(({ id, label }) => [id, label]),
    papers.map(paperBasis),
  ]);
}

function paperBasis(paper: Paper): unknown {
  const { id, title, abstract, authors, authorCount, firstDate, venue, identifiers, resources, topics } =
    paper;
  return [
    id,
    markupBasis(title),
    markupBasis(abstract),
    authors.map(({ name }) => name),
    authorCount,
    firstDate ?? paper.firstMonth,
    paper.licence,
    venue,
    identifiers,
    resources,
    topics,
    paper.citationKey,
  ];
}

/** Parsed text after corrections; all outputs follow from it. */
function markupBasis(markup: Markup | undefined): unknown {
  return markup === undefined ? null : [markup.composition.body, markup.composition.spans];
}
