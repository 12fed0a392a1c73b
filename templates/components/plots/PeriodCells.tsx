import { scaleLinear } from 'd3-scale';
import { MarkLink } from './MarkLink.tsx';
import { em, percent } from './percent.ts';

export interface PeriodCell {
  readonly id: string;
  readonly value: number;
  /** The value as it is printed. */
  readonly label: string;
  readonly href: string;
  readonly tip: string;
}

interface PeriodMarksProps {
  readonly cells: readonly PeriodCell[];
  /** In percent of the strip's width. */
  readonly left: (id: string) => number;
  readonly width: number;
  /** The largest value in any row of the plot. */
  readonly most: number;
}

/** Heights of a strip, in `em`. */
export const cellsHeight = 1.7;
export const columnsHeight = 2.6;

/** Of a cell's width, for the longest bar: its number, four signs at most, stands behind it in the narrowest. */
const longestInCell = 46;
const longestAlone = 85;

/** A lying bar with its number for each period: few enough to be read one by one. */
export function PeriodCells({ cells, left, width, most }: PeriodMarksProps) {
  const length = scaleLinear([0, most], [0, cells.length === 1 ? longestAlone : longestInCell]);
  return (
    <>
      {cells.map(({ id, value, label, href, tip }) => {
        const start = left(id);
        const end = start + (width * length(value)) / 100;
        return (
          <>
            <line class="plot-rule" x1={percent(start)} x2={percent(start)} y1="0" y2="100%" />
            {value > 0 && (
              <MarkLink href={href} tip={tip}>
                <rect x={percent(start)} y={em(0.35)} width={percent(end - start)} height={em(1)} />
                <text class="plot-number" x={percent(end)} dx="0.4em" y={em(1.22)}>
                  {label}
                </text>
              </MarkLink>
            )}
          </>
        );
      })}
    </>
  );
}

/** An upright bar for each period: many, read as a shape. */
export function PeriodColumns({ cells, left, width, most }: PeriodMarksProps) {
  const height = scaleLinear([0, most], [0, 92]);
  return (
    <>
      <line class="plot-base" x1="0" x2="100%" y1="100%" y2="100%" />
      {cells
        .filter(({ value }) => value > 0)
        .map(({ id, value, href, tip }) => (
          <MarkLink href={href} tip={tip}>
            <rect
              x={percent(left(id))}
              y={percent(100 - height(value))}
              width={percent(width)}
              height={percent(height(value))}
            />
          </MarkLink>
        ))}
    </>
  );
}
