/** Field schemas shared by several content files. */
import * as z from 'zod';
import { isSafeSitePath } from '../addresses.ts';
import { isCalendarDay } from '../calendar.ts';
import { parseUrl } from '../parse-url.ts';
import { cleanText } from '../text/clean-text.ts';
import { decodeName } from '../text/decode-name.ts';

export const dayField = z
  .string('expected a day such as "2025-10-29" (in quotes)')
  .refine(isCalendarDay, 'expected an existing day such as "2025-10-29"');

/** Text for people; control characters, bidirectional overrides and other invisible characters are removed. */
export const textField = z
  .string('expected text')
  .transform((text) => cleanText(text).trim())
  .refine((text) => text !== '', 'expected some text');

/** A person's name. TeX commands, as reference managers export them, are decoded. */
export const nameField = textField.transform((name, context) => {
  const decoded = decodeName(name);
  if (decoded !== undefined) return decoded;
  context.addIssue(`“${name}” has TeX that is no letter; write the name as it is printed`);
  return z.NEVER;
});

/** An id of a paper, topic …: the last segment of a URL. */
export const slugField = z
  .string('expected an id')
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: 'expected lower-case letters, digits and single hyphens',
    abort: true,
  })
  .refine((text) => isSafeSitePath(`/${text}/`), 'expected another id: Windows keeps this name for a device');

export const webAddressField = z
  .string('expected an address')
  .regex(/^https?:\/\/[^\s<>"]+$/, {
    error: ({ input }) =>
      /^https?:\/\//.test(String(input))
        ? 'expected an address without spaces, quotation marks and angle brackets (a space is %20)'
        : 'expected an address that starts with https:// or http://',
    // Stop at the first failed check, so that one mistake gives one message.
    abort: true,
  })
  .refine((text) => parseUrl(text) !== undefined, 'expected an address that a browser can open')
  .refine((text) => !hasCredentials(text), 'expected an address without a user name or password');

/** The base URL of a site: a folder, since addresses are appended to it as they are. */
export const siteAddressField = webAddressField
  .refine((text) => !/[?#]/.test(text), 'expected an address without "?" and "#"')
  .refine(
    (text) => !/[^/]\/[^/]+\.(?:html?|php)\/?$/i.test(text),
    'expected the address of a folder, not of a page in it',
  );

/** Authority of `tag:` URIs: a domain or address, and a date (RFC 4151, section 2.1). */
export const tagAuthorityField = z
  .string('expected a domain and a date such as "example.org,2024" (RFC 4151)')
  .regex(/^[a-z0-9.@-]+,\d{4}(-\d{2}(-\d{2})?)?$/, {
    error: 'expected a domain and a date such as "example.org,2024" (RFC 4151)',
    abort: true,
  })
  .refine(
    (text) => isCalendarDay(`${/,(.*)$/.exec(text)?.[1] ?? ''}-01-01`.slice(0, 10)),
    'expected an existing date behind the comma, as year, month and day',
  );

function hasCredentials(address: string): boolean {
  const { username = '', password = '' } = parseUrl(address) ?? {};
  return username !== '' || password !== '';
}

/**
 * arXiv ids since 2007 (`2402.09739`) and before (`hep-th/9901001`), without version
 * (https://info.arxiv.org/help/arxiv_identifier.html).
 */
export const arxivField = z
  .string('expected an arXiv id in quotes, e.g. "2402.09739"')
  .regex(/^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})$/, {
    error: 'expected an arXiv id such as "2402.09739"',
    abort: true,
  })
  .refine(
    (id) => /(?:^|\/)\d\d(?:0[1-9]|1[0-2])/.test(id),
    'expected an arXiv id that begins with its year and month, such as "2402.09739"',
  );

/** A well-formed language tag (BCP 47), of any language, even one without data in `Intl`. */
export const languageField = z
  .string('expected a language tag such as "en"')
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, {
    error: 'expected a language tag such as "en"',
    abort: true,
  })
  .refine(isLanguageTag, 'expected a well-formed language tag such as "en" or "pt-BR"');

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

export const countField = z.int('expected a whole number').min(0).max(1_000_000);
