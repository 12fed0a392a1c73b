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

/** For a text that is a link as a whole: an address in it is words, or a reader would be led off the site by them. */
export const linkTextRenderer: Renderer = { ...htmlRenderer, link: ({ text }) => escapeMarkup(text) };

/**
 * Many feed readers drop MathML's tags and keep its letters, so that 10 to the sixth would read 106. A formula whose
 * letters alone say the same as its line of Unicode goes as MathML; any other goes as that line, which survives all.
 */
export const feedRenderer: Renderer = {
  ...htmlRenderer,
  maths: (tex) => {
    const formula = typesetFormula(tex);
    if (!formula.ok) return source(`$${tex}$`);
    const linear = escapeMarkup(formula.linear);
    return lettersOf(formula.mathml) === closeSigns(linear) ? formula.mathml : linear;
  },
};

/** What a reader that drops tags leaves of `mathml`, without spaces and the operators that nobody sees. */
function lettersOf(mathml: string): string {
  return mathml.replace(/<[^>]*>|[\s\u2061-\u2064]+/g, '');
}

/** `line` without the spaces around signs; those between two letters or digits count, or `log n` would be `logn`. */
function closeSigns(line: string): string {
  return line.replace(/(?<![\p{L}\p{N}])\s+|\s+(?![\p{L}\p{N}])/gu, '');
}

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
