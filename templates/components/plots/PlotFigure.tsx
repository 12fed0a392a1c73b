import type { Child } from '../../jsx/child.ts';

interface PlotFigureProps {
  /** Unique id on the page. Derived ids contain an underscore, which slugs can't. */
  readonly id: string;
  /** Accessible name: what the plot shows. */
  readonly title: string;
  /** Accessible description: how it is drawn and its main result, in sentences. */
  readonly description: string;
  /** Height of the axis in `em`; 0 without axis. */
  readonly axisHeight: number;
  /** Content of the axis. */
  readonly axis?: Child;
  /** `titles` for rows with long names. */
  readonly kind?: 'names' | 'titles' | 'small';
  /** The rows. */
  readonly children: Child;
}

/**
 * A plot: an axis, and a list of rows, each with an HTML name, which can wrap, and a strip of marks. The axis has
 * `role="img"`; its title and description cover all strips, which are hidden from assistive technology because an
 * image can't contain links.
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
