/** Formulas at the edges of what is read as one, and what stays words. */
import { expect, test } from 'vitest';
import { BoundedMemo } from '../../src/text/bounded-memo.ts';
import { parseMarkup } from '../../src/text/markup.ts';

const texts = [
  'The k-th, n-fold, d-dimensional and 3th step of n-way and m-tuple data.',
  'Let f(g(x)) = h(x_1, ..., x_n) for all x in mathbb{R}^d.',
  'The ket |psi rangle, bra langle phi| and langle x, y rangle of it.',
  'With left( x + y right) and {alpha} and {Phi_t}, lfloor n rfloor.',
  'We bound D_{KL}(p||q), D_{TV}, \\mathbf{x}_{SGD} and \\theta_{GD}.',
  'A charge of e^-, He^{2+}, x^{*}, y^+ and z^{-1}, w^-3 or v^{+}.',
  'x to infty, x to 0, D to infty and alpha to beta.',
  'Ten 5~6 km, 3sim5, 10%sim20%, 4K~8K and a~b.',
  'It takes Omega(n^2) or f(x) and max(a, b), log(n) and exp(-x).',
  'The matrix $\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}$ and $\\begin{cases} 1 & x \\\\ 0 & y \\end{cases}$.',
  'Costs $5 and $10 million, or $x$ for $5.',
  'From $10k to $20k, $x_1$ and $y$ of $a_{1}b$.',
  "The prime x', f'(x), \\alpha' and x'' of it.",
  '2x, 3n, n2, 2 x 3, 10 x 5 and x2 y3.',
  '||x||_2, |x|, \\|x\\|, \\lVert y \\rVert and \\left\\| z \\right\\|.',
  'Uses H_2SO_4, C_6H_{12}O_6, Fe^{3+}, N_a, XeF_x and CO_2e.',
  'Nested {{{{{{{{{{x_1}}}}}}}}}} and x_{y_{z_{w_{v_{u}}}}}.',
  '\\frac{1}{2}, \\frac12, \\frac{a+b}{c}, \\sqrt[3]{x}, \\binom{n}{k} and \\tfrac34.',
  '\\sum_{i=1}^n x_i, \\int_0^1 f, \\prod_i p_i, \\lim_{n \\to \\infty} a_n and \\max_x f.',
  'a \\, b \\quad c \\; d \\! e \\hspace{1em} f in $a\\,b\\quad c\\;d\\!e$.',
  '$\\hat{x}$, $\\bar{y}$, $\\vec{z}$, $\\dot{w}$, $\\overline{AB}$ and $\\widetilde{M}$.',
  '$\\mathrm{SO}(3)$, $\\mathsf{P}$, $\\mathfrak{g}$, $\\mathscr{L}$, $\\boldsymbol{\\theta}$ and $\\text{if } x$.',
  '$\\operatorname{rank}(A)$, $\\Pr[X]$, $\\mathbb{E}_{x \\sim p}[f(x)]$ and $\\arg\\max_x f$.',
  '$mathcal{O}(n log n)$, $mathbb{R}^d$, $alpha_{max}$ and $sqrt{n}$.',
  'J. R. Smith et al. show it. Dr. A. B. Jones vs. C. Dee, i.e. both.',
];

test.each(texts)('%s', async (raw) => {
  const { plain, html, latex, feedHtml, leftovers, problems } = parseMarkup(raw);
  const lines = [raw, plain, html, feedHtml, latex, ...leftovers, ...problems];
  const text = `${lines.map((line) => line.replaceAll('\u00A0', '␣')).join('\n')}\n`;
  await expect(text).toMatchFileSnapshot(`snapshots/odd-formulas/${texts.indexOf(raw) + 1}.txt`);
});

test('a memo keeps the latest, and what was asked for lately', () => {
  const memo = new BoundedMemo<number>(4);
  for (const key of ['a', 'b', 'c']) memo.set(key, 1);
  expect(['a', 'b', 'c'].map((key) => memo.get(key))).toEqual([1, 1, 1]);
  for (let index = 0; index < 20; index += 1) {
    memo.set(`key ${index}`, index);
    expect(memo.get(`key ${index}`)).toBe(index);
  }
  expect([memo.get('b'), memo.get('key 2')]).toEqual([undefined, undefined]);
  const small = new BoundedMemo<number>(4);
  for (const key of ['a', 'b', 'c', 'd', 'e']) small.set(key, 1);
  expect(['a', 'b', 'c', 'd', 'e'].map((key) => small.get(key))).toEqual([undefined, undefined, 1, 1, 1]);
  memo.set('key 19', 7);
  expect(memo.get('key 19')).toBe(7);
});
