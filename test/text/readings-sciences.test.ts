/** Names, nuclides, gases and signs as texts of biology, chemistry and physics have them, with their reading in plain text. */
import { describe, expect, test } from 'vitest';
import { parseMarkup } from '../../src/text/markup.ts';

const readings: readonly (readonly [listed: string, reading: string])[] = [
  ['A ^{99m}Tc scan, $^{99m}$Tc.', 'A ⁹⁹ᵐTc scan, ⁹⁹ᵐTc.'],
  [
    'With CD25^{high}, Apc^{Min/+} and KRAS^{G12C} cells.',
    'With CD25^(high), Apc^(Min/+) and KRAS^(G12C) cells.',
  ],
  ['At HbA_{1c}, SpO_{2}, pK_{a} and 5-HT_{2A}.', 'At HbA_(1c), SpO₂, pK_a and 5-HT_(2A).'],
  ['The ^1S_0 \\to ^3P_0 line of ^{2}S_{1/2}, ^1S_0-^3P_0.', 'The ¹S₀ → ³P₀ line of ²S_(1/2), ¹S₀-³P₀.'],
  ['As S^2AM, U^2Net and macro-F_1 of Llama 3.1-8B.', 'As S²AM, U²Net and macro-F₁ of Llama 3.1-8B.'],
  ['Sizes between 3-8B of $BERT_{\\textsc{large}}$ and Ã—10.', 'Sizes between 3–8B of BERT_large and ×10.'],
  ['By Erd˝os, H¨older, Poincar´e and Ko¨nig, na¨ıve.', 'By Erdős, Hölder, Poincaré and König, naïve.'],
  ['At energies below k_BT here.', 'At energies below k_B T here.'],
  ['The m^6A and m^{5}C of mRNA.', 'The m⁶A and m⁵C of mRNA.'],
  ['By 10^{–3}, SO_4^{2–} and s^{–1}.', 'By 10⁻³, SO₄²⁻ and s⁻¹.'],
  ['As SO₄^{2−} and [Fe(CN)_6]^{3-} ions.', 'As SO₄²⁻ and [Fe(CN)₆]³⁻ ions.'],
  ['For pCO_2, MtCO_2e, VO_{2}max and FiO_2.', 'For pCO₂, MtCO₂e, VO₂max and FiO₂.'],
  ['By Na^+/H^+ exchange.', 'By Na⁺/H⁺ exchange.'],
  ['In NF-\\kappaB and \\LambdaCDM.', 'In NF-κB and ΛCDM.'],
  ['At 1200 \\AA and 3 \\textmu m, 5\\,\\AA.', 'At 1200 Å and 3 μm, 5 Å.'],
  ['With r = -.45 and +-5%, 5 \\textperthousand.', 'With r = −.45 and ±5%, 5 ‰.'],
  ['费用为$5到$10，准确率为 $x^2$ 和 $\\text{准}_i$。', '费用为$5到$10，准确率为 x² 和 准_i。'],
  [
    'At \\qty{5}{\\kg}, \\ang{45}, \\SIrange{1}{2}{\\m} of \\isotope[14]{C}, \\ch{H2O}.',
    'At 5 kg, 45°, 1–2 m of ¹⁴C, H₂O.',
  ],
  ['By \\verb|x_1|: \\begin{itemize}\\item One \\item[(b)] Two\\end{itemize}', 'By x_1: • One (b) Two'],
  ['The 2$^{nd}$ and 5$^{\\rm th}$ of $f^{\\prime\\prime}$.', 'The 2nd and 5th of f″.'],
  ['At $\\theta = 90^\\circ$ it is.', 'At θ = 90° it is.'],
  [
    'By Ca(2+), Na(+)/K(+)-ATPase, NH(4)(+), SO(4)(2-), HCO(3)(-) and NO(3)(-).',
    'By Ca²⁺, Na⁺/K⁺-ATPase, NH₄⁺, SO₄²⁻, HCO₃⁻ and NO₃⁻.',
  ],
  ['Of H(2)O(2), CO(2), TiO(2), H(2)S, Al(2)O(3).', 'Of H₂O₂, CO₂, TiO₂, H₂S, Al₂O₃.'],
  [
    'With (14)C-labeled [(3)H]thymidine, (1)H NMR, (99m)Tc.',
    'With ¹⁴C-labeled [³H]thymidine, ¹H NMR, ⁹⁹ᵐTc.',
  ],
  [
    'Apoe-/- and <i>Ldlr</i>-/- mice with Cre+/- or Cre+/+ ones; Cre+/- (5+/-2)',
    'Apoe⁻/⁻ and Ldlr⁻/⁻ mice with Cre⁺/⁻ or Cre⁺/⁺ ones; Cre⁺/⁻ (5±2)',
  ],
  ['Sham Cre+/- mice, 3 a+/- wells', 'Sham Cre⁺/⁻ mice, 3 a⁺/⁻ wells'],
  [
    'Of J/psi in Au+Au at sqrt(s_NN) = 200 GeV, √sNN=5 TeV, $\\sqrt{s_{_{\\rm NN}}}$',
    'Of J/ψ in Au+Au at √s_NN = 200 GeV, √s_NN = 5 TeV, √s_NN',
  ],
  ['CD4(+)CD25(+) cells of Apoe(-/-) mice, IC(50).', 'CD4⁺CD25⁺ cells of Apoe⁻/⁻ mice, IC₅₀.'],
  [
    'At 10(-6) M, 3 x 10(5) and 10(6) cells, 2 mg kg(-1) day(-1), W m(-2), kg/m(2), 5 cm(-1).',
    'At 10⁻⁶ M, 3 × 10⁵ and 10⁶ cells, 2 mg kg⁻¹ day⁻¹, W m⁻², kg/m², 5 cm⁻¹.',
  ],
  [
    'By Ca2+ and Fe2+/Fe3+, Eu3+-doped, [Ca2+]i, Na+/K+-ATPase, NH4+, SO42-, PO43- and NO3−.',
    'By Ca²⁺ and Fe²⁺/Fe³⁺, Eu³⁺-doped, [Ca²⁺]i, Na⁺/K⁺-ATPase, NH₄⁺, SO₄²⁻, PO₄³⁻ and NO₃⁻.',
  ],
  ['In e+e- and e+e− → μ+μ−, or K+K-, pi+pi-, mu+ mu-.', 'In e⁺e⁻ and e⁺e⁻ → μ⁺μ⁻, or K⁺K⁻, π⁺π⁻, μ⁺μ⁻.'],
  [
    "At 25ºC, 25 ° C, 25 oC, 25 ◦C, 25˚C, 37⁰C, 45∘, 90◦, 30ºN, 45º30'N.",
    'At 25°C, 25 °C, 25 °C, 25 °C, 25°C, 37°C, 45°, 90°, 30°N, 45°30′N.',
  ],
  [
    'SU(3)xSU(2)xU(1), SO(10) x U(1), E8xE8, an NxN grid, m x n matrices.',
    'SU(3)×SU(2)×U(1), SO(10) × U(1), E8×E8, an N×N grid, m × n matrices.',
  ],
  [
    'Of Fe(CN)6^{3-}, SO4^{2-}, PO4^3-, [Fe(CN)6]^{4-}, H3O^+.',
    'Of Fe(CN)₆³⁻, SO₄²⁻, PO₄³⁻, [Fe(CN)₆]⁴⁻, H₃O⁺.',
  ],
  ['An O<sub>2</sub><sup>·−</sup>, PM$_{2.5}$ and PM$_{10}$.', 'An O₂•⁻, PM₂.₅ and PM₁₀.'],
  ['A mass of 125 GeV/c^2, a state 1^-- or 0^++ of it.', 'A mass of 125 GeV/c², a state 1⁻⁻ or 0⁺⁺ of it.'],
  ['The mean+/-SEM or mean +/- SD at 500 x g.', 'The mean±SEM or mean ± SD at 500 × g.'],
  ["A seeing of 0''.5 and 0.''5 of it.", 'A seeing of 0″.5 and 0.″5 of it.'],
  [
    'By Na+, K+ and Ca2+ channels, H+ pumps and Cl- ones; K+-free.',
    'By Na⁺, K⁺ and Ca²⁺ channels, H⁺ pumps and Cl⁻ ones; K⁺-free.',
  ],
  [
    'It fell (P=.02), p<.05 or P = .003; r=.45, rho=.21.',
    'It fell (P = .02), p < .05 or P = .003; r = .45, ρ = .21.',
  ],
  [
    'At 1.2 kcal mol-1, 165 mAh g−1, 5 mS cm-1, 3 U L-1, 106 cells mL-1, 1.5 Pg C yr-1, 35 mV dec-1 and 10 °C min−1.',
    'At 1.2 kcal mol⁻¹, 165 mAh g⁻¹, 5 mS cm⁻¹, 3 U L⁻¹, 106 cells mL⁻¹, 1.5 Pg C yr⁻¹, 35 mV dec⁻¹ and 10 °C min⁻¹.',
  ],
  [
    'A BMI of 30 kg/m2, 1.73 m2, 5 cm2, 3 mm3, 9.8 m/s2, 20 cells/mm3 and 30 m3 s-1.',
    'A BMI of 30 kg/m², 1.73 m², 5 cm², 3 mm³, 9.8 m/s², 20 cells/mm³ and 30 m³ s⁻¹.',
  ],
  ['The flux (1.2+/-0.3)x10^-12 and 4.5(3)x10^-7.', 'The flux (1.2 ± 0.3) × 10⁻¹² and 4.5(3) × 10⁻⁷.'],
  [
    'The B0s→μ+μ− decay, pp→ℓ+ℓ−+X and e+e−→μ+μ−γ; {e+e-} of it.',
    'The B0s→μ⁺μ⁻ decay, pp→ℓ⁺ℓ⁻ + X and e⁺e⁻→μ+μ−γ; {e+e-} of it.',
  ],
  ['By $\\not\\!\\!E_T$, $\\slashed{p}$, \\slashed{D} and $a\\not\\in B$.', 'By E̸_T, p̸, D̸ and a ∉ B.'],
  [
    'A BMI of 30 kg/m(2), R(2) = 0.87, r(2)=.5, chi(2)=4.5, chi(2)(3) = 7.8 and I(2)=45%.',
    'A BMI of 30 kg/m², R² = 0.87, r² = .5, χ² = 4.5, χ²(3) = 7.8 and I² = 45%.',
  ],
  [
    'Halpha and Hbeta, Lyalpha, Fe-Kalpha and [O III]lambda5007, [OII]lambdalambda3726,3729.',
    'Hα and Hβ, Lyα, Fe-Kα and [O III]λ5007, [OII]λλ3726,3729.',
  ],
  [
    'For 7.42×10−5 eV2, 5 GeV2, 1200 m2/g, 10-4 S/cm, 10-6 M, T1=100us and 512x512px.',
    'For 7.42×10⁻⁵ eV², 5 GeV², 1200 m²/g, 10⁻⁴ S/cm, 10⁻⁶ M, T1=100μs and 512×512px.',
  ],
  [
    'With p < 10-5, P=3x10-8, χ2(1) = 5.31, R2 = 0.14, r2=.5, I2 = 45% and 95% CI:1.3-3.4.',
    'With p < 10⁻⁵, P = 3 × 10⁻⁸, χ²(1) = 5.31, R² = 0.14, r²=.5, I² = 45% and 95% CI:1.3–3.4.',
  ],
  [
    'Aged >= 65 years, LVEF </=40% and K+ >/=5.5 (p </= 0.05).',
    'Aged ≥65 years, LVEF ≤40% and K+ ≥5.5 (p ≤ 0.05).',
  ],
  [
    'The decays B+→K+ℓ+ℓ−, B0→K*0μ+μ− and B+ → K+e+e-.',
    'The decays B⁺ → K⁺ℓ⁺ℓ⁻, B⁰→K^(∗0)μ⁺μ⁻ and B⁺ → K⁺e⁺e⁻.',
  ],
  ["A 12''x8'' beam at 139 fb-1 and 10^-8 Ω·m.", 'A 12″x8″ beam at 139 fb⁻¹ and 10⁻⁸ Ω·m.'],
  [
    'Space groups P2_1/c, Pna2_1, I4_1/amd, P6_3/mmc, P2_12_12_1 and P4_12_12.',
    'Space groups P2₁/c, Pna2₁, I4₁/amd, P6₃/mmc, P2₁2₁2₁ and P4₁2₁2.',
  ],
  [
    'By CO + H2O -> CO2 + H2, N2+3H2 <=> 2NH3 and CO_2 + H_2 -> CO + H_2O.',
    'By CO + H2O → CO2 + H2, N2+3H2 ⇌ 2NH3 and CO₂ + H₂ → CO + H₂O.',
  ],
  ['On R^3 x S^1 and AdS_5 x S^5.', 'On R³ × S¹ and AdS₅ × S⁵.'],
  [
    'A 3.4·10−5 part at 0\\fs1, 12\\fm3, \\la 10 and 5 \\ga 3.',
    'A 3.4·10⁻⁵ part at 0ˢ.1, 12ᵐ.3, ≲ 10 and 5 ≳ 3.',
  ],
  [
    'Strain along the [1-10] and [110] directions, (1-10) and (11-2) surfaces, (10-12) twins, Fe(1-10).',
    'Strain along the [1-10] and [110] directions, (1-10) and (11-2) surfaces, (10-12) twins, Fe(1-10).',
  ],
  [
    'Grades (1-10), sources [1-10], ages (10-12) and plane.',
    'Grades (1–10), sources [1–10], ages (10–12) and plane.',
  ],
  [
    'Along (10-20 m) transects, Co(10-20 nm), Al(10-20 wt%), Pt(20-30)/Co, polymers [10-12], surfaces, [10-15] interfaces.',
    'Along (10–20 m) transects, Co(10–20 nm), Al(10–20 wt%), Pt(20–30)/Co, polymers [10–12], surfaces, [10–15] interfaces.',
  ],
  [
    'Saw (20-30) faces, (10-12) orientations, [10-20] axes, (18-65) planes, along the (1-10) scale; those aged (10-12) face it, (1-10) twin pairs.',
    'Saw (20–30) faces, (10–12) orientations, [10–20] axes, (18–65) planes, along the (1–10) scale; those aged (10–12) face it, (1–10) twin pairs.',
  ],
  [
    'Along [1-210] and [10-11], (1-100), (11-20) and (10-10) planes, the [11-20] direction.',
    'Along [1-210] and [10-11], (1-100), (11-20) and (10-10) planes, the [11-20] direction.',
  ],
  ['At 5 mg.kg-1.d-1, 3 W.m-2.K-1, 2 mol.L-1.', 'At 5 mg.kg⁻¹.d⁻¹, 3 W.m⁻².K⁻¹, 2 mol.L⁻¹.'],
  ['Of 11.73 m-2, 3 s.E-3, 5 m.p-1, 3 m. s-1.', 'Of 11.73 m-2, 3 s.E-3, 5 m.p-1, 3 m. s-1.'],
  [
    'At 60 mL min-1 1.73 m-2, 5 m3/d, 5 mg.kg-1, 10 kg.ha-1, 25 μm x 25 μm and 5 cm x 3 cm.',
    'At 60 mL min⁻¹ 1.73 m⁻², 5 m³/d, 5 mg.kg⁻¹, 10 kg.ha⁻¹, 25 μm × 25 μm and 5 cm × 3 cm.',
  ],
  ['Lines $\\rm [O{\\sc iii}]\\lambda5007$ and $\\mathrm{C\\,{\\sc iv}}$.', 'Lines [OIII]λ5007 and C IV.'],
  ['At 10\\,\\um and 3\\,\\kms of it.', 'At 10 μm and 3 km s⁻¹ of it.'],
];

const kept: readonly string[] = [
  'A yes-/-no, a -/- b, x-/-/y, a+/-b and J/psig of sNN.',
  'From B2B -> B2C, H1 + H2 -> H3, C1 => C2, IPv4 -> IPv6.',
  'As ma´s, l´algorithme d´une, dell´arte, A^2B.',
  'The file_{i} of QK_{i}, CD25_high.',
  'SU(2), SO(3), U(1), CIN(2), HCN(2), RNA(2), O(2), C(60), Si(111), GaAs(100), 12(3).',
  '(1)We, (2)In, (11)As, (12)In, (14) Carbon, NADP(H), V(max), Fe(III), Vol. 10(6), Fig. 1(a).',
  'Grade K+, B2+, C2+, Mg2++, Li+, iOS2+, NO3-N, PO4-3, a e+e-annihilation of Cl-.',
  'The 1º and 2ª, Nº 5, f∘g, 2∘3, 25 0C, 5o C; Max, Linux, Nx and kx.',
  'A case (14)A, (15)B or (12)C at 1º C level; students with D+D- grades.',
  'Of my_CO_2_file.',
  'The IKKbeta, p38alpha, PPARgamma, TGF-beta and Ly-alpha.',
  'ROUGE scores R2 = 0.21, R1 = 0.3; GluR2 = 0.4; a ratio 1:2-3; chr7:117-118; numpy>=1.20.',
  'A 4x100m relay of 2x4s, 4xA100; give us 5 of us for $5us; R0 = 2 and R2 = 0.5; from 10-5 to 10-6.',
  'Columns C2_1 and P3_2, R2_1_x.',
  'A 5 m x sensor, 3 cm x 4 pieces of 1.7 m-2 and 5 m3/dev.',
  'The m2 and m3 genes, 4 m3 instances, 3 F-1 visas, 3 U-1 tests, 5 km-2 mile, 2 layers m-1.',
];

describe('a text of the sciences', () => {
  test.each(readings)('%s', (listed, reading) =>
    expect(parseMarkup(listed).plain.replaceAll('\u00A0', ' ')).toBe(reading),
  );
  test.each([
    ['Soils (N = 48) received N and P fertilizer; N uptake, soil N, C and P contents rose.', 0],
    ['Nitrogen (N) and phosphorus (P) limit growth (P < 0.05): N and P rose.', 0],
    ['Serum P was higher (P < 0.05) and P levels fell.', 0],
    ['With N = 48, the N atoms, N inputs and a total N were counted.', 3],
  ])('letters of elements stand upright: %s', (text, quantities) =>
    expect(parseMarkup(text).html.split(/<math><mi>[A-Z]<\/mi><\/math>/).length - 1).toBe(quantities),
  );
  test.each(kept)('stays: %s', (text) => expect(parseMarkup(text).plain).toBe(text));
});
