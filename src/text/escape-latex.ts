const WRITTEN: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\u00A0': '~',
  '“': '``',
  '”': "''",
  '‘': '`',
  '’': "'",
  '–': '--',
  '—': '---',
  '…': '\\ldots{}',
  '×': '$\\times$',
  '∼': '$\\sim$',
  '±': '$\\pm$',
  '∓': '$\\mp$',
  '≈': '$\\approx$',
  '≥': '$\\geq$',
  '≤': '$\\leq$',
  '≫': '$\\gg$',
  '≪': '$\\ll$',
  '≠': '$\\neq$',
  '≲': '$\\lesssim$',
  '≳': '$\\gtrsim$',
  '→': '$\\rightarrow$',
  '←': '$\\leftarrow$',
  '↔': '$\\leftrightarrow$',
  '⇒': '$\\Rightarrow$',
  '↑': '$\\uparrow$',
  '↓': '$\\downarrow$',
  '·': '$\\cdot$',
  '∞': '$\\infty$',
  '°': '$^{\\circ}$',
};
const SPECIAL = new RegExp(
  `[${Object.keys(WRITTEN)
    .map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')}]`,
  'g',
);

/**
 * `text` for a LaTeX or BibTeX field: special characters escaped, signs as maths, Unicode letters kept (for biber or UTF-8 BibTeX). */
export function escapeLatex(text: string): string {
  return text.replace(SPECIAL, (sign) => WRITTEN[sign] ?? sign);
}
