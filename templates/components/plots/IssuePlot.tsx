import type { Issue } from '../../../src/model.ts';
import { buildFirstDates } from '../../../src/plots/first-dates.ts';
import { plotDataOf } from '../../../src/plots/plot-data.ts';
import { count, phrase } from '../../../src/wording/wording.ts';
import type { PageContext } from '../../page.ts';
import { describeAge } from './describe-age.ts';
import { FirstDateAxis, firstDateAxisHeight } from './FirstDateAxis.tsx';
import { barsHeight, FirstDateBars } from './FirstDateBars.tsx';
import { FirstDateStrip, stripHeight } from './FirstDateStrip.tsx';
import { buildFirstDateScale } from './first-date-scale.ts';
import { PlotFigure } from './PlotFigure.tsx';
import { PlotRow } from './PlotRow.tsx';

/** With more dated papers than this the plot has bars instead of blocks. */
const maxBlocks = 160;

/** First dates of the issue's papers; a block links to the paper's anchor on the issue's page. */
export function IssuePlot({ issue, page }: { readonly issue: Issue; readonly page: PageContext }) {
  const { bins } = plotDataOf(page.archive);
  const dates = buildFirstDates(page.archive, [issue], bins);
  const { dated, total, medianAge } = dates;
  if (medianAge === undefined || dated < 2) return undefined;
  const scale = buildFirstDateScale(bins, 3);
  const blocks = dated <= maxBlocks;
  const values = { n: dated, papers: count(total, 'paper'), age: describeAge(medianAge) };
  return (
    <PlotFigure
      id="plot_issue"
      kind="small"
      title={phrase('First publication of this issue’s papers')}
      description={
        dated === total
          ? phrase(
              'All {papers} by the quarter or year of first publication; their median age is {age}.',
              values,
            )
          : phrase(
              '{n} of {papers} by the quarter or year of first publication; their median age is {age}.',
              values,
            )
      }
      axisHeight={firstDateAxisHeight}
      axis={<FirstDateAxis scale={scale} />}
    >
      <PlotRow height={blocks ? stripHeight(dates) : barsHeight}>
        {blocks ? (
          <FirstDateStrip
            dates={dates}
            scale={scale}
            page={page}
            height={stripHeight(dates)}
            day={issue.day}
            addressOf={(id) => `#${id}`}
          />
        ) : (
          <FirstDateBars
            dates={dates}
            scale={scale}
            page={page}
            most={Math.max(...dates.columns.map(({ length }) => length))}
          />
        )}
      </PlotRow>
      <figcaption class="note">{phrase('Papers by first publication; median age {age}', values)}</figcaption>
    </PlotFigure>
  );
}
