/** Dumps, their entries (`dump-entry.ts`) and formats. Line numbers count from 1; spans include both ends. */
import type { Diagnostic } from '../../diagnostic.ts';
import type { CalendarDay } from '../../model.ts';
import type { DumpEntry, LineSpan, ListingDate } from './dump-entry.ts';

export {
  type AnnounceType,
  type DumpEntry,
  type LineSpan,
  type ListingDate,
  makeEntry,
} from './dump-entry.ts';

export interface DumpLine {
  readonly number: number;
  /** Without line ending, byte order mark, trailing blanks; no-break spaces are spaces. Never empty. */
  readonly text: string;
  /** The lines of the file, where this is one of lines that were joined (`wrapped-lines.ts`) and numbered anew. */
  readonly saved?: LineSpan;
  /** Where or when a paper was published, which stood beside the names that are left (`items/names-alone.ts`). */
  readonly behind?: string;
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
  /** Whether it is of copied pages, whose lines are not wrapped; where a program wrapped them, they are joined before. */
  readonly isOfPages?: boolean;
  /** Called for captures of these shapes only. */
  readonly recognise: (capture: Capture) => Recognition;
  readonly parse: (capture: Capture) => FormatResult;
}
