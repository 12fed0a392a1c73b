/** `content/queries.yaml`: standing questions to the archive, each of which is a feed. */
import { z } from 'zod';
import { slugField, textField } from '../../content/field-schemas.ts';

/** A paper answers a query when it has one of the words, one of the authors and one of the venues that it names. */
export interface SavedQuery {
  readonly id: string;
  readonly label: string;
  /** One sentence for people; made from the rest where there is none. */
  readonly description: string | undefined;
  /** Words and phrases, found in titles and abstracts whatever their case, accents, hyphens and plural. */
  readonly words: readonly string[];
  /** Papers with one of these are left out. */
  readonly without: readonly string[];
  /** Names as printed, or author ids. */
  readonly authors: readonly string[];
  /** Names or ids of venues (`NeurIPS`), or whole labels (`NeurIPS 2024`). */
  readonly venues: readonly string[];
}

const textList = z.array(textField).default([]);

/** The file: query id → query. An empty file has no queries. */
export const queriesFileSchema = z.record(
  slugField,
  z
    .strictObject({
      label: textField,
      description: textField.optional(),
      words: textList,
      without: textList,
      authors: textList,
      venues: textList,
    })
    .refine(
      ({ words, authors, venues }) => words.length + authors.length + venues.length > 0,
      'expected at least one of words, authors and venues',
    ),
);

/** The queries of the file in its order. */
export function buildQueries(file: z.infer<typeof queriesFileSchema>): readonly SavedQuery[] {
  return Object.entries(file).map(([id, query]) => ({ id, ...query, description: query.description }));
}

/** Checks an already read value (`null` or undefined for an empty file). Throws `ZodError` naming every fault. */
export function parseQueries(value: unknown): readonly SavedQuery[] {
  return buildQueries(queriesFileSchema.parse(value ?? {}));
}
