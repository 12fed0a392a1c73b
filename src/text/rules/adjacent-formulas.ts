import type { DollarPair } from '../pair-dollars.ts';
import { isProse } from '../pair-dollars.ts';
import type { Rule } from '../rule.ts';
import type { WorkingText } from '../working-text.ts';
import { rewritePairs } from './dollars.ts';

const FORMULA = '[^$\\s](?:[^$]{0,80}[^$\\s])?';
/** `$x$$y$`; between `$$` and `$$` stands one formula, and `$, $$, $$$` are signs. */
const ADJACENT = new RegExp(`(?<![\\\\$])\\$(${FORMULA}(?:\\$\\$${FORMULA}){1,20})\\$(?!\\$)`, 'g');

/** No one writes these as an ending of a letter, as `$n$th`, `$\mu$as` or `$\pi$on` are. */
const ENDS =
  'is|are|was|were|has|have|and|of|the|with|for|to|by|from|that|which|where|when|we|such|over|under|between';
const WORD_BEHIND = new RegExp(`^(?:${ENDS})(?![\\p{L}\\p{N}$^_-])`, 'u');
const WORD_BEFORE = new RegExp(
  `(?:^|[\\s(])(?:${ENDS}|in|on|at|as|if|all|any|each|every|than|let|Let|For|If|The|With)$`,
);

/** The formula with the spaces that it needs; undefined if it has them. */
function spaced(
  { body }: WorkingText,
  inner: string,
  { open, close, width, stray }: DollarPair,
): string | undefined {
  if (width === 0 || stray) return undefined;
  const words = body.slice(Math.max(0, open - 10), open);
  const before = (WORD_BEFORE.test(words) && !/^[_^'{]/.test(inner)) || /\p{Ll}{3},$/u.test(words);
  const behind = WORD_BEHIND.test(body.slice(close + 1, close + 10));
  return before || behind ? `${before ? ' ' : ''}$${inner}$${behind ? ' ' : ''}` : undefined;
}

/** `$10^4$-$10^5$`, where the power rises. */
const RANGE =
  /(?<=10\^(?:\{(-?\d{1,3})\}|(\d)))\$-\$(?=(?:[\d.]{1,8} ?\\(?:times|cdot) ?)?10\^(?:\{(-?\d{1,3})\}|(\d))\$)/g;

export const adjacentFormulas: Rule = {
  name: 'adjacent-formula',
  reason: 'Formulas without a space between them (`$x$$y$`) are one; words lost theirs in `for$n$and`.',
  marks: ['$'],
  apply: (text) => {
    text.rewrite(
      ADJACENT,
      ([, inner = '']) => {
        const parts = inner.split('$$');
        return parts.some(isProse) ? undefined : `$${parts.join(' ')}$`;
      },
      adjacentFormulas.name,
    );
    text.rewrite(
      RANGE,
      ([, low, digit, high, other]) => (Number(low ?? digit) < Number(high ?? other) ? '$–$' : undefined),
      adjacentFormulas.name,
    );
    rewritePairs(text, (inner, pair) => spaced(text, inner, pair), adjacentFormulas.name);
  },
  applies: {
    raw: 'a $2$$\\times$$2$ grid for$n$and all',
    html: 'a 2\u00A0×\u00A02 grid for <math><mi>n</mi></math> and all',
  },
  mustNot: {
    raw: 'from $ to $$$, the $n$th, 5 $\\mu$as, the$^1$ $$x$$',
    html: 'from $ to $$$, the <math><mi>n</mi></math>th, 5 μas, the<math><msup><mrow></mrow><mn>1</mn></msup></math> <math><mi>x</mi></math>',
  },
};
