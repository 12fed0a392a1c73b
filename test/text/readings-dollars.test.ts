/** Signs, numbers and displayed formulas in intact TeX, with their reading in plain text and their LaTeX. */
import { describe, expect, test } from 'vitest';
import { parseMarkup } from '../../src/text/markup.ts';

const readings: readonly (readonly [listed: string, reading: string])[] = [
  ['A mass of $5 \\pm 3$ or $5\\pm3$.', 'A mass of 5 ± 3 or 5±3.'],
  ['Of $3 \\leq 5$, $10 \\cdot 5$ and $4\\times 4$.', 'Of 3 ≤ 5, 10 · 5 and 4×4.'],
  ['It is $ \\sim 5 $ of $ \\pm 3$ and 3$ \\times $4.', 'It is ∼5 of ±3 and 3×4.'],
  ['$ {\\sim}10\\times$ faster, $ {\\approx}5\\%$, $1.5 \\times$ slower.', '∼10× faster, ≈5%, 1.5× slower.'],
  ['By 10\\(\\times\\) on $3 {\\times} 3$ grids.', 'By 10× on 3 × 3 grids.'],
  ['A $\\mathbf{3\\times}$, $k\\times$ and $2^n\\times$ speedup.', 'A 3×, k× and 2ⁿ× speedup.'],
  [
    'A $5 bill, a 5$ bill, and $$$ or $$ signs; $$10 for two$$.',
    'A $5 bill, a 5$ bill, and $$$ or $$ signs; $$10 for two$$.',
  ],
  ['For $5 per unit and $$ABC$$ of $$\\text{loss}=x$$.', 'For $5 per unit and ABC of loss = x.'],
  ['It costs \\$$5$ million, \\$$x$ or \\$$10^6$.', 'It costs $5 million, $x or $10⁶.'],
  [
    'With $p<$0.05, $n=$3, R$^2=$0.9 and $k\\geq$2 of $x$5.',
    'With p < 0.05, n = 3, R² = 0.9 and k ≥ 2 of x5.',
  ],
  [
    'At $5 GeV$, $10GHz$ and $3 km$ of $10^{4}$-$10^{5}$ and $10^5$-$10^4$.',
    'At 5 GeV, 10 GHz and 3km of 10⁴–10⁵ and 10⁵-10⁴.',
  ],
  [
    'In two dimensions,$n$ points, $M_\\sun$ at $5\\arcsec$, $z\\ga6$, $3\\degr$.',
    'In two dimensions, n points, M_⊙ at 5″, z ≳ 6, 3°.',
  ],
  ['The $x$$y$ of $\\alpha$$_1$$\\beta$ in $n$, $k$.', 'The xy of α₁β in n, k.'],
  [
    'With $n$ bees \\[E=mc^2\\] and $m$ wasps. Let $n$. Then \\[\\sum x = 1\\] so $m$.',
    'With n bees E = mc² and m wasps. Let n. Then ∑x = 1 so m.',
  ],
  ['Of \\[3\\], \\[1, 2\\] and \\[4–7\\] with $m$.', 'Of [3], [1, 2] and [4–7] with m.'],
  ['If $\\alpha$is 1 and of$\\beta$ or in$10$ or $n$th.', 'If α is 1 and of β or in 10 or nth.'],
  ['In$_2$O$_3$ is 5 $\\mu$as of the$^1$ $\\pi$on.', 'In₂O₃ is 5 μas of the¹ πon.'],
  [
    'Of $10\\,$pc, $\\sim 5\\,$kpc, $10^{-6}\\ $M, $3.2~$GHz, 5$\\,\\mu$m, $M_\\odot\\,$yr$^{-1}$ and $x\\,$.',
    'Of 10 pc, ∼5 kpc, 10⁻⁶ M, 3.2 GHz, 5 μm, M_⊙ yr⁻¹ and x.',
  ],
  [
    'For $ x $, $ f(t) $ and $ k $-means of $\\underbrace{a+b}_{n}$.',
    'For x, f(t) and k-means of a + b (n).',
  ],
  ['For 2$\\frac{1}{2}$ of $3\\frac12$ and 1$\\frac34$ years.', 'For 2½ of 3 1/2 and 1¾ years.'],
];

/** Rules for compounds, units and names leave what is in a displayed formula. */
const displayed: readonly (readonly [listed: string, latex: string])[] = [
  ['So \\begin{equation} E = mc^2 + CO_2 \\end{equation} is.', 'So $E = mc^2 + CO_2$ is.'],
  ['So \\[ AB^2 \\] and $$ km^{-2} $$ are.', 'So $AB^2$ and $km^{-2}$ are.'],
];

describe('a formula between dollars', () => {
  test.each(readings)('%s', (listed, reading) =>
    expect(parseMarkup(listed).plain.replaceAll('\u00A0', ' ')).toBe(reading),
  );
  test.each(displayed)('stays in LaTeX: %s', (listed, latex) =>
    expect(parseMarkup(listed).latex).toBe(latex),
  );
});
