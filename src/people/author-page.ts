import type { Author } from '../model.ts';

/** With one paper, an author's page would only repeat the paper's page. */
const minPapers = 2;

/** Whether an author has a page, a feed, citation files and a permalink. */
export function hasAuthorPage({ papers }: Pick<Author, 'papers'>): boolean {
  return papers.length >= minPapers;
}
