/** Schema of `redirects.yaml`: new targets of formerly published addresses. */
import * as z from 'zod';
import { isSafeSitePath, type SitePath } from '../addresses.ts';
import type { CalendarDay } from '../model.ts';
import { parseUrl } from '../parse-url.ts';
import { dayField, textField } from './field-schemas.ts';

export interface Redirect {
  /** A folder with everything below it if it ends in a slash, else a file. */
  readonly from: SitePath;
  readonly to: RedirectTarget;
  /** Reason, shown to visitors of the old address. */
  readonly why: string;
  readonly since: CalendarDay | undefined;
  /** Line in the file, from 1. */
  readonly line?: number;
}

/** A path of this site, an external URL, or `gone` (HTTP 410). */
export type RedirectTarget = SitePath | `https://${string}` | 'gone';

/** A whitelist of characters, since the values are written into server configurations. */
const sitePath = /^\/(?:[A-Za-z0-9_~.-]+\/)*(?:[A-Za-z0-9_~.-]+)?$/;
const webAddress = /^https:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9_~.,=&?/-]*)?$/;

const isFrom = (text: string): text is SitePath =>
  sitePath.test(text) && isSafeSitePath(text) && text !== '/';
const isTarget = (text: string): text is RedirectTarget =>
  text === 'gone' ||
  (sitePath.test(text) && isSafeSitePath(text)) ||
  (webAddress.test(text) && parseUrl(text) !== undefined);

export const redirectsFileSchema = z.strictObject({
  redirects: z
    .array(
      z.strictObject({
        from: z
          .string('expected an address of this site')
          .refine(
            isFrom,
            'expected an address of this site such as "/topics/old-name/", without steps such as ".."',
          ),
        to: z
          .string('expected where it went')
          .refine(isTarget, 'expected an address of this site, one that starts with https://, or "gone"'),
        why: textField,
        since: dayField.optional(),
      }),
    )
    .default([]),
});

/** The redirects in file order. */
export function buildRedirects(file: z.infer<typeof redirectsFileSchema>): readonly Redirect[] {
  return file.redirects.map((redirect) => ({ ...redirect, since: redirect.since }));
}
