/** One row checks all outputs of one text. Non-breaking spaces are written `·` in the rows. */
import { describe, expect, test } from 'vitest';
import { compose } from '../../src/text/compose.ts';
import { parseMarkup } from '../../src/text/markup.ts';

interface Row {
  readonly raw: string;
  readonly plain: string;
  readonly html: string;
  readonly latex: string;
  /** Where it differs from `html`. */
  readonly feed?: string;
}

const rows: readonly Row[] = [
  {
    raw: "The Redshift Evolution of the M_bullet-M_star Relation for JWST's Supermassive Black Holes at z > 4",
    plain: 'The Redshift Evolution of the M_•-M_⋆ Relation for JWST’s Supermassive Black Holes at z > 4',
    html: 'The Redshift Evolution of the <math><msub><mi>M</mi><mi>•</mi></msub><mtext>-</mtext><msub><mi>M</mi><mi>⋆</mi></msub></math> Relation for JWST’s Supermassive Black Holes at <math><mi>z</mi><mo>&gt;</mo><mn>4</mn></math>',
    feed: 'The Redshift Evolution of the M_•-M_⋆ Relation for JWST’s Supermassive Black Holes at z &gt; 4',
    latex:
      "The Redshift Evolution of the $M_\\bullet\\text{-}M_\\star$ Relation for JWST's Supermassive Black Holes at $z > 4$",
  },
  {
    raw: 'a 1.3times speedup over GPT-3.5 (ge 175B), sim1000 points, 11.0 pm 1.3 and 10sim100times, 68.9\\%',
    plain: 'a 1.3× speedup over GPT-3.5 (≥175B), ∼1000 points, 11.0 ± 1.3 and 10∼100×, 68.9%',
    html: 'a 1.3× speedup over GPT-3.5 (≥175B), ∼1000 points, 11.0·±·1.3 and 10∼100×, 68.9%',
    latex:
      'a 1.3$\\times$ speedup over GPT-3.5 ($\\geq$175B), $\\sim$1000 points, 11.0~$\\pm$~1.3 and 10$\\sim$100$\\times$, 68.9\\%',
  },
  {
    raw: 'as propto (1+z)^{5/2}. At z sim 5, when m gg n and D{to}infty, Vim-T^dagger',
    plain: 'as ∝ (1 + z)^(5/2). At z ∼ 5, when m ≫ n and D → ∞, Vim-T†',
    html: 'as <math><mo>∝</mo><msup><mrow><mo stretchy="false">(</mo><mn>1</mn><mo>+</mo><mi>z</mi><mo stretchy="false">)</mo></mrow><mrow><mn>5</mn><mi>/</mi><mn>2</mn></mrow></msup></math>. At <math><mi>z</mi><mo>∼</mo><mn>5</mn></math>, when <math><mi>m</mi><mo>≫</mo><mi>n</mi></math> and <math><mi>D</mi><mo>→</mo><mi>∞</mi></math>, Vim-T†',
    feed: 'as ∝ (1 + z)^(5/2). At z ∼ 5, when m ≫ n and D → ∞, Vim-T†',
    latex: 'as $\\propto (1 + z)^{5/2}$. At $z \\sim 5$, when $m \\gg n$ and $D \\to \\infty$, Vim-T†',
  },
  {
    raw: "the bound $\\widetilde{O}\\left(SA\\frac{\\mathsf{H}}{\\varepsilon^2} \\right)$ of \\( x'(t) = Ax(t) \\)",
    plain: 'the bound Õ(SA · H/ε²) of x′(t) = Ax(t)',
    html: 'the bound <math><mover accent="true"><mi>O</mi><mo stretchy="true">~</mo></mover><mrow><mo>(</mo><mi>S</mi><mi>A</mi><mfrac><mi>𝖧</mi><msup><mi>ε</mi><mn>2</mn></msup></mfrac><mo>)</mo></mrow></math> of <math><msup><mi>x</mi><mi>′</mi></msup><mrow><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo></mrow><mo>=</mo><mi>A</mi><mi>x</mi><mrow><mo stretchy="false">(</mo><mi>t</mi><mo stretchy="false">)</mo></mrow></math>',
    feed: 'the bound Õ(SA · H/ε²) of x′(t) = Ax(t)',
    latex:
      "the bound $\\widetilde{O}\\left(SA\\frac{\\mathsf{H}}{\\varepsilon^2} \\right)$ of $x'(t) = Ax(t)$",
  },
  {
    raw: 'three textit{O}bstacles of $textbf{specialist} and textbf{generalist}$ models & \\textbf{Mamba} #1',
    plain: 'three Obstacles of specialist and generalist models & Mamba #1',
    html: 'three <em>O</em>bstacles of <strong>specialist</strong> and <strong>generalist</strong> models &amp; <strong>Mamba</strong> #1',
    latex:
      'three \\emph{O}bstacles of \\textbf{specialist} and \\textbf{generalist} models \\& \\textbf{Mamba} \\#1',
  },
  {
    raw: "``latent'' \"A is B'' -- axioms---a game; Rao--Blackwell; `model zoos' and models' use of JKOnet* is *transient*",
    plain:
      '“latent” “A is B” – axioms—a game; Rao–Blackwell; ‘model zoos’ and models’ use of JKOnet* is transient',
    html: '“latent” “A is B”·– axioms—a game; Rao–Blackwell; ‘model zoos’ and models’ use of JKOnet* is <em>transient</em>',
    latex:
      "``latent'' ``A is B''~-- axioms---a game; Rao--Blackwell; `model zoos' and models' use of JKOnet* is \\emph{transient}",
  },
  {
    raw: 'at https://github.com/masa-ue/SVDD{https://github.com/masa-ue/SVDD}. (https://a.example/x_%7By%7D) and https://b.example/LoGAH .',
    plain: 'at https://github.com/masa-ue/SVDD. (https://a.example/x_%7By%7D) and https://b.example/LoGAH.',
    html: 'at <a href="https://github.com/masa-ue/SVDD" rel="external">https://github.com/masa-ue/SVDD</a>. (<a href="https://a.example/x_%7By%7D" rel="external">https://a.example/x_%7By%7D</a>) and <a href="https://b.example/LoGAH" rel="external">https://b.example/LoGAH</a>.',
    latex:
      'at \\url{https://github.com/masa-ue/SVDD}. (\\url{https://a.example/x_%7By%7D}) and \\url{https://b.example/LoGAH}.',
  },
  {
    raw: 'the Schr\\"odinger bridge (\\aka, score) of \\codestar-15B, i.i.d.$\\ $(independent), e.g.\\ here',
    plain: 'the Schrödinger bridge (a.k.a., score) of \\codestar-15B, i.i.d. (independent), e.g. here',
    html: 'the Schrödinger bridge (a.k.a., score) of <code class="tex">\\codestar</code>-15B, i.i.d. (independent), e.g.·here',
    latex:
      'the Schrödinger bridge (a.k.a., score) of \\textbackslash{}codestar-15B, i.i.d. (independent), e.g.~here',
  },
  {
    raw: 'sets $\\{a, b\\}^n$ and $\\nosuch{x}$ with {braces} & 50% of a_b ~ c^',
    plain: 'sets {a, b}ⁿ and $\\nosuch{x}$ with {braces} & 50% of a_b ~ c^',
    html: 'sets <math><msup><mrow><mo stretchy="false">{</mo><mi>a</mi><mo>,</mo><mi>b</mi><mo stretchy="false">}</mo></mrow><mi>n</mi></msup></math> and <code class="tex">$\\nosuch{x}$</code> with {braces} &amp; 50% of <math><msub><mi>a</mi><mi>b</mi></msub></math> ~ c^',
    feed: 'sets {a, b}ⁿ and <code class="tex">$\\nosuch{x}$</code> with {braces} &amp; 50% of a_b ~ c^',
    latex:
      'sets $\\lbrace a, b\\rbrace ^n$ and \\$\\textbackslash{}nosuch\\textbraceleft{}x\\textbraceright{}\\$ with \\textbraceleft{}braces\\textbraceright{} \\& 50\\% of $a_b$ \\textasciitilde{} c\\textasciicircum{}',
  },
  {
    raw: 'Phi-4, four times fewer, partial products, there exists, sim2real, 3 pm, le 11 mai, $5 and $10, snake_case',
    plain:
      'Phi-4, four times fewer, partial products, there exists, sim2real, 3 pm, le 11 mai, $5 and $10, snake_case',
    html: 'Phi-4, four times fewer, partial products, there exists, sim2real, 3 pm, le 11 mai, $5 and $10, snake_case',
    latex:
      'Phi-4, four times fewer, partial products, there exists, sim2real, 3 pm, le 11 mai, \\$5 and \\$10, snake\\_case',
  },
];

const dotted = (text: string): string => text.replaceAll('\u00A0', '·');

/** What a feed reader without MathML shows, but for spaces. */
const withoutMaths = (html: string): string =>
  html.replace(/<\/?(?:math|m[a-z]+)[^>]*>/g, '').replace(/[\s·\u2061-\u2064]+/g, '');

describe('maths in feeds', () => {
  test.each([
    ['$z \\sim 5$', '<math><mi>z</mi><mo>∼</mo><mn>5</mn></math>'],
    ['$10^{6}$', '10⁶'],
    ['$\\log n$', 'log\u2009n'],
    ['$\\frac{a}{b}$', 'a/b'],
  ])('%s goes as MathML only where its letters alone say the same', (raw, html) => {
    expect(parseMarkup(raw).feedHtml.replace(/\s/g, ' ')).toBe(html.replace(/\s/g, ' '));
  });
});

describe('one text, all its outputs', () => {
  test.each(rows)('$raw', ({ raw, plain, html, latex, feed }) => {
    const markup = parseMarkup(raw);
    expect(markup.raw).toBe(raw);
    expect(markup.plain).toBe(plain);
    expect(dotted(markup.html)).toBe(html);
    expect(withoutMaths(markup.feedHtml)).toBe(withoutMaths((feed ?? html).replaceAll('·', '\u00A0')));
    expect(dotted(markup.latex)).toBe(latex);
  });

  test('the same string is parsed once, and outputs are made once', () => {
    const raw = 'A string of $x^2$ that no other test has';
    const markup = parseMarkup(raw);
    expect(parseMarkup(raw)).toBe(markup);
    expect(markup.html).toBe(markup.html);
  });

  test('maths that cannot be read says so and keeps its words', () => {
    const { problems, leftovers } = parseMarkup('with $\\nosuch{x}$ and \\codestar');
    expect(problems).toEqual(['$\\nosuch{x}$: Unsupported function name: \\nosuch']);
    expect(leftovers).toEqual(['\\codestar']);
    expect(parseMarkup('an Å_⊙ of é^† here').leftovers).toEqual(['an Å_⊙ of é^† here', 'an Å_⊙ of é^† here']);
  });

  test('links are told apart by what stands behind them, each once', () => {
    const raw =
      'https://github.com/a/b https://github.com/a/b. https://gitlab.com/a/b https://github.com/a https://huggingface.co/a/b https://huggingface.co/datasets/a/b https://huggingface.co/spaces/a/b https://a.github.io/';
    expect(parseMarkup(raw).links).toEqual([
      { kind: 'code', url: 'https://github.com/a/b' },
      { kind: 'code', url: 'https://gitlab.com/a/b' },
      { kind: 'page', url: 'https://github.com/a' },
      { kind: 'model', url: 'https://huggingface.co/a/b' },
      { kind: 'dataset', url: 'https://huggingface.co/datasets/a/b' },
      { kind: 'page', url: 'https://huggingface.co/spaces/a/b' },
      { kind: 'page', url: 'https://a.github.io/' },
    ]);
  });
});

test.each(['$\\mathrm{CO_2}$', '$\\rm H_2O$', '$\\mathrm{Li_{1+x}Mn_2O_4}$', '$\\mathrm{SO_4^{2-}}$'])(
  'compounds between dollars keep their TeX: %s',
  (source) => {
    expect(parseMarkup(`Vary ${source} here, with CO$_2$.`).latex).toBe(
      `Vary ${source} here, with CO$_{2}$.`,
    );
  },
);

test('what is known of a composed text is not made again', () => {
  const composed = { ...compose('Bees of $x$'), plain: 'as kept', problems: ['kept'] };
  const { plain, problems, html } = parseMarkup('Bees of $x$, once more', { composed });
  expect([plain, problems]).toEqual(['as kept', ['kept']]);
  expect(html).toContain('<mi>x</mi>');
});
