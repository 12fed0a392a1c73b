import { issuePath, paperPath } from '../../../src/addresses.ts';
import { formatDay } from '../../../src/calendar.ts';
import { type Discussed, findMostDiscussed } from '../../../src/plots/most-discussed.ts';
import { count, formatNumber } from '../../count.ts';
import type { PageContext } from '../../page.ts';
import { LinkText } from '../Marked.tsx';
import { cellsHeight, PeriodCells } from './PeriodCells.tsx';
import { PlotFigure } from './PlotFigure.tsx';
import { PlotRow } from './PlotRow.tsx';
import { PlotTable } from './PlotTable.tsx';

const shown = 12;

/** The papers readers of the listings wrote most comments about. */
export function DiscussedPlot({ page }: { readonly page: PageContext }) {
  const { papers, withComments } = findMostDiscussed(page.archive, shown);
  const [first] = papers;
  if (first === undefined) return undefined;
  const rest = withComments - papers.length;
  return (
    <section aria-labelledby="plot_discussed">
      <h2 id="plot_discussed">Most discussed</h2>
      <p class="plot-lede">
        Comments on a paper when its issue was captured; of several counts the highest, because a later one
        includes the earlier.{' '}
        {rest > 0 &&
          `${count(rest, 'other paper')} had comments; where numbers are equal, newer issues come first.`}
      </p>
      <PlotFigure
        id="plot_discussed"
        kind="titles"
        title="The most discussed papers"
        description={describe(papers)}
        axisHeight={1.6}
        axis={
          <text class="plot-text" x="0" y="1.1em">
            Comments
          </text>
        }
      >
        {papers.map((each) => (
          <DiscussedRow discussed={each} page={page} most={first.comments} />
        ))}
      </PlotFigure>
      <DiscussedTable papers={papers} page={page} />
    </section>
  );
}

interface DiscussedRowProps {
  readonly discussed: Discussed;
  readonly page: PageContext;
  /** The highest number of comments of all rows. */
  readonly most: number;
}

function DiscussedRow({ discussed, page, most }: DiscussedRowProps) {
  const { paper, appearance, comments } = discussed;
  const href = page.link(paperPath(paper.id));
  const tip = `${paper.title.plain}: ${count(comments, 'comment')}`;
  return (
    <PlotRow
      name={
        <a href={href}>
          <LinkText text={paper.title} />
        </a>
      }
      note={formatDay(appearance.issue)}
      height={cellsHeight}
    >
      <PeriodCells
        cells={[{ id: paper.id, value: comments, label: formatNumber(comments), href, tip }]}
        left={() => 0}
        width={100}
        most={most}
      />
    </PlotRow>
  );
}

function describe(papers: readonly Discussed[]): string {
  const [first] = papers;
  if (first === undefined) return '';
  const last = papers.at(-1) ?? first;
  return `The ${count(papers.length, 'paper')} with the most comments: from ${formatNumber(first.comments)} for ${first.paper.title.plain} to ${formatNumber(last.comments)} for ${last.paper.title.plain}.`;
}

interface DiscussedTableProps {
  readonly papers: readonly Discussed[];
  readonly page: PageContext;
}

function DiscussedTable({ papers, page }: DiscussedTableProps) {
  return (
    <PlotTable
      caption="Papers by number of comments"
      columns={['Paper', 'Issue', 'Comments']}
      rows={papers.map(({ paper, appearance, comments }) => [
        <a href={page.link(paperPath(paper.id))}>
          <LinkText text={paper.title} />
        </a>,
        <a href={page.link(issuePath(appearance.issue))}>{formatDay(appearance.issue)}</a>,
        formatNumber(comments),
      ])}
    />
  );
}
