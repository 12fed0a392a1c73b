/** Schema of `issues/<date>.json`, the archive of record: written by ingest, committed, reviewed as a diff. */
import * as z from 'zod';
import { ContentError } from '../diagnostic.ts';
import { arxivField, dayField, slugField, webAddressField } from './field-schemas.ts';
import { findJsonLine } from './json-lines.ts';
import { JsonFault, parseJson } from './parse-json.ts';
import { describeIssue, placeOfIssue } from './schema-words.ts';

const line = z.int().min(1);

const issueEntrySchema = z.strictObject({
  /** The paper's permalink slug; never changes. */
  id: slugField,
  title: z.string().optional(),
  abstract: z.string().optional(),
  authors: z.array(z.string().min(1)).optional(),
  /** Names in `authors` → family names of several words, and all of a group's name, where the dump divides them. */
  familyNames: z.record(z.string(), z.string().min(1)).optional(),
  authorCount: z.int().min(0).optional(),
  firstDate: dayField.optional(),
  /** `YYYY-MM` or `YYYY`, where the dump has no day. */
  firstMonth: z
    .string()
    .regex(/^\d{4}(-\d{2})?$/, 'expected a month or year such as "2025-10"')
    .optional(),
  comments: z.int().min(0).optional(),
  upvotes: z.int().min(0).optional(),
  organisation: z.string().optional(),
  arxiv: arxivField.optional(),
  arxivClass: z.string().optional(),
  doi: z.string().optional(),
  openreview: z.string().optional(),
  venue: z.string().optional(),
  /** What the dump says the venue to be; without it, its name tells. */
  venueKind: z.enum(['journal', 'conference']).optional(),
  /** Where in the venue. */
  imprint: z
    .strictObject({
      volume: z.string().optional(),
      number: z.string().optional(),
      pages: z.string().optional(),
    })
    .optional(),
  /** BCP 47, as the dump says it; without it, the text tells. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/, 'expected a language tag such as "en"')
    .optional(),
  licence: z.string().optional(),
  /** The list maker's line of text about the paper. */
  note: z.string().optional(),
  announceType: z.enum(['new', 'cross', 'replace', 'replace-cross']).optional(),
  resources: z
    .array(z.strictObject({ kind: z.enum(['code', 'model', 'dataset', 'project']), url: webAddressField }))
    .optional(),
  /**
   * Number of the dump that the entry was read from; 2 is the first of `moreDumps`. Missing for the issue's own dump.
   */
  source: z.int().min(2).optional(),
  /** Other dumps of the issue that list the paper too. */
  alsoIn: z.array(z.strictObject({ source: z.int().min(1), firstLine: line, lastLine: line })).optional(),
  firstLine: line,
  lastLine: line,
});

const yearSchema = z.union(
  [
    z.strictObject({ known: z.enum(['sidecar', 'file-name', 'listing']) }),
    z.strictObject({ known: z.literal('inferred'), evidence: z.string().min(1) }),
  ],
  'expected how it is known, such as {"known":"listing"}',
);

const checksum = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits');

/** A dump and the metadata that ingest read from it. */
const sourceShape = {
  dump: z.string().regex(/^[^/\\]+$/, 'expected the name of a file in dumps/'),
  sha256: checksum,
  sidecarSha256: checksum.optional(),
  /** Name and version of the format that read the dump. */
  format: z.string().min(1),
  listing: z.string().min(1),
  url: webAddressField.optional(),
  year: yearSchema,
  announced: z.int().min(0).optional(),
};

export const issueFileSchema = z.strictObject({
  schema: z.literal(1, 'this Offprint reads version 1'),
  id: dayField,
  number: z.int().min(1),
  title: z.string().optional(),
  /** First day of an issue that covers several days. */
  since: dayField.optional(),
  ...sourceShape,
  /** Further dumps of an issue that is made of several. */
  moreDumps: z.array(z.strictObject(sourceShape)).optional(),
  /** Diagnostics of ingest, kept for later. */
  messages: z.array(
    z.strictObject({
      severity: z.enum(['error', 'warning', 'info']),
      rule: z.string(),
      reason: z.string(),
      advice: z.string().optional(),
      line: line.optional(),
    }),
  ),
  papers: z.array(issueEntrySchema),
});

/** Read-only, since a parsed file is shared by all that read it. */
type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;

export type IssueFile = DeepReadonly<z.infer<typeof issueFileSchema>>;
export type IssueEntry = DeepReadonly<z.infer<typeof issueEntrySchema>>;

/**
 * Parses and validates the JSON in `text`.
 *
 * @throws {ContentError} with `file`, the line and the field
 */
export function parseIssueFile(text: string, file: string): IssueFile {
  const refuse = (reason: string, line: number | undefined, isVersion = false): ContentError =>
    new ContentError([
      {
        severity: 'error',
        rule: 'issue-file',
        reason,
        advice: isVersion
          ? 'Install a newer Offprint, if one has written the file; otherwise restore it from version control.'
          : 'Restore it from version control, or delete it and run "npm run ingest".',
        file,
        ...(line === undefined ? {} : { line }),
      },
    ]);
  let value: unknown;
  try {
    value = parseJson(text);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    throw refuse(`${error.message}.`, error.line);
  }
  const checked = issueFileSchema.safeParse(value);
  if (checked.success) return checked.data;
  const first = checked.error.issues[0];
  throw refuse(
    `${first === undefined ? 'Wrong value' : describeIssue(first)}.`,
    findJsonLine(text, first === undefined ? [] : placeOfIssue(first)),
    first?.path[0] === 'schema',
  );
}

/** Serialises an issue as deterministic JSON: one field per line, keys in the schema's order. */
export function renderIssueFile(issue: IssueFile): string {
  return `${JSON.stringify(issue, null, 2)}\n`;
}
