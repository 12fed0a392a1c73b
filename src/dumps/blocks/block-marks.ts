/**
 * Marks of blocks: what kind of line stands below the names, or below the abstract. Where most papers of a page have the same, it tells a title of one
 * or two words above one name from a word of the page above a person.
 */
import { findIdentifiers } from '../fields/identifiers.ts';
import { isLinks } from '../items/link-rows.ts';
import { hasImprint } from './block-imprint.ts';
import type { BlockLines } from './block-lines.ts';
import { withoutNumbers } from './recurring-lines.ts';
import { isAbstract } from './title-block.ts';

/** Fewest papers that are evidence, and the smallest part of all that have to have the mark. */
const fewestPapers = 3;
const fewestIdentified = 2;
const identified = /^(?:arxiv|doi|openreview|imprint)(?: |$)/;
const smallestPart = 0.7;
const longestMark = 80;
/** Pages, or a volume with its year, behind a title of DBLP. */
const imprint = /\d[\d:–-]{0,20}(?:\s\(\d{4}\))?$/;

/** A row of links. */
export const linksMark = 'links';

/** Undefined where the line is nothing that pages put below each paper. */
export function markOf({ title, details, isColon }: BlockLines): string | undefined {
  const text =
    (isColon
      ? imprint.exec(title?.text.slice(-40) ?? '')?.[0]
      : details.find(({ text: line }) => !isAbstract(line))?.text
    )?.trim() ?? '';
  if (hasImprint(details)) return 'imprint';
  if (isLinks(text) && text !== '') return linksMark;
  const identifiers = Object.keys(findIdentifiers(text)).sort();
  if (identifiers.length > 0 && text.length <= longestMark * 2) return identifiers.join(' ');
  return text.length <= longestMark && /\d/.test(text) ? withoutNumbers(text) : undefined;
}

/** The mark that most of these papers have. */
export function markOfMost(papers: readonly BlockLines[]): string | undefined {
  const counts = new Map<string, number>();
  for (const mark of papers.map(markOf)) {
    if (mark !== undefined) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  const fewest = best !== undefined && identified.test(best[0]) ? fewestIdentified : fewestPapers;
  const isEvidence = best !== undefined && best[1] >= Math.max(fewest, papers.length * smallestPart);
  return isEvidence ? best[0] : undefined;
}
