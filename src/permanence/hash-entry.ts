/** Content hashes of feed entries: they change with the text, not with its typesetting. */
import { hashText } from '../content/hash-text.ts';
import type { Archive, Issue, Paper } from '../model.ts';

/** Hash (16 hexadecimal digits) of the raw fields of a paper, so that changes in rendering don't count. */
export function hashPaper(paper: Paper): string {
  const {
    title,
    abstract,
    authors,
    authorCount,
    firstDate,
    firstMonth,
    venue,
    identifiers,
    resources,
    topics,
  } = paper;
  const { arxiv, openreview, doi } = identifiers;
  return hashText(
    JSON.stringify([
      title.raw,
      abstract?.raw ?? null,
      authors.map(({ name }) => name),
      authorCount ?? null,
      firstDate ?? firstMonth ?? null,
      venue?.recorded ?? null,
      [arxiv ?? null, openreview ?? null, doi ?? null],
      // `page` counts as `project`, the kind of such links in earlier versions, so that their hashes stay equal.
      resources.map(({ kind, url }) => [kind === 'page' ? 'project' : kind, url]),
      topics,
    ]),
  );
}

/** Hash of the issue's title and its papers' titles; a corrected abstract only revises the paper. */
export function hashIssue({ title, appearances }: Issue, papers: Archive['papers']): string {
  const places = appearances.map(({ paper }) => [paper, papers.get(paper)?.title.raw ?? null]);
  return hashText(JSON.stringify([title ?? null, places]));
}
