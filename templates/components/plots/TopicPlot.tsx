import type { Topic } from '../../../src/model.ts';
import { plotDataOf } from '../../../src/plots/plot-data.ts';
import { count, formatShare, phrase } from '../../../src/wording/wording.ts';
import type { PageContext } from '../../page.ts';
import { PeriodAxis, periodAxisHeight } from './PeriodAxis.tsx';
import { PlotFigure } from './PlotFigure.tsx';
import { PlotRow } from './PlotRow.tsx';
import { periodName, periodNoun } from './period-name.ts';
import { buildPeriodScale, maxCells } from './period-scale.ts';
import { TopicStrip, topicStripHeight } from './TopicStrip.tsx';

/** Share of a topic in each issue or period; a mark links to the issue. */
export function TopicPlot({ topic, page }: { readonly topic: Topic; readonly page: PageContext }) {
  const data = plotDataOf(page.archive);
  const shares = data.topics.find((each) => each.topic.id === topic.id);
  if (shares === undefined || data.periods.length < 2) return undefined;
  const scale = buildPeriodScale(data.periods);
  const noun = periodNoun(data.periods);
  const highest = Math.max(...shares.cells.map(({ share }) => share));
  const values = data.periods.map((period, index) => {
    const { papers = 0, share = 0 } = shares.cells[index] ?? {};
    return `${periodName(period)}: ${count(papers, 'paper')}, ${formatShare(share)}.`;
  });
  return (
    <PlotFigure
      id="plot_topic"
      kind="small"
      title={phrase('{topic} by {period}', { topic: topic.label, period: phrase(noun) })}
      description={values.join(' ')}
      axisHeight={periodAxisHeight}
      axis={<PeriodAxis periods={data.periods} scale={scale} />}
    >
      <PlotRow height={topicStripHeight(data)}>
        <TopicStrip shares={shares} data={data} scale={scale} page={page} />
      </PlotRow>
      <figcaption class="note">
        {phrase(
          data.periods.length > maxCells
            ? 'Part of each {period}’s papers that are on this topic, {share} at most'
            : 'Part of each {period}’s papers that are on this topic',
          { period: phrase(noun), share: formatShare(highest) },
        )}
      </figcaption>
    </PlotFigure>
  );
}
