/** Positions across a plot. */

/**
 * A length or place as a part of the plot's width, e.g. `37.5%`. Plots are drawn in parts of their width and in
 * `em`, never in a view box: marks then spread with the page while type keeps its size.
 */
export function percent(value: number): string {
  return `${round(value)}%`;
}

/** A height in the plot's type size, e.g. `1.2em`. */
export function em(value: number): string {
  return `${round(value)}em`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
