/** Where first dates stand across a plot. */
import { scaleLinear } from 'd3-scale';
import type { CalendarDay } from '../../../src/model.ts';
import { columnOf, distanceOf, type FirstDateBins } from '../../../src/plots/first-date-bins.ts';

/** All in percent of the plot's width. */
export interface FirstDateScale {
  readonly bins: FirstDateBins;
  /** Left edge of a column. */
  readonly left: (column: number) => number;
  readonly columnWidth: number;
  /** Where a day is; undefined before the columns begin. */
  readonly place: (day: CalendarDay) => number | undefined;
  /** Years that begin a column, with where they do. */
  readonly years: readonly { readonly year: number; readonly left: number; readonly labelled: boolean }[];
}

/** Left for the column of everything older, and its label. */
const earlierWidth = 18;
/** `maxLabels`: how many years have room for a label where the plot is narrowest. The newest always has one. */
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
