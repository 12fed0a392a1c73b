import type { Child } from '../../jsx/child.ts';

interface PlotFigureProps {
  /** Unique on the page; ids made of it hold an underscore, which no permalink slug does. */
  readonly id: string;
  /** What the plot shows, for those who don't see it. */
  readonly title: string;
  /** How it is drawn and what it says, in sentences. */
  readonly description: string;
  /** Height of the axis in `em`; 0 where the plot needs none. */
  readonly axisHeight: number;
  /** What the axis is drawn of. */
  readonly axis?: Child;
  /** `titles` for rows with long names. */
  readonly kind?: 'names' | 'titles' | 'small';
  /** The rows. */
  readonly children: Child;
}

/**
 * A plot: an axis, and below it a list of rows, each with a name in HTML, which can wrap, and a strip of marks. The
 * axis is the image by name: its title and description stand for all strips, which are hidden from assistive
 * technology because an image may hold no links.
 */
export function PlotFigure(props: PlotFigureProps) {
  const { id, title, description, axisHeight, axis, kind = 'names', children } = props;
  return (
    <figure class={`plot plot-${kind}`}>
      <div class="plot-row plot-axis">
        <svg
          class="plot-strip"
          role="img"
          aria-labelledby={`${id}_title ${id}_desc`}
          width="100%"
          height={`${axisHeight}em`}
        >
          <title id={`${id}_title`}>{title}</title>
          <desc id={`${id}_desc`}>{description}</desc>
          {axis}
        </svg>
      </div>
      {children}
    </figure>
  );
}
