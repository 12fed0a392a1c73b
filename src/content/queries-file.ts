/** `content/queries.yaml`: standing questions to the archive, each of which is a feed. */
import { z } from 'zod';
import type { SavedQuery } from '../model.ts';
import { slugField, textField } from './field-schemas.ts';

const textList = z
  .array(textField.refine((text) => /[\p{L}\p{N}]/u.test(text), 'expected a word to look for'))
  .default([]);

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
