/** Texts saved from pages of HTML, and prices beside formulas, with their reading in plain text. */
import { describe, expect, test } from 'vitest';
import { parseMarkup } from '../../src/text/markup.ts';

const readings: readonly (readonly [listed: string, reading: string])[] = [
  [
    '<jats:p>We study <jats:italic>E. coli</jats:italic> at 10<jats:sup>6</jats:sup>.</jats:p>',
    'We study E. coli at 10⁶.',
  ],
  ['<jats:title>Abstract</jats:title><jats:p>Here we show</jats:p>', 'Abstract Here we show'],
  ['<p>Para one.</p><p>Para two.</p>Line.<br>Line.', 'Para one. Para two. Line. Line.'],
  ['<div class="a"><p>One <span style="b">two</span></p></div>', 'One two'],
  ['<h2>Aims</h2><ul><li>One</li><li><italic toggle="yes">Two</italic></li></ul>', 'Aims One Two'],
  ['<b><i>Both</i></b> and <a href="https://a.example/x">link</a>', 'Both and link'],
  [
    '&kappa;B, &theta; rhythm, &chi;<sup>2</sup>, &Aring;ngstr&ouml;m, &frac12;, &rArr;',
    'κB, θ rhythm, χ², Ångström, ½, ⇒',
  ],
];

const kept: readonly string[] = [
  'A stray <sub> tag and </sup> closer of List<p> and a<b.',
  'We spent <$100 and ~$500, >$1 trillion, $1/$2 or ($5), $5.',
  'From $1M-$2M; $1B+; the $ sign; 5$; $$; US$',
  'At $/kWh or $/ton, NT$100 and R$50.',
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
