/** One model for all feeds, whatever the format: what a feed, its entries, its documents and a format are. */
import type { SitePath } from '../../addresses.ts';
import type { CalendarDay, IssueId } from '../../model.ts';

/** A moment as RFC 3339 in UTC with whole seconds, e.g. `2025-10-29T11:59:58Z`. Sorts as text. */
export type Instant = string;

export type FeedFormatName = 'rss' | 'atom' | 'json';
export type FeedKind = 'issues' | 'papers' | 'topic' | 'query' | 'venue' | 'author';

/** What pages say about a feed: autodiscovery, `/subscribe/` and OPML are made of these. */
export interface FeedDescriptor {
  /** Its kind and id, whatever its address, e.g. `topics/language-models`. */
  readonly key: string;
  readonly kind: FeedKind;
  readonly title: string;
  /** One sentence on what the feed carries. */
  readonly description: string;
  /** The page it belongs to. */
  readonly page: SitePath;
  /** The folder its documents are in. */
  readonly folder: SitePath;
  readonly paths: Readonly<Record<FeedFormatName, SitePath>>;
  /** How many entries it carries in all, archive included. */
  readonly size: number;
  /** The issue that its latest entry came with; undefined for an empty feed. */
  readonly latestIssue: IssueId | undefined;
}

/** One thing a feed tells of. All text is plain; all URLs are absolute. */
export interface FeedEntry {
  /** A `tag:` URI (RFC 4151). */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** When its issue came out. */
  readonly published: Instant;
  /** When its words last changed; never before `published`. */
  readonly updated: Instant;
  /** When the paper itself was first published. */
  readonly firstDate: CalendarDay | undefined;
  readonly authors: readonly string[];
  readonly categories: readonly FeedCategory[];
  readonly summary: string;
  /** Everything there is to read, as HTML in parts that follow each other. */
  readonly html: readonly HtmlFragment[];
  readonly links: readonly FeedLink[];
  /** Where the work itself is, elsewhere on the web. */
  readonly externalUrl: string | undefined;
  /** The issue it came with, and its place there; none for an issue itself. */
  readonly place: { readonly issue: CalendarDay; readonly position: number } | undefined;
}

export type HtmlFragment = string | SharedHtml;

/** A part that several entries have: one object in all of them, so that it is escaped and weighed once. */
export interface SharedHtml {
  readonly text: string;
  /** See `weighText`. */
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

/** One file of a feed, ready to be written: the head, or an archive document (RFC 5005 §4). */
export interface FeedDocument {
  /** The feed's id, the same in all its documents. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly publisher: string;
  /** Absolute URLs of the page it belongs to, of this document, and of its neighbours. */
  readonly page: string;
  readonly self: string;
  /** The head; undefined in the head itself. */
  readonly current: string | undefined;
  readonly previous: string | undefined;
  readonly next: string | undefined;
  /** True for an archive document that is closed: its bytes never change because new issues arrive. */
  readonly closed: boolean;
  /** WebSub hub; only in the head. */
  readonly hub: string | undefined;
  readonly updated: Instant;
  readonly generator: FeedGenerator;
}

export interface FeedGenerator {
  readonly name: string;
  readonly url: string | undefined;
  /** The newest issue and its capture, in words; only in the head. */
  readonly note: string | undefined;
}

/** What stands around an entry's HTML. */
export interface EntryFrame {
  readonly before: string;
  readonly after: string;
}

/** What stands around the entries of a document. */
export interface DocumentFrame extends EntryFrame {
  readonly between: string;
}

/**
 * A feed format: how an entry and a document are written. An entry's text is the same in every feed it is in; shared
 * HTML, which is most of it, is escaped once for all formats that escape by the same function.
 */
export interface FeedFormat {
  readonly name: FeedFormatName;
  /** For progress and for people, e.g. `RSS`. */
  readonly label: string;
  readonly fileName: string;
  readonly mediaType: string;
  /** Escapes a part of the HTML; parts one after another come out as the whole would. */
  readonly escapeHtml: (html: string) => string;
  /** Around `entry.html`, escaped. */
  readonly renderEntry: (entry: FeedEntry) => EntryFrame;
  /** Around the entries, newest first. */
  readonly renderDocument: (document: FeedDocument) => DocumentFrame;
}
