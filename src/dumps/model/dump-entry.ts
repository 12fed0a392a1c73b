/** One paper as a dump lists it. */
import type { Imprint, PaperVenue, Resource } from '../../model.ts';
import { decodeEntities } from '../../text/rules/entities.ts';
import { plainText } from '../html/html-text.ts';
import { saysNoAbstract } from './no-abstract.ts';

export interface LineSpan {
  readonly first: number;
  readonly last: number;
}

/** Workshops are told by their names. */
type SaidKind = Exclude<PaperVenue['kind'], 'workshop'>;

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
  /** Year that a reference prints, which is of a volume as often as of the paper: compared with the listing's day, and not kept. */
  readonly citedYear: number | undefined;
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

/**
 * An entry with these fields; all others are undefined. Venues lose the markup that Crossref and others have in them, and a text
 * that says that there is no abstract is none.
 */
export function makeEntry(fields: Partial<DumpEntry> & Pick<DumpEntry, 'lines'>): DumpEntry {
  const { abstract, venue } = fields;
  return {
    ...unknownFields,
    ...fields,
    abstract: abstract === undefined || saysNoAbstract(abstract) ? undefined : abstract,
    venue: venue === undefined ? undefined : plainText(decodeEntities(venue)) || undefined,
  };
}

const unknownFields: Omit<DumpEntry, 'lines'> = {
  title: undefined,
  abstract: undefined,
  authors: undefined,
  familyNames: undefined,
  authorCount: undefined,
  firstDate: undefined,
  firstMonth: undefined,
  citedYear: undefined,
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
