/** Schema of `corrections.yaml`: decisions of editors, each with its reason. */
import * as z from 'zod';
import { countField, dayField, nameField, slugField, textField } from './field-schemas.ts';

const why = textField;

export const correctionsSchema = z
  .strictObject({
    /** Two ids are one paper: `keep` is shown, `drop` is merged into it. */
    merge: z.array(z.strictObject({ keep: slugField, drop: slugField, why })).default([]),
    /** Assigns one appearance to another paper than its title does. */
    split: z
      .array(z.strictObject({ issue: dayField, position: z.int().min(1), paper: slugField, why }))
      .default([]),
    /** Fields of single papers. */
    papers: z
      .array(
        z
          .strictObject({
            paper: slugField,
            title: textField.optional(),
            abstract: textField.optional(),
            authors: z.array(nameField).min(1).optional(),
            authorCount: countField.optional(),
            firstDate: dayField.optional(),
            venue: textField.optional(),
            why,
          })
          .refine(
            (entry) => Object.keys(entry).some((key) => key !== 'paper' && key !== 'why'),
            'expected what to correct, such as "title"',
          ),
      )
      .default([]),
    /** Replacements in a raw title or abstract, applied before the repairs. */
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
    /** Replaces a paper's topics. */
    topics: z.array(z.strictObject({ paper: slugField, topics: z.array(slugField).max(3), why })).default([]),
    /** Merges printed names of one author that have different identity keys. */
    authors: z
      .array(z.strictObject({ name: textField, variants: z.array(textField).min(1), why }))
      .default([]),
  })
  .readonly();

type CheckedCorrections = z.infer<typeof correctionsSchema>;

/** Corrections with line numbers, where they were read from a file. */
export type Corrections = {
  readonly [Section in keyof CheckedCorrections]: readonly (CheckedCorrections[Section][number] & {
    readonly line?: number;
  })[];
};
