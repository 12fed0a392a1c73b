import type { Rule } from '../rule.ts';

/** No language has these letters with an acute accent at the ends of such words, and an accent stands on no space. */
const ESCAPED =
  /n\\'t(?!\p{L})|(?<!\p{L})(?:I|[Ww]e|[Yy]ou|[Tt]hey)\\'(?:m|re|ve|ll|d)(?!\p{L})|(?:(?<!\p{L})(?:[Ii]t|[Tt]hat|[Ww]hat|[Ll]et|[Tt]?here|[Ww]ho)|[b-df-hj-km-np-rtv-z])\\'s(?!\p{L})|[\p{L}\p{N}.,!?]\\"(?=[\s.,;:!?)\]]|$)/u;
/** Within a word a vowel may have its accent all the same: `caf\'e`. */
const QUOTE = /\\(["'])(?!(?<=\p{L}\\["'])[aeiouyAEIOUY])/gu;

export const escapedQuotes: Rule = {
  name: 'escaped-quote',
  reason:
    'A database escaped the quotation marks of its texts (`don\\\'t`, `\\"so\\"`); as accents they would fall on letters that have none.',
  marks: ["\\'", '\\"'],
  apply: (text) => {
    if (ESCAPED.test(text.body)) text.rewrite(QUOTE, (match) => match[1], escapedQuotes.name);
  },
  applies: { raw: 'Why don\\\'t we? It\\\'s \\"so\\".', html: 'Why don’t we? It’s “so”.' },
  mustNot: {
    raw: "Jaro\\'s, Schr\\\"odinger, l\\'etude, \\\"Uber Poincar\\'e",
    html: 'Jaroś, Schrödinger, létude, Über Poincaré',
  },
};
