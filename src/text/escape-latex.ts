/** Escapes plain text for LaTeX and BibTeX. */
import { styledLetterTex } from './styled-letters.ts';

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
  ...Object.fromEntries(mathsSigns()),
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
  ...scripts('_', '₀₁₂₃₄₅₆₇₈₉₊₋ₙₓᵢⱼₖₗₘₚₛₜᵣᵤᵥₐₑₒₕ', '0123456789+-nxijklmpstruvaeoh'),
};

/** Signs of maths in text, for which no engine of TeX has a character in its usual fonts. */
function* mathsSigns(): Generator<readonly [sign: string, latex: string]> {
  const signs =
    '∈ in ∉ notin ∋ ni ∀ forall ∃ exists ∅ emptyset ∂ partial ∇ nabla √ surd ∑ sum ∏ prod ∫ int ∝ propto ≡ equiv ≃ simeq ≅ cong ≍ asymp ⊂ subset ⊆ subseteq ⊃ supset ⊇ supseteq ∩ cap ∪ cup ∧ wedge ∨ vee ¬ neg ⊕ oplus ⊗ otimes ⊙ odot ☉ odot ⊥ perp ∥ parallel ⟨ langle ⟩ rangle ⊢ vdash ⊨ models □ square ∘ circ ∗ ast ⋆ star ⋅ cdot ↦ mapsto ⇔ Leftrightarrow ⇐ Leftarrow ⟶ longrightarrow ⩽ leqslant ⩾ geqslant ℏ hbar ℵ aleph ∠ angle ∖ setminus ⌊ lfloor ⌋ rfloor ⌈ lceil ⌉ rceil ♯ sharp ♭ flat ✓ checkmark';
  for (const [, sign = '', name] of signs.matchAll(/(\S) (\w+)/gu)) yield [sign, `$\\${name}$`];
  yield ['‖', '$\\|$'];
  for (const [sign = '', letter] of ['ℝR', 'ℤZ', 'ℕN', 'ℚQ', 'ℂC', 'ℙP', 'ℍH'])
    yield [sign, `$\\mathbb{${letter}}$`];
}

/** Letters of Greek that TeX's fonts have in maths alone. */
const GREEK: ReadonlyMap<string, string> = new Map(
  [
    ...'α alpha β beta γ gamma δ delta ε varepsilon ζ zeta η eta θ theta ι iota κ kappa λ lambda μ mu ν nu ξ xi π pi ρ rho σ sigma τ tau υ upsilon φ varphi χ chi ψ psi ω omega ϵ epsilon ϕ phi ϑ vartheta ϱ varrho ϖ varpi Γ Gamma Δ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma Υ Upsilon Φ Phi Ψ Psi Ω Omega'.matchAll(
      /(\S) (\w+)/gu,
    ),
  ].map(([, letter = '', name]) => [letter, `$\\${name}$`]),
);
/** A quantity or part of a name (`IL-1β`); not with a mark on it. */
const LONE_GREEK = /(?<!\p{Script=Greek})[\u0391-\u03F5]{1,3}(?!\p{Script=Greek}|\p{M})/gu;
/** Text in the language itself, which has words of one letter. */
const GREEK_WORD = /[\u0386\u0388-\u0390\u03AA-\u03B0\u03CA-\u03CE\u1F00-\u1FFF]|[\u0391-\u03C9]{4}/u;
/** Letters in styles of mathematics (𝒪, 𝔽, ℓ). */
const STYLED = /[\u{1D400}-\u{1D7FF}ℊℋℌℎℐℑℒℓℛℜℨℬℭℯℰℱℳℴ](?!\p{M})/gu;
/** One look for these and Greek ones. */
const SOME_LETTERS = /[\u0391-\u03F5\u210A-\u2134\uD835]/;

function styledLetter(sign: string): string {
  const letter = sign.normalize('NFKC');
  const tex =
    sign === 'ℓ' ? '\\ell' : (styledLetterTex(sign) ?? (/^[a-z]$/.test(letter) ? letter : undefined));
  return tex === undefined ? (GREEK.get(letter) ?? sign) : `$${tex}$`;
}

const writeGreek = (latex: string): string =>
  GREEK_WORD.test(latex)
    ? latex
    : latex.replace(LONE_GREEK, (letters) =>
        [...letters].map((letter) => GREEK.get(letter) ?? letter).join(''),
      );

function scripts(mark: '^' | '_', small: string, full: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...small].map((sign, index) => [sign, `$${mark}{${full.charAt(index)}}$`]));
}

/** Lookup table by UTF-16 code unit, several times faster than a pattern. */
const isSpecial = new Uint8Array(0x1_00_00);
for (const sign of Object.keys(WRITTEN)) isSpecial[sign.charCodeAt(0)] = 1;

/** Signs that TeX's fonts would join to another one: ‘“ would be “‘, ’” be ”’, and ?‘ be ¿. */
const joins = (before: string, sign: string): boolean =>
  sign === '‘' || sign === '“' ? /[‘?!]/.test(before) : (sign === '’' || sign === '”') && before === '’';

/**
 * `text` for a LaTeX or BibTeX field: special characters escaped, signs and single letters of Greek as maths, other Unicode
 * letters kept (for biber or UTF-8 BibTeX).
 */
export function escapeLatex(text: string): string {
  // Two hyphens of an option (`--fast`) would be a dash.
  if (text.includes('--'))
    return text
      .split(/(?<=-)(?=-)/)
      .map(escapeLatex)
      .join('{}');
  const escaped = escapeSigns(text);
  if (!SOME_LETTERS.test(escaped)) return escaped;
  return writeGreek(escaped.replace(STYLED, styledLetter));
}

function escapeSigns(text: string): string {
  let escaped = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (isSpecial[text.charCodeAt(at)] === 0) continue;
    const sign = text.charAt(at);
    escaped += `${text.slice(from, at)}${joins(text.charAt(at - 1), sign) ? '{}' : ''}${WRITTEN[sign] ?? ''}`;
    from = at + 1;
  }
  return from === 0 ? text : joinScripts(escaped + text.slice(from));
}

const RAISED = /(?:\$\^\{(?:[\da-z+-]|\\(?:beta|gamma|delta|theta|phi|chi))\}\$){2,}/g;
/** A point between lowered digits is that of a decimal: `PM₂.₅`. */
const LOWERED = /\$_\{[\da-z+-]\}\$(?:(?:\.(?=\$_\{\d))?\$_\{[\da-z+-]\}\$)+/g;

/** One script of several characters: `10⁻¹²` has one exponent. */
const joinScripts = (latex: string): string =>
  latex
    .replace(
      RAISED,
      (run) => `$^{${run.replace(/(\\[a-z]{3,5})(?=\}\$\$)/g, '$1 ').replace(/[$^{}]/g, '')}}$`,
    )
    .replace(LOWERED, (run) => `$_{${run.replace(/[$_{}]/g, '')}}$`)
    .replace(/(?<=\$_\{[\da-z.+-]{1,9}\})\$\$(?=\^\{[\da-z+-])/g, '');
