/** A paper in the published JSON: schema and conversion. A new key needs a line in each. */
import * as z from 'zod';
import { absoluteUrl, paperPath } from '../../addresses.ts';
import type { Appearance, Paper } from '../../model.ts';
import type { Site } from '../../site-settings.ts';
import type { Markup } from '../../text/markup.ts';
import { toKnownLinks } from '../citation/paper-links.ts';
import { count, day, slug, url } from './json-fields.ts';

const text = z.object({
  text: z.string().describe('Plain Unicode text, formulas included.'),
  latex: z.string().describe('The same as LaTeX: formulas as TeX, special characters escaped.'),
});

const venue = z.object({
  id: slug,
  label: z.string().describe('As recorded, e.g. "NeurIPS 2024".'),
  kind: z.enum(['conference', 'workshop', 'journal']),
  year: z.number().int().nullable(),
});

const origin = z.enum(['dump', 'facts', 'correction']).nullable();

const appearance = z.object({
  issue: day.describe('The id of the issue, which is its day.'),
  position: count.describe('Counted from 1 in the listing’s order.'),
  comments: count.nullable().describe('Comments at the listing on that day; null where it gives none.'),
  upvotes: count.nullable().describe('Votes at the listing on that day; null where it gives none.'),
  organisation: z.string().nullable().describe('Who stands behind the paper, as the listing says.'),
  note: z.string().nullable().describe('What the maker of the listing says of the paper, in a line.'),
  lines: z
    .object({ first: count, last: count })
    .describe('The entry’s lines in the dump, from 1, both included.'),
});

export const paperJsonSchema = z.object({
  id: slug,
  url: url.describe('The paper’s page in this archive.'),
  title: text,
  abstract: text.nullable(),
  authors: z
    .array(z.object({ id: slug, name: z.string().describe('As printed on this paper.') }))
    .describe('In the paper’s order; empty where only a count, or nothing, is known.'),
  authorCount: count.nullable(),
  firstDate: day.nullable().describe('The day the paper itself was first published.'),
  firstMonth: z
    .string()
    .regex(/^\d{4}(-\d{2})?$/)
    .nullable()
    .describe('Month or year of first publication, where the day is not known.'),
  licence: z
    .string()
    .nullable()
    .describe('URL or name: from facts, else from the newest listing that says it.'),
  venue: venue.nullable(),
  identifiers: z.object({
    arxiv: z.string().nullable().describe('Without prefix and version, e.g. "2402.09739".'),
    arxivClass: z.string().nullable().describe('arXiv’s primary class, e.g. "cs.LG".'),
    openreview: z.string().nullable(),
    doi: z.string().nullable(),
  }),
  links: z
    .array(z.object({ kind: z.string(), label: z.string(), url }))
    .describe('Where the paper is elsewhere.'),
  topics: z.array(slug),
  citationKey: z.string().describe('BibTeX key, kept for ever.'),
  appearances: z.array(appearance).min(1).describe('All of them, oldest issue first.'),
  related: z.array(z.object({ paper: slug, score: z.number().min(0).max(1) })),
  provenance: z
    .object({
      title: origin,
      abstract: origin,
      authors: origin,
      firstDate: origin,
      venue: origin,
      identifiers: origin,
      factsConfidence: z.enum(['verified', 'likely', 'unknown']).nullable(),
    })
    .describe('Which source gave which thing.'),
});

export type PaperJson = z.infer<typeof paperJsonSchema>;

/** All known fields of a paper; unknown ones are `null`. */
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
    firstMonth: paper.firstMonth ?? null,
    licence: paper.licence ?? null,
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
    // Without web searches, which are only a help for readers of the page.
    links: toKnownLinks(paper).map(({ kind, label, url }) => ({ kind, label, url })),
    topics: [...paper.topics],
    citationKey: paper.citationKey,
    appearances: paper.appearances.map(toAppearance),
    related: paper.related.map(({ paper: id, score }) => ({ paper: id, score })),
    provenance: toProvenance(paper),
  };
}

function toAppearance(appearance: Appearance): PaperJson['appearances'][number] {
  const { issue, position, comments, upvotes, organisation, note, lines } = appearance;
  return {
    issue,
    position,
    comments: comments ?? null,
    upvotes: upvotes ?? null,
    organisation: organisation ?? null,
    note: note ?? null,
    lines: { first: lines.first, last: lines.last },
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
