/**
 * Settled papers, by which document frequencies are computed: the oldest ones, whose number grows only in steps. A
 * new issue therefore changes neither the weights of old papers nor their lists of related papers, except where its
 * own papers enter.
 */
import type { CalendarDay } from '../model.ts';
import { countSettled } from '../words/settled-papers.ts';

export interface SettledPapers {
  readonly count: number;
  /** 1 for a settled paper, by index. */
  readonly isSettled: Uint8Array;
}

/** Papers of one day count in the given order. */
export function pickSettledPapers(papers: readonly { readonly since: CalendarDay }[]): SettledPapers {
  const oldest = papers
    .map(({ since }, paper) => ({ since, paper }))
    .sort((a, b) => (a.since < b.since ? -1 : Number(a.since > b.since)) || a.paper - b.paper)
    .slice(0, countSettled(papers.length));
  const isSettled = new Uint8Array(papers.length);
  for (const { paper } of oldest) isSettled[paper] = 1;
  return { count: oldest.length, isSettled };
}
