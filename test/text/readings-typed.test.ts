/** Units, compounds and statistics as authors of the sciences type them, with their reading in plain text. */
import { describe, expect, test } from 'vitest';
import { parseMarkup } from '../../src/text/markup.ts';

const readings: readonly (readonly [listed: string, reading: string])[] = [
  [
    'At 0.5 mol dm-3, 10 m s–1, 5 W m–2 K–1 over 14,000 deg2',
    'At 0.5 mol dm⁻³, 10 m s⁻¹, 5 W m⁻² K⁻¹ over 14,000 deg²',
  ],
  ['At 1.2*10^-3, 5 * 10^6 and 2*10**3', 'At 1.2 × 10⁻³, 5 × 10⁶ and 2 × 10³'],
  ['With ηp2 = .07 and ηG2 = 0.1', 'With ηp² = .07 and ηG² = 0.1'],
  [
    "A 1T'-WTe2 film, its 1T' phase, genes aac(6')-Ib and aph(3'')-Ib",
    'A 1T′-WTe2 film, its 1T′ phase, genes aac(6′)-Ib and aph(3″)-Ib',
  ],
  [
    'Films (SiO_2, Al_2O_3) and (La$_{2-x}$Sr$_x$CuO$_4$ at $x=1/8$)',
    'Films (SiO₂, Al₂O₃) and (La₂₋ₓSrₓCuO₄ at x = 1/8)',
  ],
  ['In pK−μ+μ− and Z→μ+μ−', 'In pK−μ+μ− and Z → μ⁺μ⁻'],
  ['For $S=\\nicefrac{1}{2}$, \\nicefrac{3}{4} and $x^{\\nicefrac12}$', 'For S = 1/2, 3/4 and x^(1/2)'],
  ['13C{1H} NMR of the {BeeNet} {Wax}', '13C{1H} NMR of the BeeNet Wax'],
  ["The '1T' form and '12s intervals", 'The ‘1T’ form and ‘12s intervals'],
  [
    'At 50$^o$C, 37 $^{\\rm o}$C, 45^oC and $50^{o}$C, a 90$^o$ turn',
    'At 50°C, 37 °C, 45°C and 50°C, a 90° turn',
  ],
  ['A phase e^iπ and e^iθ of it', 'A phase e^(iπ) and e^(iθ) of it'],
  [
    'At \\SI{5}{mol.L^{-1}}, \\qty{3}{J.mol^{-1}.K^{-1}} or \\si{m.s^{-2}}, 5\\thinspace km',
    'At 5 mol L⁻¹, 3 J mol⁻¹ K⁻¹ or m s⁻², 5 km',
  ],
  [
    'Bee\\textsuperscript{\\textregistered}, Hive$^{\\circledR}$, Wax$^{\\text{TM}}$ in a field $E^{TM}$',
    'Bee®, Hive®, Wax™ in a field E^(TM)',
  ],
  [
    'Bee Dances：A Survey of BEES（Best Exact Estimates）at 10：30，1，000 runs，5～10 ℃ and f（x）。“So”？Ｙｅｓ！',
    'Bee Dances: A Survey of BEES (Best Exact Estimates) at 10:30, 1,000 runs, 5–10 °C and f(x). “So”? Yes!',
  ],
  ['Ｘ線によるＳｉＯ２（ＦＥ）：研究', 'X線によるSiO2（FE）：研究'],
  ['𝐁𝐞𝐞𝐬: 𝗔 𝗡𝗲𝘄 𝘔𝘰𝘥𝘦𝘭 of 𝖭𝖯 and 𝟭𝟬𝟬%', 'Bees: A New Model of NP and 100%'],
  ['Bee Nets:\\\\ A Study of $\\{a, b\\}$', 'Bee Nets: A Study of {a, b}'],
  ['Bee Nets\\\\A Study, by e.g.\\\\ it', 'Bee Nets A Study, by e.g. it'],
  [
    'Bees fell ill.Methods We asked.Conclusions A hive (n=3).Findings 5 fell.',
    'Bees fell ill. Methods We asked. Conclusions A hive (n = 3). Findings 5 fell.',
  ],
  [
    'The S\\&P~500, M\\&A~2020 and NF-\\textkappa B, \\textbeta -carotene',
    'The S&P 500, M&A 2020 and NF-κB, β-carotene',
  ],
  ["On 3' x 2' and 5'' x 7'' fields", 'On 3′ × 2′ and 5″ × 7″ fields'],
  ['Of 1.6 × 10–19 C and 2.5×10–3 M', 'Of 1.6 × 10⁻¹⁹ C and 2.5×10⁻³ M'],
];

const kept: readonly string[] = [
  'From x.Methods in class.Findings or Foo.Methods, 3&K~5',
  'The 𝑘-means of 𝑛 and 𝐱𝐲 in 𝒪(n)',
  '蜜蜂（Bees）：综述，2。',
  'From 3 s–4 s, at 5 K L–2, the (see 5’) and a*10',
  'Of (f(Al_2O_3)) and 5*x',
];

const plain = (text: string): string => parseMarkup(text).plain.replaceAll('\u00A0', ' ');

describe('a typed text', () => {
  test.each(readings)('%s', (listed, reading) => expect(plain(listed)).toBe(reading));
  test.each(kept)('stays: %s', (text) => expect(plain(text)).toBe(text));
});
