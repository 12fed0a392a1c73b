/** Queries to arXiv's API. */

/** URL of the API. */
export const arxivApi = 'https://export.arxiv.org/api/query';

/** Enough for exact matches of a title; further results are irrelevant. */
const resultCount = 10;

/**
 * URL of a phrase search in titles (field `ti` of the arXiv API). `title` is plain text; everything but letters and
 * digits becomes a space, because quotes, colons and brackets are query syntax and TeX is not in the index.
 */
export function toArxivQueryUrl(title: string, base: string = arxivApi): string {
  const words = title
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
  const query = new URLSearchParams({
    search_query: `ti:"${words}"`,
    start: '0',
    max_results: String(resultCount),
  });
  return `${base}?${query.toString()}`;
}
