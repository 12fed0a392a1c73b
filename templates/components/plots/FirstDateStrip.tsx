import type { CalendarDay, PaperId } from '../../../src/model.ts';
import type { FirstDates } from '../../../src/plots/first-dates.ts';
import { printDate } from '../../../src/wording/wording.ts';
import type { PageContext } from '../../page.ts';
import type { FirstDateScale } from './first-date-scale.ts';
import { MarkLink } from './MarkLink.tsx';
import { em, percent } from './percent.ts';

interface FirstDateStripProps {
  readonly dates: FirstDates;
  readonly scale: FirstDateScale;
  readonly page: PageContext;
  /** Height of the strip in `em`. */
  readonly height: number;
  /** Day of the issue, marked by a vertical line; undefined for a row of several issues. */
  readonly day?: CalendarDay | undefined;
  /** Link target of a paper's block: its page, or its anchor on this page. */
  readonly addressOf: (id: PaperId) => string;
}

/** Size of a block, and with its gap, in `em`. */
const block = 0.48;
const blockRoom = 0.6;
/** Space above the highest stack, in `em`. */
const headroom = 0.4;

/** Height of a strip of blocks, in `em`. */
export function stripHeight({ columns }: FirstDates): number {
  return Math.max(2.4, Math.max(...columns.map(({ length }) => length)) * blockRoom + headroom);
}

/** A dot plot: one block per paper, stacked in the bin of its first date. */
export function FirstDateStrip({ dates, scale, page, height, day, addressOf }: FirstDateStripProps) {
  return (
    <>
      <FirstDateGrid scale={scale} day={day} />
      {dates.columns.map((ids, column) =>
        ids.map((id, index) => {
          const paper = page.archive.papers.get(id);
          const date = paper?.firstDate ?? paper?.firstMonth;
          return (
            paper !== undefined &&
            date !== undefined && (
              <MarkLink href={addressOf(id)} tip={`${paper.title.plain} (${printDate(date)})`}>
                <rect
                  x={percent(scale.left(column))}
                  y={em(height - (index + 1) * blockRoom)}
                  width={percent(scale.columnWidth * 0.88)}
                  height={em(block)}
                />
              </MarkLink>
            )
          );
        }),
      )}
    </>
  );
}

interface FirstDateGridProps {
  readonly scale: FirstDateScale;
  readonly day?: CalendarDay | undefined;
}

/** Base line, grid lines at the start of years, and the line of the day. */
export function FirstDateGrid({ scale, day }: FirstDateGridProps) {
  const { unit } = scale.bins;
  // If bins are years, lines only at labelled ones, so that there are not too many.
  const ruled = ({ labelled }: { readonly labelled: boolean }) => labelled || unit === 'quarter';
  const place = day === undefined ? undefined : scale.place(day);
  return (
    <>
      {scale.years.filter(ruled).map(({ left }) => (
        <line class="plot-rule" x1={percent(left)} x2={percent(left)} y1="0" y2="100%" />
      ))}
      <line class="plot-base" x1="0" x2="100%" y1="100%" y2="100%" />
      {place !== undefined && (
        <line class="plot-day" x1={percent(place)} x2={percent(place)} y1="0" y2="100%" />
      )}
    </>
  );
}
