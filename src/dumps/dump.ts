/** Types of parsed dumps. Line numbers count from 1; spans include both ends. */
import type { Diagnostic } from '../diagnostic.ts';
import type { CalendarDay, Imprint, PaperVenue, Resource } from '../model.ts';

/** Workshops are told by their names. */
export type SaidKind = Exclude<PaperVenue['kind'], 'workshop'>;

export interface DumpLine {
  readonly number: number;
  /** Without line ending, byte order mark, trailing blanks; no-break spaces are spaces. Never empty. */
  readonly text: string;
}

export interface LineSpan {
  readonly first: number;
  readonly last: number;
}

/** A decoded dump with its syntax. */
export interface Capture {
  /** Path for diagnostics. */
  readonly file: string;
  /** Without byte order mark, and without marks of quoting where most lines have them; line endings unchanged. */
  readonly text: string;
  readonly lines: readonly DumpLine[];
  readonly shape: CaptureShape;
}

/** Syntax, detected from the first characters. JSON is parsed here; XML and HTML are parsed by the formats. */
export type CaptureShape =
  /** Of data in YAML, the text is JSON with each value on its line, and the lines are those of the YAML. */
  | { readonly kind: 'json'; readonly value: unknown; readonly isYaml?: boolean }
  | { readonly kind: 'broken-json'; readonly reason: string }
  | { readonly kind: 'xml'; readonly root: string }
  | { readonly kind: 'html' }
  | { readonly kind: 'text' };

/** A date as printed in a listing; some listings omit the year if it is the year of capture. */
export interface ListingDate {
  readonly month: number;
  readonly day: number;
  readonly year: number | undefined;
  /** 1 for Monday to 7 for Sunday, if printed: restricts the possible years. */
  readonly weekday?: number;
}

/** arXiv's announce types (https://info.arxiv.org/help/rss.html). */
export type AnnounceType = 'new' | 'cross' | 'replace' | 'replace-cross';

/** One paper in a dump, with at least a title, an abstract or an identifier. */
export interface DumpEntry {
  readonly title: string | undefined;
  readonly abstract: string | undefined;
  /** Names `Given Family`, in the paper's order; undefined if the listing has none. */
  readonly authors: readonly string[] | undefined;
  /** Names in `authors` → their family names of several words, or all of a group's name, as a record divides them. */
  readonly familyNames: Readonly<Record<string, string>> | undefined;
  /** Includes hidden authors, so it may exceed the number of names. */
  readonly authorCount: number | undefined;
  readonly firstDate: ListingDate | undefined;
  /** `YYYY-MM` or `YYYY`, if the day is unknown. */
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
  /** What the capture says the venue to be. */
  readonly venueKind: SaidKind | undefined;
  readonly imprint: Imprint | undefined;
  /** BCP 47, as the capture says it of the paper. */
  readonly language: string | undefined;
  /** URL or name of the licence. */
  readonly licence: string | undefined;
  readonly announceType: AnnounceType | undefined;
  /** Links to code, models and project pages besides the text. */
  readonly resources: readonly Resource[];
  /** The list maker's line of text about the paper: a remark, never the abstract. */
  readonly note: string | undefined;
  /** Day of this entry on a page of several days; otherwise the dump's `listed` applies. */
  readonly listed: ListingDate | undefined;
  readonly lines: LineSpan;
}

/** An entry with these fields; all others are undefined. */
export function makeEntry(fields: Partial<DumpEntry> & Pick<DumpEntry, 'lines'>): DumpEntry {
  return { ...unknownFields, ...fields };
}

const unknownFields: Omit<DumpEntry, 'lines'> = {
  title: undefined,
  abstract: undefined,
  authors: undefined,
  familyNames: undefined,
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
  venueKind: undefined,
  imprint: undefined,
  language: undefined,
  licence: undefined,
  announceType: undefined,
  resources: [],
  note: undefined,
  listed: undefined,
};

/** How a line was read; each `unread` one has a diagnostic. */
export type LineRole = 'header' | 'title' | 'abstract' | 'details' | 'footer' | 'unread';

export interface LineUse {
  readonly number: number;
  readonly role: LineRole;
  /** Index into `entries`, for lines of an entry. */
  readonly entry: number | undefined;
}

/** A date in the capture that is evidence for the listing's day. */
export interface DayHint {
  /**
   * `day`: the day of the listing. `captured`: day of saving; nothing in the page is later. `near`: day of a
   * neighbouring page ("Previous" link).
   */
  readonly kind: 'day' | 'captured' | 'near';
  readonly day: CalendarDay;
  /** Position in words, e.g. `the address in line 2`. */
  readonly source: string;
  readonly line: number;
}

/**
 * A reason why an entry or a capture may be misread. Ingest holds back captures with doubts until an editor accepts
 * them.
 */
export interface Doubt {
  /** Kebab-case, e.g. `title-is-a-number`. */
  readonly rule: string;
  readonly reason: string;
  /** Index into `entries`; undefined for the whole capture. */
  readonly entry: number | undefined;
  readonly line: number;
}

export interface ParsedDump {
  readonly format: string;
  /** Display name of the listing. */
  readonly listing: string;
  /** URL of the listing, if the capture has it. */
  readonly url: string | undefined;
  /** Day of the listing, as far as known; the latest, if there are several. */
  readonly listed: ListingDate | undefined;
  /** First day of a listing of a week or month; `listed` is the last. */
  readonly since: ListingDate | undefined;
  readonly hints: readonly DayHint[];
  /** Number of papers that the listing announces. */
  readonly announced: number | undefined;
  readonly entries: readonly DumpEntry[];
  /** Every non-blank line exactly once, in order. */
  readonly uses: readonly LineUse[];
  readonly doubts: readonly Doubt[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Of a capture that says nothing of its days, as libraries and tables do. */
export const undated = {
  url: undefined,
  listed: undefined,
  since: undefined,
  hints: [],
  announced: undefined,
} satisfies Partial<ParsedDump>;

/** Result of a format. Doubts and line uses are added later, in the same way for all formats. */
export interface FormatResult extends Omit<ParsedDump, 'uses' | 'doubts'> {
  /** Line number → role. By default lines of an entry are `details`, all others `unread`. */
  readonly roles: ReadonlyMap<number, LineRole>;
}

/** Whether a format matches; if not, the reason, and how nearly it matched (0 to 1). */
export type Recognition =
  | { readonly matches: true }
  | { readonly matches: false; readonly because: string; readonly nearness: number };

/** A row of the format table. */
export interface DumpFormat {
  /** Kebab-case name, stored in issue files. */
  readonly name: string;
  /** Increased when the parser reads old dumps differently, so that they are ingested again. */
  readonly version: number;
  /** Description as a phrase. */
  readonly description: string;
  /** Kinds of syntax that it may have. */
  readonly shapes: readonly CaptureShape['kind'][];
  /** Called for captures of these shapes only. */
  readonly recognise: (capture: Capture) => Recognition;
  readonly parse: (capture: Capture) => FormatResult;
}
