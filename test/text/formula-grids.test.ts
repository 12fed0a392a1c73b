/**
 * Grids of what may stand together: terms and operators, terms and their neighbours in prose, bases and scripts, names and
 * arguments, marks of typography, dollars. A line a combination of rows, a column an alternative, as it is read today: not
 * each cell is right. One that changes is to be looked at, and may change for the better.
 */
import { test } from 'vitest';
import { findFormulas } from '../../src/text/formula/find-formulas.ts';
import { findKnownSymbols } from '../../src/text/formula/known-symbols.ts';
import { restoreBackslashes } from '../../src/text/formula/restore-backslashes.ts';
import { readTokens } from '../../src/text/formula/tokens.ts';
import { typesetFormula } from '../../src/text/formula/typeset-formula.ts';
import { parseMarkup } from '../../src/text/markup.ts';
import { pairDollars } from '../../src/text/pair-dollars.ts';
import { typeset } from '../../src/text/typography.ts';
import { grid, matches, product, words } from './grid.ts';

const NO_EVIDENCE = { backslashesKept: false, letters: new Set<string>(), isCode: false, hasQuotes: false };
const find = (text: string, evidence = {}) => findFormulas(readTokens(text), { ...NO_EVIDENCE, ...evidence });

/** `W`: one formula that is the whole text; else the number of formulas, and `.` for none. */
function extent(text: string, evidence?: object): string {
  const found = find(text, evidence);
  const tokens = readTokens(text).length;
  if (found.length === 1 && found[0]?.first === 0 && found[0].next === tokens) return 'W';
  return found.length === 0 ? '.' : String(found.length);
}

test('terms that an operator joins', async () => {
  const terms = words('x  a  5  x_1  alpha  \\alpha  O(n)  (x_1)  [0,1]  mathbb{R}  infty  0  e^+  log␣n');
  const operators = words(
    '␣+␣  ␣-␣  -  ␣-  /  ␣=␣  =  >=  ==  |  ||  ~  ␣~␣  ␣sim␣  sim  ␣\\sim␣  ␣in␣  ␣to␣  ->  ␣times␣  times  ␣x␣  ␣leq␣  ␣le␣  ␣star␣  {to}  {=}  {and}  ×  ␣≈␣  ␣    ,␣  :',
  );
  await matches(
    'operators',
    grid(product(terms, operators), (row) => terms.map((right) => extent(row + right)), ''),
  );
});

test('terms and their neighbours in prose', async () => {
  const before = words('  a␣  (  ␣(  a-  ␣-  "  ,  /  =  .  x␣  5␣  $  –  a␣~  the␣file␣  [');
  const terms = words(
    'x_1  n␣>␣5  \\alpha  O(n)  alpha  alpha_1  \\|x\\|  5  n  R^2␣=␣0.5  a_b  (x_1)  SU(2)  |x|_2  log␣n  ∂_t',
  );
  const after = words(
    "  ␣a  .  .␣A  ,  )  -th  .py  .x  _y  {  @b  !  ?  a  5  ␣5  ␣%  ␣columns  ,␣...,␣y_n  '  '␣b  ␣=  ␣\\alpha",
  );
  await matches(
    'neighbours',
    grid(product(before, terms), (row) => after.map((end) => extent(row + end)), ''),
  );
});

const firstTex = (text: string, evidence?: object) => {
  const [found] = find(text, evidence);
  return found === undefined ? '–' : found.tex;
};

test('bases and scripts', async () => {
  const bases = words(
    "x_  x^  D_  alpha_  alpha^  \\alpha_  Lambda_  10^  )^  log_  log^  max_  sum_  x'^  x_1^  x^2_  (x)_  mu^  C_  ℓ_  |x|^",
  );
  const scripts = words(
    "1  12  n  ab  {ab}  {a␣b}  {a+b}  {a,b}  {max␣len}  {rm␣max}  {log␣n}  {}  {+}  {-}  {*}  {\\pm}  +  -  *  -3  +3  -x  *3  +^2  max  {max}  KL  TV  QCD  ABCDE  alpha  infty  \\top  †  '  {x_1}  {x_{y_{z}}}  \\mathrm{a}  {\\text{in}}  {i=1}^n  n_3  {train}  top  {1:n}  (x)  {N-1}  ...",
  );
  await matches(
    'scripts',
    grid(bases, (row) => scripts.map((script) => firstTex(row + script))),
  );
});

const named = words(
  'mathcal  mathbf  mathrm  mathbb  text  textbf  hat  bar  tilde  sqrt  frac  dfrac  binom  operatorname  left  bigl  lfloor  lVert  langle  nabla  partial  infty  ell  sum  int  prod  log  ln  exp  sin  max  det  Pr  alpha  Omega  varepsilon  in  leq  times  to  propto  not  SU  KL  Var  softmax  ldots  dx  x',
);
const given = words(
  '{x}  {ab}  {alpha}  {a␣b}  ␣x  x  ␣alpha  (x)  (x_1)  (n^2)  ␣(n)  {x}{y}  12  [3]{x}  _x  _{x}  ^2  ␣5    ␣R  |x|  ␣x␣rangle  ␣x␣rfloor  ␣f  ␣\\beta',
);

test('names and what is given to them, with a backslash and without', async () => {
  const rows = [...named, ...named.map((name) => `\\${name}`)];
  await matches(
    'names',
    grid(rows, (row) => given.map((argument) => firstTex(row + argument))),
  );
  await matches(
    'named-terms',
    grid(rows, (row) =>
      given.map((argument) => firstTex(`x_1 ${row}${argument}`, { letters: new Set('xn'), hasQuotes: true })),
    ),
  );
});

test('names between dollars that have lost their backslashes, and each on one line', async () => {
  const read = (tex: string) => {
    const restored = restoreBackslashes(tex);
    const typed = typesetFormula(restored);
    return `${restored} → ${typed.ok ? typed.linear : '!'}`;
  };
  const some = words('{x}  {ab}  ␣x  ␣alpha  (n^2)  {x}{y}  12  _{x}  ␣5    |x|  ␣x␣rangle');
  await matches(
    'restored',
    grid(named, (row) => some.map((argument) => read(row + argument))),
  );
  const formulas = words(
    "x+y  -x  (-x)  a,b  a;b  a:b  1:2  x=-y  a<b  \\frac{a}{b}  \\frac{a+b}{c}x  2\\frac{a}{b}  x\\frac12  \\frac{1}{2}\\frac{3}{4}  \\frac{x_1}{y^2}  \\sqrt{x}  \\sqrt{xy}  \\sqrt[3]{x}  \\sqrt[n]{x+1}  \\sqrt{\\frac12}  x_1  x_{12}  x_{ab}  x_{ab}y  x_{a+b}  x_n  x^n  x^{-1}  x^{+}  x^{n+1}  x^{ab}  x^{\\prime}  x''  x^*  x^\\top  x^\\circ  x_i^j  x_1^2  \\sum_{i=1}^n  \\sum_i  \\lim_{x\\to0}  \\hat{x}  \\hat{xy}  \\bar{x}  \\tilde{x}  \\vec{x}  \\dot{x}  \\ddot{x}  \\overline{xy}  \\overset{a}{=}  \\underset{a}{b}  \\binom{n}{k}  \\mathbf{x}  \\mathbb{R}  \\mathcal{O}  \\mathrm{abc}  \\ell  \\text{a␣b}  a\\,b  a\\;b  a\\quad␣b  a\\!b  \\mathfrak{g}  |x|  \\|x\\|  \\langle␣x\\rangle  a\\mid␣b  a\\to␣b  a\\pm␣b  \\pm␣a  a\\cdot␣b  a\\times␣b  a\\circ␣b  a/b  n!  \\neg␣a  f(x)  f(-x)  [a,b)  \\{a\\}  \\max_x␣f  \\log␣x  \\log_2␣x  \\sin^2x  x_{\\mathrm{max}}y  x_{\\text{in}}2  10^{-3}  10^{5}  5\\%  \\begin{matrix}a&b\\\\c&d\\end{matrix}  \\begin{cases}a&b\\\\c&=d\\end{cases}  \\prod_{i<j}x_i  \\int_0^1␣f\\,dx  \\operatorname{rank}A  a\\ne␣b  a\\not=b  a\\stackrel{d}{=}b  x_{-1}  x_{1,2}  (a)(b)  ab  2x  x2  \\alpha\\beta  \\partial_t␣u  ^{13}C  {}_2F_1  \\lfloor␣x\\rfloor  \\overbrace{x}^n  \\xrightarrow{a}  a\\bmod␣b  a\\equiv␣b\\pmod␣n",
  );
  await matches(
    'linear',
    grid(formulas, (tex) => {
      const typed = typesetFormula(tex);
      return typed.ok ? [typed.linear, typed.mathml] : ['!'];
    }),
  );
});

test('marks of typography between letters, digits, spaces and brackets', async () => {
  const marks = words(
    '"  \'  -  –  --  ␣-␣  ␣–␣  ␣±␣  ␣×␣  ≈␣  ...  ␣-  \'"  "\'  ␣"  "␣  ␣\'  \'␣  k-1  x-1  .5-1',
  );
  const before = words("  a  A  1  12  )  (  ␣  “  ,  k  3'  /  ≤");
  const after = words('  a  A  1  12  )  (  ␣  ”  ,  k  -UTR  ␣GB  ␣end  90s  em  .');
  /** What changes; a point where nothing does. */
  const changed = (text: string) => (typeset(text) === text ? '.' : typeset(text).replaceAll('\u00A0', '_'));
  const texts = words(
    '≈␣5␣of␣it,␣or␣≈5  ≈5␣of␣it,␣or␣≈␣5  (≈␣5)␣or␣≈5  x≈␣5␣or␣≈5  ≈␣5␣or␣x≈5  ≈␣5␣or␣≈6␣or␣≤␣7  Llama␣3-8B␣and␣words␣that␣go␣on␣for␣long  The␣Llama␣3-8B␣of␣it  A␣llama␣3-8B  Llama␣3-8Bit  Llama␣3-8␣B  ALongNameOfTwentyFiveSigns␣3-8B  aLongnameoftwentyfivesignsandmore␣3-8B  4k-16k  4k-1M  1M-4k  16k-4k  4-16k',
  );
  await matches('typography', [
    ...grid(product(before, marks), (row) => after.map((end) => changed(row + end)), ' '),
    ...texts.map((text) => `${text} → ${changed(text)}`),
  ]);
});

test('dollars that are prices, and dollars around formulas', async () => {
  const inner = words(
    'x  5  5.50  10k  5-10  5␣million  x_1  x␣y  abc  ab␣cd  the␣words␣here  x␣=␣5  f(x)  \\alpha  alpha  a.␣B  \\text{the␣words}  x␣  ␣x  ␣x␣  <  {  HOME  10^5',
  );
  const around = words(
    '$@$  $@$5  5$@$  $@$a  a$@$  US$@$  ($@)  $@,␣$@  $@␣to␣$@  $@␣and␣$y$  @$,  x_{1}$␣@$  $$@$$  \\$@$  $@␣or␣$y$␣and␣$@',
  );
  const show = (text: string) =>
    pairDollars(text)
      .map(({ open, close, width, stray }) => `${open}–${close}${width === 1 ? '' : '′'}${stray ? '*' : ''}`)
      .join(' ') || '.';
  const long = [998, 999, 1000].map((length) => `$${'x+1-'.repeat(250).slice(0, length - 1)}y$`);
  await matches('dollars', [
    ...grid(inner, (row) => around.map((place) => show(place.replaceAll('@', () => row)))),
    ...long.map(show),
  ]);
});

test('letters and Greek names that other formulas of a text show to be quantities', async () => {
  const before = words('  of␣  (  a  -  5␣  type␣  Plan␣  the␣  "  of␣the␣  John␣  in␣  n,␣  =');
  const symbols = words('n  X  a  I  k  alpha  beta');
  const after = words(
    '  ␣of  .  .␣We  .5  ,  )  -th  -fold  -x  ␣cells  ␣Smith  ␣&  ␣particles  :  ;  !  "  (  _1  ␣5',
  );
  const known = (text: string) =>
    findKnownSymbols(readTokens(text), [], new Set('nXa'), new Set(['alpha']))
      .map(({ first }) => first)
      .join(' ') || '.';
  await matches(
    'symbols',
    grid(product(before, symbols), (row) => after.map((end) => known(row + end)), ' '),
  );
});

test('fragments that rules mend, and what stands next to them', async () => {
  const fragments = words(
    "CO_2  H$_2$O  Ca^{2+}  ^{13}C  N_2  N_2␣gas  (OH)_2  PM_{2.5}  C_1  Na^+  La_{1-x}  HX_2  A--B  x--y  5--10  so--that  one---two  $5$--$10$  and--or␣as--we␣see--it  times  sim  sim5  5sim  sim␣5  of␣sim␣5  approx5  geq␣5  (ge␣5  le␣5%  pm  +/-  +-5  5␣pm␣0.1  5pm0.1  5.5␣pm␣3  rightarrow  uparrow  Rightarrow  x  5x  5x5  5␣x␣5  0x1F  8x7B  64{times}64  64␣times␣64  GPT^*  RL^2  Vim-T^dagger  p53^{-/-}  CD4^+  AdS_5  CFT_{12}  n^{th}  5^{th}  k^{\\rm␣th}  m^2  km␣s^{-1}  m/s^2  5␣\\mu␣m  mu␣m  5␣mum  5^\\circ  5^circ␣C  5␣\\Omega  \\textbf{b}  \\emph{}  {\\it␣i}  \\texttt{c}  C{\\sc␣iv}  \\ion{Mg}{2}  \\textbf{a␣\\emph{b}}  *e*  **s**  _u_  __s__  __init__  `c`  ``q''  \"q''  `s'  ''q''  \\cite{a}  \\citep{a,b}  ~\\ref{a}  \\eqref{a}  \\footnote{f}  \\url{https://a.example}  \\href{https://a.example}{h}  href{https://a.example}{h}  https://a.example/x.  www.a.example  &amp;  &#945;  &#xdfff;  &#xe000;  &#xf8ff;  &#xf900;  &#31;  &#x110000;  <b>b</b>  <sub>2</sub>  <sup>a</sup>  <p>p</p>  <br/>  \\%  \\$  \\_  \\\\alpha  \\*  \\ie  \\aka{}  \\etal.  \\␣  \\,  ~  \\'e  \\\"{o}  \\\"{o  \\c{c}  \\o  \\ss{}  {\\v␣R}  Fig.~  e.g.\\␣  data.Our  LLMs.We  (e.g.␣  200,␣000  ␣,  ...  $\\times$  $>$  $\\textbf{b}$  $~$  $3$  $x$  \\(x\\)  \\[x\\]  $$x$$  \\begin{align}x&=1\\\\y&=2\\end{align}  \\begin{equation}x&=1\\label{a}\\end{equation}  begin{gather}x\\\\y\\nonumber\\end{gather}  \\begin{math}x&y\\end{math}  \\begin{align*}x\\\\\\end{align*}  \\nosuch  \\R^n  \\E[x]  C:\\temp\\a  O(n)  O(n␣log␣n)  x_1  $x_1$␣of␣x  alpha_1␣of␣alpha  x'_1  square␣km^2  x^2  z~5  {\\bf␣x}  \\underline{u}  \\mathbf{x}  $mathcal{O}$  \\sqrt  \\frac12  \\alpha  A_{max}  {a}  #1  a_b  a.b_c  |x|  \\|x\\|  <x>  <␣5  >=␣5  !=  ==",
  );
  const contexts = words('@  a␣@␣b  5␣@␣5  5@  (@5)  A@-');
  const read = (text: string) =>
    parseMarkup(text).latex === text ? '.' : parseMarkup(text).latex.replaceAll('\u00A0', '_');
  await matches(
    'fragments',
    grid(fragments, (row) => contexts.map((place) => read(place.replaceAll('@', () => row)))),
  );
});
