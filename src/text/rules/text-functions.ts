/** Commands of packages that make other text of their argument: capitals, quotations. */
import type { Rule } from '../rule.ts';

const ARGUMENT = '\\{([^{}]{0,500})\\}';
const CASE = new RegExp(
  `\\\\(?:(uppercase|MakeUppercase|MakeTextUppercase)|lowercase|MakeLowercase|MakeTextLowercase) ?${ARGUMENT}`,
  'g',
);
/** A command in the argument would be another one in capitals. */
const isPlain = (text: string): boolean => !/[\\$]/.test(text);
/** The quotation that has no other in it. */
const INNERMOST = new RegExp(`\\\\enquote\\*? ?${ARGUMENT}`, 'g');
const QUOTED_WITHIN = /\\enquote\*? ?\{[^{}]{0,400}$/;
const DEEPEST = 3;

export const letterCase: Rule = {
  name: 'letter-case',
  reason: '`\\uppercase{b}` keeps a capital in BibTeX, and titles are set in capitals by `\\MakeUppercase`.',
  marks: ['percase', 'owercase'],
  apply: (text) =>
    text.rewrite(
      CASE,
      ([, upper, words = '']) =>
        isPlain(words) ? (upper === undefined ? words.toLowerCase() : words.toUpperCase()) : undefined,
      letterCase.name,
    ),
  applies: { raw: '\\uppercase{b}ees of the \\MakeUppercase{usa}', html: 'Bees of the USA' },
  mustNot: { raw: 'an uppercase{x}', html: 'an uppercase{x}' },
};

export const enquoted: Rule = {
  name: 'enquote',
  reason: '`\\enquote{so}` is a quotation, and one within another has single marks.',
  marks: ['\\enquote'],
  apply: (text) => {
    for (let depth = 0; depth < DEEPEST && text.body.includes('\\enquote'); depth += 1)
      text.rewrite(
        INNERMOST,
        ({ 1: words, index }) =>
          QUOTED_WITHIN.test(text.body.slice(Math.max(0, index - 420), index)) ? `‘${words}’` : `“${words}”`,
        enquoted.name,
      );
  },
  applies: { raw: 'On \\enquote{the \\enquote{waggle} dance}', html: 'On “the ‘waggle’ dance”' },
  mustNot: {
    raw: 'the \\enquoted and enquote{x}',
    html: 'the <code class="tex">\\enquoted</code> and enquote{x}',
  },
};
