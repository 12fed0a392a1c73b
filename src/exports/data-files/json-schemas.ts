/**
 * What `/archive.json` and `/issues/<date>.json` hold, as schemas: the types here, and the JSON Schema files that
 * are published, both come from them. Every key is always there; what isn't known is `null`. Within version 1 keys
 * may be added, never removed or changed in meaning.
 */
import { z } from 'zod';

export const jsonVersion = 1;

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('A calendar day, YYYY-MM-DD.');
const url = z
  .string()
  .regex(/^https?:\/\//)
  .describe('An absolute URL.');
const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .describe('A permalink, kept for ever.');
const count = z.number().int().nonnegative();

const site = z.object({
  title: z.string(),
  tagline: z.string(),
  description: z.string(),
  url,
  language: z.string().describe('BCP 47.'),
  publisher: z.string(),
});

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
  lines: z
    .object({ first: count, last: count })
    .describe('The entry’s lines in the dump, from 1, both included.'),
});

const paper = z.object({
  id: slug,
  url: url.describe('The paper’s page in this archive.'),
  title: text,
  abstract: text.nullable(),
  authors: z
    .array(z.object({ id: slug, name: z.string().describe('As printed on this paper.') }))
    .describe('In the paper’s order; empty where only a count, or nothing, is known.'),
  authorCount: count.nullable(),
  firstDate: day.nullable().describe('The day the paper itself was first published.'),
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

export const issueJsonSchema = z
  .object({
    $schema: url,
    format: z.literal('offprint-issue'),
    version: z.literal(jsonVersion),
    site,
    issue: z.object({
      id: day,
      number: count,
      day,
      title: z.string().nullable(),
      url,
      newer: day.nullable(),
      older: day.nullable(),
      announced: count.nullable().describe('How many papers the listing said it had.'),
      source: z.object({
        listing: z.string(),
        url: url.nullable(),
        dump: z.string().describe('File name of the saved listing.'),
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .describe('Of the dump’s bytes.'),
        format: z.string(),
        year: z.object({
          known: z.enum(['sidecar', 'file-name', 'listing', 'inferred']),
          evidence: z.string().nullable(),
        }),
      }),
    }),
    papers: z.array(paper).describe('In the listing’s order.'),
  })
  .describe('One issue of an Offprint archive with all that is known of its papers.');

export const archiveJsonSchema = z
  .object({
    $schema: url,
    format: z.literal('offprint-archive'),
    version: z.literal(jsonVersion),
    site,
    updated: day.nullable().describe('The day of the newest issue.'),
    issues: z
      .array(
        z.object({
          id: day,
          number: count,
          title: z.string().nullable(),
          url,
          data: url.describe('The issue with its papers in full.'),
          papers: count,
        }),
      )
      .describe('Newest first.'),
    topics: z.array(z.object({ id: slug, label: z.string(), url, papers: count })),
    papers: z
      .array(
        z.object({
          id: slug,
          title: z.string(),
          firstDate: day.nullable(),
          arxiv: z.string().nullable(),
          doi: z.string().nullable(),
          topics: z.array(slug),
          issues: z.array(day).min(1).describe('Ids of the issues the paper appeared in, oldest first.'),
        }),
      )
      .describe(
        'Every paper once, briefly; its page is at <site url>papers/<id>/, the rest in its issues’ data.',
      ),
  })
  .describe('An Offprint archive: its issues, its topics, and every paper in brief.');

export type IssueJson = z.infer<typeof issueJsonSchema>;
export type PaperJson = IssueJson['papers'][number];
export type ArchiveJson = z.infer<typeof archiveJsonSchema>;

/**
 * The JSON Schema (draft 2020-12) of a twin as a document with the address `id`. It lets keys pass that it doesn't
 * know, so that a copy of it still fits archives made by a later Offprint.
 */
export function renderJsonSchema(schema: z.ZodType, id: string): string {
  const { $schema: draft, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return `${JSON.stringify({ $schema: draft, $id: id, ...rest }, undefined, 2)}\n`;
}
