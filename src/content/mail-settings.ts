/** `mail:` in `content/site.yaml`: who sends the issues by e-mail, and through what. Passwords are never here. */
import { z } from 'zod';
import { cleanText } from '../text/clean-text.ts';
import { textField, webAddressField } from './field-schemas.ts';

/** Services whose placeholders the e-mail edition knows; `plain` is one's own mail server. */
export const mailServices = ['plain', 'buttondown', 'listmonk', 'mailchimp', 'mailgun'] as const;

/** One mailbox of RFC 5322 §3.4 in ASCII: local words with dots, and a host name. No quoted local names. */
export const mailAddress =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$/;

/** A mailbox for people: the address, and the name before it where there is one. */
export interface Mailbox {
  readonly name: string | undefined;
  readonly address: string;
}

/** `News <news@example.org>` or `news@example.org`; undefined where it is neither. */
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
  /** `tls` from the first byte (port 465), `starttls` before anything else is said (587), `none` without encryption. */
  security: z.enum(['tls', 'starttls', 'none']).default('starttls'),
  user: z.string().min(1).optional(),
});

export const mailSettingsSchema = z
  .strictObject({
    service: z.enum(mailServices).default('plain'),
    from: mailboxField.optional(),
    replyTo: mailboxField.optional(),
    /** Where letters reach the sender; the law of many countries wants it in every mailing. */
    postalAddress: textField.optional(),
    /** Where readers leave the list, when recipients have no link of their own. */
    unsubscribe: z
      .string()
      .regex(/^(?:https:\/\/[^\s<>"]+|mailto:[^\s<>",]+@[^\s<>",]+)$/, 'expected https://… or mailto:…')
      .optional(),
    /** RFC 2919, e.g. `papers.example.org`; else made of the site's address. */
    listId: z
      .string()
      .regex(/^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/, 'expected names with dots such as "papers.example.org"')
      .optional(),
    smtp: smtpSchema.optional(),
    /** The service's own address, e.g. of one's listmonk; Buttondown's is known. */
    api: webAddressField.optional(),
    /** listmonk: the name of the API user, and the numbers of the lists that a campaign goes to. */
    apiUser: z.string().min(1).optional(),
    lists: z.array(z.int().min(1)).default([]),
    dkim: z
      .strictObject({
        domain: z.string().regex(/^[A-Za-z0-9.-]+$/),
        selector: z.string().regex(/^[A-Za-z0-9._-]+$/),
        /** File with the private key (PEM), best outside of the archive; OFFPRINT_DKIM_KEY holds one as well. */
        keyFile: z.string().min(1).optional(),
      })
      .optional(),
    /** At most so many diagnostics a minute. */
    perMinute: z.int().min(1).max(60_000).default(120),
    /** After so many diagnostics there is a pause of so many seconds. */
    batch: z.int().min(1).default(500),
    pauseSeconds: z.number().min(0).default(0),
  })
  .readonly();

export type MailSettings = z.infer<typeof mailSettingsSchema>;
export type MailService = MailSettings['service'];
