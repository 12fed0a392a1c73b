/** Interface of capture sources: requests, and the interpretation of responses. */
import type { CalendarDay } from '../model.ts';
import type { WebResponse } from '../network/response.ts';

/** A request for one file. */
export interface CaptureRequest {
  /** Display name, e.g. `Daily Papers of 1 October 2026`. */
  readonly name: string;
  /** Prefix of the source's dump names; undefined for any other address. */
  readonly family: 'daily-papers' | 'arxiv' | undefined;
  /** URL to request. */
  readonly address: string;
  /** Value of the `Accept` header. */
  readonly accept: string;
  /** Web page of the listing, if `address` isn't one. */
  readonly page: string | undefined;
  /** Day and file stem of the listing, if they are known before the response. */
  readonly expected: ExpectedListing | undefined;
  /**
   * Interprets a response. Throws `MalformedResponse` for a truncated one. `today.utc` is the present day in UTC,
   * `today.newYork` in New York, for arXiv.
   */
  readonly examine: (response: WebResponse, today: Today) => Examination;
}

export interface ExpectedListing {
  readonly day: CalendarDay;
  readonly stem: string;
  /** True for pages of a day's listing after the first. */
  readonly isFurtherPage: boolean;
}

export interface Today {
  readonly utc: CalendarDay;
  readonly newYork: CalendarDay;
}

/** A listing with papers. */
export interface Listing {
  readonly kind: 'listing';
  /** File name without extension. */
  readonly stem: string;
  readonly extension: string;
  readonly day: CalendarDay | undefined;
  /** Request for the next page, if there is one. */
  readonly more: CaptureRequest | undefined;
  /** A note for the editor, as a sentence. */
  readonly note: string | undefined;
}

/** Interpretation of a response. */
export type Examination =
  | Listing
  /** The listing of a day on which there were no papers. */
  | { readonly kind: 'empty'; readonly day: CalendarDay }
  /** The source has no listing for the requested day yet. */
  | { readonly kind: 'not-yet'; readonly because: string }
  /** An empty page after a full last page. */
  | { readonly kind: 'end' }
  /** A complete response in an unexpected format; `reason` continues "the source has changed: ". */
  | { readonly kind: 'changed'; readonly reason: string };
