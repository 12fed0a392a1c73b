/** `content/dumps/<name>.yaml`: what a dump can't say of itself. */
import { z } from 'zod';
import { isCalendarDay } from '../calendar.ts';
import { dayField, textField, webAddressField } from './field-schemas.ts';

export const sidecarSchema = z
  .strictObject({
    /** The issue's day, where the dump has none or only part of it. */
    date: dayField.optional(),
    /** Year of capture, where the dump gives day and month. */
    year: z.int('expected a year such as 2025').min(1990).max(9999).optional(),
    /** The issue's own title, e.g. "NeurIPS 2024 orals". */
    title: textField.optional(),
    /** The listing's name for people. */
    listing: textField.optional(),
    /** Where the listing stood. */
    url: webAddressField.optional(),
    /** The address that the bytes came from, where that is another than `url`, e.g. an API's. */
    from: webAddressField.optional(),
    /** "It really ends so": a capture that looks cut off is taken as it is. */
    complete: z.boolean('expected true or false').optional(),
    /** When the capture was made: an instant (ISO 8601, UTC) or a day. Nothing in the capture is later. */
    captured: z
      .string('expected a day or an instant in quotes')
      .regex(
        /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z)?$/,
        'expected "2026-10-02T08:15:00Z" or a day',
      )
      .refine((text) => isCalendarDay(text.slice(0, 10)), 'expected an existing day')
      .optional(),
    /** Checksum of the capture's bytes as they came, SHA-256 in hexadecimal. */
    sha256: z
      .string('expected a checksum')
      .regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits')
      .optional(),
    /** The issue that this capture is one of several of. */
    issue: dayField.optional(),
    /** The capture in the same folder that this later, fuller one stands for; that one is kept, and no longer read. */
    replaces: textField.optional(),
    /** "I have looked at it": a capture that looks misread is taken as it was read. */
    accept: z.boolean('expected true or false').optional(),
    /** Announce types of arXiv whose papers are left out, e.g. `[replace, replace-cross]`. */
    leaveOut: z.array(z.enum(['new', 'cross', 'replace', 'replace-cross'])).optional(),
  })
  .readonly();

export type Sidecar = z.infer<typeof sidecarSchema>;
