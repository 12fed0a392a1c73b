/** Schema of a sidecar, `dumps/<name>.yaml`: metadata that the dump itself lacks. */
import * as z from 'zod';
import { isCalendarDay } from '../calendar.ts';
import { dayField, textField, webAddressField } from './field-schemas.ts';

export const sidecarSchema = z
  .strictObject({
    /** Day of the issue, where the dump has none or an incomplete one. */
    date: dayField.optional(),
    /** Year of capture, where the dump has day and month. */
    year: z.int('expected a year such as 2025').min(1990).max(9999).optional(),
    /** Title of the issue, e.g. "NeurIPS 2024 orals". */
    title: textField.optional(),
    /** Display name of the listing. */
    listing: textField.optional(),
    /** URL of the listing. */
    url: webAddressField.optional(),
    /** URL of the request, where it differs from `url`, e.g. of an API. */
    from: webAddressField.optional(),
    /** True: accept a capture that looks truncated. */
    complete: z.boolean('expected true or false').optional(),
    /** Time of capture: an instant (ISO 8601, UTC) or a day. No date in the capture can be later. */
    captured: z
      .string('expected a day or an instant in quotes')
      .regex(
        /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z)?$/,
        'expected "2026-10-02T08:15:00Z" or a day',
      )
      .refine((text) => isCalendarDay(text.slice(0, 10)), 'expected an existing day')
      .optional(),
    /** SHA-256 of the capture's original bytes, in hexadecimal. */
    sha256: z
      .string('expected a checksum')
      .regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits')
      .optional(),
    /** Day of the issue, where several captures form one issue. */
    issue: dayField.optional(),
    /**
     * File name of an older capture in the same folder that this one replaces; the old file stays but is no longer
     * read.
     */
    replaces: textField.optional(),
    /** True: accept a capture that looks misread, as it was read. */
    accept: z.boolean('expected true or false').optional(),
    /** arXiv announce types to leave out, e.g. `[replace, replace-cross]`. */
    leaveOut: z.array(z.enum(['new', 'cross', 'replace', 'replace-cross'])).optional(),
  })
  .readonly();

export type Sidecar = z.infer<typeof sidecarSchema>;
