import { issuePath, paperPath } from '../../../src/addresses.ts';
import { foreignLanguage } from '../../../src/exports/citation/foreign-language.ts';
import { type Discussed, findMostDiscussed } from '../../../src/plots/most-discussed.ts';
import { count, formatNumber, phrase, printDay } from '../../../src/wording/wording.ts';
import type { PageContext } from '../../page.ts';
import { LinkText } from '../Marked.tsx';
import { cellsHeight, PeriodCells } from './PeriodCells.tsx';
import { PlotFigure } from './PlotFigure.tsx';
import { PlotRow } from './PlotRow.tsx';
import { PlotTable } from './PlotTable.tsx';

const shown = 12;

/** Plot of the papers with the most comments. */
export function DiscussedPlot({ page }: { readonly page: PageContext }) {
  const { papers, withComments } = findMostDiscussed(page.archive, shown);
  const [first] = papers;
  if (first === undefined) return undefined;
  const rest = withComments - papers.length;
  return (
    <section aria-labelledby="plot_discussed">
      <h2 id="plot_discussed">{phrase('Most discussed')}</h2>
      <p class="plot-lede">
        {phrase(
          'Comments on a paper when its issue was captured; of several counts the highest, because a later one includes the earlier.',
        )}{' '}
        {rest > 0 &&
          phrase('{papers} had comments; where numbers are equal, newer issues come first.', {
            papers: count(rest, 'other paper'),
          })}
      </p>
      <PlotFigure
        id="plot_discussed"
        kind="titles"
        title={phrase('The most discussed papers')}
        description={describe(papers)}
        axisHeight={1.6}
        axis={
          <text class="plot-text" x="0" y="1.1em">
            {phrase('Comments')}
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
  /** Highest number of comments (scale maximum). */
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
          <LinkText text={paper.title} lang={foreignLanguage(paper, page.archive)} />
        </a>
      }
      note={printDay(appearance.issue)}
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
  return phrase('The {papers} with the most comments: from {most} for {first} to {fewest} for {last}.', {
    papers: count(papers.length, 'paper'),
    most: first.comments,
    first: first.paper.title.plain,
    fewest: last.comments,
    last: last.paper.title.plain,
  });
}

interface DiscussedTableProps {
  readonly papers: readonly Discussed[];
  readonly page: PageContext;
}

function DiscussedTable({ papers, page }: DiscussedTableProps) {
  return (
    <PlotTable
      caption={phrase('Papers by number of comments')}
      columns={[phrase('Paper'), phrase('Issue'), phrase('Comments')]}
      rows={papers.map(({ paper, appearance, comments }) => [
        <a href={page.link(paperPath(paper.id))}>
          <LinkText text={paper.title} lang={foreignLanguage(paper, page.archive)} />
        </a>,
        <a href={page.link(issuePath(appearance.issue))}>{printDay(appearance.issue)}</a>,
        formatNumber(comments),
      ])}
    />
  );
}
