import type { PlotData } from '../../../src/plots/plot-data.ts';
import type { TopicShares } from '../../../src/plots/topic-shares.ts';
import { count, formatShare } from '../../../src/wording/wording.ts';
import type { PageContext } from '../../page.ts';
import { cellsHeight, columnsHeight, PeriodCells, PeriodColumns } from './PeriodCells.tsx';
import { periodAddress, periodName } from './period-name.ts';
import { maxCells, type PeriodScale } from './period-scale.ts';

interface TopicStripProps {
  readonly shares: TopicShares;
  readonly data: PlotData;
  readonly scale: PeriodScale;
  readonly page: PageContext;
}

export function topicStripHeight({ periods }: PlotData): number {
  return periods.length <= maxCells ? cellsHeight : columnsHeight;
}

/** Share of one topic in each period's papers. */
export function TopicStrip({ shares, data, scale, page }: TopicStripProps) {
  const cells = data.periods.map((period, index) => {
    const { papers = 0, share = 0 } = shares.cells[index] ?? {};
    return {
      id: period.id,
      value: share,
      label: formatShare(share),
      href: page.link(periodAddress(period, page.archive)),
      tip: `${periodName(period)}: ${count(papers, 'paper')}, ${formatShare(share)}`,
    };
  });
  const marks = {
    cells,
    left: (id: string) => scale(id) ?? 0,
    width: scale.bandwidth(),
    most: data.largestShare,
  };
  return cells.length <= maxCells ? <PeriodCells {...marks} /> : <PeriodColumns {...marks} />;
}
