/** Texts saved from pages of HTML, and prices beside formulas, with their reading in plain text. */
import { describe, expect, test } from 'vitest';
import { parseMarkup } from '../../src/text/markup.ts';

const readings: readonly (readonly [listed: string, reading: string])[] = [
  [
    '<jats:p>We study <jats:italic>E. coli</jats:italic> at 10<jats:sup>6</jats:sup>.</jats:p>',
    'We study E. coli at 10⁶.',
  ],
  ['<jats:title>Abstract</jats:title><jats:p>Here we show</jats:p>', 'Abstract Here we show'],
  ['coarse\u2010to\u2010fine at \u20105 °C, self\u2011attention', 'coarse-to-fine at −5 °C, self-attention'],
  ['the ``latent’’ and `hidden’ dynamics', 'the “latent” and ‘hidden’ dynamics'],
  ['<p>Para one.</p><p>Para two.</p>Line.<br>Line.', 'Para one. Para two. Line. Line.'],
  ['<div class="a"><p>One <span style="b">two</span></p></div>', 'One two'],
  ['<h2>Aims</h2><ul><li>One</li><li><italic toggle="yes">Two</italic></li></ul>', 'Aims One Two'],
  ['<b><i>Both</i></b> and <a href="https://a.example/x">link</a>', 'Both and link'],
  [
    '<fixed-case>BERT</fixed-case> of <named-content content-type="x">E. coli</named-content>, <big>a</big>',
    'BERT of E. coli, a',
  ],
  [
    '&kappa;B, &theta; rhythm, &chi;<sup>2</sup>, &Aring;ngstr&ouml;m, &frac12;, &rArr;',
    'κB, θ rhythm, χ², Ångström, ½, ⇒',
  ],
  [
    'METHODS:We saw it.RESULTS:It is.CONCLUSIONSThe end.',
    'METHODS: We saw it. RESULTS: It is. CONCLUSIONS The end.',
  ],
  [
    'IntroductionThe aim. MethodsWe did.Results:It is.',
    'Introduction The aim. Methods We did. Results: It is.',
  ],
  ['With $p < 0.05$ , $n = 3$ and $a$ . $b$', 'With p < 0.05, n = 3 and a . b'],
  ['The &#146;90s &#150; a &#147;test&#x94; of &#128;5 &#129;.', 'The ’90s – a “test” of €5 &#129;.'],
  [
    'It costs 100$ when $n = 10$ holds, 50$ for $k$=3, and 10$^{-3}$ of 2$\\times$ that.',
    'It costs 100$ when n = 10 holds, 50$ for k=3, and 10⁻³ of 2× that.',
  ],
  ['Sizes of 5$-$10 and 0.3$-10$ keV, 1$^{st}$ and 2$^{nd}$.', 'Sizes of 5–10 and 0.3–10 keV, 1st and 2nd.'],
  ['For $n = 5 $ and $m = 10 $, or $a$ = 10$\\%$ and 5$\\pm$1.', 'For n = 5 and m = 10, or a = 10% and 5±1.'],
];

const kept: readonly string[] = [
  'A stray <sub> tag and </sup> closer of List<p> and a<b.',
  'We spent <$100 and ~$500, >$1 trillion, $1/$2 or ($5), $5.',
  'From $1M to $2M; $1B+; the $ sign; 5$; $$; US$',
  'With revenue >$10m and <$50m, from $3m, over <$4m and ($6).',
  'if (p->x >= 3 && !(*p).y) { return p[i]->z_1; } or f”{alpha}*{x}” and ¯\\_(ツ)_/¯.',
  'Call +1 (555) 123-4567.',
  'At $/kWh or $/ton, NT$100 and R$50.',
  'It costs between 5$ and 10$ per hour, 20$ in total.',
  'Rates of 5$/hour and 10$/hour, 100$, 200$ and 300$.',
  'Pay 5$ or 10$; (5$) to (10$), ~5$ vs. ~10$, 1.5M$ and 20k$.',
  'At $ 5 and $ 10, $ 5 a day; $ 3, $ 4 or $ 5.',
  'From 5 US$ to 10 US$, 5 $ and 10 $ or 3 C$ and 4 C$.',
  'Typical wages of 5$-10$ per hour, at a price of 5$–10$.',
  'The plot(df$x, df$y) of df$col and x$col.',
  'The &unknown; R&D; AT&T.',
];

describe('a text saved from a page', () => {
  test.each(readings)('%s', (listed, reading) => expect(parseMarkup(listed).plain).toBe(reading));
  test.each(kept)('stays: %s', (text) => expect(parseMarkup(text).plain).toBe(text));
  test('a link keeps its address', () =>
    expect(parseMarkup('an <a href="https://a.example/x">item</a>').html).toBe(
      'an <a href="https://a.example/x" rel="external">item</a>',
    ));
});
