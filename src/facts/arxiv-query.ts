/** What arXiv's API is asked. */

/** The API's address; a parameter everywhere, so that tests ask a server of their own. */
export const arxivApi = 'https://export.arxiv.org/api/query';

/** More than an exact title can have; near misses beyond these are of no interest. */
const resultCount = 10;

/**
 * The address of a search for papers whose title holds the words of `title` as a phrase (arXiv API user manual,
 * field `ti`). Everything but letters and digits becomes a space: quotes, colons, brackets and TeX mean something to
 * the API's query language, or nothing to its index. `title` is plain text.
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
