/** What a parsed dump is made of. Line numbers count from 1; spans include both ends. */
import type { Diagnostic } from '../diagnostic.ts';
import type { CalendarDay, Resource } from '../model.ts';

export interface DumpLine {
  readonly number: number;
  /** Without line ending, byte order mark, trailing blanks; no-break spaces are spaces. Never empty. */
  readonly text: string;
}

export interface LineSpan {
  readonly first: number;
  readonly last: number;
}

/** A dump's bytes as text, and what kind of text they are. */
export interface Capture {
  /** Path for diagnostics. */
  readonly file: string;
  /** Without byte order mark; line endings as they were. */
  readonly text: string;
  readonly lines: readonly DumpLine[];
  readonly shape: CaptureShape;
}

/** How a capture is written, by its first characters. JSON is parsed; XML and HTML are read by the format that knows them. */
export type CaptureShape =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'broken-json'; readonly reason: string }
  | { readonly kind: 'xml'; readonly root: string }
  | { readonly kind: 'html' }
  | { readonly kind: 'text' };

/** A date as a listing prints it; the year is left out when it is the year of capture. */
export interface ListingDate {
  readonly month: number;
  readonly day: number;
  readonly year: number | undefined;
  /** 1 for Monday to 7 for Sunday, where the listing prints it: only some years have that day on it. */
  readonly weekday?: number;
}

/** How a listing announced a paper: arXiv's own four words. */
export type AnnounceType = 'new' | 'cross' | 'replace' | 'replace-cross';

/** One paper as the dump gives it. Something of it is known: a title, an abstract or an identifier. */
export interface DumpEntry {
  readonly title: string | undefined;
  readonly abstract: string | undefined;
  /** Names in the paper's order, `Given Family`; undefined where the listing names nobody. */
  readonly authors: readonly string[] | undefined;
  /** Counts hidden authors too, so it may be more than the names. */
  readonly authorCount: number | undefined;
  readonly firstDate: ListingDate | undefined;
  /** `YYYY-MM` or `YYYY`, where a library knows no more of the first date. */
  readonly firstMonth: string | undefined;
  readonly comments: number | undefined;
  readonly upvotes: number | undefined;
  readonly organisation: string | undefined;
  /** Without prefix and version, e.g. `2402.09739`. */
  readonly arxiv: string | undefined;
  /** arXiv primary class, e.g. `cs.LG`. */
  readonly arxivClass: string | undefined;
  /** Lower case, without resolver, e.g. `10.1145/3292500`; never arXiv's own. */
  readonly doi: string | undefined;
  readonly openreview: string | undefined;
  /** As printed, e.g. `ICLR 2026 Oral`. */
  readonly venue: string | undefined;
  /** URL or name of the licence. */
  readonly licence: string | undefined;
  readonly announceType: AnnounceType | undefined;
  /** Code, model and project links that the listing gives beside the text. */
  readonly resources: readonly Resource[];
  /** The day this entry was listed, on pages of several days; otherwise the dump's own `listed` counts. */
  readonly listed: ListingDate | undefined;
  readonly lines: LineSpan;
}

/** An entry of these fields; all others are unknown. */
export function makeEntry(fields: Partial<DumpEntry> & Pick<DumpEntry, 'lines'>): DumpEntry {
  return { ...unknownFields, ...fields };
}

const unknownFields: Omit<DumpEntry, 'lines'> = {
  title: undefined,
  abstract: undefined,
  authors: undefined,
  authorCount: undefined,
  firstDate: undefined,
  firstMonth: undefined,
  comments: undefined,
  upvotes: undefined,
  organisation: undefined,
  arxiv: undefined,
  arxivClass: undefined,
  doi: undefined,
  openreview: undefined,
  venue: undefined,
  licence: undefined,
  announceType: undefined,
  resources: [],
  listed: undefined,
};

/** What a line of a capture became; an unread one is named by a message. */
export type LineRole = 'header' | 'title' | 'abstract' | 'details' | 'footer' | 'unread';

export interface LineUse {
  readonly number: number;
  readonly role: LineRole;
  /** Index into `entries`, for the lines of an entry. */
  readonly entry: number | undefined;
}

/** A date that the capture says of itself, and where; what it means for the listing's day is its `kind`. */
export interface DayHint {
  /**
   * `day`: the listing is of this day. `captured`: the page was saved then, so nothing in it is later.
   * `near`: a neighbouring page of the listing (its "Previous" link) has this day.
   */
  readonly kind: 'day' | 'captured' | 'near';
  readonly day: CalendarDay;
  /** In words, e.g. `the address in line 2`. */
  readonly source: string;
  readonly line: number;
}

/** Why an entry, or a capture, may have been misread. A capture with doubts is held back until a person accepts it. */
export interface Doubt {
  /** Kebab-case, e.g. `title-is-a-number`. */
  readonly rule: string;
  readonly reason: string;
  /** Index into `entries`; undefined where the whole capture is meant. */
  readonly entry: number | undefined;
  readonly line: number;
}

export interface ParsedDump {
  readonly format: string;
  /** The listing's name for people. */
  readonly listing: string;
  /** Where the listing stood, where the capture says so. */
  readonly url: string | undefined;
  /** The day the listing is of, as far as it says; of pages of several days, the latest. */
  readonly listed: ListingDate | undefined;
  /** The first day, where the listing is of a week or a month; `listed` is the last. */
  readonly since: ListingDate | undefined;
  readonly hints: readonly DayHint[];
  /** How many papers the listing says it has, where it says so. */
  readonly announced: number | undefined;
  readonly entries: readonly DumpEntry[];
  /** Every non-blank line once, in order. */
  readonly uses: readonly LineUse[];
  readonly doubts: readonly Doubt[];
  readonly diagnostics: readonly Diagnostic[];
}

/** As a format gives it: doubts and the uses of single lines are added for all formats alike. */
export interface FormatResult extends Omit<ParsedDump, 'uses' | 'doubts'> {
  /** Roles of lines by number, where a format knows them; the lines of an entry are `details` otherwise, all others `unread`. */
  readonly roles: ReadonlyMap<number, LineRole>;
}

/** How a format looks at a dump: either it is one, or why not, and how near it came (0 to 1). */
export type Recognition =
  | { readonly matches: true }
  | { readonly matches: false; readonly because: string; readonly nearness: number };

/** One row of the table of formats. */
export interface DumpFormat {
  /** Kebab-case, written into issue files. */
  readonly name: string;
  /** Raised when the parser reads old dumps differently, so that they are read again. */
  readonly version: number;
  /** What such a dump is, in a phrase. */
  readonly description: string;
  readonly recognise: (capture: Capture) => Recognition;
  readonly parse: (capture: Capture) => FormatResult;
}
