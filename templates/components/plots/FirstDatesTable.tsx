import { yearPath, yearsPath } from '../../../src/addresses.ts';
import type { FirstDates } from '../../../src/plots/first-dates.ts';
import type { Period } from '../../../src/plots/periods.ts';
import { plotDataOf } from '../../../src/plots/plot-data.ts';
import { formatNumber, phrase } from '../../../src/wording/wording.ts';
import type { PageContext } from '../../page.ts';
import { PlotTable } from './PlotTable.tsx';
import { columnName, periodAddress, periodNoun } from './period-name.ts';

/** First dates of the papers of an issue or period. */
export interface PeriodDates {
  readonly period: Period;
  readonly dates: FirstDates;
}

interface FirstDatesTableProps {
  readonly rows: readonly PeriodDates[];
  readonly page: PageContext;
}

/** Years as rows, periods as columns: there are always more years than periods. */
export function FirstDatesTable({ rows, page }: FirstDatesTableProps) {
  const { bins, periods } = plotDataOf(page.archive);
  const years = new Map<number, number[]>();
  rows.forEach(({ dates }, row) => {
    for (const [dated, papers] of dates.years) {
      const year = Math.max(bins.startYear - 1, dated);
      const counts = years.get(year) ?? rows.map(() => 0);
      counts[row] = (counts[row] ?? 0) + papers;
      years.set(year, counts);
    }
  });
  const undated = rows.map(({ dates: { dated, total } }) => total - dated);
  const shown = [...years].sort(([one], [other]) => other - one);
  return (
    <PlotTable
      caption={phrase('Papers by the year of their first publication, and by {period}', {
        period: phrase(periodNoun(periods)),
      })}
      columns={[
        phrase('First published'),
        ...rows.map(({ period }) => (
          <a href={page.link(periodAddress(period, page.archive))}>{columnName(period)}</a>
        )),
      ]}
      rows={[
        ...shown.map(([year, counts]) => [
          <YearName year={year} earlier={year < bins.startYear} page={page} />,
          ...counts.map(formatNumber),
        ]),
        ...(undated.some((papers) => papers > 0)
          ? [[phrase('Not known'), ...undated.map(formatNumber)]]
          : []),
      ]}
    />
  );
}

interface YearNameProps {
  readonly year: number;
  /** True for the row of everything before the first listed year. */
  readonly earlier: boolean;
  readonly page: PageContext;
}

function YearName({ year, earlier, page }: YearNameProps) {
  if (earlier)
    return <a href={page.link(yearsPath)}>{phrase('{year} and before', { year: String(year) })}</a>;
  const listed = page.archive.years.some((other) => other.year === year);
  return listed ? <a href={page.link(yearPath(year))}>{year}</a> : String(year);
}
