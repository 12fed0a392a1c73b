import type { Rule } from '../rule.ts';

/** Within 200 signs, and no dollar between. */
const PAIR = /(?<!\\)(\{\\\$\}|\\\$)([^$]{1,200}?)\1/g;
/** As programs write them that take a formula for text. */
const ESCAPES: readonly (readonly [RegExp, string])[] = [
  [/\{\\textbackslash\}|\\textbackslash(?:\{\}| )?/g, '\\'],
  [/\{\\\^\{?\}?\}|\\\^\{\}|\{?\\textasciicircum\}?(?:\{\})?/g, '^'],
  [/\{\\([_{}&%#])\}|\\([_{}])/g, '$1$2'],
];
/** Text and emphasis are no sign of a formula, and words are none of one. */
const TELLING = /\\(?!text|emph|mbox)[A-Za-z]{2,}|[\w})][_^][\w{\\]/;
const WORDS = /(?<![\\A-Za-z{])[A-Za-z]{4,}(?![A-Za-z}])| [a-z]{2,3} /;

function formulaOf(inner: string): string | undefined {
  const tex = ESCAPES.reduce((source, [pattern, sign]) => source.replace(pattern, sign), inner);
  return TELLING.test(tex) && !WORDS.test(tex) && !/^\s|\s$/.test(tex) ? `$${tex}$` : undefined;
}

export const escapedFormulas: Rule = {
  name: 'escaped-formula',
  reason:
    'A library took the dollars of a formula for prices and escaped them, and perhaps what is between: `\\$\\sim\\$10`, `{\\$}{\\textbackslash}alpha{\\$}`.',
  marks: ['\\$'],
  apply: (text) => text.rewrite(PAIR, ([, , inner = '']) => formulaOf(inner), escapedFormulas.name),
  applies: {
    raw: '\\$\\sim\\$10 of {\\$}{\\textbackslash}alpha{\\$}-bees and \\$x\\_i\\$',
    html: '∼10 of <math><mi>α</mi></math>-bees and <math><msub><mi>x</mi><mi>i</mi></msub></math>',
  },
  mustNot: {
    raw: 'Of \\$5 to \\$10, \\$x and \\textbf{two} \\$y, a \\$my_cost of \\$5',
    html: 'Of $5 to $10, $x and <strong>two</strong> $y, a $my_cost of $5',
  },
};
