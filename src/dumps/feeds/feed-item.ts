import type { LineSpan } from '../model/dump.ts';

/** An item of a feed, in the form that all kinds of feeds have in common. */
export interface FeedItem {
  readonly title: string | undefined;
  /** Raw text, may contain HTML. */
  readonly text: string;
  readonly id: string;
  readonly links: readonly string[];
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly published: string | undefined;
  readonly rights: string | undefined;
  readonly doi: string | undefined;
  readonly venue: string | undefined;
  /** Whether it is of an issue's table of contents. */
  readonly isInIssue: boolean;
  /** arXiv's own elements: comment, primary category, announce type. */
  readonly arxivClass: string | undefined;
  readonly announceType: string | undefined;
  readonly lines: LineSpan;
}
