/** Abstracts as programs export them (bioRxiv, OSTI, MEDLINE, Crossref without tags), with their reading in plain text. */
import { describe, expect, test } from 'vitest';
import { parseMarkup } from '../../src/text/markup.ts';

const readings: readonly (readonly [listed: string, reading: string])[] = [
  [
    'Abstract/SummaryO_ST_ABSBackgroundC_ST_ABSCollaborative work.',
    'Abstract/Summary Background Collaborative work.',
  ],
  [
    'AO_SCPLOWBSTRACTC_SCPLOWManual work by MO_SCPLOWUSEC_SCPLOWDO_SCPLOWRIFTC_SCPLOW, a model.',
    'ABSTRACT Manual work by MUSEDRIFT, a model.',
  ],
  ['HighlightsO_LIWe found X.C_LIO_LIWe saw Y.C_LI', 'Highlights We found X. We saw Y.'],
  [
    'It ends. O_FIG O_LINKSMALLFIG WIDTH=200 HEIGHT=46 SRC="FIGDIR/small/7v1_ufig1.gif" ALT="Figure 1"> View larger version (13K): org.highwire.dtl.DTLVardef@110e72c_HPS_FORMAT_FIGEXP M_FIG C_FIG',
    'It ends.',
  ],
  [
    'TGF-{beta} and {alpha}-synuclein at 5 {micro}M, 37{degrees}C, {Delta}F/F0, 10 {+/-} 2 and {gamma}{delta} T cells.',
    'TGF-β and α-synuclein at 5 μM, 37°C, ΔF/F0, 10 ± 2 and γδ T cells.',
  ],
  ['[alpha]-synuclein, NF-[kappa]B, [&ge;]5 and [~]10 reads', 'α-synuclein, NF-κB, ≥5 and ~10 reads'],
  [
    'The {sup 13}C({alpha},n){sup 16}O rate, YBa{sub 2}Cu{sub 3}O{sub 7-x}, e{sup +}e{sup {minus}}, 10{sup -3} Torr, {radical}s',
    'The ¹³C(α,n)¹⁶O rate, YBa₂Cu₃O₇₋ₓ, e⁺e⁻, 10⁻³ Torr, √s',
  ],
  ['H/sub 2/O and /sup 3/He', 'H₂O and ³He'],
  [
    'CO 2 , CH 4 and N 2 O; Fe 3 O 4 and TiO 2 /C; H 2 O 2 was 5 mM; PM 2.5 and NO x ; SO 4 2− , NO 3 − , Na + and Ca 2+',
    'CO₂, CH₄ and N₂O; Fe₃O₄ and TiO₂/C; H₂O₂ was 5 mM; PM₂.₅ and NOₓ; SO₄²⁻, NO₃⁻, Na⁺ and Ca²⁺',
  ],
  [
    '30 mg kg −1 day −1 , 200 W m −2 and 1.5 × 10 −3 mol L −1 ; 2.3 × 10 8 CFU mL −1 ( R 2 = 0.95)',
    '30 mg kg⁻¹ day⁻¹, 200 W m⁻² and 1.5 × 10⁻³ mol L⁻¹; 2.3 × 10⁸ CFU mL⁻¹ (R² = 0.95)',
  ],
  [
    'Let $$G$$ G have order $$p^n$$ p n , $$|G|>5$$ | G | > 5 , $$\\alpha $$ α and a $$p$$ p -adic $$f:X\\rightarrow Y$$ f : X → Y .',
    'Let G have order pⁿ, |G| > 5, α and a p-adic f: X → Y.',
  ],
  [
    'In $$\\mathcal {O}(n\\log n)$$ O ( n log n ) for $$\\mathbb {R}^n$$ R n , $$\\frac{1}{2}$$ 1 2 , $$\\infty $$ ∞ and $${\\hat{x}}$$ x ^ .',
    'In O(n log n) for ℝⁿ, 1/2, ∞ and x̂.',
  ],
  ['Let $$G$$ G be of order $$p^n$$ p n', 'Let G be of order pⁿ'],
  // Dollars at the end of the text, and copies that are cut short there, have nothing behind them to compare with.
  ['Linear maps between $$X$$ and $$Y$$', 'Linear maps between X and Y'],
  ['On $$L^p$$ bounds in $$\\mathbb {R}^n$$', 'On L^p bounds in ℝⁿ'],
  ['Is $$P$$ equal to $$NP$$?', 'Is P equal to NP?'],
  ['Groups of order $$p^n$$ p', 'Groups of order pⁿ p'],
  ['Groups (of order $$p^n$$ and exponent $$p$$)', 'Groups (of order pⁿ and exponent p)'],
  ['For $$G$$ G and $$H$$ H of $$G\\times H$$ G', 'For G and H of G × H G'],
  [
    'CO~2~ and H~2~O at 10^-3^ Pa over 5 m^2^ with *R*^2^ = 0.9, PM~2.5~, k~cat~, the 5^th^',
    'CO₂ and H₂O at 10⁻³ Pa over 5 m² with R² = 0.9, PM₂.₅, k_cat, the 5th',
  ],
  [
    '10^-12^erg/cm^2^/s and H_2_O masers, NH_3_, ^13^CO, C^18^O',
    '10⁻¹²erg/cm²/s and H₂O masers, NH₃, ¹³CO, C¹⁸O',
  ],
  [
    'An O(n2)O(n^{2}) bound, O(logn)O(\\log n) space, ℒ\\mathcal{L}, x∈ℝdx\\in\\mathbb{R}^{d}, 3×3\\times, ∼10%\\sim 10\\% (λ\\lambda).',
    'An O(n²) bound, O(log n) space, L, x ∈ ℝ^d, 3×, ∼10% (λ).',
  ],
  [
    'Here λtsubscript𝜆𝑡\\lambda_{t}italic_λ start_POSTSUBSCRIPT italic_t end_POSTSUBSCRIPT is l𝑙litalic_l, in 𝒫Isubscript𝒫𝐼\\mathcal{P}_{I}caligraphic_P start_POSTSUBSCRIPT italic_I end_POSTSUBSCRIPT for it.',
    'Here λ_t is l, in P_I for it.',
  ],
  [
    'At Ninput=16subscript𝑁input16N_{\\text{input}}=16italic_N start_POSTSUBSCRIPT input end_POSTSUBSCRIPT = 16. The line',
    'At N_input = 16. The line',
  ],
  ['A matrix 𝐴∈ℝ𝑚×𝑛A∈Rm×n and a vector 𝑥x in 𝑂(𝑛2)O(n2).', 'A matrix A∈Rm×n and a vector x in O(n2).'],
  [
    'An $N$ -point FFT, <italic>K</italic> -means and $\\epsilon $ -optimality for $\\alpha =0.5$ , $\\beta ={1}$ .',
    'An N-point FFT, K-means and ϵ-optimality for α = 0.5, β = 1.',
  ],
  [
    'Fe–FeF[sub 2] at 10[sup -3] Torr of Bi[sub 2]Sr[sub 2]CaCu[sub 2]O[sub 8]',
    'Fe–FeF₂ at 10⁻³ Torr of Bi₂Sr₂CaCu₂O₈',
  ],
  [
    'At $T=4.2\\phantom{\\rule{0.28em}{0ex}}\\mathrm{K}$ and $5\\phantom{\\rule{0.16em}{0ex}}\\ensuremath{\\mu}\\mathrm{m}$',
    'At T = 4.2 K and 5 μm',
  ],
  [
    'At 1.4 M<SUB>&sun;</SUB>, see <uri>https://a.example/x</uri> or <email>a@b.example</email>',
    'At 1.4 M_☉, see https://a.example/x or a@b.example',
  ],
  [
    'With <sup>•</sup>OH and O<sub>2</sub><sup>•−</sup>, <sup>13</sup>C{<sup>1</sup>H} NMR',
    'With •OH and O₂•⁻, ¹³C{¹H} NMR',
  ],
  [
    'The decays B0 ---> K0 pi0 and Z0 --> b anti-b above 10**19 eV, 10**(-3)',
    'The decays B0 → K0 pi0 and Z0 → b anti-b above 10¹⁹ eV, 10⁻³',
  ],
  [
    'At s**(1/2) = 1.96 TeV with SU(3)(C) x SU(2)(L) x U(1)(Y)',
    'At s^(1/2) = 1.96 TeV with SU(3)(C) × SU(2)(L) × U(1)(Y)',
  ],
  ['<b>The $\\alpha$-comb</b> at <i>12 km s$^{-1}$</i>', 'The α-comb at 12 km s⁻¹'],
  [
    '<jats:p>Of<jats:italic/> bees<i></i>, the n<sup>th</sup> and <i>k</i><sup>th</sup></jats:p>',
    'Of bees, the nth and kth',
  ],
  [
    'Le XX<sup>e</sup> siècle, 1<sup>er</sup> et 3<sup>ème</sup>, M<sup>me</sup> Abeille, 2<sup>e</sup>',
    'Le XXᵉ siècle, 1ᵉʳ et 3ème, Mᵐᵉ Abeille, 2^e',
  ],
];

const kept: readonly string[] = [
  'The {Delta} and {gammas}, FOO_LIST, C_LIB and O_LIMIT; a list[alpha] of it',
  'Windows NT 4, Mac OS 9, HP 2, Opus No 3, ISO 9, MIS 3, BRCA 2, GPT 4 and CLIP 2',
  'Phase I 2 and III 3 trials of IL 6, TNF 2; CN 2 and FN 3; PI 3 kinase; SARS-CoV 2',
  'Of my_2_x, S_1_ and A_1_B; 2^3^4, a^b^c, ~5 to ~6 and Fig_1_',
  'The 𝑘-means of 𝑛 points, bold_x and 2 start_POSTS',
  'B 2 B, P 2 P and I 2 C; In 3 of 5, As 2 and No 3 of He 4; CaCl 2 mM, KCl 3 M',
  'From 5 °C −3 °C was seen; at 3 K −2 K; a gain of 3 dB −1 dB',
  'A [sub 2] of it, an <email> tag, a <---> b',
  'Of x**2, n**10 and s**2, 10**n and 2**(1/2)',
  'Of <b></b> tags or <i/> here, MIX and 1er',
];

const plain = (text: string): string => parseMarkup(text).plain.replaceAll('\u00A0', ' ');

describe('an exported abstract', () => {
  test.each(readings)('%s', (listed, reading) => expect(plain(listed)).toBe(reading));
  test.each(kept)('stays: %s', (text) => expect(plain(text)).toBe(text));
});
