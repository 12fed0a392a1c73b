/**
 * The papers by which the rarity of words is judged: the oldest ones, and of those a number that grows only in steps. A new
 * issue therefore leaves old papers' weights alone, and with them every list of related papers that none of its own enters.
 */
import type { CalendarDay } from '../model.ts';

export interface ReferencePapers {
  readonly count: number;
  /** 1 for a settled paper, in the order of the papers given. */
  readonly isReference: Uint8Array;
}

/** From one step to the next an archive grows by a fifth. */
const stepsToDouble = 4;

/** Papers of one day settle in the order they are given in. */
export function pickReferencePapers(papers: readonly { readonly since: CalendarDay }[]): ReferencePapers {
  const count = Math.floor(2 ** (Math.floor(Math.log2(papers.length) * stepsToDouble) / stepsToDouble));
  const oldest = papers
    .map(({ since }, paper) => ({ since, paper }))
    .sort((a, b) => (a.since < b.since ? -1 : Number(a.since > b.since)) || a.paper - b.paper)
    .slice(0, count);
  const isReference = new Uint8Array(papers.length);
  for (const { paper } of oldest) isReference[paper] = 1;
  return { count: oldest.length, isReference };
}
