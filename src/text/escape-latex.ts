/** Escapes plain text for LaTeX and BibTeX. */

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
  // Older encodings of fonts have ¡, ¿ and — at their places, newer ones « for two.
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
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
  '⇌': '$\\rightleftharpoons$',
  '⇒': '$\\Rightarrow$',
  '↑': '$\\uparrow$',
  '↓': '$\\downarrow$',
  '·': '$\\cdot$',
  '∞': '$\\infty$',
  '°': '$^{\\circ}$',
  '−': '$-$',
  '′': '$^{\\prime}$',
  '″': '$^{\\prime\\prime}$',
  '⋯': '$\\cdots$',
  // LaTeX knows ¹, ² and ³ alone; rules made the others of scripts in TeX. Zotero writes and reads each in this form.
  ...scripts('^', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿᵐˢʰᵈᵗʳᵃᵇᶜᵉᶠᵍⁱʲᵏˡᵒᵖᵘᵛʷˣʸᶻ', '0123456789+-nmshdtrabcefgijklopuvwxyz'),
  ᵝ: '$^{\\beta}$',
  ᵞ: '$^{\\gamma}$',
  ᵟ: '$^{\\delta}$',
  ᶿ: '$^{\\theta}$',
  ᵠ: '$^{\\phi}$',
  ᵡ: '$^{\\chi}$',
  // Behind the number of a culture in a collection: a type strain.
  ᵀ: '\\textsuperscript{T}',
  ...scripts('_', '₀₁₂₃₄₅₆₇₈₉₊₋ₙₓ', '0123456789+-nx'),
};

function scripts(mark: '^' | '_', small: string, full: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...small].map((sign, index) => [sign, `$${mark}{${full.charAt(index)}}$`]));
}

/** Lookup table by UTF-16 code unit, several times faster than a pattern. */
const isSpecial = new Uint8Array(0x1_00_00);
for (const sign of Object.keys(WRITTEN)) isSpecial[sign.charCodeAt(0)] = 1;

/**
 * `text` for a LaTeX or BibTeX field: special characters escaped, signs as maths, Unicode letters kept (for biber or
 * UTF-8 BibTeX).
 */
export function escapeLatex(text: string): string {
  let escaped = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (isSpecial[text.charCodeAt(at)] === 0) continue;
    escaped += `${text.slice(from, at)}${WRITTEN[text.charAt(at)] ?? ''}`;
    from = at + 1;
  }
  return from === 0 ? text : joinScripts(escaped + text.slice(from));
}

const RAISED = /(?:\$\^\{(?:[\da-z+-]|\\(?:beta|gamma|delta|theta|phi|chi))\}\$){2,}/g;
/** A point between lowered digits is that of a decimal: `PM₂.₅`. */
const LOWERED = /\$_\{[\d+nx-]\}\$(?:(?:\.(?=\$_\{\d))?\$_\{[\d+nx-]\}\$)+/g;

/** One script of several characters: `10⁻¹²` has one exponent. */
const joinScripts = (latex: string): string =>
  latex
    .replace(
      RAISED,
      (run) => `$^{${run.replace(/(\\[a-z]{3,5})(?=\}\$\$)/g, '$1 ').replace(/[$^{}]/g, '')}}$`,
    )
    .replace(LOWERED, (run) => `$_{${run.replace(/[$_{}]/g, '')}}$`)
    .replace(/(?<=\$_\{[\d.+nx-]{1,9}\})\$\$(?=\^\{[\da-z+-])/g, '');
