import { expect, it } from 'vitest';
import { latexMaths } from '../../src/text/latex-maths.ts';
import { parseMarkup } from '../../src/text/markup.ts';

it('writes signs of Unicode in formulas as commands', () => {
  expect(latexMaths('Z→μμ+x−1≤εx')).toBe('Z\\to\\mu\\mu+x-1\\leq\\varepsilon x');
  expect(latexMaths('x ∈ ℝ^n, 𝒪(n), 数')).toBe('x \\in \\mathbb{R}^n, 𝒪(n), 数');
  expect(latexMaths('\\mathrm{AUC}_{0\\text{–α}24}')).toBe('\\mathrm{AUC}_{0\\text{--α}24}');
  expect(latexMaths('\\alpha^2')).toBe('\\alpha^2');
});

it('does so in a title that had its formula as MathML', () => {
  expect(parseMarkup('Of <math><msub><mi>σ</mi><mi>x</mi></msub><mo>≥</mo><mn>1</mn></math>').latex).toBe(
    'Of $\\sigma_{x}\\geq1$',
  );
});
