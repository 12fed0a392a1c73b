import { describe, expect, test } from 'vitest';
import { parseMarkup } from '../../src/text/markup.ts';

/** Strings as listings bring them, with their reading in plain text. */
const readings: readonly (readonly [listed: string, reading: string])[] = [
  ['The error \\left\\| x - y \\right\\|_2 and \\left| a \\right| here.', 'The error ‖x − y‖₂ and |a| here.'],
  ['The state |\\psi\\rangle, |psi rangle and \\ket{0}.', 'The state |ψ⟩, |ψ⟩ and |0⟩.'],
  ['Half of it, \\frac12, is gone.', 'Half of it, 1/2, is gone.'],
  ['At 10 \\unit{\\metre\\per\\second} it flies.', 'At 10 m/s it flies.'],
  ['Given {y_1, \\dots, y_T} and {x_i}_{i=1}^n.', 'Given {y₁, …, y_T} and {x_i}_(i=1)ⁿ.'],
  ['With log(1/delta) samples in tildeO(H^3) time.', 'With log(1/δ) samples in Õ(H³) time.'],
  ['It takes Omega(sqrt n) and sqrt(n) rounds.', 'It takes Ω(√n) and √n rounds.'],
  ['Masses of 10^5-10^7, and 10^5-10^4.', 'Masses of 10⁵–10⁷, and 10⁵ − 10⁴.'],
  ['For all i in [n] there is one.', 'For all i ∈ [n] there is one.'],
  ['With n >= 3 and p <= 0.05 throughout.', 'With n ≥ 3 and p ≤ 0.05 throughout.'],
  ['A 10x-100x speed-up, 20\\times at most.', 'A 10×–100× speed-up, 20× at most.'],
  ['He is 5\'11" tall and 6\' 2" wide.', 'He is 5′11″ tall and 6′ 2″ wide.'],
  [
    'Better than LLMs.We show results(Fig. 2) of GPT-4.Our own',
    'Better than LLMs. We show results (Fig. 2) of GPT-4. Our own',
  ],
  ['Dual to AdS_5/CFT_4 and AdS$_{3}$.', 'Dual to AdS₅/CFT₄ and AdS₃.'],
  ['At 5$\\,$GeV of NGC~1275.', 'At 5 GeV of NGC 1275.'],
  ['H{\\sc i}, C\\,{\\sc iv} and \\ion{Mg}{2} lines.', 'HI, C IV and Mg II lines.'],
  ['In p53^{-/-} and Cre$^{+/-}$ mice, CD4^{+}CD25^- cells.', 'In p53⁻/⁻ and Cre⁺/⁻ mice, CD4⁺CD25⁻ cells.'],
  [
    'Cold $^{87}Rb$ atoms, $^3He$ gas, $^{13}C$ NMR and $^{12}C^{16}O$ lines.',
    'Cold ⁸⁷Rb atoms, ³He gas, ¹³C NMR and ¹²C¹⁶O lines.',
  ],
  ['Between $10 cm^{-2}$ and $5 cm^{-2}$, at $10^\\circ$C.', 'Between 10cm⁻² and 5cm⁻², at 10°C.'],
  ['On AdS$_4\\times$CP$^3$ and Fe$_3$O$_4/$Pt.', 'On AdS₄×CP³ and Fe₃O₄/Pt.'],
  ['The $i^{th} x$ of a 5 $\\mu m$ film.', 'The i^(th)x of a 5 μm film.'],
];

const kept: readonly string[] = [
  'We log (see it), log(book) entries, sqrt(ing) and exp (the exponent).',
  'The {config_a, config_b} of my_SYM_4, {x, y} and CFT_a.',
  'At SNR~10 and SN~5, python>=3.8, a >= b.',
  'From a in [b], |ket> and ket or bra vectors.',
  'In System.IO.We and v2.We, plot(Figure).',
  'A 2x-1x drop of the 10x-er.',
];

describe('a text of a listing', () => {
  test.each(readings)('%s', (listed, reading) =>
    expect(parseMarkup(listed).plain.replaceAll('\u00A0', ' ')).toBe(reading),
  );
  test.each(kept)('stays: %s', (text) => expect(parseMarkup(text).plain).toBe(text));
});
