/** Abstracts as Crossref, PubMed, IEEE and Springer print them, with formulas as MathML and scripts as tags. */
import { describe, expect, test } from 'vitest';
import { mathmlTex } from '../../src/text/formula/mathml-tex.ts';
import { typesetFormula } from '../../src/text/formula/typeset-formula.ts';
import { parseMarkup } from '../../src/text/markup.ts';
import { replaceScripts } from '../../src/text/script-text.ts';

const plain = (raw: string): string => parseMarkup(raw).plain.replaceAll('\u00A0', ' ');

const X_I = '<mml:math><mml:msub><mml:mi>x</mml:mi><mml:mi>i</mml:mi></mml:msub></mml:math>';

describe('a publisher’s record', () => {
  test.each<[raw: string, reading: string]>([
    [`<jats:p>Let <jats:inline-formula>${X_I}</jats:inline-formula> be</jats:p>`, 'Let x_i be'],
    [
      `<jats:inline-formula><jats:alternatives><jats:tex-math>$$x_i$$</jats:tex-math>${X_I}</jats:alternatives></jats:inline-formula>`,
      'x_i',
    ],
    [
      '<tex-math>\\documentclass[12pt]{minimal} \\usepackage{amsmath} \\setlength{\\oddsidemargin}{-69pt} \\begin{document}$$\\alpha$$\\end{document}</tex-math> rays',
      'α rays',
    ],
    ['of <formula formulatype="inline"><tex Notation="TeX">$k$</tex></formula>-means', 'of k-means'],
    ['<AbstractText Label="AIMS" NlmCategory="OBJECTIVE">We aim.</AbstractText>', 'AIMS: We aim.'],
    ['<jats:list><jats:list-item><jats:p>One</jats:p></jats:list-item></jats:list>', 'One'],
    ['<jats:p>a<jats:break/>b<!-- c --></jats:p>', 'a b'],
    [
      '<jats:p>JWST at z &gt; 4,</jats:p><jats:p>where it is dark.</jats:p>',
      'JWST at z > 4, where it is dark.',
    ],
    ['<p>with p &lt; 0.05, and <i>q > 4</i></p>', 'with p < 0.05, and q > 4'],
    ['<jats:p><jats:named-content content-type="x">E. coli</jats:named-content></jats:p>', 'E. coli'],
    ['H<inf>2</inf>O <ce:italic>in vitro</ce:italic>, CO<ce:inf>2</ce:inf>', 'H₂O in vitro, CO₂'],
    [
      'CO <sub>2</sub>, m <SUP>−2</SUP>, 10 <sup>6</sup> cells of <sup>13</sup>C at 5 <sup>14</sup>C',
      'CO₂, m⁻², 10⁶ cells of ¹³C at 5 ¹⁴C',
    ],
    ['H<SUB>2</SUB>O <I>in vitro</I>', 'H₂O in vitro'],
    ['25<sup>o</sup>C, 1<sup>st</sup>, 10<sup>–3</sup>, NO<sub>3</sub><sup>–</sup>', '25°C, 1st, 10⁻³, NO₃⁻'],
    ['A<sup>TM</sup> of <i>Brca1<sup>−/−</sup></i> mice', 'A™ of Brca1⁻/⁻ mice'],
    [
      'CD25<sup>high</sup>, <i>Apc</i><sup>Min/+</sup>, AUC<sub>0–24</sub>',
      'CD25^(high), Apc^(Min/+), AUC_(0–24)',
    ],
    ['<sup>99m</sup>Tc, <sup>177m</sup>Lu and 5<sup>m</sup>', '⁹⁹ᵐTc, ¹⁷⁷ᵐLu and 5^m'],
    ['<i>x</i><sub><i>i</i></sub><sup>2</sup> in <b>R</b><sup><i>n</i></sup>', 'x_i² in Rⁿ'],
    ['2<sup>−ΔΔCt</sup> of 10<sup>5</sup>', '2^(−ΔΔCt) of 10⁵'],
    [
      '<b>Background</b>Obesity is common.<b>Methods</b>We did.<strong>Results</strong>5 of it.',
      'Background Obesity is common. Methods We did. Results 5 of it.',
    ],
    [
      '<jats:p><jats:bold>BACKGROUND</jats:bold>It is.<jats:bold>Conclusions:</jats:bold>So.</jats:p>',
      'BACKGROUND It is. Conclusions: So.',
    ],
    ['<b>Summary</b><sup>1</sup>The <b>Results</b>', 'Summary¹The Results'],
    ['<b>Results</b>-driven, <b>Method</b>s and <b>CRISPR</b>Cas9', 'Results-driven, Methods and CRISPRCas9'],
    [
      '<scp>d</scp>-Glucose, Poly(<scp>l</scp>-lactide), <span class="smallcaps">dl</span>-lysine',
      'D-Glucose, Poly(L-lactide), DL-lysine',
    ],
    ['<scp>in vivo</scp>, <span class="x">d</span>-wave and <sc>d</sc> of', 'in vivo, d-wave and d of'],
    [
      'Strain KCTC 12345<sup>T</sup> (= JCM 10<sup>T</sup>), type strain TU-B-10<sup>T</sup>',
      'Strain KCTC 12345ᵀ (= JCM 10ᵀ), type strain TU-B-10ᵀ',
    ],
    [
      'A<sup>T</sup>A and 10<sup>T</sup> under strain B<sup>T</sup>, strain of 10<sup>T</sup>',
      'A^TA and 10^T under strain B^T, strain of 10^T',
    ],
    [
      '<p>The <underline>u</underline> of <monospace>m</monospace> <img src="x.png" alt="y"> here</p><title/>',
      'The u of m here',
    ],
    ['The <p/> element of <i>HTML</i>.<p/>It is', 'The <p/> element of HTML. It is'],
    ['of [[sup]]13C[[/sup]] and H[[sub]]2[[/sub]]O', 'of ¹³C and H₂O'],
    ['of e[[sup]]2K[[/sup]] in R[[sup]]3N[[/sup]], ([[sup]]2H[[/sup]])', 'of e^(2K) in R^(3N), (²H)'],
  ])('%s', (raw, reading) => expect(plain(raw)).toBe(reading));

  test.each([
    'the <inf> of <sub> and',
    'a <math> of <mi> and </mi>',
    'the <jats> and <list-item> tags',
    'x</sup><sup>',
    'the <title/> and <p/> tags, <monospace> and a list [[sup]]',
  ])('stays: %s', (raw) => expect(plain(raw)).toBe(raw));
});

describe('MathML', () => {
  const math = (inner: string) => mathmlTex(`<math>${inner}</math>`);
  test.each<[source: string, linear: string]>([
    ['<mi>x</mi><mo>&lt;</mo><mn>2</mn><mo>%</mo>', 'x < 2%'],
    [
      '<mi mathvariant="script">O</mi><mo>(</mo><mi>n</mi><mo>&#x2061;</mo><mi>log</mi><mi>n</mi><mo>)</mo>',
      'O(n log n)',
    ],
    ['<mmultiscripts><mi>He</mi><mprescripts/><none/><mn>4</mn></mmultiscripts>', '⁴He'],
    [
      '<msqrt><msub><mi>s</mi><mi>NN</mi></msub></msqrt><mo>=</mo><mn>5.02</mn><mtext> TeV</mtext>',
      '√s_NN = 5.02 TeV',
    ],
    ['<mover><mi>q</mi><mo>¯</mo></mover><mover><mi>x</mi><mo>→</mo></mover>', 'q̄x⃗'],
    [
      '<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><mi>i</mi>',
      '∑_(i=1)ⁿi',
    ],
    ['<munder><mi>x</mi><mo>¯</mo></munder><mover><mi>y</mi><mo>¯</mo></mover>', 'x̲ȳ'],
    ['<munder><mi>x</mi><mo>~</mo></munder>', 'x_∼'],
    ['<mfenced separators=";|"><mi>x</mi><mi>y</mi><mi>z</mi><mi>w</mi></mfenced>', '(x; y|z|w)'],
    ['<mfenced open="[" close=")"><mn>0</mn><mn>1</mn></mfenced>', '[0, 1)'],
    ['<mo>(</mo><mfrac linethickness="0"><mi>n</mi><mi>k</mi></mfrac><mo>)</mo>', '(n choose k)'],
    ['<mn>1,234</mn><mo>,</mo><mn>5</mn>', '1,234, 5'],
    [
      '<semantics><mi>y</mi><annotation encoding="application/x-tex">\\alpha_i</annotation></semantics>',
      'α_i',
    ],
  ])('%s', (source, linear) => expect(typesetFormula(math(source) ?? '')).toMatchObject({ linear }));

  test('names of JavaScript are no elements', () => {
    expect(math('<constructor><mi>a</mi></constructor><mover><mi>b</mi><mo>constructor</mo></mover>')).toBe(
      'a\\overset{constructor}{b}',
    );
    expect(plain('x<sup>constructor</sup>')).toBe('x^(constructor)');
  });

  test.each(['<mi>a</mi></mi>', '<mi>a', '<mrow>'.repeat(60) + '</mrow>'.repeat(60), ''])(
    'is refused: %s',
    (source) => expect(math(source)).toBeUndefined(),
  );
});

test('scripts of HTML as text keep what they say', () => {
  expect(
    replaceScripts('10<sup>&minus;3</sup>, T<sub>c</sub>, x<jats:sup>2</jats:sup>, N<sub>&lt;5</sub>'),
  ).toBe('10⁻³, T_{c}, x², N_{&lt;5}');
});
