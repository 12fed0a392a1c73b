/** LaTeX output has commands of LaTeX, amsmath and amssymb alone, whatever commands the typesetter accepts. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it, test } from 'vitest';
import { isPlainLatex, LATEX_COMMANDS } from '../../src/text/formula/latex-commands.ts';
import { typesetFormula } from '../../src/text/formula/typeset-formula.ts';
import { latexMaths } from '../../src/text/latex-maths.ts';
import { parseMarkup } from '../../src/text/markup.ts';

/** All names in the typesetter's source that may be commands. */
const typesetter = readFileSync(fileURLToPath(import.meta.resolve('temml')), 'utf8');
const names = [...new Set([...typesetter.matchAll(/["'`]\\\\([A-Za-z]+)/g)].map(([, name = '']) => name))];
const FORMS = ['', ' x', '{x}', '{x}{y}', '{x}{y}{z}', '(x)', '{1em}', '[x]{y}'];

const accepted = names
  .sort()
  .flatMap((name) => FORMS.map((form) => `a \\${name}${form} b`).find((tex) => typesetFormula(tex).ok) ?? []);

it('accepts as many commands as the typesetter has', () => expect(accepted.length).toBeGreaterThan(1_000));

it('writes them in standard commands', () => {
  expect(accepted.map((tex) => [tex, latexMaths(tex)]).filter(([, tex = '']) => !isPlainLatex(tex))).toEqual(
    [],
  );
});

it('does not take commands of packages for standard ones', () =>
  expect(
    [
      'norm',
      'abs',
      'ket',
      'qty',
      'ce',
      'SI',
      'bm',
      'mathscr',
      'coloneqq',
      'llbracket',
      'lt',
      'argmax',
      'Tr',
      'R',
      'E',
    ].filter((name) => LATEX_COMMANDS.has(name)),
  ).toEqual([]));

test.each([
  ['\\norm{\\frac{x}{\\norm{y}}}_2', '\\lVert \\frac{x}{\\lVert y\\rVert}\\rVert_2'],
  ['\\abs x', '|x|'],
  ['5\\,\\text{\\AA}', '5\\,\\text{\\text{Å}}'],
  ['\\argmax_x f', '\\operatorname*{arg\\,max}_x f'],
  ['\\braket{a|b}\\ket{c}', '\\langle a|b\\rangle\\lvert c\\rangle'],
  ['\\pdv{f}{x}\\dd x', '\\frac{\\partial f}{\\partial x}\\mathrm{d}x'],
  ['\\grad f\\laplacian g', '\\nabla f\\nabla^2g'],
  ['p\\lt 0.05', 'p<0.05'],
  ['a\\\\norm', 'a\\\\norm'],
  ['\\ce{A <=> B}', '\\mathrm{A}\\,\\rightleftharpoons\\,\\mathrm{B}'],
  ['\\mathscr{L}\\llbracket\\bm{x}', '\\mathcal{L}[\\![\\boldsymbol{x}'],
  ['\\qty(\\frac{a}{b})', '\\left(\\frac{a}{b}\\right)'],
  ['\\cal{O}(n)', '\\mathcal{O}(n)'],
  ['\\pdv[2]{f}{x}', '\\frac{\\partial^{2}f}{\\partial x^{2}}'],
  ['\\norm*{x}', '\\lVert x\\rVert'],
  ['\\Tr A', '\\operatorname{Tr} A'],
])('%s', (tex, latex) => expect(latexMaths(tex)).toBe(latex));

it('writes a comparison of MathML as its sign', () =>
  expect(parseMarkup('At <math><mi>p</mi><mo>&lt;</mo><mn>0.05</mn></math>.').latex).toBe('At $p<0.05$.'));
