/**
 * Borders of each part of the formula reader: strings that its conditions and patterns just match and just don't, read with
 * each kind of evidence; and grids of what the smaller readers are given. As it is read today: not each cell is right.
 */
import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { findFormulas } from '../../src/text/formula/find-formulas.ts';
import { mathmlTex } from '../../src/text/formula/mathml-tex.ts';
import { restoreBackslashes } from '../../src/text/formula/restore-backslashes.ts';
import {
  hasTypedQuotes,
  keepsBackslashes,
  lettersOf,
  looksLikeCode,
} from '../../src/text/formula/text-evidence.ts';
import { readTokens } from '../../src/text/formula/tokens.ts';
import { typesetFormula } from '../../src/text/formula/typeset-formula.ts';
import { grid, matches, product, words } from './grid.ts';

const NO_EVIDENCE = { backslashesKept: false, letters: new Set<string>(), isCode: false, hasQuotes: false };
const EVIDENCE = [
  NO_EVIDENCE,
  { ...NO_EVIDENCE, letters: new Set('xnABWtXYpq') },
  { ...NO_EVIDENCE, backslashesKept: true },
  { ...NO_EVIDENCE, hasQuotes: true },
  { ...NO_EVIDENCE, isCode: true },
];

const FRAGMENTS = readFileSync('test/fixtures/formula-fragments.txt', 'utf8')
  .trim()
  .split('\n')
  .flatMap(words);

/** The TeX of each formula, its place and its letters. */
function found(text: string, evidence: (typeof EVIDENCE)[number]): string {
  const formulas = findFormulas(readTokens(text), evidence).map(
    ({ tex, first, next, bareGreek, letters }) =>
      `${tex} ${first}–${next}${bareGreek.map((name) => ` ${name}`).join('')} ${letters.join('')}`,
  );
  return formulas.map((formula) => formula.trimEnd()).join('; ') || '–';
}

/** A reading that is the same as the one before it is left empty. */
const differing = (cells: readonly string[]) =>
  cells.map((cell, index) => (index > 0 && cell === cells[index - 1] ? '' : cell));

test('fragments at the borders of each reader, with each kind of evidence', async () => {
  await matches(
    'readers',
    grid(FRAGMENTS, (row) => [
      ...differing(EVIDENCE.map((evidence) => found(row, evidence))),
      restoreBackslashes(row),
    ]),
  );
});

/** `W`: one formula that is the whole text; else the number of formulas, and `.` for none. */
function extent(text: string): string {
  const formulas = findFormulas(readTokens(text), NO_EVIDENCE);
  const isWhole = formulas[0]?.first === 0 && formulas[0].next === readTokens(text).length;
  return isWhole ? 'W' : String(formulas.length).replace('0', '.');
}

test('fragments that end or begin at each of their tokens', async () => {
  const cuts = (row: string) => readTokens(row).map(({ at }) => at);
  await matches(
    'cuts',
    grid(FRAGMENTS, (row) => [
      cuts(row)
        .map((at) => extent(row.slice(0, at)))
        .join(''),
      cuts(row)
        .map((at) => extent(row.slice(at)))
        .join(''),
    ]),
  );
});

test('terms before and behind each sign', async () => {
  const signs = [...'-+=<>*|/~×·⋅±∓≤≥≈∼≃≡≪≫→∈∉∝≠≲≳⊂⊆⊗⊕∘∩∪−:!%.,;"\'’…&#@?()[]{}^_\\⟨–'];
  const places = words(
    'n␣@␣5  n@5  5␣@␣n  5@n  x_1␣@␣y_1  x_1@y_1  x_1@␣y_1  x_1␣@y_1  α␣@␣5  (x␣@␣y)  @x_1  a@x_1',
  );
  await matches(
    'signs',
    grid(signs, (sign) =>
      places.map((place) =>
        found(
          place.replaceAll('@', () => sign),
          NO_EVIDENCE,
        ),
      ),
    ),
  );
});

test('formulas at the depths to which brackets are read', async () => {
  const inner = words(
    'x_1  (x_1)  |x|  \\|x\\|  |0>  |x⟩  <x|y>  ⟨x⟩  lfloor␣x␣rfloor  {0,1}^n  \\{x\\}  \\sqrt{x}  x_{ab}  x_{a+b}  \\frac{a}{b}  x  |x_{a}>  <x_{a}|y>  |x_{a}|',
  );
  const nested = (text: string, depth: number, open: string, close: string) =>
    `${open.repeat(depth)}${text}${close.repeat(depth)}`;
  const brackets = [
    ['(', ')'],
    ['x_{', '}'],
    ['\\{', '\\}'],
  ] as const;
  await matches(
    'depths',
    grid(inner, (row) =>
      brackets.flatMap(([open, close]) =>
        [3, 4, 5, 6].map((depth) => found(`x_1 + ${nested(row, depth, open, close)}`, NO_EVIDENCE)),
      ),
    ),
  );
  const sums = [48, 49, 50, 51].map((terms) => `n_1${' + n'.repeat(terms)}`);
  await matches(
    'sums',
    sums.map((sum) => found(sum, NO_EVIDENCE).replace(/.*?(?=\d+–)/, '')),
  );
});

test('words that are names without a separator, by what stands beside them', async () => {
  const glued = words(
    'toinfty  deltain  Ainmathbb  xinmathbb  xinOmega  cdot  cdotx  nlog  nlogn  log  logo  logp  logs  logarithm  KTlog  KTlogT  tildeO  tildeo  tilde  wrangle  wrangler  ology  alphas  alphabeta  alphabetas  subset  subsets  mupm  pimu  pipi  timesn  ntimes  xsim  asim  qsim  xge  nge  nle  zsim  xin  uin  win  kin  Ain  bin  ngg  rll  all  rllmin  rllsup  Xto  Ato  Ito  Xcolon  ncolon  acolon  dbar  xhat  abar  xvec  tdt  sdW  ndx  tdtx  esim  xpm  xln  xtomu  xtopi  xsimmu  xsimpi  asimpi  hsum  xprod  absum  betalogfrac  frac  xfrac  abfrac  xifrac  in  inin  circcirc  leqgeq  simleq  xx  sqrtx  sqrtxy  partialx  partialxy  leftarrow  leftx  Omegain  thetaell  thetathetathetathetathetathetathetathetax  thetathetathetathetathetathetathetatheta',
  );
  const before = words('  _  ^  {  5␣  5  )  }  ␣');
  const behind = words('  5  ␣5  {R}  [0  _i  ^2  (x  ␣L  ␣Lx  ␣x  ␣xy  }  .');
  const split = (text: string, word: string) => {
    const from = text.indexOf(word);
    const parts = readTokens(text).filter(({ at, end }) => at >= from && end <= from + word.length);
    return parts.length === 1 && parts[0]?.kind === 'word'
      ? '.'
      : parts.map(({ kind, text: part }) => `${kind === 'name' ? '\\' : ''}${part}`).join('_');
  };
  await matches(
    'glued',
    grid(
      glued,
      (word) =>
        product(before, ['@']).flatMap((left) =>
          behind.map((right) => split(`${left.replace('@', () => word)}${right}`, word)),
        ),
      ' ',
    ),
  );
});

test('tokens at the borders of their kinds', async () => {
  const texts = [
    ...words(
      'a  z  A  Z  @  [  `  {  0  9  /  :  1.5  1.  1.a  1,5  1,  1..5  1.5.5  \\a  \\1  \\␣  \\  a\\  \\ab1  \\😀x  😀x  a␣␣b',
    ),
    'a\u00A0b',
    'a\tb',
    ...[0xdfff, 0xe000, 0xf8ff, 0xf900, 0xffff, 0x10000].map((code) => `a${String.fromCodePoint(code)}b`),
  ];
  const shown = (text: string) =>
    [...text].map((sign) => (/[ -~]/.test(sign) ? sign : `U+${sign.codePointAt(0)?.toString(16)}`)).join('');
  await matches(
    'tokens',
    texts.map(
      (text) =>
        `${shown(text)} ${readTokens(text)
          .map(({ kind, text: part, at, end }) => `${kind}:${shown(part)}:${at}–${end}`)
          .join(' ')}`,
    ),
  );
});

test('texts that are evidence of code, quotation marks, backslashes and letters', async () => {
  const texts = words(
    `"a"  \`a  “a”  ''a  a''  (''a  x''a  SELECT␣a;  SELECT␣a  select␣a;  let␣x␣=  letx␣=  a␣==␣b  a␣!=␣b  a␣=␣b  ab->c  a->c  a::b  a:b  a␣+=␣b  a_{+=  x_+=  x_{-}=  a␣&&␣b  a␣&␣b  a␣||␣b  a␣|␣cat␣-n  a␣|␣b␣-  cd␣a  acd␣a  git␣add  gits␣add  f()  f();  f(x)  a[i]␣=  ab[i]␣=  E[i]␣=  P[i]␣=  B[i]␣=  aB[i]␣=  print(a)  printf(a)  printer␣(a)  \\alpha  \\a  \\text{a}  \\textbf{a}  \\foo  alpha  \\␣alpha  \\foo\\alpha  \\mathbf{x}  x_1␣+␣y  \\mathrm{x}␣y  \\mathrm␣{x}␣y  \\text{x}y  \\textrm{x}y  \\operatorname{x}y  \\mathsf{x}y  \\mathbf{x}y  \\mathrm{a{b}c}  \\mathrm{{b}}  xy␣z  \\xy␣z  \\x␣z  a1b  x_{ab}c`,
  );
  await matches(
    'evidence',
    grid(texts, (text) => [
      lettersOf(text).join(''),
      keepsBackslashes(text) ? 'backslashes' : '',
      hasTypedQuotes(text) ? 'quotes' : '',
      looksLikeCode(text) ? 'code' : '',
    ]),
  );
});

/** MathML without its longest tags: `x` is `<mi>x</mi>`, `5` a number, `+` an operator. */
const ELEMENTS = words(
  '<mi>x</mi>  <mi>xy</mi>  <mi>α</mi>  <mi>αβ</mi>  <mi␣mathvariant="normal">x</mi>  <mi␣mathvariant="bold">x</mi>  <mi␣mathvariant="bold-italic">xy</mi>  <mi␣mathvariant="double-struck">R</mi>  <mi␣mathvariant="italic">x</mi>  <mi␣mathvariant="bold">α</mi>  <mi␣mathvariant="bold">+</mi>  <mi␣mathvariant="normal">Ω</mi>  <mi>ϵ</mi>  <mi>é</mi>  <mi>∞</mi>  <mi>x_1</mi>  <mi>x́</mi>  <mi></mi>  <mi>␣</mi>  <mi>,</mi>  <mi>max</mi>  <mi>argmax</mi>  <mi>␣log␣</mi>  <mo>max</mo>  <mn>5</mn>  <mn>1,000</mn>  <mn>5%</mn>  <mo>+</mo>  <mo>,</mo>  <mo>{</mo>  <mo>&amp;</mo>  <mo>&lt;</mo>  <mo>~</mo>  <mo>\\</mo>  <mo>\u2061</mo>  <mo>\u2062x</mo>  <mo></mo>  <mtext>a␣b</mtext>  <mtext>␣</mtext>  <mtext></mtext>  <mtext>+</mtext>  <mtext>␣=␣</mtext>  <mtext>5</mtext>  <mtext>a_b</mtext>  <mtext>é</mtext>  <ms>ab</ms>  <mspace/>  <mphantom><mi>x</mi></mphantom>  <annotation>x</annotation>  <annotation-xml>x</annotation-xml>  <mrow><mi>x</mi><mi>y</mi></mrow>  <none/>  <foo><mi>x</mi></foo>  text',
);
const STRUCTURES = words(
  '@  @@  <msub>@@</msub>  <msup>@@</msup>  <msup>@</msup>  <msup>@<none/></msup>  <msubsup>@@@</msubsup>  <munder>@@</munder>  <mover>@@</mover>  <munderover>@@@</munderover>  <mfrac>@@</mfrac>  <msqrt>@@</msqrt>  <mroot>@@</mroot>',
);
const DOCUMENTS = words(
  '<mmultiscripts><mi>x</mi><mn>1</mn><mn>2</mn></mmultiscripts>  <mmultiscripts><mi>x</mi><none/><mn>2</mn></mmultiscripts>  <mmultiscripts><mi>x</mi><mn>1</mn><none/><mprescripts/><mn>3</mn><mn>4</mn></mmultiscripts>  <mmultiscripts><mi>x</mi><mprescripts/><none/><mn>4</mn></mmultiscripts>  <mmultiscripts><mi>x</mi><mprescripts/></mmultiscripts>  <mmultiscripts></mmultiscripts>  <mmultiscripts><mprescripts/><mn>4</mn></mmultiscripts>  <mmultiscripts><mi>x</mi><mrow/><mn>2</mn></mmultiscripts>  <mfenced><mi>x</mi><mi>y</mi></mfenced>  <mfenced␣open="["␣close="}"><mi>x</mi></mfenced>  <mfenced␣open=""><mi>x</mi></mfenced>  <mfenced␣separators=";|"><mi>x</mi><mi>y</mi><mi>z</mi></mfenced>  <mfenced␣separators=""><mi>x</mi><mi>y</mi></mfenced>  <mfenced␣separators="%"><mi>x</mi><mi>y</mi></mfenced>  <mtable><mtr><mtd><mi>x</mi></mtd><mtd><mi>y</mi></mtd></mtr><mtr><mtd><mi>z</mi></mtd></mtr></mtable>  <mfrac␣linethickness="0"><mi>x</mi><mi>y</mi></mfrac>  <mfrac␣linethickness="0pt"><mi>x</mi><mi>y</mi></mfrac>  <mfrac␣linethickness="10"><mi>x</mi><mi>y</mi></mfrac>  <mover><mi>x</mi><mo>^</mo></mover>  <mover><mi>x</mi><mo>␣¯␣</mo></mover>  <mover><mi>x</mi><mo>→</mo></mover>  <mover><mi>x</mi><mo>!</mo></mover>  <munder><mi>x</mi><mo>_</mo></munder>  <munder><mi>x</mi><mi>y</mi></munder>  <munder><mo>∑</mo><mi>i</mi></munder>  <mover><mo>∑</mo><mi>i</mi></mover>  <munder><mo>␣lim␣</mo><mi>i</mi></munder>  <munder><mrow><mi>arg</mi><mo>\u2061</mo><mi>max</mi></mrow><mi>i</mi></munder>  <munder><mi>limit</mi><mi>i</mi></munder>  <munder></munder>  <mover><mi>x</mi></mover>  <semantics><mi>x</mi><annotation␣encoding="application/x-tex">y_1</annotation></semantics>  <semantics><mi>x</mi><annotation␣encoding="LaTeX">$$y␣z$</annotation></semantics>  <semantics><mi>x</mi><annotation␣encoding="other">y</annotation></semantics>  <semantics><mi>x</mi><annotation>y</annotation></semantics>  <semantics><mi>x</mi><annotation-xml␣encoding="TeX">y</annotation-xml></semantics>  <semantics><mi>x</mi></semantics>  <mrow><mi>x</mi><annotation␣encoding="TeX">y</annotation></mrow>  <mi>x</mi><mi>y  <mi>x</mo>  </mi>  <mml:mi>x</mml:mi>  <mi>a<b/></mi>  <mi␣mml:mathvariant="bold">x</mi>  <mi␣mathvariant=“bold”>x</mi>  <mi>a␣<␣b</mi>  <mi>x\u00A0</mi>',
);

test('MathML of publishers', async () => {
  const inMath = (inner: string) => mathmlTex(`<math>${inner}</math>`) ?? '!';
  await matches(
    'mathml',
    grid(ELEMENTS, (element) => STRUCTURES.map((place) => inMath(place.replaceAll('@', () => element)))),
  );
  const nested = [36, 37, 38, 39].map(
    (depth) => `${'<mrow>'.repeat(depth)}<mi>x</mi>${'</mrow>'.repeat(depth)}`,
  );
  await matches('mathml-documents', [
    ...DOCUMENTS.map((document) => `${document.replaceAll('\u2061', '⁡')} → ${inMath(document)}`),
    ...nested.map((document) => inMath(document)),
    ...words(
      '<math><mi>x</mi></math><math/>  <math/>  <mi>x</mi>  <math><mi>x</mi></math>␣and  ␣<math><mi>x</mi></math>  x  <math>x</math>  <m:math><m:mi>x</m:mi></m:math>',
    ).map((document) => `${document} → ${mathmlTex(document) ?? '!'}`),
  ]);
});

test('lines of formulas, and the MathML that they have', async () => {
  const formulas = words(
    "(\\cdot)  (\\cdot|s)  (x,\\cdot)  [\\cdot]  [x,\\cdot]  f(a\\cdot␣b)  |\\cdot|  (\\cdot␣x)  (x␣\\cdot)  \\|\\cdot\\|  a\\mid\\cdot  x_{ab}\\frac{c}{d}  \\frac{a}{b}(c)  \\frac{a}{b}\\sqrt{c}  \\frac{a}{b}+c  (a)\\frac{b}{c}  x'\\frac{b}{c}  +\\frac{b}{c}  x_{ab}5  x_{ab}(c)  x_{a}b  x_{ab}+c  \\underline{x}  \\underline{xy}  \\underset{y}{x}  \\underset{\\text{a\\_}}{x}  \\underset{\\_}{x}  \\underset{‾}{x}  \\underbrace{x}_n  \\overline{x}  \\hat{x}_1  \\widehat{xy}  \\hat{\\alpha}  \\hat{\\mathbf{x}}  \\widetilde{ABC}  \\overset{!}{=}  \\vec{\\alpha\\beta}  \\dot{}x  a:b  5:b  a:5  5:5  a:=b  (-1)  [-1  \\{-1  =-1  \\times-1  a-  -  a-)  a+\\rangle  x^{a-b}  x^{-a}  x^{<5}  x_{\\ge5}  x_{a=b}  x_{a\\times␣b}  x^{ab}  x^{a}  x_{a}  x_{\\alpha}  x_{1a}  x^{n}  x^{12}  x^{1␣2}  x^{n+1}  x_{+}  x_{-1}  x^{\\circ}  x^{\\dagger}  x^{**}  x^{a*}  x^{}  x_{}  a\\!b  a\\,b  a\\:b  a\\;b  a\\␣b  a\\quad␣b  a\\hspace{1em}b  a~b  \\sqrt{a}  \\sqrt{a+b}  \\sqrt{a^2}  \\sqrt{a^4}  \\sqrt[3]{ab}  \\sqrt[a]{b}  \\sqrt[a+b]{c}  \\frac{a_b}{c}  \\frac{a^2}{c^3}  \\frac{a^4}{c}  \\frac{a+b}{c-d}  \\frac{-a}{b}  \\frac{(a)}{b}  \\genfrac{}{}{0pt}{}{a}{b}  {a\\atop␣b}  {a\\choose␣b}  \\binom{a+b}{c}  \\begin{matrix}a\\end{matrix}  \\begin{matrix}a&=b\\end{matrix}  \\begin{matrix}&b\\end{matrix}  \\mathcal{L}  \\mathscr{L}  \\ell  \\mathbb{R}  \\mathfrak{g}  \\mathbf{xy}  a\\bmod␣b  \\bmod␣b  a\\,\\mathrm{mod}\\,b  =a  a=  \\le␣a  a;b  a\\,/\\,b  a/␣b  a/5  ''  x''''  \\phantom{x}  \\boxed{x}  \\cancel{x}  \\mathring{x}  \\check{x}  \\breve{x}  \\stackrel{!}{=}  \\overbrace{ab}  \\overleftarrow{ab}  \\big(x\\big)  \\left(\\frac{a}{b}\\right)  \\left|x\\right|  \\left.x\\right|  \\text{␣a␣}  \\text{}  \\text{a␣␣b}  \\bullet  x_\\bullet  x^\\bullet  x_+  x_{(a)}  \\displaystyle␣x  {\\displaystyle\\sum_i␣x}  \\textstyle␣x  \\sum_{i}  \\sum\\nolimits_i  \\mathop{a}  \\,x  \\;  \\sin␣x  \\sin(x)  \\sin\\alpha  \\mathrm{d}x  x\\mathrm{d}  1{,}000  \\%  \\&  \\#  a%b  a#b  a\\def␣b  \\color{red}x  {  }  {}  \\foo  \\frac{a}  x^2^3  x_1_2  \\left(x  \\begin{a}b\\end{a}  \\mathds{1}  \\nicefrac{a}{b}  \\eps  \\mathop{\\rm␣ab}␣x  \\ensuremath{x}  x\\xspace␣y  5\\micron  \\mbox{a}  5\\,\\GeV  5\\keV  \\E[x]  \\E␣x  \\E_x  x_\\max  x^\\min  x_\\maxx  \\mathrm{12}  \\mathrm{a12}  \\mathrm{1.25}  \\mathrm{a_{12}}  {\\rm␣ab12}  \\mathrm{H_2O}  aaaaaaaaaaaaaaaaaaaaa  aaaaaaaaaaaaaaaaaaaaaa  a+aaaaaaaaaaaaaaaaaaa=b+c  (aaaaaaaaaaa)(bbbbbbbbbb)(c)  [aaaaaaaaaaa][bbbbbbbbbb]c  (aaaaaaaaaaaaa)cccccccc(bbbbb)  f(aaaaaaaaaa,bbbbbbbbbbb)\\to␣c  aaaaaaaaaaaaaaaaaaaaa=",
  );
  const sized = [
    ['x'.repeat(2000), 'x'.repeat(2001)],
    [29, 30, 31].map((depth) => `${'{'.repeat(depth)}x${'}'.repeat(depth)}`),
    [800, 900, 1000].map((count) => 'x_1'.repeat(count / 2)),
  ].flat();
  const show = (tex: string) => {
    const typed = typesetFormula(tex);
    return typed.ok ? [typed.linear, typed.mathml] : [typed.problem];
  };
  await matches('lines', [
    ...grid(formulas, show),
    ...sized.map((tex) =>
      show(tex)
        .map((shown) => `${shown.slice(0, 60)} ${shown.length}`)
        .join(' ¦ '),
    ),
  ]);
});
