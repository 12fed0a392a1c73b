import { phrase } from '../../../src/wording/wording.ts';
import type { FirstDateScale } from './first-date-scale.ts';
import { percent } from './percent.ts';

export const firstDateAxisHeight = 1.6;

/** Axis with years above the bins. */
export function FirstDateAxis({ scale }: { readonly scale: FirstDateScale }) {
  return (
    <>
      {scale.bins.earlier && (
        <text class="plot-text" x="0" y="1.1em">
          {phrase('to')} {scale.bins.startYear - 1}
        </text>
      )}
      {scale.years
        .filter(({ labelled }) => labelled)
        .map(({ year, left }) => {
          // The last label may start at the right edge; align it to its end.
          const atEdge = left > 90;
          return (
            <text
              class="plot-text"
              x={percent(atEdge ? 100 : left)}
              y="1.1em"
              text-anchor={atEdge ? 'end' : undefined}
            >
              {year}
            </text>
          );
        })}
    </>
  );
}
