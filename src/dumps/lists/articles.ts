/** Newsletters and articles in prose that are read as lists of the papers they link to. */
import { isIdentified } from '../fields/identifiers.ts';
import { type ListRow, withinPoints } from './list-row.ts';

/** Rows that are evidence for a list, and against it. What stands within a paper's point is neither. */
export function countRows(rows: readonly ListRow[]): { readonly papers: number; readonly others: number } {
  const papers = rows.filter(({ kind }) => kind === 'paper').length;
  const within = withinPoints(rows);
  const others = rows.filter((row) => row.kind === 'point' || (row.kind === 'text' && !within.has(row)));
  return { papers, others: others.length };
}

/** Fewest papers of an article, most lines of text for each, fewest words of a title, and the part of them with a capital. */
const fewestCited = 3;
const mostText = 8;
const fewestWords = 3;
const smallestPart = 0.5;

/**
 * Newsletters in prose: all papers have their titles as links, in bold or in quotation marks. They are read with a doubt, since an
 * article may cite papers for any reason.
 */
export function isArticle(rows: readonly ListRow[]): boolean {
  const { others } = countRows(rows);
  const papers = rows.filter(({ kind }) => kind === 'paper');
  if (papers.length < fewestCited || others > papers.length * mostText) return false;
  const titles = papers.map(({ isPlain, entry }) =>
    isPlain === false && entry !== undefined && isIdentified(entry) ? (entry.title ?? '') : '',
  );
  const words = titles.map((title) => title.match(/\p{L}[\p{L}'’-]+/gu) ?? []);
  const capitals = words.flat().filter((word) => /^\p{Lu}/u.test(word)).length;
  const areTitles = titles.every(
    (title, at) => /^[\p{Lu}\d]/u.test(title) && (words[at]?.length ?? 0) >= fewestWords,
  );
  return areTitles && capitals >= words.flat().length * smallestPart;
}
