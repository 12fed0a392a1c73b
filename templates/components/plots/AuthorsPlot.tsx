import { authorPath, authorsPath } from '../../../src/addresses.ts';
import type { Period } from '../../../src/plots/periods.ts';
import { plotDataOf } from '../../../src/plots/plot-data.ts';
import { findReturningAuthors, type ReturningAuthor } from '../../../src/plots/returning-authors.ts';
import { count, formatNumber, phrase } from '../../../src/wording/wording.ts';
import type { PageContext } from '../../page.ts';
import { AuthorStrip } from './AuthorStrip.tsx';
import { PeriodAxis, periodAxisHeight } from './PeriodAxis.tsx';
import { cellsHeight, columnsHeight } from './PeriodCells.tsx';
import { PlotFigure } from './PlotFigure.tsx';
import { PlotRow } from './PlotRow.tsx';
import { PlotTable } from './PlotTable.tsx';
import { columnName, periodAddress } from './period-name.ts';
import { buildPeriodScale, maxCells } from './period-scale.ts';

const maxShown = 20;

/** Plot of returning authors: those with new papers in at least two issues. */
export function AuthorsPlot({ page }: { readonly page: PageContext }) {
  const { periods } = plotDataOf(page.archive);
  const { authors, returning } = findReturningAuthors(page.archive, periods, maxShown);
  if (authors.length === 0) return undefined;
  const scale = buildPeriodScale(periods);
  const most = Math.max(...authors.flatMap(({ papers }) => papers.map(({ length }) => length)));
  const few = periods.length <= maxCells;
  return (
    <section aria-labelledby="plot_authors">
      <h2 id="plot_authors">{phrase('Authors who return')}</h2>
      <AuthorsLede returning={returning} shown={authors.length} most={few ? undefined : most} />
      <PlotFigure
        id="plot_authors"
        title={phrase('Returning authors')}
        description={describe(authors)}
        axisHeight={periodAxisHeight}
        axis={<PeriodAxis periods={periods} scale={scale} />}
      >
        {authors.map((each) => (
          <PlotRow
            name={<a href={page.link(authorPath(each.author.id))}>{each.author.name}</a>}
            note={few ? undefined : count(each.total, 'paper')}
            height={few ? cellsHeight : columnsHeight}
          >
            <AuthorStrip returning={each} periods={periods} scale={scale} page={page} most={most} />
          </PlotRow>
        ))}
      </PlotFigure>
      {returning > authors.length && (
        <p class="note">
          <a href={page.link(authorsPath)}>{phrase('All authors')}</a>
        </p>
      )}
      <AuthorsTable authors={authors} periods={periods} page={page} />
    </section>
  );
}

interface AuthorsLedeProps {
  /** Number of returning authors. */
  readonly returning: number;
  /** Number of those with a row. */
  readonly shown: number;
  /** Papers of the highest bar; undefined where the plot has blocks. */
  readonly most: number | undefined;
}

function AuthorsLede({ returning, shown, most }: AuthorsLedeProps) {
  return (
    <p class="plot-lede">
      {returning > shown
        ? phrase('{authors} had new papers in two or more issues; these are the {n} with the most papers.', {
            authors: count(returning, 'author'),
            n: shown,
          })
        : phrase('{authors} had new papers in two or more issues.', {
            authors: count(returning, 'author'),
          })}{' '}
      {most === undefined
        ? phrase('One block is one paper, in the issue that carried it first, and leads to its page.')
        : phrase('The bars are papers by when an issue first carried them; the highest is {papers}.', {
            papers: count(most, 'paper'),
          })}{' '}
      {phrase('Only papers whose authors are known by name count.')}
    </p>
  );
}

function describe(authors: readonly ReturningAuthor[]): string {
  return authors
    .map(({ author, total, issues }) =>
      phrase('{name}: {papers} in {issues}.', {
        name: author.name,
        papers: count(total, 'paper'),
        issues: count(issues, 'issue'),
      }),
    )
    .join(' ');
}

interface AuthorsTableProps {
  readonly authors: readonly ReturningAuthor[];
  readonly periods: readonly Period[];
  readonly page: PageContext;
}

function AuthorsTable({ authors, periods, page }: AuthorsTableProps) {
  return (
    <PlotTable
      caption={phrase('Returning authors: papers by the issue that carried them first')}
      columns={[
        phrase('Author'),
        ...periods.map((period) => (
          <a href={page.link(periodAddress(period, page.archive))}>{columnName(period)}</a>
        )),
        phrase('All'),
      ]}
      rows={authors.map(({ author, papers, total }) => [
        <a href={page.link(authorPath(author.id))}>{author.name}</a>,
        ...papers.map(({ length }) => formatNumber(length)),
        formatNumber(total),
      ])}
    />
  );
}
