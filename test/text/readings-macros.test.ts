/** Macros of authors and journals, signs that stand alone, and commands about layout, with their reading in plain text. */
import { describe, expect, test } from 'vitest';
import { parseMarkup } from '../../src/text/markup.ts';

const readings: readonly (readonly [listed: string, reading: string])[] = [
  ['Let f: \\R^n \\to \\R with \\E[X^2], \\P(A) and \\eps > 0.', 'Let f: ℝⁿ → ℝ with E[X²], ℙ(A) and ϵ > 0.'],
  ['If $\\P\\neq\\NP$, an \\NP-hard one in $\\poly(n)$.', 'If P ≠ NP, an NP-hard one in poly(n).'],
  ['Over \\F_q, \\Z/n\\Z, $\\Q_p$, $\\C^*$ and $\\RR^3$.', 'Over F_q, ℤ/nℤ, ℚ_p, ℂ∗ and ℝ³.'],
  ['In \\cO(n), $\\cM$ and {\\cal N}=4.', 'In O(n), M and N = 4.'],
  ['With $\\diag(x)$, \\Hom(A,B), $\\ceil{x}$, $\\inner{x}{y}$.', 'With diag(x), Hom(A, B), ⌈x⌉, ⟨x, y⟩.'],
  ['At \\Msun, 5 \\kms, 0\\farcs5, 45{\\deg}C.', 'At M_⊙, 5 km s⁻¹, 0″.5, 45°C.'],
  ['At 158\\,\\micron and $5\\,\\micron$.', 'At 158 μm and 5 μm.'],
  ['The Ly{\\alpha}, [OIII]{\\lambda}5007, TNF-\\alpha, {\\sim}10.', 'The Lyα, [OIII]λ5007, TNF-α, ∼10.'],
  ['By Ho\\v rava, fa\\c cade and \\d{a}.', 'By Hořava, façade and ạ.'],
  ['A \\textcolor{red}{new} $\\color{red}x^2$, \\ensuremath{y^2}.', 'A new x², y².'],
  ['On \\texorpdfstring{$x^2$}{x2} and\\vspace{1ex} \\bf{x}.', 'On x² and x.'],
  ["A ``nested `inner' quotation''; \\underline{u}.", 'A “nested ‘inner’ quotation”; u\u0332.'],
  ["At 5'-ATGC-3', 3'UTR and a:=b, $a:=b$.", 'At 5′-ATGC-3′, 3′UTR and a:=b, a := b.'],
  ['By $\\qty(\\frac{a}{b})$, $\\qty[x]$, $\\Tr A$ and $\\cal{O}(n)$.', 'By (a/b), [x], Tr A and O(n).'],
  ['Of $\\Tilde{O}(n)$, $\\Hat{x}$ and $\\mathrm{H}\\,\\textsc{i}$.', 'Of Õ(n), x̂ and H I.'],
  [
    'At \\num{1.2e-3}, $\\num{1e-5}$, \\SI{3.0(1)e-5}{\\meter\\per\\second\\squared} and $v = \\qty{3e8}{\\m\\per\\s}$.',
    'At 1.2 × 10⁻³, 1 × 10⁻⁵, 3.0(1) × 10⁻⁵ m/s² and v = 3 × 10⁸ m/s.',
  ],
  [
    'The \\th orn, \\dh, \\TH{}, \\ng and \\SS, Y{\\i}ld\\i z, \\O ystein.',
    'The þorn, ð, Þ, ŋ and SS, Yıldız, Øystein.',
  ],
  [
    'If $\\begin{cases} x^2, & x \\ge 0,\\\\ -x, & x < 0\\end{cases}$ and $\\overline{AB}$, $\\bar{x}$.',
    'If {x², x ≥ 0; −x, x < 0 and A̅B̅, x̄.',
  ],
  [
    'In $(0,1)$, $\\{0,1\\}$, $(1,2,3)$, $(1,000)$, $(0,5; 1)$ and $x_{1,2}$.',
    'In (0, 1), {0, 1}, (1, 2, 3), (1,000), (0,5; 1) and x_(1,2).',
  ],
  ['Of <script type="math/tex">x^2</script> here.', 'Of x² here.'],
];

const kept: readonly string[] = [
  'The \\R package, the \\NN model, the category \\C, \\bR and D:\\R\\x.',
  'For x - y, 1 - 1/e - ε, u_tt - Δu and α - β.',
  'The {\\foo} of it, the 5\\th and an \\la.',
];

describe('a macro without its definition', () => {
  test.each(readings)('%s', (listed, reading) =>
    expect(parseMarkup(listed).plain.replaceAll('\u00A0', ' ')).toBe(reading),
  );
  test.each(kept)('stays: %s', (text) => expect(parseMarkup(text).plain).toBe(text));
  test('LaTeX has commands that every document knows', () =>
    expect(parseMarkup('so $\\E[\\eps]$ in $\\R$').latex).toBe(
      'so $\\mathbb{E}[\\epsilon]$ in $\\mathbb{R}$',
    ));
});
