/** Schema of `queries.yaml`: saved queries, each of which becomes a feed. */
import * as z from 'zod';
import type { SavedQuery } from '../model.ts';
import { slugField, textField } from './field-schemas.ts';

const textList = z
  .array(textField.refine((text) => /[\p{L}\p{N}]/u.test(text), 'expected a word to look for'))
  .default([]);

/** Query id → query. An empty file means no queries. */
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

/** The queries in file order. */
export function buildQueries(file: z.infer<typeof queriesFileSchema>): readonly SavedQuery[] {
  return Object.entries(file).map(([id, query]) => ({ id, ...query, description: query.description }));
}
