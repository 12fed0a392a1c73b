/** `content/dumps/<name>.yaml`: what a dump can't say of itself. */
import { z } from 'zod';
import { dayField, instantField, sha256Field, textField, webAddressField } from './field-schemas.ts';

export const sidecarSchema = z
  .strictObject({
    /** The day, where the dump has none or only part of it. */
    date: dayField.optional(),
    /** Year of capture, where the dump gives day and month. */
    year: z.int('expected a year such as 2025').min(1990).max(9999).optional(),
    /** The issue's own title, e.g. "NeurIPS 2024 orals". */
    title: textField.optional(),
    /** The listing's name for people. */
    listing: textField.optional(),
    /** Where the listing stood. */
    url: webAddressField.optional(),
    /** "It really ends so": a capture that looks cut off is taken as it is. */
    complete: z.boolean('expected true or false').optional(),
    /** Written by `npm run capture`: where the bytes came from and when, and what they were. */
    captured: z
      .strictObject({ from: webAddressField, at: instantField, sha256: sha256Field })
      .readonly()
      .optional(),
  })
  .readonly();

export type Sidecar = z.infer<typeof sidecarSchema>;
