import type { Paper } from '../model.ts';
import { phrase } from '../wording/wording.ts';

/**
 * What follows the first `named` of a paper's names: ` and 3 more`, ` and others` where the listing names some and doesn't
 * say how many there are, else nothing.
 */
export function unnamedAuthors(
  { authors, authorCount }: Pick<Paper, 'authors' | 'authorCount'>,
  named = authors.length,
): string {
  if (named === 0) return '';
  if (authorCount === undefined) return phrase(' and others');
  const rest = Math.max(authorCount, authors.length) - named;
  return rest > 0 ? phrase(' and {n} more', { n: rest }) : '';
}
