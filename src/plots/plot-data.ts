/** Data shared by several plots, computed once per archive. */
import type { Archive } from '../model.ts';
import { buildFirstDateBins, type FirstDateBins } from './first-date-bins.ts';
import { buildPeriods, type Period } from './periods.ts';
import { buildTopicShares, type TopicShares } from './topic-shares.ts';

export interface PlotData {
  /** Oldest first. */
  readonly periods: readonly Period[];
  readonly bins: FirstDateBins;
  readonly topics: readonly TopicShares[];
  /** The highest share of any topic in any period: maximum of the scale in all plots of shares. */
  readonly largestShare: number;
}

const made = new WeakMap<Archive, PlotData>();

export function plotDataOf(archive: Archive): PlotData {
  const known = made.get(archive);
  if (known !== undefined) return known;
  const periods = buildPeriods(archive.issues);
  const topics = buildTopicShares(archive, periods);
  const largestShare = topics.reduce(
    (largest, { cells }) => cells.reduce((most, { share }) => Math.max(most, share), largest),
    0,
  );
  const data = { periods, bins: buildFirstDateBins(archive), topics, largestShare };
  made.set(archive, data);
  return data;
}
