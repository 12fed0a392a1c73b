import { scaleLinear } from 'd3-scale';
import { yearPath, yearsPath } from '../../../src/addresses.ts';
import type { PaperId } from '../../../src/model.ts';
import type { FirstDates } from '../../../src/plots/first-dates.ts';
import { count, formatNumber, phrase } from '../../../src/wording/wording.ts';
import type { PageContext } from '../../page.ts';
import { FirstDateGrid } from './FirstDateStrip.tsx';
import type { FirstDateScale } from './first-date-scale.ts';
import { MarkLink } from './MarkLink.tsx';
import { percent } from './percent.ts';
import { quarterName } from './period-name.ts';

interface FirstDateBarsProps {
  readonly dates: FirstDates;
  readonly scale: FirstDateScale;
  readonly page: PageContext;
  /** Highest count in any row of the plot (scale maximum). */
  readonly most: number;
}

/** Height of a strip of bars, in `em`. */
export const barsHeight = 4;
/** Height of the highest bar in percent of the strip; its number is above it. */
const highest = 68;

/**
 * A histogram with one bar per bin, if there are too many papers for blocks. A bar links to the papers of its year.
 */
export function FirstDateBars({ dates, scale, page, most }: FirstDateBarsProps) {
  const height = scaleLinear([0, most], [0, highest]);
  const sizes = dates.columns.map(({ length }) => length);
  const peak = sizes.indexOf(Math.max(...sizes));
  return (
    <>
      <FirstDateGrid scale={scale} />
      {dates.columns.map((ids, column) => {
        const [first] = ids;
        if (first === undefined) return undefined;
        const { firstDate, firstMonth = '' } = page.archive.papers.get(first) ?? {};
        const day = firstDate ?? firstMonth;
        return (
          <MarkLink
            href={page.link(column === 0 ? yearsPath : yearPath(Number(day.slice(0, 4))))}
            tip={`${binName(column, day, scale)}: ${count(ids.length, 'paper')}`}
          >
            <rect
              x={percent(scale.left(column))}
              y={percent(100 - height(ids.length))}
              width={percent(scale.columnWidth * 0.88)}
              height={percent(height(ids.length))}
            />
          </MarkLink>
        );
      })}
      <PeakLabel
        ids={dates.columns[peak] ?? []}
        column={peak}
        scale={scale}
        top={100 - height(sizes[peak] ?? 0)}
      />
    </>
  );
}

interface PeakLabelProps {
  readonly ids: readonly PaperId[];
  readonly column: number;
  readonly scale: FirstDateScale;
  readonly top: number;
}

/** Number above the row's highest bar, as a reference for the others. */
function PeakLabel({ ids, column, scale, top }: PeakLabelProps) {
  if (ids.length === 0) return undefined;
  const left = scale.left(column);
  const atEnd = left > 80;
  return (
    <text
      class="plot-number"
      x={percent(atEnd ? left + scale.columnWidth * 0.88 : left)}
      y={percent(top)}
      dy="-0.3em"
      text-anchor={atEnd ? 'end' : 'start'}
    >
      {formatNumber(ids.length)}
    </text>
  );
}

function binName(column: number, day: string, { bins }: FirstDateScale): string {
  if (column === 0) return phrase('{year} and before', { year: String(bins.startYear - 1) });
  return bins.unit === 'year' ? day.slice(0, 4) : quarterName(day);
}
