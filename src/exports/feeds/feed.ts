/** Format-independent model of feeds: feed, entry, document, format. */
import type { SitePath } from '../../addresses.ts';
import type { CalendarDay, IssueId } from '../../model.ts';

/** RFC 3339 in UTC with whole seconds, e.g. `2025-10-29T11:59:58Z`. Sorts as text. */
export type Instant = string;

export type FeedFormatName = 'rss' | 'atom' | 'json';
export type FeedKind = 'issues' | 'papers' | 'topic' | 'query' | 'venue' | 'author';

/** Metadata of a feed, for autodiscovery, `/subscribe/` and OPML. */
export interface FeedDescriptor {
  /** Kind and id, independent of the address, e.g. `topics/language-models`. */
  readonly key: string;
  readonly kind: FeedKind;
  readonly title: string;
  /** One sentence about the feed's content. */
  readonly description: string;
  /** The page that the feed belongs to. */
  readonly page: SitePath;
  /** The folder of its documents. */
  readonly folder: SitePath;
  readonly paths: Readonly<Record<FeedFormatName, SitePath>>;
  /** Total number of entries, including archive documents. */
  readonly size: number;
  /** Issue of the newest entry; undefined for an empty feed. */
  readonly latestIssue: IssueId | undefined;
}

/** A feed entry. All texts are plain; all URLs are absolute. */
export interface FeedEntry {
  /** A `tag:` URI (RFC 4151). */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Publication time of its issue. */
  readonly published: Instant;
  /** Time of the last change of the text; never before `published`. */
  readonly updated: Instant;
  /** First publication of the paper itself: a day, `YYYY-MM` or `YYYY`. */
  readonly firstDate: string | undefined;
  /** URL of the paper's licence. */
  readonly licence: string | undefined;
  readonly authors: readonly string[];
  readonly categories: readonly FeedCategory[];
  readonly summary: string;
  /** Content as consecutive HTML fragments; empty in a brief entry, which has its summary alone. */
  readonly html: readonly HtmlFragment[];
  readonly links: readonly FeedLink[];
  /** URL of the paper on another site. */
  readonly externalUrl: string | undefined;
  /** Issue and position of the paper; undefined for an issue's entry. */
  readonly place: { readonly issue: CalendarDay; readonly position: number } | undefined;
}

export type HtmlFragment = string | SharedHtml;

/** An HTML fragment shared by several entries: one object, so that it is escaped and measured once. */
export interface SharedHtml {
  readonly text: string;
  /** Upper bound of its size in bytes, see `weighText`. */
  readonly weight: number;
}

export interface FeedCategory {
  readonly id: string;
  readonly label: string;
}

export interface FeedLink {
  readonly title: string;
  readonly url: string;
  readonly mediaType: string | undefined;
}

/** A file of a feed: the head, or an archive document (RFC 5005, section 4). */
export interface FeedDocument {
  /** The feed's id, the same in all documents. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly publisher: string;
  /** Absolute URLs of the page, of this document and of neighbouring documents. */
  readonly page: string;
  readonly self: string;
  /** URL of the head; undefined in the head itself. */
  readonly current: string | undefined;
  readonly previous: string | undefined;
  readonly next: string | undefined;
  /** True for a closed archive document: new issues don't change its bytes. */
  readonly closed: boolean;
  /** WebSub hub; in the head only. */
  readonly hub: string | undefined;
  readonly updated: Instant;
  readonly generator: FeedGenerator;
}

export interface FeedGenerator {
  readonly name: string;
  readonly url: string | undefined;
  /** Newest issue and its capture, as a sentence; in the head only. */
  readonly note: string | undefined;
}

/** Rendered text before and after an entry's HTML. */
export interface EntryFrame {
  readonly before: string;
  readonly after: string;
}

/** Rendered text before, between and after the entries of a document. */
export interface DocumentFrame extends EntryFrame {
  readonly between: string;
}

/**
 * A feed format: how entries and documents are rendered. A rendered entry is the same in every feed; shared HTML,
 * most of its size, is escaped once for all formats with the same `escapeHtml`.
 */
export interface FeedFormat {
  readonly name: FeedFormatName;
  /** Display name, e.g. `RSS`. */
  readonly label: string;
  readonly fileName: string;
  readonly mediaType: string;
  /** Escapes an HTML fragment. Escaping fragments one by one gives the same text as escaping all at once. */
  readonly escapeHtml: (html: string) => string;
  /** Text before and after `entry.html`, escaped; an entry without HTML has no element for it. */
  readonly renderEntry: (entry: FeedEntry) => EntryFrame;
  /** Text around the entries, newest first. */
  readonly renderDocument: (document: FeedDocument) => DocumentFrame;
}
