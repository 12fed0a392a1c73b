/**
 * The domain model: types only. All data are plain and deeply readonly. Lists hold ids; the maps of `Archive` resolve
 * them. Dates are calendar days without time or zone.
 */

import type { Diagnostic } from './diagnostic.ts';
import type { Site } from './site-settings.ts';
import type { Markup } from './text/markup.ts';

/** A calendar day as `YYYY-MM-DD` (ISO 8601). Sorts as text. */
export type CalendarDay = string;
/** Permalink slug of a paper, fixed at first ingest: lower-case ASCII letters, digits and hyphens. */
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
  /** From the dump's sidecar, e.g. "NeurIPS 2024 orals"; most issues have none. */
  readonly title: string | undefined;
  /** First day, if the issue covers several; `day` is the last. */
  readonly since: CalendarDay | undefined;
  /** The same as `sources[0]`. */
  readonly source: IssueSource;
  /** The captures that form the issue, usually one. */
  readonly sources: readonly [IssueSource, ...IssueSource[]];
  /** In the listing's order. */
  readonly appearances: readonly Appearance[];
  readonly newer: IssueId | undefined;
  readonly older: IssueId | undefined;
}

/** A capture of the issue, and how its date was determined. */
export interface IssueSource {
  /** File name within `content/dumps/`. */
  readonly dump: string;
  readonly sha256: string;
  /** The dump format's name, e.g. `daily-papers`. */
  readonly format: string;
  /** Display name of the listing, e.g. "Hugging Face Daily Papers". */
  readonly listing: string;
  readonly url: string | undefined;
  /** How the year was determined; `evidence` is a sentence for readers. */
  readonly year:
    | { readonly known: 'sidecar' | 'file-name' | 'listing' }
    | { readonly known: 'inferred'; readonly evidence: string };
  /** The number of papers that the listing announces, if it does (e.g. 61 where the capture has 25). */
  readonly announced: number | undefined;
}

/** A paper's place in an issue. */
export interface Appearance {
  readonly paper: PaperId;
  readonly issue: IssueId;
  /** Counted from 1 in the listing's order. */
  readonly position: number;
  readonly comments: number | undefined;
  readonly upvotes: number | undefined;
  /** Organisation, as printed in the listing. */
  readonly organisation: string | undefined;
  /** arXiv's announce type (https://info.arxiv.org/help/rss.html). */
  readonly announceType: 'new' | 'cross' | 'replace' | 'replace-cross' | undefined;
  /** The list maker's line of text about the paper; plain text on one line. */
  readonly note: string | undefined;
  /** Index into the issue's `sources`: the capture that the entry was read from. */
  readonly source: number;
  /** Indexes of other captures that list the paper too. */
  readonly alsoIn: readonly number[];
  /** Line span in the dump, counted from 1, both ends included. */
  readonly lines: { readonly first: number; readonly last: number };
}

export interface Paper {
  readonly id: PaperId;
  readonly title: Markup;
  readonly abstract: Markup | undefined;
  /** In the paper's order; empty if the names are not known. */
  readonly authors: readonly PaperAuthor[];
  /**
   * Of all authors, named or not. Undefined beside names where the listing says that there are others, and not how
   * many.
   */
  readonly authorCount: number | undefined;
  readonly firstDate: CalendarDay | undefined;
  /** `YYYY-MM` or `YYYY`, if the day isn't known. */
  readonly firstMonth: string | undefined;
  /** A URL or a name: from facts, else from the newest listing that says it. */
  readonly licence: string | undefined;
  readonly venue: PaperVenue | undefined;
  /** BCP 47, where facts or a listing say it. */
  readonly language: string | undefined;
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
  /** The part of the name that a listing says to be the family name; of a group all of it. */
  readonly family?: string | undefined;
}

/** Where in its venue a paper is printed. */
export interface Imprint {
  readonly volume?: string | undefined;
  /** Of the issue within the volume. */
  readonly number?: string | undefined;
  /** `100-110`, or the number of an article. */
  readonly pages?: string | undefined;
}

/** Where a paper was published, parsed from a venue label such as `ICLR 2025 Workshop (DeepDiffEq)`. */
export interface PaperVenue {
  readonly id: VenueId;
  /** Normalised label for pages, e.g. `NeurIPS 2024`, `ICLR 2020 workshop (DeepDiffEq)`. */
  readonly label: string;
  /** As in the facts, e.g. `Journal of Computational Physics 504 (2024)`. */
  readonly recorded: string;
  readonly kind: 'conference' | 'workshop' | 'journal';
  readonly year: number | undefined;
  readonly imprint?: Imprint | undefined;
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
  /** Shared terms in readable spelling, highest weight first. */
  readonly sharedTerms: readonly string[];
  /** True: shown as "possibly the same work". Never merged automatically. */
  readonly nearDuplicate: boolean;
}

/** Source of a field. Priority: `correction`, then `dump` or `facts` (see `resolve-fields.ts`). */
export type Origin = 'dump' | 'facts' | 'correction';
export interface Provenance {
  readonly title: Origin;
  readonly abstract: Origin | undefined;
  readonly authors: Origin | undefined;
  readonly firstDate: Origin | undefined;
  readonly venue: Origin | undefined;
  readonly identifiers: Origin | undefined;
  /** Confidence of the facts, if there are any. */
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
  /** The most frequent printed form (ties: the first seen). */
  readonly name: string;
  /** `Family, Given`, for sorting in lists. */
  readonly sortName: string;
  /** Other printed forms of the same author. */
  readonly variants: readonly string[];
  readonly papers: readonly PaperId[];
}

export interface Venue {
  readonly id: VenueId;
  /** Name of the series without year, e.g. `NeurIPS`. */
  readonly name: string;
  readonly papers: readonly PaperId[];
}

/** Papers by the year of their first date. */
export interface Year {
  readonly year: number;
  readonly papers: readonly PaperId[];
}

/** A static page, e.g. "About", from `pages/<id>.md`; its site path is `/<id>/`. */
export interface MarkdownPage {
  readonly id: string;
  readonly title: string;
  /** Rendered from Markdown, without raw HTML. */
  readonly html: string;
}

/**
 * A saved query. A paper matches if it has at least one of the words, one of the authors and one of the venues (an
 * empty list matches all), and none of `without`.
 */
export interface SavedQuery {
  readonly id: string;
  readonly label: string;
  /** One sentence for readers; generated from the other fields if missing. */
  readonly description: string | undefined;
  /** Words and phrases in title or abstract; case, accents, hyphens and plural are ignored. */
  readonly words: readonly string[];
  /** Papers with one of these are excluded. */
  readonly without: readonly string[];
  /** Printed names, or author ids. */
  readonly authors: readonly string[];
  /** Names or ids of venues (`NeurIPS`), or labels (`NeurIPS 2024`). */
  readonly venues: readonly string[];
}

export interface ArchiveWords {
  /** The most frequent words, descending, as singular in American spelling; empty in a small archive. */
  readonly common: readonly string[];
  /** Word → frequency class: class n means about 2^n papers. */
  readonly vocabulary: ReadonlyMap<string, number>;
}

export interface Archive {
  readonly site: Site;
  /** Newest first. */
  readonly issues: readonly Issue[];
  /** By first appearance: newest issue first, then the listing's order. */
  readonly papers: ReadonlyMap<PaperId, Paper>;
  /** In the order of `topics.yaml`; only topics with papers. */
  readonly topics: ReadonlyMap<TopicId, Topic>;
  /** By sort name. */
  readonly authors: ReadonlyMap<AuthorId, Author>;
  /** By name. */
  readonly venues: ReadonlyMap<VenueId, Venue>;
  /** Newest first. */
  readonly years: readonly Year[];
  /** Saved queries that are feeds, in the order of `queries.yaml`. */
  readonly queries: readonly SavedQuery[];
  /** Query id → matching papers, in the archive's order. */
  readonly answers: ReadonlyMap<string, readonly PaperId[]>;
  /** Word statistics for search and spelling suggestions. */
  readonly words: ArchiveWords;
  /** By file name. */
  readonly pages: readonly MarkdownPage[];
  readonly issueById: ReadonlyMap<IssueId, Issue>;
  readonly diagnostics: readonly Diagnostic[];
}
