import type { Paper } from '../model.ts';
import { phrase } from '../wording/wording.ts';

/** What follows a paper's names where the listing says that there are more: ` and 3 more`, ` and others`; else nothing. */
export function unnamedAuthors({ authors, authorCount }: Pick<Paper, 'authors' | 'authorCount'>): string {
  if (authors.length === 0) return '';
  if (authorCount === undefined) return phrase(' and others');
  const rest = authorCount - authors.length;
  return rest > 0 ? phrase(' and {n} more', { n: rest }) : '';
}
