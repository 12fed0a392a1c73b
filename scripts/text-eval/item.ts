/** What the grammar's sentences are made of: a stretch of source as an author types it, with its right reading. */
import { escapeMarkup } from '../../src/text/escape-markup.ts';
import { typesetFormula } from '../../src/text/formula/typeset-formula.ts';

export interface Reading {
  readonly plain: string;
  readonly html: string;
}

export interface Item extends Reading {
  readonly kind: string;
  /** LaTeX as typed for arXiv, formulas between dollars. */
  readonly source: string;
}

/** Words and signs that read the same in plain text and in HTML. */
export const asText = (text: string): Reading => ({ plain: text, html: escapeMarkup(text) });

/** The reading of a formula, by the typesetter itself: what is measured is restoring, not typesetting. */
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
