/** Commands of text and layout, as authors type them, with their reading in plain text and HTML. */
import { describe, expect, test } from 'vitest';
import { parseMarkup } from '../../src/text/markup.ts';

const readings: readonly (readonly [listed: string, reading: string, ...html: readonly string[]])[] = [
  [
    'The sign \\textbackslash n, \\textbackslash{}alpha and C:\\textbackslash Users.',
    'The sign \\n, \\alpha and C:\\Users.',
  ],
  ['Set \\texttt{path\\textbackslash to} and \\textbackslash{} now.', 'Set path\\to and \\ now.'],
  [
    'It is \\underline{not} so, \\underline{state of the art}.',
    'It is not so, state of the art.',
    'It is <em>not</em> so, <em>state of the art</em>.',
  ],
  [
    '\\emph{A {BERT} Study}, \\textit{{In} vitro}, \\textbf{One {LLM} {Two}}, \\emph{a \\textbf{b} {C}}.',
    'A BERT Study, In vitro, One LLM Two, a b C.',
    '<em>A BERT Study</em>, <em>In vitro</em>, <strong>One LLM Two</strong>, <em>a <strong>b</strong> C</em>.',
  ],
  [
    '{\\color{red} red}, {\\small tiny \\emph{x}}, \\large{y}, \\textbf {w}, \\emph{a}\\/b, {\\it c\\/} d.',
    'red, tiny x, y, w, ab, c d.',
  ],
  [
    'A \\{braced\\} word, \\~{}smith, x\\^{}2 of \\BibTeX, \\ddag.',
    'A {braced} word, ~smith, x^2 of BibTeX, ‡.',
  ],
  [
    'See \\cite[Theorem 3]{a}, \\citep[see][p. 3]{b,c}, \\citep[e.g.,][]{d} (\\citeyear{e}) on \\pageref{f}.',
    'See [a, Theorem 3], [see b, c, p. 3], [e.g., d] ([e]) on [f].',
  ],
  [
    '\\textquotedblleft A\\textquotedblright{} at 5 \\textdegree C is 5\\textmu m; 5\\textendash 10, a\\textemdash b, a \\textemdash{} b.',
    '“A” at 5 °C is 5μm; 5–10, a—b, a — b.',
  ],
  ['A super\\-conduct\\-ing a\\!b.', 'A superconducting ab.'],
  ['First one\\\\ two\\\\[2pt] three.', 'First one two three.'],
  ['So e.g.\\@ this, of NASA\\@.', 'So e.g. this, of NASA.'],
  ['Our \\method{} and \\method{}s (\\ours{}).', 'Our \\method and \\method{}s (\\ours).'],
  [
    'Of \\lstinline{foo()}, \\lstinline[x=1]|y_1| and \\mintinline{python}{print(1)}, a \\hfill b.',
    'Of foo(), y_1 and print(1), a b.',
    'Of <code>foo()</code>, <code>y_1</code> and <code>print(1)</code>, a b.',
  ],
  [
    'Of $\\text{5~\\AA}$, 5 \\text{\\AA}, \\textbf{\\O}re or 5 {\\AA} by {\\AA}ngstr{\\"o}m, na\\"\\i ve.',
    'Of 5 Å, 5 Å, Øre or 5 Å by Ångström, naïve.',
  ],
  ['It costs \\$5--\\$10, \\$1{,}000--\\$2{,}000.', 'It costs $5–$10, $1,000–$2,000.'],
  [
    "{\\dj}or{\\dj}evi\\'c, \\c Sahin, \\v Cech, \\k Ada, {\\DJ}uri\\'c.",
    'đorđević, Şahin, Čech, Ąda, Đurić.',
  ],
  ['A name\\footnotemark[1], word\\footnotemark{} of it.', 'A name, word of it.'],
  ['With \\sqrt[3]{x}, \\pmb{\\theta}, \\mathbf 1_A and \\sqrt[n]{2}.', 'With ³√x, θ, 1_A and ⁿ√2.'],
  [
    'Of <sup>b</sup>Department and <sub>L</sub>-DOPA, \\textsubscript{max}.',
    'Of ^bDepartment and L-DOPA, _max.',
    'Of <math><msup><mrow></mrow><mi>b</mi></msup></math>Department and L-DOPA, <math><msub><mrow></mrow><mi>max</mi></msub></math>.',
  ],
  [
    '\\textbf{{\\emph{Deep}} x}, {\\bf\\it x}, {\\bf \\em y}, {\\bf\\textsc{X} y}, \\hl{q}, \\ul{z}.',
    'Deep x, x, y, X y, q, z.',
    '<strong><em>Deep</em> x</strong>, <strong><em>x</em></strong>, <strong><em>y</em></strong>, <strong>X y</strong>, q, <em>z</em>.',
  ],
  ['By `git commit -m "x_1 = 5"` and ``TeX".', 'By git commit -m "x_1 = 5" and “TeX”.'],
  ['Using \\ac{RL}, \\glspl{LLM} and \\gls{llm}s.', 'Using RL, LLMs and \\gls{llm}s.'],
  ['First \\newline second \\\\ third \\par fourth.', 'First second third fourth.'],
  [
    '{BERT}: {P}re-training of {{GPT}-3} by {LLM}s of {name}.',
    'BERT: Pre-training of GPT-3 by LLMs of {name}.',
  ],
  [
    "``Is it{'}s?'' {---} {``}One{''} {--} {`}two{'} of R{\\&}D, {\\$}5, Sci{F}act and {WMT}20.",
    '“Is it’s?”—“One” – ‘two’ of R&D, $5, SciFact and WMT20.',
  ],
  [
    'The \\underline{A}ttention \\underline{I}s **A**daptive, **mul**tiple and mul**T**imodal.',
    'The Attention Is Adaptive, multiple and mulTimodal.',
    'The <em>A</em>ttention <em>I</em>s <strong>A</strong>daptive, <strong>mul</strong>tiple and mul<strong>T</strong>imodal.',
  ],
  ['A **robust**--the *new*---model in 5*--3.', 'A robust—the new—model in 5*--3.'],
  [
    '## Motivation We do it. ### **Method** We did. ## 3 Results',
    'Motivation We do it. Method We did. 3 Results',
  ],
  ['\\textbf{\\color{red} One} \\emph{\\small two} \\texttt{\\large x_1} of it.', 'One two x_1 of it.'],
  [
    'From \\sout{Old \\emph{x}} New ~~words~~, ~~ and ~~ or x~~y~~z.',
    'From ~~Old x~~ New ~~words~~, ~~ and ~~ or x~~y~~z.',
    'From <s>Old <em>x</em></s> New <s>words</s>, ~~ and ~~ or x~~y~~z.',
  ],
  [
    '{\\bf \\large One} {\\color{blue}{two}}, \\color{red}{three} \\color{red} four, \\small five.',
    'One two, three four, five.',
  ],
  ['By \\\\(x_1^2\\\\) and \\\\[y = 3\\\\] of it.', 'By x₁² and y = 3 of it.'],
  ['{A} Survey of {Deep Learning} by {$k$}-means, $O({n})$.', 'A Survey of Deep Learning by k-means, O(n).'],
  ['A 2\\times 2 grid, 3 \\times 3, 5\\pm 1, 3\\times faster.', 'A 2×2 grid, 3 × 3, 5±1, 3× faster.'],
  [
    'A 3\\nobreakdash-manifold, $p$\\nobreakdash-adic by B\\h ao in \\XeTeX.',
    'A 3-manifold, p-adic by Bảo in XeTeX.',
  ],
  [
    '$\\documentclass[12pt]{minimal}\\usepackage{amsmath}\\begin{document}$$\\alpha$$\\end{document}$-stable',
    'α-stable',
  ],
  ['M\\u00fcller and Stra\\u00dfe, \\u2018quoted\\u2019', 'Müller and Straße, ‘quoted’'],
  ['M\\\\u00fcller of a caf\\\\u00e9', 'Müller of a café'],
];

describe('commands of text and layout', () => {
  test.each(readings)('%s', (listed, reading, ...html) => {
    const markup = parseMarkup(listed);
    expect(markup.plain.replaceAll('\u00A0', ' ')).toBe(reading);
    for (const expected of html) expect(markup.html.replace(/<math[^>]*>/g, '<math>')).toBe(expected);
  });
  test('braces that no capital needs stay', () => {
    const text = 'The {NAME} placeholder of {text}, {A, B} and {X}, log_{DATE}.txt, file{ID}name, {{X}}-y.';
    expect(parseMarkup(text).plain).toBe(text);
  });
  test('signs of templates stay', () => {
    const text = 'The prompt ### Instruction: and ### of it. ### Response: or ## 2 signs, C# 8 and ##ing.';
    expect(parseMarkup(text).plain).toBe(text);
  });
  test('paths are no sizes', () => {
    const text = 'The C:\\small\\large and D:\\huge folders.';
    expect(parseMarkup(text).plain).toBe(text);
  });
  test('escapes of JSON stay in words about them and in paths', () => {
    const text = 'The escape \\u00fc stands for it, C:\\users\\u00e9a.';
    expect(parseMarkup(text).plain).toBe(text);
    const pattern = 'The pattern [A-Za-z\\u00c0-\\u00ff]+ or [\\u00df-\\u00ffab].';
    expect(parseMarkup(pattern).plain).toBe(pattern);
  });
  test('powers of Python stay', () => {
    const text = 'The 2**n**3 of x**2, a**b**cd and f(**kwargs) or **x and **yy.';
    expect(parseMarkup(text).plain).toBe(text);
  });
  test('\\underline of a quantity is maths', () =>
    expect(parseMarkup('the bound \\underline{x}').html).toContain('<munder'));
});
