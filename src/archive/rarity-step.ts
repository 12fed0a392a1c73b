/** Steps at which the rarity of words is judged anew: nearly all lists of related papers change with them. */
import { countSettled } from '../words/settled-papers.ts';

/**
 * A sentence for the editor where an archive has come to such a step, since the build then takes nearly as long, and changes
 * nearly as many pages, as one from nothing; undefined elsewhere.
 *
 * @param before - the number of papers in the last site; undefined where nothing of it could be kept
 */
export function describeRarityStep(before: number | undefined, papers: number): string | undefined {
  if (before === undefined) return undefined;
  const [last, now] = [countSettled(before), countSettled(papers)];
  if (last === now) return undefined;
  return `The rarity of words is now judged by ${now} papers, before by ${last}: lists of related papers were made anew, and with them most papers' pages.`;
}
