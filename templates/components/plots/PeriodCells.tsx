import { scaleLinear } from 'd3-scale';
import { MarkLink } from './MarkLink.tsx';
import { em, percent } from './percent.ts';

export interface PeriodCell {
  readonly id: string;
  readonly value: number;
  /** The value as printed. */
  readonly label: string;
  readonly href: string;
  readonly tip: string;
}

interface PeriodMarksProps {
  readonly cells: readonly PeriodCell[];
  /** In percent of the strip's width. */
  readonly left: (id: string) => number;
  readonly width: number;
  /** Highest value in any row of the plot (scale maximum). */
  readonly most: number;
}

/** Height of a strip, in `em`. */
export const cellsHeight = 1.7;
export const columnsHeight = 2.6;

/** Length of the longest bar in percent of a cell; the rest is room for its number (up to four characters). */
const longestInCell = 46;
const longestAlone = 85;

/** A horizontal bar with its number for each period, if there are few. */
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

/** A vertical bar for each period, if there are many. */
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
