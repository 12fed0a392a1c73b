/**
 * The domain model: types only. Everything here is plain, deeply readonly data; lists hold ids, and
 * the archive's maps resolve them. All dates are calendar days without a time or zone.
 */

import type { Diagnostic } from './diagnostic.ts';

import type { Markup } from './text/markup.ts';
import type { Wording } from './wording/english.ts';

/** A calendar day as `YYYY-MM-DD` (ISO 8601). Sorts as text. */
export type CalendarDay = string;
/** A paper's permalink slug, fixed at first sight: lower-case ASCII letters, digits and hyphens. */
export type PaperId = string;
/** An issue's id is its day. */
export type IssueId = CalendarDay;
export type TopicId = string;
export type AuthorId = string;
export type VenueId = string;

/** One dated number of the periodical. */
export interface Issue {
  readonly id: IssueId;
  /** Counted from 1, fixed at first ingest. */
  readonly number: number;
  readonly day: CalendarDay;
  /** Set when the dump's sidecar names it, e.g. "NeurIPS 2024 orals"; most issues have none. */
  readonly title: string | undefined;
  /** The first day, where the issue is of several; `day` is the last. */
  readonly since: CalendarDay | undefined;
  /** The first of `sources`. */
  readonly source: IssueSource;
  /** The captures it is made of, mostly one. */
  readonly sources: readonly [IssueSource, ...IssueSource[]];
  /** In the listing's order. */
  readonly appearances: readonly Appearance[];
  readonly newer: IssueId | undefined;
  readonly older: IssueId | undefined;
}

/** Where an issue came from, and how its date is known. */
export interface IssueSource {
  /** File name within `content/dumps/`. */
  readonly dump: string;
  readonly sha256: string;
  /** The dump format's name, e.g. `daily-papers`. */
  readonly format: string;
  /** The listing's name for people, e.g. "Hugging Face Daily Papers". */
  readonly listing: string;
  readonly url: string | undefined;
  /** How the year is known; `inferred` carries the evidence in words. */
  readonly year:
    | { readonly known: 'sidecar' | 'file-name' | 'listing' }
    | { readonly known: 'inferred'; readonly evidence: string };
  /** The number of papers the listing said it had, where it said so (61 for a capture that holds 25). */
  readonly announced: number | undefined;
}

/** A paper in an issue. */
export interface Appearance {
  readonly paper: PaperId;
  readonly issue: IssueId;
  /** Counted from 1 in the listing's order. */
  readonly position: number;
  readonly comments: number | undefined;
  readonly upvotes: number | undefined;
  /** Who stands behind the paper, as the listing says. */
  readonly organisation: string | undefined;
  /** arXiv's word for what the listing announced. */
  readonly announceType: 'new' | 'cross' | 'replace' | 'replace-cross' | undefined;
  /** Index into the issue's `sources`: the one it was read from. */
  readonly source: number;
  /** The others that have it too. */
  readonly alsoIn: readonly number[];
  /** Line span in the dump, counted from 1, both ends included. */
  readonly lines: { readonly first: number; readonly last: number };
}

export interface Paper {
  readonly id: PaperId;
  readonly title: Markup;
  readonly abstract: Markup | undefined;
  /** In the paper's order; empty when only a count, or nothing, is known. */
  readonly authors: readonly PaperAuthor[];
  /** The number of authors, where known (from the list, else facts, else the dump). */
  readonly authorCount: number | undefined;
  readonly firstDate: CalendarDay | undefined;
  readonly venue: PaperVenue | undefined;
  readonly identifiers: Identifiers;
  /** Code and model links, from facts first, then from the abstract; no duplicates. */
  readonly resources: readonly Resource[];
  /** Oldest issue first; never empty. */
  readonly appearances: readonly [Appearance, ...Appearance[]];
  /** One to three, the first being the main topic; may be empty. */
  readonly topics: readonly TopicId[];
  readonly related: readonly RelatedPaper[];
  /** BibTeX key, unique in the archive and kept for ever. */
  readonly citationKey: string;
  readonly provenance: Provenance;
}

export interface PaperAuthor {
  readonly id: AuthorId;
  /** As printed on this paper. */
  readonly name: string;
}

/** Where a paper was published, parsed from a venue label such as `ICLR 2025 Workshop (DeepDiffEq)`. */
export interface PaperVenue {
  readonly id: VenueId;
  /** In the one form that pages print, e.g. `NeurIPS 2024`, `ICLR 2020 workshop (DeepDiffEq)`. */
  readonly label: string;
  /** As the facts say it, e.g. `Journal of Computational Physics 504 (2024)`. */
  readonly recorded: string;
  readonly kind: 'conference' | 'workshop' | 'journal';
  readonly year: number | undefined;
}

export interface Identifiers {
  /** Without prefix and version, e.g. `2402.09739`. */
  readonly arxiv: string | undefined;
  /** arXiv primary class, e.g. `cs.LG`. */
  readonly arxivClass: string | undefined;
  readonly openreview: string | undefined;
  readonly doi: string | undefined;
}

export interface Resource {
  /** `page`: a link in the abstract of which nothing else is known; `project`: named so by the listing. */
  readonly kind: 'code' | 'model' | 'dataset' | 'project' | 'page';
  /** Absolute http(s) URL. */
  readonly url: string;
}

export interface RelatedPaper {
  readonly paper: PaperId;
  /** Cosine similarity, 0..1, rounded to three digits. */
  readonly score: number;
  /** Shared terms as a reader would write them, strongest first. */
  readonly sharedTerms: readonly string[];
  /** True for "possibly the same work"; never merged automatically. */
  readonly nearDuplicate: boolean;
}

/** Which source gave which thing: `correction` beats `dump` and `facts`. */
export type Origin = 'dump' | 'facts' | 'correction';
export interface Provenance {
  readonly title: Origin;
  readonly abstract: Origin | undefined;
  readonly authors: Origin | undefined;
  readonly firstDate: Origin | undefined;
  readonly venue: Origin | undefined;
  readonly identifiers: Origin | undefined;
  /** How sure the facts are, where there are any. */
  readonly factsConfidence: 'verified' | 'likely' | 'unknown' | undefined;
}

export interface Topic {
  readonly id: TopicId;
  readonly label: string;
  /** One sentence. */
  readonly description: string;
  /** In the archive's order of papers, as all lists of papers are. */
  readonly papers: readonly PaperId[];
}

export interface Author {
  readonly id: AuthorId;
  /** The form most often printed (ties: the first seen). */
  readonly name: string;
  /** `Family, Given` as a library would shelve it. */
  readonly sortName: string;
  /** Other printed forms folded into this author. */
  readonly variants: readonly string[];
  readonly papers: readonly PaperId[];
}

export interface Venue {
  readonly id: VenueId;
  /** The series without the year, e.g. `NeurIPS`. */
  readonly name: string;
  readonly papers: readonly PaperId[];
}

/** Papers by the year of their first date. */
export interface Year {
  readonly year: number;
  readonly papers: readonly PaperId[];
}

/** A page of words, e.g. "About", from `content/pages/<id>.md`; its address is `/<id>/`. */
export interface MarkdownPage {
  readonly id: string;
  readonly title: string;
  /** Rendered without raw HTML. */
  readonly html: string;
}

/** Which editions a site has beside its pages. */
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

/** Who sends mails: `plain` is one's own mail server, the others are services. */
export type MailService = 'plain' | 'buttondown' | 'listmonk' | 'mailchimp' | 'mailgun';

/** A mailbox for people: the address, and the name before it where there is one. */
export interface Mailbox {
  readonly name: string | undefined;
  readonly address: string;
}

/** Who sends the issues by e-mail, and through what. Passwords are never here. */
export interface MailSettings {
  readonly service: MailService;
  readonly from?: Mailbox | undefined;
  readonly replyTo?: Mailbox | undefined;
  /** Where letters reach the sender; the law of many countries wants it in every mailing. */
  readonly postalAddress?: string | undefined;
  /** Where readers leave the list, when recipients have no link of their own: `https:` or `mailto:`. */
  readonly unsubscribe?: string | undefined;
  /** RFC 2919, e.g. `papers.example.org`; else made of the site's address. */
  readonly listId?: string | undefined;
  readonly smtp?: SmtpSettings | undefined;
  /** The service's own address, e.g. of one's listmonk; Buttondown's is known. */
  readonly api?: string | undefined;
  /** listmonk: the name of the API user, and the numbers of the lists that a campaign goes to. */
  readonly apiUser?: string | undefined;
  readonly lists: readonly number[];
  readonly dkim?: DkimSettings | undefined;
  /** At most so many messages a minute. */
  readonly perMinute: number;
  /** After so many messages there is a pause of so many seconds. */
  readonly batch: number;
  readonly pauseSeconds: number;
}

export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  /** `tls` from the first byte (port 465), `starttls` before anything else is said (587), `none` without encryption. */
  readonly security: 'tls' | 'starttls' | 'none';
  readonly user?: string | undefined;
}

export interface DkimSettings {
  readonly domain: string;
  readonly selector: string;
  /** File with the private key (PEM), best outside of the archive; OFFPRINT_DKIM_KEY holds one as well. */
  readonly keyFile?: string | undefined;
}

export interface Site {
  readonly title: string;
  readonly tagline: string;
  readonly description: string;
  /** Absolute, ends in a slash; only feeds, canonical links and the sitemap use it. */
  readonly url: string;
  /** BCP 47, e.g. `en`. */
  readonly language: string;
  /** Authority and start date of `tag:` URIs (RFC 4151), e.g. `offprint.example,2024`; never changes, even when the host does. */
  readonly tagAuthority: string;
  readonly publisher: string;
  readonly contact: string | undefined;
  /** WebSub hub, where there is one. */
  readonly hub: string | undefined;
  /** A mail provider's form action URL, where there is one. */
  readonly emailForm: string | undefined;
  readonly repository: string | undefined;
  /** Opt-in service worker. */
  readonly offline: boolean;
  /** The masthead's links, where the archive has its own. */
  readonly navigation?: readonly NavigationItem[] | undefined;
  /** HTML of the archive's own line at the foot of every page; links to pages of the site are site paths. */
  readonly footer?: string | undefined;
  /** HTML of the front page's introduction, from `pages/home.md`; links as in `footer`. */
  readonly introduction?: string | undefined;
  /** What pages and feeds say, where that is not English. */
  readonly wording?: Wording | undefined;
  readonly editions: EditionSettings;
  /** How issues are sent by e-mail, where they are. */
  readonly mail: MailSettings | undefined;
  /** What the site's host takes; a build warns before it is more. */
  readonly hostLimits: HostLimits | undefined;
}

export interface HostLimits {
  /** Of 1,000,000 bytes. */
  readonly megabytes: number | undefined;
  readonly files: number | undefined;
}

/** The sections that every site has, as far as there is anything in them. */
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

/** A link of the masthead; a name of its own replaces the usual one. */
export type NavigationItem =
  | { readonly section: SectionId; readonly name: string | undefined }
  /** The id of a page in `pages/`. */
  | { readonly page: string; readonly name: string | undefined }
  /** Absolute, `https:`. */
  | { readonly href: string; readonly name: string };

/** A paper answers a query when it has one of the words, one of the authors and one of the venues that it names. */
export interface SavedQuery {
  readonly id: string;
  readonly label: string;
  /** One sentence for people; made from the rest where there is none. */
  readonly description: string | undefined;
  /** Words and phrases, found in titles and abstracts whatever their case, accents, hyphens and plural. */
  readonly words: readonly string[];
  /** Papers with one of these are left out. */
  readonly without: readonly string[];
  /** Names as printed, or author ids. */
  readonly authors: readonly string[];
  /** Names or ids of venues (`NeurIPS`), or whole labels (`NeurIPS 2024`). */
  readonly venues: readonly string[];
}

export interface ArchiveWords {
  /** Most common first, in singular and American spelling; none in a small archive. */
  readonly common: readonly string[];
  /** How common a word is: class n is about 2 to the power of n papers. */
  readonly vocabulary: ReadonlyMap<string, number>;
}

export interface Archive {
  readonly site: Site;
  /** Newest first. */
  readonly issues: readonly Issue[];
  /** Every paper once; by first appearance: newest issue first, then listing order. */
  readonly papers: ReadonlyMap<PaperId, Paper>;
  /** In the order of `content/topics.yaml`; only topics with papers. */
  readonly topics: ReadonlyMap<TopicId, Topic>;
  /** By sort name. */
  readonly authors: ReadonlyMap<AuthorId, Author>;
  /** By name. */
  readonly venues: ReadonlyMap<VenueId, Venue>;
  /** Newest first. */
  readonly years: readonly Year[];
  /** The standing questions that are feeds, in the order of `content/queries.yaml`. */
  readonly queries: readonly SavedQuery[];
  /** The papers that answer each of them, by its id and in the archive's order. */
  readonly answers: ReadonlyMap<string, readonly PaperId[]>;
  /** Word statistics of all papers, for search and spelling suggestions. */
  readonly words: ArchiveWords;
  /** By file name. */
  readonly pages: readonly MarkdownPage[];
  readonly issueById: ReadonlyMap<IssueId, Issue>;
  readonly diagnostics: readonly Diagnostic[];
}
