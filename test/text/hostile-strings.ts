/**
 * Hostile and broken strings, shared by tests of text, feeds, citations, pages and the browser. Each is used as
 * title, abstract, author's name, venue, topic or site title. None may execute, load or hide anything, change the
 * text direction, break the page, or take long.
 */
export interface HostileString {
  readonly name: string;
  readonly text: string;
}

const LETTERS = 'abcdefghij';

export const hostileStrings: readonly HostileString[] = [
  { name: 'script element', text: 'A <script>alert(1)</script> title' },
  { name: 'closing script', text: '</script><script>alert(2)//' },
  { name: 'image with a handler', text: '<img src=x onerror=alert(3)>' },
  { name: 'handler in an attribute', text: '" onmouseover="alert(4)" x="' },
  { name: 'single-quoted handler', text: "' onfocus='alert(5)' autofocus='" },
  { name: 'comment end', text: '--> <script>alert(6)</script> <!--' },
  { name: 'CDATA end', text: ']]> <script>alert(7)</script> <![CDATA[' },
  { name: 'doctype with an entity', text: '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]> &a;' },
  { name: 'processing instruction', text: '<?xml-stylesheet href="javascript:alert(8)"?>' },
  {
    name: 'javascript link',
    text: '[x](javascript:alert(9)) <a href="javascript:alert(9)">x</a> javascript:alert(9)',
  },
  {
    name: 'data link',
    text: 'data:text/html,<script>alert(10)</script> https://a.example/#data:text/html,x',
  },
  { name: 'link that leaves its attribute', text: 'https://a.example/"onmouseover="alert(11)' },
  { name: 'link with an angle bracket', text: 'https://a.example/<svg/onload=alert(12)>' },
  {
    name: 'link with credentials',
    text: 'https://bank.example@evil.example/ and https://user:pass@evil.example/',
  },
  { name: 'link with a control', text: 'https://a.example/\u0000\u0008\u001b[31m\u202Egnp.exe' },
  {
    name: 'svg with a handler',
    text: '<svg onload=alert(13)><animate onbegin=alert(13) attributeName=x></svg>',
  },
  { name: 'svg use', text: '<svg><use href="data:image/svg+xml;base64,PHN2Zy8+#x"/></svg>' },
  {
    name: 'MathML link',
    text: '<math href="javascript:alert(14)"><mi xlink:href="javascript:alert(14)">x</mi></math>',
  },
  {
    name: 'MathML with HTML inside',
    text: '<math><mtext><table><mglyph><style><img src=x onerror=alert(15)></style></mglyph></table></mtext></math>',
  },
  {
    name: 'MathML annotation',
    text: '<math><annotation-xml encoding="text/html"><script>alert(16)</script></annotation-xml></math>',
  },
  { name: 'HTML inside a formula', text: '$\\text{<img src=x onerror=alert(17)>}$' },
  { name: 'script inside a formula', text: '$<script>alert(18)</script>$' },
  { name: 'character code in a formula', text: '$\\char"3C script \\unicode{60}$' },
  {
    name: 'TeX link',
    text: '$\\href{javascript:alert(19)}{x}$ and \\href{javascript:alert(19)}{x} and \\url{javascript:alert(19)}',
  },
  { name: 'TeX image', text: '$\\includegraphics{https://evil.example/pixel.png}$ \\includegraphics{x.png}' },
  {
    name: 'TeX html commands',
    text: '$\\htmlStyle{position:fixed}{x} \\style{color:red}{x} \\class{y}{x} \\id{z}{x} \\htmlData{a=b}{x}$',
  },
  {
    name: 'TeX that defines itself',
    text: '$\\def\\a{\\a\\a}\\a$ $\\newcommand{\\b}{\\b\\b}\\b$ $\\let\\x=\\y \\gdef\\z{\\z}\\z$',
  },
  {
    name: 'TeX that doubles',
    text: `$${LETTERS.split('')
      .map((letter, at) => `\\def\\${letter}{${at === 0 ? 'lol' : `\\${LETTERS[at - 1]}`.repeat(10)}}`)
      .join('')}\\j$`,
  },
  {
    name: 'TeX that reads and writes',
    text: '$\\input{/etc/passwd}$ \\input{/etc/passwd} \\write18{rm -rf /} \\openout5=x',
  },
  {
    name: 'TeX that covers the page',
    text: '$\\rule{99999em}{99999em}\\kern-9999em\\hspace{99999em}\\raisebox{9999em}{x}\\rlap{y}\\smash{z}$',
  },
  {
    name: 'TeX that colours and hides',
    text: '$\\color{red}x \\textcolor{white}{y} \\colorbox{white}{z} \\phantom{secret}$',
  },
  { name: 'TeX comment', text: '$a % b$ and 5% of $c % d$' },
  { name: 'broken TeX', text: '$a_{$ $}$ $\\frac{1}$ $\\left( x$ $\\begin{matrix} a$ $^_^$' },
  { name: 'unknown TeX', text: '$\\nosuchcommand{x}$ and \\nosuchcommand{y}' },
  { name: 'BibTeX that ends its field', text: '}, author = {Mallory}, title = {' },
  { name: 'BibTeX entry', text: '"}\n@article{evil, title="x"}\n@comment{' },
  { name: 'lone braces', text: '}}}{{{ } { }{ \\} \\{' },
  { name: 'lone backslash', text: 'ends in a backslash \\' },
  { name: 'JSON end', text: '"}]}</script><script>alert(20)</script>{"a":["' },
  { name: 'line separators', text: 'one\u2028two\u2029three\r\nfour\tfive\u0085six' },
  {
    name: 'direction overrides',
    text: 'invoice \u202Efdp.exe\u202C \u2066isolate\u2069 \u200Fmark \u061Cletter',
  },
  {
    name: 'zero-width characters',
    text: 'pass\u200Bword\u200C \u200Dadmin\u2060 \uFEFFroot\u00AD soft\u034F \u180E',
  },
  {
    name: 'tag characters',
    text: 'flag \u{E0061}\u{E0062}\u{E007F} and \u{1D173} selectors \uFE00\u{E0100}',
  },
  { name: 'control characters', text: 'bell \u0007 null \u0000 escape \u001B[2J delete \u007F c1 \u009B' },
  { name: 'non-characters', text: 'x \uFFFE \uFFFF \u{1FFFE} \uFDD0 y' },
  { name: 'lone surrogates', text: 'a \uD800 b \uDC00 c' },
  { name: 'private use', text: 'slots \uE000\uE001 \uF8FF \u{F0000}\u{10FFFD} end' },
  { name: 'tower of marks', text: `Z${'\u0351\u0352\u0353'.repeat(60)}algo` },
  { name: 'blank letters', text: '\u3164\u115F\u1160\uFFA0\u2800 looks empty' },
  { name: 'only invisible', text: '\u200B\u202E\uFEFF' },
  { name: 'nothing', text: '' },
  {
    name: 'template syntax',
    text: '{{ constructor.constructor("alert(21)")() }} $' + '{alert(21)} <%= 7*7 %> {% include x %}',
  },
  { name: 'prototype names', text: '__proto__ constructor toString hasOwnProperty' },
  { name: 'entities', text: '&lt;script&gt;alert(22)&lt;/script&gt; &#x3C; &nbsp; &amp;amp; &bogus;' },
  { name: 'overlong entity', text: '&#9999999999; &#0; &#xD800;' },
  { name: 'spreadsheet formula', text: '=HYPERLINK("https://evil.example","x") +cmd|calc' },
  { name: 'mail header', text: 'Subject: x\r\nBcc: everyone@example.org' },
  { name: 'path', text: '../../../../etc/passwd C:\\Windows\\System32 \\\\host\\share' },
  { name: 'emphasis that interleaves', text: '*a \\textbf{b* c} **d *e** f* \\emph{\\textbf{g}' },
  { name: 'quotes that interleave', text: "``a `b'' \"c' ''d\" ``` `e` '''" },
  { name: 'dollars that interleave', text: '$a $$b$ c$$ \\(d $e\\) f$ \\[ $g' },
  {
    name: 'url of a url',
    text: 'https://a.example/{https://a.example/}{https://b.example}https://c.example',
  },
];

/** Very large strings; separate, because their pages are large. */
export const hugeStrings: readonly HostileString[] = [
  { name: 'title of 3,000 characters', text: 'Long '.repeat(600) },
  { name: 'word of 3,000 characters', text: 'x'.repeat(3_000) },
  { name: '10,000 opening braces', text: '{'.repeat(10_000) },
  { name: '10,000 braces in a formula', text: `$${'{'.repeat(10_000)}x${'}'.repeat(10_000)}$` },
  { name: '10,000 nested scripts', text: `$${'x^{'.repeat(10_000)}y${'}'.repeat(10_000)}$` },
  { name: 'flattened nested scripts', text: `${'x^{'.repeat(5_000)}y${'}'.repeat(5_000)}` },
  { name: '10,000 brackets', text: `f${'('.repeat(10_000)}x_1` },
  { name: 'brackets and scripts', text: '(a_1+'.repeat(8_000) },
  { name: '10,000 dollars', text: '$'.repeat(10_000) },
  { name: '10,000 small formulas', text: '$x$ '.repeat(10_000) },
  { name: '10,000 backticks', text: '`'.repeat(10_000) },
  { name: 'backticks that never close', text: '``a '.repeat(10_000) },
  { name: 'quotes that never close', text: '"a \''.repeat(10_000) },
  { name: '10,000 stars', text: '*'.repeat(10_000) },
  { name: 'stars that never close', text: ' *a'.repeat(12_000) },
  { name: '20,000 dashes', text: '-'.repeat(20_000) },
  { name: '10,000 words with two hyphens behind each', text: 'ab--'.repeat(10_000) },
  { name: '20,000 backslashes', text: '\\'.repeat(20_000) },
  { name: 'commands that never close', text: '\\textbf{'.repeat(5_000) },
  { name: 'commands in commands', text: `${'\\textbf{'.repeat(3_000)}x${'}'.repeat(3_000)}` },
  { name: '10,000 urls', text: 'https://a.example/b '.repeat(2_400) },
  { name: 'url of 40,000 characters', text: `https://a.example/${'a/'.repeat(20_000)}` },
  { name: 'url of brackets', text: `https://a.example/${'('.repeat(1_900)}${')'.repeat(20_000)}` },
  { name: 'doubled urls that never close', text: 'https://a.example/{'.repeat(2_500) },
  { name: '40,000 digits', text: '1'.repeat(40_000) },
  { name: 'numbers with commas', text: '1,'.repeat(20_000) },
  { name: 'ranges', text: '1-'.repeat(20_000) },
  { name: 'underscores', text: 'a_'.repeat(20_000) },
  { name: 'glued names', text: 'circ'.repeat(10_000) },
  { name: 'accents', text: '\\"'.repeat(20_000) },
  { name: '50,000 spaces', text: `a${' '.repeat(50_000)}b` },
  { name: '50,000 marks', text: `a${'\u0301'.repeat(50_000)}b` },
  { name: '50,000 invisible characters', text: '\u200B'.repeat(50_000) },
  { name: 'large matrix', text: `$\\begin{matrix}${'a&'.repeat(600)}b\\end{matrix}$` },
  { name: 'wide formula', text: `$${'\\frac{a}{b}+'.repeat(150)}c$` },
  { name: 'line of 5 MB', text: "The quick $x$ brown {fox} \\jumps `over' the_lazy dog. ".repeat(96_000) },
];
