import type { Period } from '../../../src/plots/periods.ts';
import { percent } from './percent.ts';
import { shortPeriodName } from './period-name.ts';
import type { PeriodScale } from './period-scale.ts';

interface PeriodAxisProps {
  readonly periods: readonly Period[];
  readonly scale: PeriodScale;
}

export const periodAxisHeight = 2.8;
/** Maximum number of labels on the narrowest plot. */
const maxLabels = 6;

/** Axis with names of periods; of many periods, every second, third … is labelled. */
export function PeriodAxis({ periods, scale }: PeriodAxisProps) {
  const step = Math.ceil(periods.length / maxLabels);
  return (
    <>
      {periods
        .filter((_period, index) => index % step === 0)
        .map((period) => {
          const [above, below] = shortPeriodName(period);
          const x = percent(scale(period.id) ?? 0);
          return (
            <text class="plot-text" x={x} y="1.1em">
              {above}
              <tspan x={x} y="2.3em">
                {below}
              </tspan>
            </text>
          );
        })}
    </>
  );
}
