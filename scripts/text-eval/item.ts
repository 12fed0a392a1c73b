/** An item of a generated sentence: source as the author types it, with the expected result. */
import { escapeMarkup } from '../../src/text/escape-markup.ts';
import { typesetFormula } from '../../src/text/formula/typeset-formula.ts';

export interface Reading {
  readonly plain: string;
  readonly html: string;
}

export interface Item extends Reading {
  readonly kind: string;
  /** LaTeX source as submitted to arXiv, with formulas in dollar signs. */
  readonly source: string;
}

/** Text that is the same in plain text and HTML. */
export const asText = (text: string): Reading => ({ plain: text, html: escapeMarkup(text) });

/** Expected result of a formula, by the typesetter itself: the test measures repair, not typesetting. */
export function asMaths(tex: string): Reading {
  const formula = typesetFormula(tex);
  if (!formula.ok)
    throw new Error(`The grammar has a formula that cannot be typeset: ${tex}: ${formula.problem}`);
  return { plain: formula.linear, html: formula.mathml };
}

export const joinReadings = (...readings: readonly Reading[]): Reading => ({
  plain: readings.map(({ plain }) => plain).join(''),
  html: readings.map(({ html }) => html).join(''),
});

export const formula = (kind: string, tex: string): Item => ({ kind, source: `$${tex}$`, ...asMaths(tex) });

export const words = (kind: string, source: string, text: string): Item => ({
  kind,
  source,
  ...asText(text),
});

export const mixed = (kind: string, source: string, ...readings: readonly Reading[]): Item => ({
  kind,
  source,
  ...joinReadings(...readings),
});
