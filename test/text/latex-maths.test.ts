import { describe, expect, it } from 'vitest';
import { latexMaths } from '../../src/text/latex-maths.ts';
import { parseMarkup } from '../../src/text/markup.ts';

it('writes signs of Unicode in formulas as commands', () => {
  expect(latexMaths('Z→μμ+x−1≤εx')).toBe('Z\\to\\mu\\mu+x-1\\leq\\varepsilon x');
  expect(latexMaths('x ∈ ℝ^n, 𝒪(n), 数')).toBe('x \\in \\mathbb{R}^n, \\mathcal{O}(n), 数');
  expect(latexMaths('\\mathrm{m/s²} 10⁻⁵x₁₂')).toBe('\\mathrm{m/s^{2}} 10^{-5}x_{12}');
  expect(latexMaths('𝐱𝜶𝔤ℋ𝓃𝟏')).toBe('\\mathbf{x}𝜶\\mathfrak{g}\\mathcal{H}n\\mathbf{1}');
  expect(latexMaths('\\mathrm{AUC}_{0\\text{–α}24}')).toBe('\\mathrm{AUC}_{0\\text{--α}24}');
  expect(latexMaths('\\alpha^2')).toBe('\\alpha^2');
});

it('does so in a title that had its formula as MathML', () => {
  expect(parseMarkup('Of <math><msub><mi>σ</mi><mi>x</mi></msub><mo>≥</mo><mn>1</mn></math>').latex).toBe(
    'Of $\\sigma_{x}\\geq1$',
  );
});

it('writes commands of journals and packages as those of LaTeX', () => {
  expect(latexMaths('M_\\sun \\ga 5\\,\\GeV, \\varvec{x}, 5\\arcsec, 3\\degr, \\nicefrac{1}{2}')).toBe(
    "M_\\odot \\gtrsim 5\\,\\mathrm{GeV}, \\boldsymbol{x}, 5'', 3^\\circ, {1}/{2}",
  );
  expect(latexMaths('\\lambda \\gamma \\deg P')).toBe('\\lambda \\gamma \\deg P');
});

describe('a group that an argument stands in', () => {
  it('is read up to the length of a formula, and none is looked for beyond', () => {
    const argument = 'x'.repeat(1_900);
    expect(latexMaths(`\\abs{${argument}}`)).toBe(`\\lvert ${argument}\\rvert`);
    const long = `\\abs{${'x'.repeat(2_100)}}`;
    expect(latexMaths(long)).toBe(long);
  });

  it('may lack its end many times', () => {
    const open = '\\abs{'.repeat(20_000);
    expect(latexMaths(open)).toBe(open);
  });
});
