import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeLatex } from '../../src/text/escape-latex.ts';
import { anyText } from '../setup/any-text.ts';

it('writes TeX’s own characters and signs in other ways, and keeps letters', () => {
  expect(escapeLatex('50 % of {“A” – B_1} ≤ É 100\u00A0°C …')).toBe(
    "50 \\% of \\textbraceleft{}``A'' -- B\\_1\\textbraceright{} $\\leq$ É 100~$^{\\circ}$C \\ldots{}",
  );
  expect(escapeLatex('a << b -> |c|')).toBe(
    'a \\textless{}\\textless{} b -\\textgreater{} \\textbar{}c\\textbar{}',
  );
  expect(escapeLatex('H₂O of 10⁻¹² − ⁹⁹ᵐTc')).toBe('H$_{2}$O of 10$^{-12}$ $-$ $^{99m}$Tc');
  expect(escapeLatex('PM₂.₅ of In₀.₅₃Ga₀.₄₇As, CO₂. ₂, SO₄²⁻ at 5°² and C₂.²')).toBe(
    'PM$_{2.5}$ of In$_{0.53}$Ga$_{0.47}$As, CO$_{2}$. $_{2}$, SO$_{4}^{2-}$ at 5$^{\\circ}$$^{2}$ and C$_{2}$.$^{2}$',
  );
  expect(escapeLatex('1ˢᵗ, 2ⁿᵈ, 5ᵗʰ, eⁱᶿ, eᶿⁱ and KCTC 12ᵀ')).toBe(
    '1$^{st}$, 2$^{nd}$, 5$^{th}$, e$^{i\\theta}$, e$^{\\theta i}$ and KCTC 12\\textsuperscript{T}',
  );
  expect(escapeLatex('nothing to write: Ünïcode, データ')).toBe('nothing to write: Ünïcode, データ');
  expect(escapeLatex('')).toBe('');
});

it('keeps apart signs that fonts of TeX would join', () => {
  expect(escapeLatex('the ‘“so” one’, “it’s ‘it’” or ‘a “b”’')).toBe(
    "the `{}``so'' one', ``it's `it'{}'' or `a ``b'''",
  );
  expect(escapeLatex('„Was?“ ‚Ja!‘ run --all')).toBe('„Was?{}`` ‚Ja!{}` run -{}-all');
});

it('writes signs of maths and single letters of Greek so that every engine of TeX has them', () => {
  expect(escapeLatex('∀x ∈ ℝⁿ: ‖x‖ ≡ √2, 1.4 M☉ of A⊗B, xᵢ²')).toBe(
    '$\\forall$x $\\in$ $\\mathbb{R}$$^{n}$: $\\|$x$\\|$ $\\equiv$ $\\surd$2, 1.4 M$\\odot$ of A$\\otimes$B, x$_{i}^{2}$',
  );
  expect(escapeLatex('𝒪(n) over 𝔽₂ and ℝ, ℓ₁, ℒ, 𝑥, ℎ, 𝛼 and 𝐱')).toBe(
    '$\\mathcal{O}$(n) over $\\mathbb{F}$$_{2}$ and $\\mathbb{R}$, $\\ell$$_{1}$, $\\mathcal{L}$, $x$, $h$, $\\alpha$ and $\\mathbf{x}$',
  );
  expect(escapeLatex('β-VAE, IL-1β, αβ T cells, 5 μm and ΔG')).toBe(
    '$\\beta$-VAE, IL-1$\\beta$, $\\alpha$$\\beta$ T cells, 5 $\\mu$m and $\\Delta$G',
  );
  expect(escapeLatex('K→πνν and 0νββ')).toBe('K$\\rightarrow$$\\pi$$\\nu$$\\nu$ and 0$\\nu$$\\beta$$\\beta$');
  // Texts in Greek, and letters with a mark.
  expect(escapeLatex('Η μάθηση και η β')).toBe('Η μάθηση και η β');
  expect(escapeLatex('The λόγος of β\u0302, the word λογος')).toBe('The λόγος of β\u0302, the word λογος');
});

it('writes each character but scripts and Greek by itself, wherever it stands', () => {
  const piece = fc.oneof(
    anyText({ maxLength: 3 }),
    fc.constantFrom('\\', '{', '%', '’', '…', 'a', ' ', '\ud835'),
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) =>
    pieces
      .join('')
      .replace(/[⁰¹²³⁴-⁹⁺⁻ⁿᵐˢʰᵈᵗʳᵃᵇᶜᵉᶠᵍⁱʲᵏˡᵒᵖᵘᵛʷˣʸᶻᵝᵞᵟᶿᵠᵡ₀-₉₊₋ₙₓᵢⱼₖₗₘₚₛₜᵣᵤᵥₐₑₒₕ\p{Script=Greek}]/gu, '')
      .replace(/[‘’?!-](?=[‘’“”-])/g, ''),
  );
  fc.assert(
    fc.property(text, (some) => {
      expect(escapeLatex(some)).toBe(some.split('').map(escapeLatex).join(''));
    }),
  );
});
