/** Horizontal scale of periods. */
import { type ScaleBand, scaleBand } from 'd3-scale';
import type { Period } from '../../../src/plots/periods.ts';

/** Maximum number of periods for horizontal bars with numbers. */
export const maxCells = 6;

export type PeriodScale = ScaleBand<string>;

/** Band scale in percent of the plot's width; with gaps if there are vertical bars. */
export function buildPeriodScale(periods: readonly Period[]): PeriodScale {
  const scale = scaleBand(
    periods.map(({ id }) => id),
    [0, 100],
  );
  return periods.length <= maxCells ? scale : scale.paddingInner(0.2);
}
