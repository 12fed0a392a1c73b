/** Settings of a site, from `site.yaml`: types only, deeply readonly. */

import type { Wording } from './wording/english.ts';

/** Which editions are written besides pages. */
export interface EditionSettings {
  /** Every issue as an e-mail. */
  readonly mail: boolean;
  /** Every issue as an EPUB, and the catalogue of them (OPDS). */
  readonly epub: boolean;
  /** Every issue as plain text, and every paper as Markdown. */
  readonly text: boolean;
  /** All papers as an OAI-PMH static repository. */
  readonly oai: boolean;
}

/** Service for sending e-mail; `plain` is SMTP to one's own server. */
export type MailService = 'plain' | 'buttondown' | 'listmonk' | 'mailchimp' | 'mailgun';

/** A mailbox: address and optional display name. */
export interface Mailbox {
  readonly name: string | undefined;
  readonly address: string;
}

/** Sender and service of the e-mail edition. Contains no passwords. */
export interface MailSettings {
  readonly service: MailService;
  readonly from?: Mailbox | undefined;
  readonly replyTo?: Mailbox | undefined;
  /** Postal address of the sender, required in mailings by law in many countries (e.g. CAN-SPAM). */
  readonly postalAddress?: string | undefined;
  /** Unsubscribe address (`https:` or `mailto:`), if recipients have no individual link. */
  readonly unsubscribe?: string | undefined;
  /** List-Id (RFC 2919), e.g. `papers.example.org`; by default made from the site's URL. */
  readonly listId?: string | undefined;
  readonly smtp?: SmtpSettings | undefined;
  /** URL of the service's API, e.g. of a listmonk installation; Buttondown's is built in. */
  readonly api?: string | undefined;
  /** listmonk: name of the API user, and the ids of the lists that a campaign goes to. */
  readonly apiUser?: string | undefined;
  readonly lists: readonly number[];
  readonly dkim?: DkimSettings | undefined;
  /** Rate limit: messages per minute. */
  readonly perMinute: number;
  /** After `batch` messages, a pause of `pauseSeconds`. */
  readonly batch: number;
  readonly pauseSeconds: number;
}

export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  /**
   * `tls`: implicit TLS (port 465, RFC 8314); `starttls`: required STARTTLS (port 587, RFC 3207); `none`:
   * unencrypted.
   */
  readonly security: 'tls' | 'starttls' | 'none';
  readonly user?: string | undefined;
}

export interface DkimSettings {
  readonly domain: string;
  readonly selector: string;
  /** Path of the private key (PEM), best outside the archive. Alternative: the key itself in OFFPRINT_DKIM_KEY. */
  readonly keyFile?: string | undefined;
}

export interface Site {
  readonly title: string;
  readonly tagline: string;
  readonly description: string;
  /** Base URL with a trailing slash; used only by feeds, canonical links and the sitemap. */
  readonly url: string;
  /** BCP 47, e.g. `en`. */
  readonly language: string;
  /**
   * Authority and date of `tag:` URIs (RFC 4151), e.g. `offprint.example,2024`. Never changes, even if the host does.
   */
  readonly tagAuthority: string;
  readonly publisher: string;
  readonly contact: string | undefined;
  /** URL of a WebSub hub. */
  readonly hub: string | undefined;
  /** Form action URL of a mail provider. */
  readonly emailForm: string | undefined;
  readonly repository: string | undefined;
  /** Whether a service worker is installed (offline reading). */
  readonly offline: boolean;
  /** Links of the site header, if the archive sets its own. */
  readonly navigation?: readonly NavigationItem[] | undefined;
  /** HTML of the footer text; links to pages of the site are site paths. */
  readonly footer?: string | undefined;
  /** HTML of the home page's introduction, from `pages/home.md`; links as in `footer`. */
  readonly introduction?: string | undefined;
  /** Translations of pages and feeds; undefined for English. */
  readonly wording?: Wording | undefined;
  readonly editions: EditionSettings;
  /** Settings of the e-mail edition, if there are any. */
  readonly mail: MailSettings | undefined;
  /** Limits of the site's host; a build warns before they are exceeded. */
  readonly hostLimits: HostLimits | undefined;
}

export interface HostLimits {
  /** 1 MB = 1,000,000 bytes. */
  readonly megabytes: number | undefined;
  readonly files: number | undefined;
}

/** Sections of the site; empty ones have no page. */
export type SectionId =
  | 'issues'
  | 'papers'
  | 'topics'
  | 'authors'
  | 'venues'
  | 'years'
  | 'search'
  | 'reading-list'
  | 'subscribe'
  | 'glance'
  | 'sitemap';

/** A link of the site header; `name` overrides the section's or page's own. */
export type NavigationItem =
  | { readonly section: SectionId; readonly name: string | undefined }
  /** Id of a page in `pages/`. */
  | { readonly page: string; readonly name: string | undefined }
  /** Absolute `https:` URL. */
  | { readonly href: string; readonly name: string };
