import type { Rule } from '../rule.ts';

/** In front of a word, and the sentence ends with the same mark before another backtick stands. */
const INVERTED =
  /(?<![^\s([{“‘«"'?!`–—-])(?:([?!])`)(?=[\p{L}\\{](?:[^`]|(?<=[\\?!])`(?=[\p{L}\\{])){0,300}?\1)/gu;

export const invertedMarks: Rule = {
  name: 'inverted-mark',
  reason:
    'TeX types the marks that open Spanish questions and exclamations with a backtick (?`Qué? !`Sí!), which begins no code.',
  marks: ['?`', '!`'],
  apply: (text) => text.rewrite(INVERTED, (match) => (match[1] === '?' ? '¿' : '¡'), invertedMarks.name),
  applies: { raw: "?`Qu\\'e es? !`S\\'i!", html: '¿Qué es? ¡Sí!' },
  mustNot: {
    raw: 'Why `foo`?`bar`! Or !`x` and (!`y`)?',
    html: 'Why <code>foo</code>?<code>bar</code>! Or !<code>x</code> and (!<code>y</code>)?',
  },
};
