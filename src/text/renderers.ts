/** Renderers of compositions, one for each output format. */
import type { Renderer } from './composition.ts';
import { escapeLatex } from './escape-latex.ts';
import { escapeMarkup } from './escape-markup.ts';
import { typesetFormula } from './formula/typeset-formula.ts';
import { latexMaths } from './latex-maths.ts';

const plainSpaces = (text: string): string => text.replaceAll('\u00A0', ' ');

/** Without a line through them, the words would say what their author took back. */
const struckText = (inner: string): string => `~~${inner}~~`;

/** Plain text, for titles, search and feeds without markup. */
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
  struck: struckText,
};

const source = (tex: string): string => `<code class="tex">${escapeMarkup(tex)}</code>`;

/** HTML with MathML. */
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
  struck: (inner) => `<s>${inner}</s>`,
};

/** For text within a link: URLs in it are not linked, so that they can't change where the link leads. */
export const linkTextRenderer: Renderer = { ...htmlRenderer, link: ({ text }) => escapeMarkup(text) };

/**
 * For feeds. Many feed readers drop MathML's tags but keep its text, so that 10 to the sixth would become 106.
 * Formulas whose text content equals the linear form are MathML; others use the linear form.
 */
export const feedRenderer: Renderer = {
  ...htmlRenderer,
  maths: (tex) => {
    const formula = typesetFormula(tex);
    if (!formula.ok) return source(`$${tex}$`);
    const linear = escapeMarkup(formula.linear);
    return lettersOf(formula.mathml) === closeSigns(linear) ? formula.mathml : linear;
  },
  struck: struckText,
};

/** Text content of `mathml` without spaces and invisible operators. */
function lettersOf(mathml: string): string {
  return mathml.replace(/<[^>]*>|[\s\u2061-\u2064]+/g, '');
}

/** `line` without spaces around signs; spaces between letters or digits are kept (`log n`). */
function closeSigns(line: string): string {
  return line.replace(/(?<![\p{L}\p{N}])\s+|\s+(?![\p{L}\p{N}])/gu, '');
}

/** BibTeX counts escaped braces too, so visible braces become commands. */
const withNamedBraces = (tex: string): string =>
  tex.replace(/\\\\|\\([{}])/g, (whole, brace: string | undefined) =>
    brace === undefined ? whole : brace === '{' ? '\\lbrace ' : '\\rbrace ',
  );

/** Whether a link shows where it leads, as most do, and not words of its own. */
const isAddress = (text: string, url: string): boolean =>
  !/\s/.test(text.trim()) && (text.includes('/') || url.includes(text.trim()));

/** LaTeX, for bibliographies. */
export const latexRenderer: Renderer = {
  text: escapeLatex,
  maths: (tex) =>
    typesetFormula(tex).ok ? `$${latexMaths(withNamedBraces(tex))}$` : escapeLatex(`$${tex}$`),
  link: ({ url, text }) => (isAddress(text, url) ? `\\url{${url}}` : `${escapeLatex(text)} (\\url{${url}})`),
  code: (text) => `\\texttt{${escapeLatex(text)}}`,
  source: escapeLatex,
  emphasis: (inner, strong) => (strong ? `\\textbf{${inner}}` : `\\emph{${inner}}`),
  struck: (inner) => escapeLatex('~~') + inner + escapeLatex('~~'),
};
