/** Where the periods stand across a plot. */
import { type ScaleBand, scaleBand } from 'd3-scale';
import type { Period } from '../../../src/plots/periods.ts';

/** Up to this many periods have a column wide enough for a bar that lies, and its number. */
export const maxCells = 6;

export type PeriodScale = ScaleBand<string>;

/** A band for each period in percent of the plot's width: with gaps where they hold upright bars. */
export function buildPeriodScale(periods: readonly Period[]): PeriodScale {
  const scale = scaleBand(
    periods.map(({ id }) => id),
    [0, 100],
  );
  return periods.length <= maxCells ? scale : scale.paddingInner(0.2);
}
