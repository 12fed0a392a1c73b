/** Schema of `mail:` in `site.yaml`: sender and service of the e-mail edition. Contains no passwords. */
import * as z from 'zod';
import type { Mailbox, MailService, MailSettings } from '../site-settings.ts';
import { cleanText } from '../text/clean-text.ts';
import { siteAddressField, textField } from './field-schemas.ts';

/** Mail services whose placeholders are supported; `plain` is SMTP to one's own server. */
export const mailServices = [
  'plain',
  'buttondown',
  'listmonk',
  'mailchimp',
  'mailgun',
] as const satisfies readonly MailService[];

/** An address (RFC 5322, section 3.4.1, `addr-spec`), limited to ASCII and dot-atoms; no quoted local parts. */
export const mailAddress =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$/;

/** Parses `News <news@example.org>` or `news@example.org`; undefined for anything else. */
export function parseMailbox(text: string): Mailbox | undefined {
  const [, name = '', bracketed] = /^([^<>]*)<([^<>]+)>$/.exec(cleanText(text)) ?? [];
  const address = bracketed ?? cleanText(text);
  if (address.length > 254 || !mailAddress.test(address)) return undefined;
  const shown = name.trim().replace(/^"(.*)"$/, '$1');
  return { name: shown === '' ? undefined : shown, address };
}

const mailboxField = z.string('expected an e-mail address').transform((text, context) => {
  const mailbox = parseMailbox(text);
  if (mailbox !== undefined) return mailbox;
  context.addIssue('expected an address such as "News <news@example.org>"');
  return z.NEVER;
});

const smtpSchema = z.strictObject({
  host: z.string().regex(/^[A-Za-z0-9.:[\]-]+$/, 'expected a host name such as "smtp.example.org"'),
  port: z.int().min(1).max(65_535).default(587),
  security: z.enum(['tls', 'starttls', 'none']).default('starttls'),
  user: z.string().min(1).optional(),
});

/** The fields are documented in `MailSettings` (`model.ts`). */
export const mailSettingsSchema: z.ZodType<MailSettings> = z
  .strictObject({
    service: z.enum(mailServices).default('plain'),
    from: mailboxField.optional(),
    replyTo: mailboxField.optional(),
    postalAddress: textField.optional(),
    unsubscribe: z
      .string()
      .regex(/^(?:https:\/\/[^\s<>"]+|mailto:[^\s<>",]+@[^\s<>",]+)$/, 'expected https://… or mailto:…')
      .optional(),
    listId: z
      .string()
      .regex(/^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/, 'expected names with dots such as "papers.example.org"')
      .optional(),
    smtp: smtpSchema.optional(),
    api: siteAddressField.optional(),
    apiUser: z.string().min(1).optional(),
    lists: z.array(z.int().min(1)).default([]),
    dkim: z
      .strictObject({
        domain: z.string().regex(/^[A-Za-z0-9.-]+$/, 'expected a domain such as "example.org"'),
        selector: z.string().regex(/^[A-Za-z0-9._-]+$/, 'expected letters, digits, hyphens and full stops'),
        keyFile: z.string().min(1).optional(),
      })
      .optional(),
    perMinute: z.int().min(1).max(60_000).default(120),
    batch: z.int().min(1).default(500),
    pauseSeconds: z.number().min(0).default(0),
  })
  .readonly();
