import { topicPath } from '../../../src/addresses.ts';
import { type PlotData, plotDataOf } from '../../../src/plots/plot-data.ts';
import { countPapers, type TopicShares } from '../../../src/plots/topic-shares.ts';
import { count, formatNumber, formatShare, phrase } from '../../../src/wording/wording.ts';
import type { PageContext } from '../../page.ts';
import { PeriodAxis, periodAxisHeight } from './PeriodAxis.tsx';
import { PlotFigure } from './PlotFigure.tsx';
import { PlotRow } from './PlotRow.tsx';
import { PlotTable } from './PlotTable.tsx';
import { columnName, periodAddress, periodName, periodNoun } from './period-name.ts';
import { buildPeriodScale, maxCells } from './period-scale.ts';
import { TopicStrip, topicStripHeight } from './TopicStrip.tsx';

/** Maximum number of rows: the largest topics. */
const maxTopics = 40;

/** Shares of topics in each issue or period. */
export function TopicsPlot({ page }: { readonly page: PageContext }) {
  const data = plotDataOf(page.archive);
  const topics = data.topics.slice(0, maxTopics);
  if (topics.length === 0) return undefined;
  const scale = buildPeriodScale(data.periods);
  const noun = periodNoun(data.periods);
  return (
    <section aria-labelledby="plot_topics">
      <h2 id="plot_topics">{phrase('What the issues were about')}</h2>
      <p class="plot-lede">
        {phrase(
          'Each topic’s part of the papers of each {period}, largest topics first. A paper has up to three topics, so the parts of {one} add up to more than the whole.',
          { period: phrase(noun), one: phrase(noun === 'issue' ? 'an issue' : `a ${noun}`) },
        )}
        {data.periods.length > maxCells &&
          ` ${phrase('The highest bar is {share}.', { share: formatShare(data.largestShare) })}`}
      </p>
      <PlotFigure
        id="plot_topics"
        title={phrase('Topics by {period}', { period: phrase(noun) })}
        description={describe(data)}
        axisHeight={periodAxisHeight}
        axis={<PeriodAxis periods={data.periods} scale={scale} />}
      >
        {topics.map((shares) => (
          <PlotRow
            name={<a href={page.link(topicPath(shares.topic.id))}>{shares.topic.label}</a>}
            note={data.periods.length > maxCells ? count(shares.total, 'paper') : undefined}
            height={topicStripHeight(data)}
          >
            <TopicStrip shares={shares} data={data} scale={scale} page={page} />
          </PlotRow>
        ))}
      </PlotFigure>
      <TopicsTable topics={topics} data={data} page={page} />
    </section>
  );
}

/** Description: the most frequent topic of each period. */
function describe({ periods, topics }: PlotData): string {
  return periods
    .map((period, index) => {
      let leading: TopicShares | undefined;
      for (const shares of topics)
        if (shareOf(shares, index) > (leading === undefined ? 0 : shareOf(leading, index))) leading = shares;
      if (leading === undefined) return phrase('{period}: no topics.', { period: periodName(period) });
      return phrase('{period}: most on {topic}, {share}.', {
        period: periodName(period),
        topic: leading.topic.label,
        share: formatShare(shareOf(leading, index)),
      });
    })
    .join(' ');
}

function shareOf({ cells }: TopicShares, index: number): number {
  return cells[index]?.share ?? 0;
}

interface TopicsTableProps {
  readonly topics: readonly TopicShares[];
  readonly data: PlotData;
  readonly page: PageContext;
}

function TopicsTable({ topics, data, page }: TopicsTableProps) {
  return (
    <PlotTable
      caption={phrase('Papers by topic and {period}, and their part of all', {
        period: phrase(periodNoun(data.periods)),
      })}
      columns={[
        phrase('Topic'),
        ...data.periods.map((period) => (
          <>
            <a href={page.link(periodAddress(period, page.archive))}>{columnName(period)}</a>{' '}
            <span class="note">{phrase('of {n}', { n: countPapers(period) })}</span>
          </>
        )),
        phrase('All'),
      ]}
      rows={topics.map(({ topic, cells, total }) => [
        <a href={page.link(topicPath(topic.id))}>{topic.label}</a>,
        ...cells.map(({ papers, share }) => (
          <>
            {formatNumber(papers)} <span class="note">{formatShare(share)}</span>
          </>
        )),
        formatNumber(total),
      ])}
    />
  );
}
