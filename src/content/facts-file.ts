/** Schema of `facts/*.yaml`: verified bibliographic facts by paper id. */
import * as z from 'zod';
import type { PaperId } from '../model.ts';
import {
  arxivField,
  countField,
  dayField,
  languageField,
  nameField,
  slugField,
  textField,
  webAddressField,
} from './field-schemas.ts';
import { parseYamlWithLines } from './parse-yaml.ts';

export const factSchema = z
  .strictObject({
    title: textField.optional(),
    /** First characters of the abstract: identifies an entry whose dump has no titles. */
    abstractStart: textField.optional(),
    arxiv: arxivField.optional(),
    arxivClass: z
      .string()
      .regex(/^[a-z-]+(\.[A-Za-z-]+)?$/, 'expected a class such as "cs.LG"')
      .optional(),
    doi: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/, 'expected a DOI such as "10.1000/182"')
      .optional(),
    openreview: z
      .string()
      .regex(/^[\w-]{6,24}$/, 'expected an OpenReview id such as "GLGYYqPwjy"')
      .optional(),
    authors: z.array(nameField, 'expected a list of names').min(1).optional(),
    authorCount: countField.optional(),
    firstDate: dayField.optional(),
    venue: textField.optional(),
    /** Without it, the listing or the words of the text tell. */
    language: languageField.optional(),
    /** URL or name. */
    licence: textField.optional(),
    code: webAddressField.optional(),
    confidence: z.enum(['verified', 'likely', 'unknown'], 'expected verified, likely or unknown'),
  })
  .readonly();

export type Fact = z.infer<typeof factSchema>;

export const factsFileSchema = z.record(slugField, factSchema);

/** A fact, the paper that it is about, and the line of that paper's id. */
export interface LinedFact {
  readonly id: PaperId;
  readonly fact: Fact;
  readonly line: number;
}

/**
 * The facts of a file, in its order.
 *
 * @throws {ContentError} with one diagnostic per fault
 */
export function parseFactsFile(text: string, file: string): readonly LinedFact[] {
  const { value, keyLines } = parseYamlWithLines(text, file, factsFileSchema);
  const lines = keyLines();
  return Object.entries(value).map(([id, fact]) => ({ id, fact, line: lines.get(id) ?? 1 }));
}
