import { paperPath } from '../../../src/addresses.ts';
import type { FirstDateBins } from '../../../src/plots/first-date-bins.ts';
import { buildFirstDates, type FirstDates } from '../../../src/plots/first-dates.ts';
import { plotDataOf } from '../../../src/plots/plot-data.ts';
import { count, phrase } from '../../../src/wording/wording.ts';
import type { PageContext } from '../../page.ts';
import { describeAge } from './describe-age.ts';
import { FirstDateAxis, firstDateAxisHeight } from './FirstDateAxis.tsx';
import { barsHeight, FirstDateBars } from './FirstDateBars.tsx';
import { FirstDateStrip, stripHeight } from './FirstDateStrip.tsx';
import { FirstDatesTable, type PeriodDates } from './FirstDatesTable.tsx';
import { buildFirstDateScale, type FirstDateScale } from './first-date-scale.ts';
import { PlotFigure } from './PlotFigure.tsx';
import { PlotRow } from './PlotRow.tsx';
import { periodAddress, periodName, periodNoun } from './period-name.ts';

/** With more papers than this the plot has bars instead of blocks. */
const maxBlocks = 320;

/** Histogram of first dates for each issue or period. */
export function FirstDatesPlot({ page }: { readonly page: PageContext }) {
  const { periods, bins } = plotDataOf(page.archive);
  const rows: PeriodDates[] = periods
    .map((period) => ({ period, dates: buildFirstDates(page.archive, period.issues, bins) }))
    .reverse();
  const scale = buildFirstDateScale(bins);
  const dated = rows.reduce((sum, { dates }) => sum + dates.dated, 0);
  if (dated === 0) return undefined;
  const noun = periodNoun(periods);
  const blocks = dated <= maxBlocks && noun === 'issue';
  const most = Math.max(...rows.flatMap(({ dates }) => dates.columns.map(({ length }) => length)));
  return (
    <section aria-labelledby="plot_dates">
      <h2 id="plot_dates">{phrase('How far back the issues reach')}</h2>
      <Lede noun={noun} unit={bins.unit} blocks={blocks} />
      <PlotFigure
        id="plot_dates"
        title={phrase('First publication of the papers, by {period}', { period: phrase(noun) })}
        description={describe(rows)}
        axisHeight={firstDateAxisHeight}
        axis={<FirstDateAxis scale={scale} />}
      >
        {rows.map((row) => (
          <DatesRow row={row} scale={scale} page={page} blocks={blocks} most={most} />
        ))}
      </PlotFigure>
      <FirstDatesTable rows={rows} page={page} />
    </section>
  );
}

interface LedeProps {
  readonly noun: ReturnType<typeof periodNoun>;
  readonly unit: FirstDateBins['unit'];
  readonly blocks: boolean;
}

function Lede({ noun, unit, blocks }: LedeProps) {
  return (
    <p class="plot-lede">
      {noun === 'issue'
        ? phrase('When the papers of each issue were first published.')
        : phrase('When the papers of each {period}’s issues were first published.', {
            period: phrase(noun),
          })}{' '}
      {blocks
        ? phrase(
            'One block is one paper, piled up by {period} and leading to its page; the upright line is the issue’s own day.',
            { period: phrase(unit) },
          )
        : phrase(
            'The bars count papers by {period}, all to one scale, with the highest number of each row; a bar leads to the papers of its year.',
            { period: phrase(unit) },
          )}
    </p>
  );
}

interface DatesRowProps {
  readonly row: PeriodDates;
  readonly scale: FirstDateScale;
  readonly page: PageContext;
  /** Blocks (one per paper) instead of bars. */
  readonly blocks: boolean;
  /** Highest bar of all rows (scale maximum). */
  readonly most: number;
}

function DatesRow({ row: { period, dates }, scale, page, blocks, most }: DatesRowProps) {
  const height = blocks ? stripHeight(dates) : barsHeight;
  return (
    <PlotRow
      name={<a href={page.link(periodAddress(period, page.archive))}>{periodName(period)}</a>}
      note={<RowNote dates={dates} />}
      height={height}
    >
      {blocks ? (
        <FirstDateStrip
          dates={dates}
          scale={scale}
          page={page}
          height={height}
          day={period.issues[0].day}
          addressOf={(id) => page.link(paperPath(id))}
        />
      ) : (
        <FirstDateBars dates={dates} scale={scale} page={page} most={most} />
      )}
    </PlotRow>
  );
}

function RowNote({ dates }: { readonly dates: FirstDates }) {
  const { dated, placed, total, medianAge } = dates;
  const known =
    dated === total
      ? count(total, 'paper')
      : phrase('{n} of {papers} dated', { n: dated, papers: count(total, 'paper') });
  return (
    <>
      {known}
      {placed < dated &&
        phrase(', ') + phrase('{n} by the year alone, not in the plot', { n: dated - placed })}
      {medianAge !== undefined && (
        <>
          {phrase(', ')}
          <span class="plot-phrase">{nameMedian(dates, medianAge)}</span>
        </>
      )}
    </>
  );
}

function nameMedian({ dated, toTheDay }: FirstDates, medianAge: number): string {
  const values = { age: describeAge(medianAge), n: toTheDay };
  return dated === toTheDay
    ? phrase('median age {age}', values)
    : phrase('median age {age} of the {n} dated to the day', values);
}

function describe(rows: readonly PeriodDates[]): string {
  return rows
    .map(({ period, dates: { dated, toTheDay, total, medianAge } }) => {
      const values = { period: periodName(period), n: dated, papers: count(total, 'paper') };
      return medianAge === undefined || toTheDay < dated
        ? phrase('{period}: first dates known for {n} of {papers}.', values)
        : phrase('{period}: first dates known for {n} of {papers}, with a median age of {age}.', {
            ...values,
            age: describeAge(medianAge),
          });
    })
    .join(' ');
}
