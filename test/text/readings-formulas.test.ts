/** Formulas without dollars as authors type them, with their reading in plain text. */
import { describe, expect, test } from 'vitest';
import { parseMarkup } from '../../src/text/markup.ts';

const readings: readonly (readonly [listed: string, reading: string])[] = [
  ['For k = 5-10, n=32-128 and p = 0.01-0.05 of it.', 'For k = 5–10, n = 32–128 and p = 0.01–0.05 of it.'],
  [
    'Let f: {0,1}^n -> {0,1}, g: {-1,1}^n → {-1,1}, x ∈ {-1,0,1} and y ∈ (-1,1).',
    'Let f: {0, 1}ⁿ → {0, 1}, g: {−1, 1}ⁿ → {−1, 1}, x ∈ {−1, 0, 1} and y ∈ (−1, 1).',
  ],
  [
    'Let s in (1/2,1), $x \\in \\{-1,1\\}$ and $y = -1,000$.',
    'Let s ∈ (1/2, 1), x ∈ {−1, 1} and y = −1,000.',
  ],
  ['At z ~ 2-3, T=10-300 K and 1-10^3 Hz.', 'At z ∼ 2–3, T = 10–300 K and 1–10³ Hz.'],
  ['With x = 10 - 5 and q = 1-10^{-3}.', 'With x = 10 − 5 and q = 1 − 10⁻³.'],
  ['From 10^{-3}--10^{-2} or 10^(-3).', 'From 10⁻³–10⁻² or 10⁻³.'],
  ['States J^{PC} = 1^{--} and 0^{++}.', 'States J^(PC) = 1⁻⁻ and 0⁺⁺.'],
  ['The W^{\\pm}, L_{\\odot} and D^{*+} of it.', 'The W^±, L_⊙ and D^(∗+) of it.'],
  ['The decay B^0 -> K^{*0} mu^+ mu^- is rare.', 'The decay B⁰ → K^(∗0)μ⁺μ⁻ is rare.'],
  ['It takes O(n^ω) or 2n^2 + 3k^2 steps.', 'It takes O(n^ω) or 2n² + 3k² steps.'],
  ['The 5S_{1/2} state of SL_2(\\mathbb{Z}) and GL_n(F_q).', 'The 5S_(1/2) state of SL₂(ℤ) and GL_n(F_q).'],
  ['Attention QK^\\top and QK^T of Cu^{II}.', 'Attention QK⊤ and QK^T of Cu^(II).'],
  ['So \\nabla \\cdot u = 0 and -u = |u|^{p-1}u.', 'So ∇ ⋅ u = 0 and -u = |u|^(p−1)u.'],
  [
    'The M_{BH}-sigma relation, L^p-L^q estimates, an alpha_s-m_t correlation and x^2-y^2 = 1.',
    'The M_BH-σ relation, L^p-L^q estimates, an α_s-m_t correlation and x² − y² = 1.',
  ],
  [
    'A gap L^p - L^q estimates; x_i-y_i bounds the error, n^2-n bounds.',
    'A gap L^p − L^q estimates; x_i − y_i bounds the error, n² − n bounds.',
  ],
  [
    'In 2^O(n), n^o(1)-time, 2^Omega(1), n^Theta(log n), 2^O~(n) and 2^poly(n).',
    'In 2^(O(n)), n^(o(1))-time, 2^(Ω(1)), n^(Θ(log n)), 2^(Õ(n)) and 2^(poly(n)).',
  ],
  [
    'The oracle machine M^O(x), a path x^o(t) and N^O(1) steps.',
    'The oracle machine M^O(x), a path x^o(t) and N^(O(1)) steps.',
  ],
  [
    'Fields H_{c2}(T), T_{c1} and x_{i1} of K-ras^{G12D}.',
    'Fields H_(c2)(T), T_(c1) and x_(i1) of K-ras^(G12D).',
  ],
  [
    'With e^{it\\Delta} u_0, e^{-tH}, e^{ikx} and 2^{O(√n log n)}.',
    'With e^(itΔ)u₀, e^(−tH), e^(ikx) and 2^(O(√n · log n)).',
  ],
  [
    'At 10^{11} M_⊙, L_⊙, R_⊕ and ∑m_ν < 0.12, a^†a, x^⊤y, 160 Å^3, 5 Å^{-1}.',
    'At 10¹¹M_⊙, L_⊙, R_⊕ and ∑m_ν < 0.12, a†a, x⊤y, 160 Å³, 5 Å⁻¹.',
  ],
  [
    'So zeta(1/2+it) << t^{1/6}, T << T_c, Pr(X >= k) <= e^{-k^2/2}.',
    'So ζ(1/2 + it) ≪ t^(1/6), T ≪ T_c, Pr(X ≥ k) ≤ e^(−k²/2).',
  ],
  ['The YBa_2Cu_3O_{7-\\delta} and La_2CuO_{4+δ}.', 'The YBa₂Cu₃O_(7−δ) and La₂CuO_(4+δ).'],
  [
    'Terms x_1-x_5 of the J_1-J_2 model, x_1 - x_2, in ℝ^n.',
    'Terms x₁-x₅ of the J₁-J₂ model, x₁ − x₂, in ℝⁿ.',
  ],
  ['So p(y_t|y_{<t}) and x_{≤t}, max_{a ∈ A} f.', 'So p(y_t|y_(<t)) and x_(≤t), max_(a ∈ A) f.'],
  ['With ∏_i, lim_{n→∞} and ∑_{i=1}^n x_i.', 'With ∏_i, lim_(n → ∞) and ∑_(i=1)ⁿx_i.'],
  ['It needs O~(d/ε) or 2^n x 2^n, \\ell_1.', 'It needs Õ(d/ε) or 2ⁿ × 2ⁿ, ℓ₁.'],
  ['At 10 h^{-1}Mpc and 125 \\GeV, $\\GeV$.', 'At 10 h⁻¹Mpc and 125 GeV, GeV.'],
  ['By \\ce{H2O}, \\ce{NO3-}, \\ce{Ca^{2+}}.', 'By H₂O, NO₃⁻, Ca²⁺.'],
  ['The \\ce{2H2 + O2 -> 2H2O} reaction.', 'The 2 H₂ + O₂ → 2 H₂O reaction.'],
  [
    'So R_K = 0.846^{+0.042}_{-0.039} and 5_{-1}^{+2}, R(D^{(*)}).',
    'So R_K = 0.846_(−0.039)^(+0.042) and 5₋₁⁺², R(D^((∗))).',
  ],
  ['At Ra~10^9, Nu~Ra^{0.3} and SNR~10^3, P(k)~k^-γ.', 'At Ra~10⁹, Nu~Ra^(0.3) and SNR~10³, P(k) ∼ k^(−γ).'],
  ['A rate vs.\\ n^{-2/3}, at $\\alpha\\approx-0.7$.', 'A rate vs. n^(−2/3), at α ≈ −0.7.'],
  ['So 2<x|y> and $<a|b>$, (<a|H|a>) of it.', 'So 2⟨x|y⟩ and ⟨a|b⟩, (⟨a|H|a⟩) of it.'],
  ['By x_1 \\|u\\| + 1, with o~(n).', 'By x₁‖u‖ + 1, with õ(n).'],
  ["A fourth derivative f''''(x) of it.", 'A fourth derivative f″″(x) of it.'],
  ['So dX_t = b dt + s dW_t, int_0^1 f dx, a dB.', 'So dX_t = bdt + sdW_t, ∫₀¹fdx, a dB.'],
  ['A fraction v^2/2 and x^{2}/3, r^1/3.', 'A fraction v²/2 and x²/3, r¹/3.'],
  ['In (La,Sr)MnO_3, Na_{0.5}CoO_2, {}^{13}C and C^{18}O.', 'In (La,Sr)MnO₃, Na₀.₅CoO₂, ¹³C and C¹⁸O.'],
  ['An LD_{50} of 5 mmol L^{-1}, sp^2 bonds, E=mc^2.', 'An LD₅₀ of 5 mmol L⁻¹, sp² bonds, E=mc².'],
  ['For 1 <= i <= n, 0 <= i < n and 1<=i<j<=n.', 'For 1 ≤ i ≤ n, 0 ≤ i < n and 1 ≤ i < j ≤ n.'],
  ['The map x |-> y, z |-> z^2 and (a, b) |-> a.', 'The map x ↦ y, z ↦ z² and (a, b) ↦ a.'],
  ['The states |+> and |->, a|0> + b|->, so |-> a.', 'The states |+⟩ and |−⟩, a|0⟩ + b|−⟩, so |−⟩ a.'],
  ['As n -> inf, lim_{n->inf} a_n = 0.', 'As n → ∞, lim_(n → ∞) a_n = 0.'],
  ['So max_{x in X} f(x) and sum_{i in S} x_i.', 'So max_(x ∈ X) f(x) and ∑_(i ∈ S)x_i.'],
  ["So y' = f(x) with f'(x) of it.", 'So y′ = f(x) with f′(x) of it.'],
  ['In O*(2^n) time with e^(-x) and 2^(n-1).', 'In O∗(2ⁿ) time with e^(−x) and 2ⁿ⁻¹.'],
  [
    'Bounds on pi(x) - li(x); x_1 - this, x_1 - e.g. (a), x_1 - i.e. y.',
    'Bounds on π(x) - li(x); x₁ – this, x₁ – e.g. (a), x₁ – i.e. y.',
  ],
  [
    'At m_H=125.09+-0.24, x_1 = 5 +/- 0.1 and J^{PC}=1^{+-}.',
    'At m_H = 125.09 ± 0.24, x₁ = 5 ± 0.1 and J^(PC) = 1⁺⁻.',
  ],
  ['So -J sum_{<ij>} s_i s_j and sum_{<i,j>} x_{<t}.', 'So -J∑_(⟨ij⟩)s_i s_j and ∑_(⟨i, j⟩)x_(<t).'],
  [
    'A T: H -> H with ||T|| < 1, A = A^* and z != 0, H^1(X) != 0.',
    'A T: H → H with ‖T‖ < 1, A = A∗ and z ≠ 0, H¹(X) ≠ 0.',
  ],
  [
    'Where ||u|| <= C, |x| < 1, n_e=10^6cm^{-3} and A_V=1.5mag.',
    'Where ‖u‖ ≤ C, |x| < 1, n_e = 10⁶cm⁻³ and A_V = 1.5mag.',
  ],
  ['The map g |-> phi_g, theta |-> g_theta of it.', 'The map g ↦ ϕ_g, θ ↦ g_θ of it.'],
  ['At 10^9 M_sun, L_sun and R_earth.', 'At 10⁹M_⊙, L_⊙ and R_⊕.'],
  ['An estimator (X^TX)^{-1}X^TY and A^TA.', 'An estimator (X^TX)⁻¹X^TY and A^TA.'],
  ['Of [[2d^2,2,d]] codes and (n^2,3).', 'Of [[2d²,2,d]] codes and (n²,3).'],
  [
    'A mu-strongly convex f in O(epsilon^{-4}mu^{-1}) and epsilon-steps.',
    'A μ-strongly convex f in O(ϵ⁻⁴μ⁻¹) and ϵ-steps.',
  ],
  ['Η κατανομή P(X>x)=x^{-α} για α>1 και R_{αβγδ}.', 'Η κατανομή P(X > x) = x^(−α) για α > 1 και R_αβγδ.'],
  [
    'States |0>^{⊗N}+|1>^{⊗N} with $C=\\pm1$, $H\\lhd G$.',
    'States |0⟩^(⊗ N) + |1⟩^(⊗ N) with C = ±1, H ⊲ G.',
  ],
  [
    'As u_t-Δu=f(u), -Δu = λu^p, ∂_tu = νΔu-∇p and i∂_tψ = -Δψ.',
    'As u_t − Δu = f(u), −Δu = λu^p, ∂_t u = νΔu − ∇p and i∂_t ψ = −Δψ.',
  ],
  ['With $\\surd s$ and $\\surd t=$ 7 TeV.', 'With √s and √t = 7 TeV.'],
  [
    'So $|A|\\ll_\\varepsilon x$, $a\\equiv_n b$ and $\\leq_T$-degrees.',
    'So |A| ≪_ε x, a ≡_n b and ≤_T-degrees.',
  ],
  [
    'As $X_n\\xrightarrow{d}N(0,1)$ and $X_n\\overset{iid}{\\sim}F$.',
    'As X_n →^d N(0, 1) and X_n ∼^(iid) F.',
  ],
  ['With $p=0{\\cdot}03$ and $3{\\cdot}x$.', 'With p = 0·03 and 3 ⋅ x.'],
  ['At $12^{\\rm h}34^{\\rm m}56\\fs7$ of it.', 'At 12^h34^m56^s.7 of it.'],
];

/** What may be read in two ways stays as it was printed. */
const kept: readonly string[] = [
  'A factorial n! = 5, n!=120; if (a || b) then k = 3, x != y for i != j.',
  'The mixing |U_e4|^2 of (x_i2) and H_c2.',
  'A half-life t_1/2, a slope N^-1/2, a size N^1/2 and Ra^1/3.',
  'The triple bonds N≡N and C≡C, a type O~(see text).',
  'When a <= b <= c and if 0 <= i <= 5: print(i) of it.',
  'An index x^(n), f^(n-1) or 2^(n); M_sunny and my M_sun_x.',
  'A mean <k>=4 and min_x ||Ax - b||_2^2 of it.',
  'If 1 << n then x << 2 and k >> 10, of Pr(III) and Pr(OH)3, Pr (0.7).',
  'The q^{it\\Delta} of it and all (and it).',
  'The rows {1,2} -> {3} and a lambda (x) -> {a, b} of it.',
  'An identifier x_n_3, a_b_c, GL_1 or img_{i}.png here.',
];

/** The hyphen stays; the comparison before it is a formula. */
const hyphens: readonly string[] = [
  'The line J = 5-4 and N = 10-5.',
  'Cooling at T = 300-10 K, x = 5 - 10.',
  'For k = 2-D and d = 3-fold.',
];

describe('a formula without dollars', () => {
  test.each(readings)('%s', (listed, reading) =>
    expect(parseMarkup(listed).plain.replaceAll('\u00A0', ' ')).toBe(reading),
  );
  test.each([...kept, ...hyphens])('stays: %s', (text) => expect(parseMarkup(text).plain).toBe(text));
  test('a range is set with an en dash in all outputs', () => {
    const { html, latex } = parseMarkup('For k = 5-10 of them.');
    expect(html).toContain('<mn>5</mn><mtext>–</mtext><mn>10</mn>');
    expect(latex).toContain('$k = 5\\text{--}10$');
  });
  test('indices and differentials are italic, words upright', () =>
    expect(parseMarkup('With J_{ij}, sigma_{xy}, V_{ds}, D_{in} and \\frac{dy}{dx}.').latex).toBe(
      'With $J_{ij}$, $\\sigma_{xy}$, $V_{\\mathrm{ds}}$, $D_{\\mathrm{in}}$ and $\\frac{dy}{dx}$.',
    ));
});
