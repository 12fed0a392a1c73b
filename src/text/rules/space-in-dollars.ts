import type { Rule } from '../rule.ts';
import { rewritePairs } from './dollars.ts';

/** Between the formula and what is behind or in front of it: `$10\,$pc`, `5$\,\mu$m`. */
const BEHIND = /^(.*[^\s\\])\s*(?:(?:(?<!\\)\\[ ,;:]|~)\s*)+$/s;
const BEFORE = /^\s*(?:(?:\\[ ,;:]|~)\s*)+(\S.*)$/s;
const NEXT = /^[\p{L}\p{N}\\%(µμ°]/u;
const LAST = /[\p{L}\p{N}%)}]$/u;

export const spaceInDollars: Rule = {
  name: 'space-in-dollars',
  reason: 'A space of TeX at the border of a formula (`$10\\,$pc`) stands between it and the word beside it.',
  marks: ['\\,$', '\\, $', '\\;$', '\\:$', '\\ $', '~$', '$\\,', '$ \\,', '$\\;', '$\\:', '$\\ ', '$~'],
  apply: (text) =>
    rewritePairs(
      text,
      (inner, { open, close, stray }) => {
        if (stray) return undefined;
        const { body } = text;
        const behind = NEXT.test(body.slice(close + 1, close + 2)) ? BEHIND.exec(inner)?.[1] : undefined;
        const before = LAST.test(body.slice(0, open).slice(-1))
          ? BEFORE.exec(behind ?? inner)?.[1]
          : undefined;
        const kept = before ?? behind;
        if (kept === undefined) return undefined;
        return `${before === undefined ? '' : '\u00A0'}$${kept}$${behind === undefined ? '' : '\u00A0'}`;
      },
      spaceInDollars.name,
    ),
  applies: { raw: 'of $10\\,$pc and 5$\\,\\mu$m', html: 'of 10\u00A0pc and 5\u00A0μm' },
  mustNot: {
    raw: 'of $x\\,$ and $y\\,$.',
    html: 'of <math><mi>x</mi><mspace width="0.1667em"></mspace></math> and <math><mi>y</mi><mspace width="0.1667em"></mspace></math>.',
  },
};
