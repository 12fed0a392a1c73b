/** First and last page of a paper. */

/** The ends of `100-110`; anything else is a first page alone. */
export function pageRange(pages: string | undefined): {
  readonly first: string | undefined;
  readonly last: string | undefined;
} {
  const [, first, last] = /^([A-Za-z\d]+)-([A-Za-z\d]+)$/.exec(pages ?? '') ?? [];
  return { first: first ?? pages, last };
}
