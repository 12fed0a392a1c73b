import type { Author } from '../model.ts';

/** An author of one paper has no page: it would repeat the paper's own. */
const minPapers = 2;

/** Whether an author has a page of their own, and with it a feed, citations and a permalink. */
export function hasAuthorPage({ papers }: Pick<Author, 'papers'>): boolean {
  return papers.length >= minPapers;
}
