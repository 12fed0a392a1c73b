import type { CalendarDay, Issue } from '../../../src/model.ts';
import { buildFirstDates, type FirstDates } from '../../../src/plots/first-dates.ts';
import { plotDataOf } from '../../../src/plots/plot-data.ts';
import { count, phrase } from '../../../src/wording/wording.ts';
import type { PageContext } from '../../page.ts';
import { describeAge } from './describe-age.ts';
import { FirstDateAxis, firstDateAxisHeight } from './FirstDateAxis.tsx';
import { barsHeight, FirstDateBars } from './FirstDateBars.tsx';
import { FirstDateStrip, stripHeight } from './FirstDateStrip.tsx';
import { buildFirstDateScale, type FirstDateScale } from './first-date-scale.ts';
import { PlotFigure } from './PlotFigure.tsx';
import { PlotRow } from './PlotRow.tsx';

/** With more papers than this the plot has bars instead of blocks. */
const maxBlocks = 160;

/** First dates of the issue's papers; a block links to the paper's anchor on the issue's page. */
export function IssuePlot({ issue, page }: { readonly issue: Issue; readonly page: PageContext }) {
  const { bins } = plotDataOf(page.archive);
  const dates = buildFirstDates(page.archive, [issue], bins);
  const { placed, medianAge } = dates;
  if (medianAge === undefined || placed < 2) return undefined;
  const scale = buildFirstDateScale(bins, 3);
  return (
    <PlotFigure
      id="plot_issue"
      kind="small"
      title={phrase('First publication of this issue’s papers')}
      description={describe(dates, medianAge)}
      axisHeight={firstDateAxisHeight}
      axis={<FirstDateAxis scale={scale} />}
    >
      <DatesRow dates={dates} scale={scale} page={page} day={issue.day} />
      <figcaption class="note">{nameAge(dates, medianAge)}</figcaption>
    </PlotFigure>
  );
}

function describe(dates: FirstDates, medianAge: number): string {
  const { placed, toTheDay, total } = dates;
  if (toTheDay < placed) return phrase('{text}.', { text: nameAge(dates, medianAge) });
  const values = { n: placed, papers: count(total, 'paper'), age: describeAge(medianAge) };
  return placed === total
    ? phrase('All {papers} by the quarter or year of first publication; their median age is {age}.', values)
    : phrase(
        '{n} of {papers} by the quarter or year of first publication; their median age is {age}.',
        values,
      );
}

function nameAge({ placed, toTheDay }: FirstDates, medianAge: number): string {
  const values = { n: toTheDay, age: describeAge(medianAge) };
  return toTheDay === placed
    ? phrase('Papers by first publication; median age {age}', values)
    : phrase('Papers by first publication; median age {age} of the {n} dated to the day', values);
}

interface DatesRowProps {
  readonly dates: FirstDates;
  readonly scale: FirstDateScale;
  readonly page: PageContext;
  /** The issue's. */
  readonly day: CalendarDay;
}

function DatesRow({ dates, scale, page, day }: DatesRowProps) {
  if (dates.placed > maxBlocks) {
    const most = Math.max(...dates.columns.map(({ length }) => length));
    return (
      <PlotRow height={barsHeight}>
        <FirstDateBars dates={dates} scale={scale} page={page} most={most} />
      </PlotRow>
    );
  }
  const height = stripHeight(dates);
  return (
    <PlotRow height={height}>
      <FirstDateStrip
        dates={dates}
        scale={scale}
        page={page}
        height={height}
        day={day}
        addressOf={(id) => `#${id}`}
      />
    </PlotRow>
  );
}
