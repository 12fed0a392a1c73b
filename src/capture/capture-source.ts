/** What a source of captures is: which requests it makes, and what it makes of each answer. */
import type { CalendarDay } from '../model.ts';
import type { WebAnswer } from '../network/answer.ts';

/** One file that a source is asked for. */
export interface CaptureRequest {
  /** For people, e.g. `Daily Papers of 1 October 2026`. */
  readonly name: string;
  /** What the names of this source's dumps begin with; undefined for any other address. */
  readonly family: 'daily-papers' | 'arxiv' | undefined;
  /** The address that is asked. */
  readonly address: string;
  /** Media types, as `Accept` names them. */
  readonly accept: string;
  /** The page for readers, where the address is not one. */
  readonly page: string | undefined;
  /** The listing's day and its file's name without ending, where they are known before the answer. */
  readonly expected: ExpectedListing | undefined;
  /**
   * What the answer is. Throws `MalformedAnswer` for half a file. `today` is today's day in UTC, `newYork` the day in
   * New York, where arXiv's days begin.
   */
  readonly examine: (answer: WebAnswer, today: Today) => Examination;
}

export interface ExpectedListing {
  readonly day: CalendarDay;
  readonly stem: string;
  /** Not the first page of the day's listing. */
  readonly isFurtherPage: boolean;
}

export interface Today {
  readonly utc: CalendarDay;
  readonly newYork: CalendarDay;
}

/** A listing with papers. */
export interface Listing {
  readonly kind: 'listing';
  /** Its file's name without ending. */
  readonly stem: string;
  readonly extension: string;
  readonly day: CalendarDay | undefined;
  /** The request for its next page, where it has one. */
  readonly more: CaptureRequest | undefined;
  /** What an editor should know of it, a sentence. */
  readonly note: string | undefined;
}

/** What an answer turned out to be. */
export type Examination =
  | Listing
  /** The listing of a day on which there were no papers. */
  | { readonly kind: 'empty'; readonly day: CalendarDay }
  /** The source still has nothing, or only an earlier listing, for the day that is asked for. */
  | { readonly kind: 'not-yet'; readonly because: string }
  /** The end of a listing whose last page was full. */
  | { readonly kind: 'end' }
  /** The answer is whole and of another shape than this source's; `reason` goes on from "the source has changed: ". */
  | { readonly kind: 'changed'; readonly reason: string };
