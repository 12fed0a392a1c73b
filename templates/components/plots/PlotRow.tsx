import type { ComponentChildren } from 'preact';
import { em } from './percent.ts';

interface PlotRowProps {
  /** The row's name, as a link. */
  readonly name?: ComponentChildren;
  readonly note?: ComponentChildren;
  /** Height of the strip in `em`. */
  readonly height: number;
  /** The marks. */
  readonly children: ComponentChildren;
}

/** One row of a plot inside its list. */
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
