import type { Child } from '../../jsx/child.ts';
import { em } from './percent.ts';

interface PlotRowProps {
  /** Name of the row, as a link. */
  readonly name?: Child;
  readonly note?: Child;
  /** Height of the strip in `em`. */
  readonly height: number;
  /** The marks. */
  readonly children: Child;
}

/** One row of a plot. */
export function PlotRow({ name, note, height, children }: PlotRowProps) {
  return (
    <div class="plot-row">
      {name !== undefined && (
        <p class="plot-name">
          {name}
          {note !== undefined && <span class="note"> {note}</span>}
        </p>
      )}
      <svg class="plot-strip" aria-hidden="true" width="100%" height={em(height)}>
        {children}
      </svg>
    </div>
  );
}
