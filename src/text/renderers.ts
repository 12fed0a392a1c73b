/** The outputs of a composition: one renderer for each place a text goes. */
import type { Renderer } from './composition.ts';
import { escapeLatex } from './escape-latex.ts';
import { escapeMarkup } from './escape-markup.ts';
import { typesetFormula } from './formula/typeset-formula.ts';

const plainSpaces = (text: string): string => text.replaceAll('\u00A0', ' ');

export const plainRenderer: Renderer = {
  text: plainSpaces,
  maths: (tex) => {
    const formula = typesetFormula(tex);
    return formula.ok ? formula.linear : `$${tex}$`;
  },
  link: ({ text }) => text,
  code: (text) => text,
  source: (text) => text,
  emphasis: (inner) => inner,
};

const source = (tex: string): string => `<code class="tex">${escapeMarkup(tex)}</code>`;

export const htmlRenderer: Renderer = {
  text: escapeMarkup,
  maths: (tex) => {
    const formula = typesetFormula(tex);
    return formula.ok ? formula.mathml : source(`$${tex}$`);
  },
  link: ({ url, text }) => `<a href="${escapeMarkup(url)}" rel="external">${escapeMarkup(text)}</a>`,
  code: (text) => `<code>${escapeMarkup(text)}</code>`,
  source,
  emphasis: (inner, strong) => (strong ? `<strong>${inner}</strong>` : `<em>${inner}</em>`),
};

/** Many feed readers drop MathML's tags and run its letters together; one line of Unicode survives them all. */
export const feedRenderer: Renderer = {
  ...htmlRenderer,
  maths: (tex) => {
    const formula = typesetFormula(tex);
    return formula.ok ? escapeMarkup(formula.linear) : source(`$${tex}$`);
  },
};

/** BibTeX counts every brace, escaped or not, so a formula's visible braces are written as names. */
const withNamedBraces = (tex: string): string =>
  tex.replace(/\\\\|\\([{}])/g, (whole, brace: string | undefined) =>
    brace === undefined ? whole : brace === '{' ? '\\lbrace ' : '\\rbrace ',
  );

export const latexRenderer: Renderer = {
  text: escapeLatex,
  maths: (tex) => (typesetFormula(tex).ok ? `$${withNamedBraces(tex)}$` : escapeLatex(`$${tex}$`)),
  link: ({ url }) => `\\url{${url}}`,
  code: (text) => `\\texttt{${escapeLatex(text)}}`,
  source: escapeLatex,
  emphasis: (inner, strong) => (strong ? `\\textbf{${inner}}` : `\\emph{${inner}}`),
};
