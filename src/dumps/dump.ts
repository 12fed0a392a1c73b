import type { Diagnostic } from '../diagnostic.ts';
/** What a parsed dump is made of. Line numbers count from 1; spans include both ends. */

export interface DumpLine {
  readonly number: number;
  /** Without line ending, byte order mark, trailing blanks; no-break spaces are spaces. Never empty. */
  readonly text: string;
}

export interface LineSpan {
  readonly first: number;
  readonly last: number;
}

/** A date as a listing prints it; the year is left out when it is the year of capture. */
export interface ListingDate {
  readonly month: number;
  readonly day: number;
  readonly year: number | undefined;
}

/** One paper as the dump gives it. At least one of title and abstract is there. */
export interface DumpEntry {
  readonly title: string | undefined;
  readonly abstract: string | undefined;
  readonly authorCount: number | undefined;
  readonly firstDate: ListingDate | undefined;
  readonly comments: number | undefined;
  readonly lines: LineSpan;
}

/** Every non-blank line is in `header`, in an entry's span, in `footer`, or named by a message. */
export interface ParsedDump {
  readonly format: string;
  /** The listing's name for people. */
  readonly listing: string;
  /** The day the listing is of, as far as it says. */
  readonly listed: ListingDate | undefined;
  /** How many papers the listing says it has, where it says so. */
  readonly announced: number | undefined;
  readonly header: readonly number[];
  readonly entries: readonly DumpEntry[];
  readonly footer: readonly number[];
  readonly diagnostics: readonly Diagnostic[];
}

/** How a format looks at a dump: either it is one, or why not. */
export type Recognition = { readonly matches: true } | { readonly matches: false; readonly because: string };

/** One row of the table of formats. */
export interface DumpFormat {
  /** Kebab-case, written into issue files. */
  readonly name: string;
  /** Raised when the parser reads old dumps differently, so that they are read again. */
  readonly version: number;
  /** What such a dump is, in a phrase. */
  readonly description: string;
  readonly recognise: (lines: readonly DumpLine[]) => Recognition;
  readonly parse: (lines: readonly DumpLine[], file: string) => ParsedDump;
}
