/** Schema of `site.yaml`, the settings of an archive. */
import * as z from 'zod';
import { ContentError } from '../diagnostic.ts';
import type { NavigationItem, SectionId, Site } from '../site-settings.ts';
import { archiveVersion, laterVersion } from './archive-files.ts';
import { allEditions, editionSettingsSchema } from './edition-settings.ts';
import {
  languageField,
  siteAddressField,
  slugField,
  tagAuthorityField,
  textField,
  webAddressField,
} from './field-schemas.ts';
import { defaultLimits, type Limits, limitsSchema } from './limits.ts';
import { mailSettingsSchema } from './mail-settings.ts';
import { noWords, type WordsFile } from './words-file.ts';

const sections = [
  'issues',
  'papers',
  'topics',
  'authors',
  'venues',
  'years',
  'search',
  'reading-list',
  'subscribe',
  'glance',
  'sitemap',
] as const satisfies readonly SectionId[];

const navigationAdvice = `expected a section (${sections.join(', ')}), "page" with the name of a file in pages/, or "href" with a "name"`;

/** Forms: `topics`, `{ section: topics, name: Subjects }`, `{ page: about }`, `{ href: https://…, name: Blog }`. */
const navigationItem = z.union(
  [
    z.enum(sections).transform((section): NavigationItem => ({ section, name: undefined })),
    z
      .strictObject({ section: z.enum(sections), name: textField.optional() })
      .transform(({ section, name }): NavigationItem => ({ section, name })),
    z
      .strictObject({ page: slugField, name: textField.optional() })
      .transform(({ page, name }): NavigationItem => ({ page, name })),
    z.strictObject({ href: webAddressField, name: textField }),
  ],
  navigationAdvice,
);

const limitField = z.int('expected a whole number such as 20000').min(1, 'expected a whole number from 1 on');

export const siteFileSchema = z
  .strictObject({
    /** Version of the archive's files. The first release had no such key; its files are of version 1. */
    offprint: z
      .int('expected a number such as 1')
      .min(0)
      .refine((version) => version <= archiveVersion, {
        error: ({ input }) =>
          `This archive is of version ${input}; this Offprint reads versions up to ${archiveVersion}.`,
        params: { rule: laterVersion },
      })
      .optional(),
    title: textField,
    tagline: textField,
    description: textField,
    url: siteAddressField,
    language: languageField,
    tagAuthority: tagAuthorityField,
    publisher: textField,
    contact: textField.optional(),
    hub: webAddressField.optional(),
    emailForm: webAddressField.optional(),
    repository: webAddressField.optional(),
    offline: z.boolean('expected true or false').default(false),
    limits: limitsSchema.default(defaultLimits),
    /** Links of the site header: sections, page ids, or URLs with names. */
    navigation: z.array(navigationItem).min(1, 'expected at least 1 item').optional(),
    /** Text of the footer, in Markdown. */
    footer: textField.optional(),
    editions: editionSettingsSchema.default(allEditions),
    mail: mailSettingsSchema.optional(),
    hostLimits: z.strictObject({ megabytes: limitField.optional(), files: limitField.optional() }).optional(),
  })
  .readonly();

export interface SiteOptions {
  /** Overrides the URL in the file. */
  readonly siteUrl?: string | undefined;
  /** Renders Markdown without raw HTML; if missing, the site has no footer text. */
  readonly toHtml?: (markdown: string) => string;
  /** HTML of the home page's introduction. */
  readonly introduction?: string | undefined;
  /** Parsed `words.yaml`. */
  readonly words?: WordsFile;
}

/**
 * Builds the model's `Site` from the validated file.
 *
 * @throws {ContentError} where `siteUrl` is invalid
 */
export function buildSite(
  file: Omit<z.infer<typeof siteFileSchema>, 'limits'> & { readonly limits?: Limits },
  options: SiteOptions = {},
): Site {
  const { siteUrl, toHtml, introduction, words = noWords } = options;
  if (siteUrl !== undefined) assertSiteUrl(siteUrl);
  const { offprint: _version, limits: _limits, ...rest } = file;
  const url = siteUrl ?? file.url;
  return {
    ...rest,
    url: toUri(url.endsWith('/') ? url : `${url}/`),
    contact: file.contact,
    hub: file.hub,
    emailForm: file.emailForm,
    repository: file.repository,
    navigation: file.navigation,
    footer: file.footer === undefined ? undefined : toHtml?.(file.footer),
    introduction,
    wording: { language: file.language, ...words },
    mail: file.mail,
    hostLimits: file.hostLimits && { megabytes: file.hostLimits.megabytes, files: file.hostLimits.files },
  };
}

/**
 * An IRI as the URI that it stands for (RFC 3987, section 3.1): feeds, sitemap and mails may hold nothing else. An
 * address in ASCII stays as it is written.
 */
const toUri = (address: string): string =>
  /[^\u0021-\u007e]/.test(address) ? new URL(address).href : address;

function assertSiteUrl(siteUrl: string): void {
  const checked = siteAddressField.safeParse(siteUrl);
  if (checked.success) return;
  const reason = `${JSON.stringify(siteUrl)}: ${checked.error.issues[0]?.message ?? 'expected an address'}.`;
  const advice = 'Set SITE_URL in the environment to an address such as https://example.org/, or unset it.';
  throw new ContentError([{ severity: 'error', rule: 'wrong-value', reason, advice, file: 'SITE_URL' }]);
}
