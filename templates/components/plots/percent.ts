/** Lengths in plots. */

/**
 * A length as a percentage of the plot's width, e.g. `37.5%`. Plots use percentages and `em` instead of a `viewBox`,
 * so that marks scale with the page while text keeps its size.
 */
export function percent(value: number): string {
  return `${round(value)}%`;
}

/** A length relative to the font size, e.g. `1.2em`. */
export function em(value: number): string {
  return `${round(value)}em`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
