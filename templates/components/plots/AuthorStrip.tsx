import { paperPath } from '../../../src/addresses.ts';
import type { PaperId } from '../../../src/model.ts';
import type { Period } from '../../../src/plots/periods.ts';
import type { ReturningAuthor } from '../../../src/plots/returning-authors.ts';
import { count, formatNumber } from '../../../src/wording/wording.ts';
import type { PageContext } from '../../page.ts';
import { MarkLink } from './MarkLink.tsx';
import { PeriodColumns } from './PeriodCells.tsx';
import { em, percent } from './percent.ts';
import { periodAddress, periodName } from './period-name.ts';
import { maxCells, type PeriodScale } from './period-scale.ts';

interface AuthorStripProps {
  readonly returning: ReturningAuthor;
  readonly periods: readonly Period[];
  readonly scale: PeriodScale;
  readonly page: PageContext;
  /** Highest number of papers of any author in one period (scale maximum). */
  readonly most: number;
}

/** An author's papers by the period that first listed them. */
export function AuthorStrip({ returning, periods, scale, page, most }: AuthorStripProps) {
  if (periods.length > maxCells) {
    const cells = periods.map((period, index) => {
      const papers = returning.papers[index]?.length ?? 0;
      const href = page.link(periodAddress(period, page.archive));
      const tip = `${periodName(period)}: ${count(papers, 'paper')}`;
      return { id: period.id, value: papers, label: formatNumber(papers), href, tip };
    });
    return (
      <PeriodColumns cells={cells} left={(id) => scale(id) ?? 0} width={scale.bandwidth()} most={most} />
    );
  }
  return (
    <>
      {periods.map((period, index) => (
        <svg
          x={percent(scale(period.id) ?? 0)}
          width={percent(scale.bandwidth())}
          height="100%"
          aria-hidden="true"
        >
          <line class="plot-rule" x1="0.5" x2="0.5" y1="0" y2="100%" />
          <Blocks ids={returning.papers[index] ?? []} page={page} />
        </svg>
      ))}
    </>
  );
}

/** Maximum number of blocks side by side on the narrowest plot; above it, blocks and a number. */
const maxBlocks = 4;
const blockWidth = 0.7;
const blockRoom = 0.85;

/** One block per paper. */
function Blocks({ ids, page }: { readonly ids: readonly PaperId[]; readonly page: PageContext }) {
  const shown = ids.slice(0, ids.length > maxBlocks ? maxBlocks - 2 : maxBlocks);
  return (
    <>
      {shown.map((id, index) => (
        <MarkLink href={page.link(paperPath(id))} tip={page.archive.papers.get(id)?.title.plain ?? id}>
          <rect x={em(0.1 + index * blockRoom)} y={em(0.35)} width={em(blockWidth)} height={em(1)} />
        </MarkLink>
      ))}
      {shown.length < ids.length && (
        <text class="plot-number" x={em(0.2 + shown.length * blockRoom)} y={em(1.22)}>
          +{formatNumber(ids.length - shown.length)}
        </text>
      )}
    </>
  );
}
