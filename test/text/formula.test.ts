import { describe, expect, test } from 'vitest';
import { findFormulas } from '../../src/text/formula/find-formulas.ts';
import { readTokens } from '../../src/text/formula/tokens.ts';
import { typesetFormula } from '../../src/text/formula/typeset-formula.ts';
import { parseMarkup } from '../../src/text/markup.ts';

const NO_EVIDENCE = { backslashesKept: false, letters: new Set<string>(), isCode: false, hasQuotes: false };

/** The TeX of the formula that begins the text, if there is one. */
function readFormula(text: string): string | undefined {
  const [found] = findFormulas(readTokens(text), NO_EVIDENCE);
  return found?.first === 0 ? found.tex : undefined;
}

describe('a flattened formula', () => {
  test.each([
    [
      'M_bullet/M_star > 8times 10^{18} (n Lambda/f_{edd})[(Omega_b M_h)/(Omega_m M_star) - 1], then',
      'M_\\bullet/M_\\star > 8 \\times 10^{18} (n \\Lambda/f_{\\mathrm{edd}})[(\\Omega_b M_h)/(\\Omega_m M_\\star) - 1]',
    ],
    [
      'mathcal{O}(mathcal{C_Phi/m} + mathcal{C_Psi/n}) for',
      '\\mathcal{O}(\\mathcal{C_\\Phi/m} + \\mathcal{C_\\Psi/n})',
    ],
    ['C_{Phicirc Psi} > C_Psi. This', 'C_{\\Phi \\circ \\Psi} > C_\\Psi'],
    ['C_Phi, C_Psi are', 'C_\\Phi'],
    ['beta_pm (t), which', '\\beta_\\pm (t)'],
    ['propto (1+z)^{5/2}. At', '\\propto (1 + z)^{5/2}'],
    ['z sim 5, we', 'z \\sim 5'],
    ['D{to}infty. The', 'D \\to \\infty'],
    ['N{+}D dimensional', 'N{+}D'],
    ['rho = -0.863) with', '\\rho = -0.863'],
    ['2^k - 1 possible', '2^k - 1'],
    ['{\\phi}=0 obtained', '\\phi = 0'],
    ['\\alpha-divergence', '\\alpha'],
  ])('%s', (text, tex) => {
    expect(readFormula(text)).toBe(tex);
    expect(typesetFormula(tex).ok).toBe(true);
  });

  test.each([
    'a sim to',
    'snake_case',
    'x_train',
    'Phi-4',
    'pi relates',
    'W8A8',
    '3 times 5',
    'I = 5',
    'alpha particles',
    'x to y',
    'max_tokens',
    'le 11',
    'p_value',
    'H_2O',
    'a_b@c.example',
    'x_1.py',
  ])('%s is none', (text) => {
    expect(findFormulas(readTokens(text), NO_EVIDENCE)).toEqual([]);
  });
});

describe('a typeset formula', () => {
  test.each([
    ['d^{k}', 'd^k'],
    ['10^{-18}', '10⁻¹⁸'],
    ['\\frac{a+b}{2c}', '(a + b)/2c'],
    ['\\binom{n}{k}', '(n choose k)'],
    ['\\binom{n+1}{2}', '((n + 1) choose 2)'],
    ['\\sqrt{x+1}', '√(x + 1)'],
    ['\\mathbb{Z}_p^2', 'ℤ_p²'],
    ['\\mathcal{L}(\\theta)', 'L(θ)'],
    ['\\hat{x} \\approx \\bar{y}', 'x̂ ≈ ȳ'],
    ['\\log P', 'log P'],
    ['\\sum_{i=1}^n x_i', '∑_(i=1)ⁿx_i'],
    ['-1 + x', '−1 + x'],
    ["x'(t)", 'x′(t)'],
    ['\\mathop{\\mathrm{sgn}}x', 'sgn x'],
    ['\\mathop {\\textrm{argmin}}\\limits _{x} f', 'argmin_x f'],
    ['\\mathop{\\mathbb{E}}_{x} f', 'E_x f'],
    ['\\mathop{\\arg\\min}_{x} f', 'arg min_x f'],
    ['\\mathop{\\oplus}_i V', '⊕_i V'],
    ['\\mathop{(x)}', '(x)'],
    ['\\prescript{14}{6}{\\mathrm{C}}', '₆¹⁴C'],
    ["\\sideset{}{'}\\sum_{n}", '∑_n′'],
    ['\\overline{\\kern -0.2em D}{}^0', 'D̄⁰'],
    ['\\Re z + \\Im z', 'ℜz + ℑz'],
    ['\\mathring{A}, \\check{c}, \\acute{e}, \\breve{u}', 'Å, č, é, ŭ'],
    ['\\varvec{x} \\in \\varnothing', 'x ∈ ∅'],
    ['\\sqrt{n}\\log n', '√n · log n'],
    ['\\sqrt{n\\log n}', '√(n log n)'],
    ['\\sqrt{n}(a - b)', '√n(a − b)'],
    ['[G:H]=p^k', '[G:H] = p^k'],
    ['[K:\\mathbb{Q}]', '[K:ℚ]'],
    ['[x:y:z]', '[x:y:z]'],
    ['a:b', 'a:b'],
    ['a\\!:\\!b', 'a:b'],
    ['f\\colon X', 'f: X'],
    ['(G:H)', '(G:H)'],
    ['f(x:y)', 'f(x: y)'],
    ['f:X\\to Y', 'f: X → Y'],
    ['(f:X\\to Y)', '(f: X → Y)'],
    ['\\{x:x>0\\}', '{x: x > 0}'],
    ['P[x:x>0]', 'P[x: x > 0]'],
    ['\\forall x:P(x)', '∀x: P(x)'],
    ['a\\leqslant b\\geqslant c', 'a ⩽ b ⩾ c'],
    ['a\\lll b\\leqq c', 'a ⋘ b ≦ c'],
    ['A\\sqsubseteq B\\Subset C', 'A ⊑ B ⋐ C'],
    ['x\\gtrless y\\approxeq z', 'x ≷ y ≊ z'],
    ['f\\star g', 'f ⋆ g'],
    ['x^\\star + M_{\\star}', 'x⋆ + M_⋆'],
    ['\\star f(\\star)', '⋆f(⋆)'],
    ['(P,\\leqslant), (\\leq)', '(P, ⩽), (≤)'],
    ['\\|\\star\\|, (G,\\oplus)', '‖⋆‖, (G, ⊕)'],
    ['\\|\\cdot\\|_2', '‖⋅‖₂'],
  ])('%s reads %s on one line', (tex, linear) => {
    expect(typesetFormula(tex)).toMatchObject({ ok: true, linear });
  });

  test('has a class when it may not fit a line, and then breaks after its operators', () => {
    const long = typesetFormula('abcdefgh + ijklmnop = qrstuvwxyz');
    expect(long.ok && long.mathml).toMatch(
      /^<math class="long"><mrow>.*<mo>\+<\/mo><\/mrow><mrow>.*<mo>=<\/mo><\/mrow><mrow>.*<\/mrow><\/math>$/,
    );
    const short = typesetFormula('a + b');
    expect(short.ok && short.mathml).toBe('<math><mi>a</mi><mo>+</mo><mi>b</mi></math>');
  });

  test('draws the marks behind a long formula into it, and only a long one', () => {
    const { html } = parseMarkup('so $abcdefgh + ijklmnop = (qrstuvwxyz)(a)$, and $(x)$, too');
    expect(html).toMatch(/<mtext>,<\/mtext><\/mrow><\/math> and /);
    expect(html).toContain('<mo stretchy="false">)</mo></math>, too');
    expect(html).toContain('</mrow></mrow><mrow><mrow>');
  });

  test.each([
    ['\\def\\a{\\a}\\a', '\\def is not allowed in a formula'],
    ['\\href{https://a.example}{x}', '\\href is not allowed in a formula'],
    ['\\includegraphics{x}', '\\includegraphics is not allowed in a formula'],
    ['a % b', 'comments and parameters are not allowed in a formula'],
    ['{'.repeat(31) + '}'.repeat(31), 'braces are nested too deeply'],
    ['{x', 'an opening brace is never closed'],
    ['x}', 'a closing brace has no opening one'],
    ['x'.repeat(2_001), 'the formula is too long'],
    ['\\nosuch', 'Unsupported function name: \\nosuch'],
    ['\\ ', 'the formula shows nothing'],
    ['^_^', 'the formula cannot be read'],
  ])('%s is refused in words', (tex, problem) => {
    expect(typesetFormula(tex)).toEqual({ ok: false, problem });
  });
});

describe('upright names with numbers', () => {
  test.each([
    ['\\mathrm{CD25}^{+}', 'CD25⁺'],
    ['{\\rm PM10}', 'PM10'],
    ['x_{\\mathrm{max 10}}', 'x_(max10)'],
    ['\\mathrm{ab1.25cd3 45}', 'ab1.25cd345'],
    ['{\\rm a\\frac12_12}', 'a1/2₁2'],
  ])('%s keeps its digits', (tex, linear) => expect(typesetFormula(tex)).toMatchObject({ linear }));
});
