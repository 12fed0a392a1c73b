/** `content/corrections.yaml`: what people decided by hand, each with its reason. */
import { z } from 'zod';
import { countField, dayField, nameField, slugField, textField } from './field-schemas.ts';

const why = textField;

export const correctionsSchema = z
  .strictObject({
    /** Two ids are one paper: everything of `drop` is shown under `keep`. */
    merge: z.array(z.strictObject({ keep: slugField, drop: slugField, why })).default([]),
    /** One appearance belongs to another paper than its title says. */
    split: z
      .array(z.strictObject({ issue: dayField, position: z.int().min(1), paper: slugField, why }))
      .default([]),
    /** Single fields of single papers. */
    papers: z
      .array(
        z.strictObject({
          paper: slugField,
          title: textField.optional(),
          abstract: textField.optional(),
          authors: z.array(nameField).min(1).optional(),
          authorCount: countField.optional(),
          firstDate: dayField.optional(),
          venue: textField.optional(),
          why,
        }),
      )
      .default([]),
    /** Replacements within a raw title or abstract, before any repair. */
    text: z
      .array(
        z.strictObject({
          paper: slugField,
          field: z.enum(['title', 'abstract']),
          replace: z.string().min(1),
          with: z.string(),
          why,
        }),
      )
      .default([]),
    /** A paper's topics, instead of what the rules say. */
    topics: z.array(z.strictObject({ paper: slugField, topics: z.array(slugField).max(3), why })).default([]),
    /** One person printed in several forms that folding keeps apart. */
    authors: z
      .array(z.strictObject({ name: textField, variants: z.array(textField).min(1), why }))
      .default([]),
  })
  .readonly();

type CheckedCorrections = z.infer<typeof correctionsSchema>;

/** Each entry with its line, where it was read from a file. */
export type Corrections = {
  readonly [Section in keyof CheckedCorrections]: readonly (CheckedCorrections[Section][number] & {
    readonly line?: number;
  })[];
};
