/** Horizontal scale of first dates. */
import { scaleLinear } from 'd3-scale';
import type { CalendarDay } from '../../../src/model.ts';
import { columnOf, distanceOf, type FirstDateBins } from '../../../src/plots/first-date-bins.ts';

/** All positions are percentages of the plot's width. */
export interface FirstDateScale {
  readonly bins: FirstDateBins;
  /** Left edge of a bin. */
  readonly left: (column: number) => number;
  readonly columnWidth: number;
  /** Position of a day; undefined before the first bin. */
  readonly place: (day: CalendarDay) => number | undefined;
  /** Years that begin a bin, with their positions. */
  readonly years: readonly { readonly year: number; readonly left: number; readonly labelled: boolean }[];
}

/** Width of bin 0 ("earlier") with its label. */
const earlierWidth = 18;
/** `maxLabels`: maximum number of year labels on the narrowest plot. The newest year is always labelled. */
export function buildFirstDateScale(bins: FirstDateBins, maxLabels = 6): FirstDateScale {
  const scale = scaleLinear([0, bins.length], [bins.earlier ? earlierWidth : 0, 100]);
  const perYear = bins.unit === 'quarter' ? 4 : 1;
  const count = Math.ceil(bins.length / perYear);
  const step = Math.ceil(count / maxLabels);
  return {
    bins,
    left: (column) => (column === 0 ? 0 : scale(column - 1)),
    columnWidth: scale(1) - scale(0),
    place: (day) =>
      columnOf(day, bins) === 0 ? undefined : scale(Math.min(bins.length, distanceOf(day, bins))),
    years: Array.from({ length: count }, (_, index) => ({
      year: bins.startYear + index,
      left: scale(index * perYear),
      labelled: (count - 1 - index) % step === 0,
    })),
  };
}
