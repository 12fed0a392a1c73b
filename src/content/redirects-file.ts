/** `content/redirects.yaml`: where addresses went that were published once. */
import { z } from 'zod';
import { isSafeSitePath, type SitePath } from '../addresses.ts';
import type { CalendarDay } from '../model.ts';
import { dayField, textField } from './field-schemas.ts';

export interface Redirect {
  /** A folder (with everything below it) when it ends in a slash, else a file. */
  readonly from: SitePath;
  readonly to: RedirectTarget;
  /** For people who come by the old address. */
  readonly why: string;
  readonly since: CalendarDay | undefined;
  /** Where it stands in the file, from 1. */
  readonly line?: number;
}

/** An address of this site, an address elsewhere, or nothing any more. */
export type RedirectTarget = SitePath | `https://${string}` | 'gone';

/** Nothing that could mean something to a server's configuration: letters, digits and a few signs. */
const sitePath = /^\/(?:[A-Za-z0-9_~.-]+\/)*(?:[A-Za-z0-9_~.-]+)?$/;
const webAddress = /^https:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9_~.,=&?/-]*)?$/;

const isFrom = (text: string): text is SitePath =>
  sitePath.test(text) && isSafeSitePath(text) && text !== '/';
const isTarget = (text: string): text is RedirectTarget =>
  text === 'gone' ||
  (sitePath.test(text) && isSafeSitePath(text)) ||
  (webAddress.test(text) && URL.canParse(text));

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

/** The redirects of the checked file, in its order. */
export function buildRedirects(file: z.infer<typeof redirectsFileSchema>): readonly Redirect[] {
  return file.redirects.map((redirect) => ({ ...redirect, since: redirect.since }));
}

/** Checks an already read value (`null` or undefined for an empty file). Throws `ZodError` naming every fault. */
export function parseRedirects(value: unknown): readonly Redirect[] {
  return buildRedirects(redirectsFileSchema.parse(value ?? {}));
}
