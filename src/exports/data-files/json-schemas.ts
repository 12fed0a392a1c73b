/**
 * zod schemas of `/archive.json` and `/issues/<date>.json`; the TypeScript types and the published JSON Schemas are
 * generated from them. All keys are always present; unknown values are `null`. Within version 1, keys may be added
 * but never removed or redefined.
 */
import * as z from 'zod';
import { count, day, slug, url } from './json-fields.ts';
import { paperJsonSchema } from './paper-json.ts';

export const jsonVersion = 1;

const site = z.object({
  title: z.string(),
  tagline: z.string(),
  description: z.string(),
  url,
  language: z.string().describe('BCP 47.'),
  publisher: z.string(),
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
    papers: z.array(paperJsonSchema).describe('In the listing’s order.'),
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
export type ArchiveJson = z.infer<typeof archiveJsonSchema>;

/**
 * The JSON Schema (draft 2020-12) of a data file, with `$id`. Additional properties are allowed, so that an older
 * copy of the schema validates newer archives.
 */
export function renderJsonSchema(schema: z.ZodType, id: string): string {
  const { $schema: draft, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return `${JSON.stringify({ $schema: draft, $id: id, ...rest }, undefined, 2)}\n`;
}
