/**
 * What RIS and CSL-JSON are made of. The page of a paper holds it once: in its `<meta>` elements, and the rest in a data
 * block, from which a script makes both.
 */
import type { PersonName } from '../../people/parse-name.ts';
import type { CitationRecord, CitedAuthor } from './citation-record.ts';

/** The part of a citation record that RIS and CSL-JSON need. */
export interface CitedWork
  extends Pick<
    CitationRecord,
    'key' | 'kind' | 'title' | 'abstract' | 'issued' | 'doi' | 'arxiv' | 'url' | 'licence' | 'language'
  > {
  readonly authors: readonly Pick<CitedAuthor, 'name' | 'parts'>[];
  readonly venue: CitedVenue | undefined;
}

type CitedVenue = Pick<
  NonNullable<CitationRecord['venue']>,
  'fullName' | 'bookSeries' | 'volume' | 'number' | 'pages'
>;

/** The fields of a cited work that no `<meta>` element of its page has, as JSON. */
export interface EmbeddedWork {
  readonly key: string;
  readonly kind: CitedWork['kind'];
  readonly issued?: CitedWork['issued'];
  /** The authors' names in parts, in the paper's order. */
  readonly names?: readonly PersonName[];
  readonly venue?: CitedVenue | undefined;
  readonly licence?: string | undefined;
}

export function toEmbeddedWork({ key, kind, issued, authors, venue, licence }: CitationRecord): EmbeddedWork {
  return {
    key,
    kind,
    issued,
    ...(authors.length > 0 && { names: authors.map(({ parts }) => parts) }),
    venue: venue && {
      fullName: venue.fullName,
      bookSeries: venue.bookSeries,
      volume: venue.volume,
      number: venue.number,
      pages: venue.pages,
    },
    licence,
  };
}

/**
 * The work of a page with the data block `embedded`. `contentsOf` gives the contents of the page's `<meta>` elements of a
 * name, in their order.
 */
export function readCitedWork(
  embedded: EmbeddedWork,
  contentsOf: (name: string) => readonly string[],
): CitedWork {
  const { key, kind, issued, names = [], venue, licence } = embedded;
  const only = (name: string) => contentsOf(name)[0];
  const printed = contentsOf('DC.creator');
  return {
    key,
    kind,
    issued,
    venue,
    licence,
    authors: names.map((parts, index) => ({ name: printed[index] ?? '', parts })),
    title: only('citation_title') ?? '',
    abstract: only('citation_abstract'),
    doi: only('citation_doi'),
    arxiv: only('citation_arxiv_id'),
    url: only('citation_public_url') ?? '',
    language: only('citation_language'),
  };
}
