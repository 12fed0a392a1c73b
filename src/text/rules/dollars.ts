import { restoreBackslashes } from '../formula/restore-backslashes.ts';
import type { Rule } from '../rule.ts';
import { symbolText } from './symbols.ts';

const BETWEEN_DOLLARS = /(?<![\\$])\$(?!\$)((?:[^$\\]|\\[^$]|\\\$){1,1000}?)\$(?!\d)/g;
const DISPLAYED = /(?<!\\)\$\$([^$]{1,1000})\$\$|\\\[([^$]{1,1000}?)\\\]|\\\(([^$]{1,1000}?)\\\)/g;
const TEXT_COMMAND = /\\?(?:text(?:bf|it|rm|sf|tt|sc|normal)?|emph|mbox)\{[^{}$]{0,200}\}/g;

/** Money: `$5 to earn US$`. A formula neither starts or ends in a space nor starts as a price and runs into words. */
function isMaths(tex: string): boolean {
  if (/^\s|(?<!\\)\s$/.test(tex)) return false;
  return !(/^\d/.test(tex) && /(?<![\\A-Za-z{])[A-Za-z]{2,}/.test(tex));
}

export const textInDollars: Rule = {
  name: 'text-in-dollars',
  reason:
    'Dollars around nothing but words, emphasis or a space were used to get a macro through, not for maths.',
  marks: ['$'],
  apply: (text) =>
    text.rewrite(
      BETWEEN_DOLLARS,
      (match) => {
        const inner = match[1] ?? '';
        const rest = inner.replace(TEXT_COMMAND, '').replace(/\\ |~/g, ' ');
        const worded =
          rest.trim() === '' || (rest !== inner && /^[ ,.;()-]*(?:[A-Za-z]{2,}[ ,.;()-]*)*$/.test(rest));
        return worded && inner !== rest ? inner.replace(/\\ |~/g, ' ') : undefined;
      },
      textInDollars.name,
    ),
  applies: {
    raw: 'of $textbf{specialist} and textbf{generalist}$ models',
    html: 'of <strong>specialist</strong> and <strong>generalist</strong> models',
  },
  mustNot: {
    raw: 'for $x \\text{ mod } p$',
    html: 'for <math><mi>x</mi><mtext>\u00A0mod\u00A0</mtext><mi>p</mi></math>',
  },
};

export const symbolInDollars: Rule = {
  name: 'symbol-in-dollars',
  reason: 'A lone sign or number between dollars (`30$\\times$`) reads and wraps better as text.',
  marks: ['$'],
  apply: (text) => text.rewrite(BETWEEN_DOLLARS, (match) => symbolText(match[1] ?? ''), symbolInDollars.name),
  applies: { raw: '>30$\\times$ memory reduction', html: '&gt;30× memory reduction' },
  mustNot: {
    raw: 'for $k$ and $d=1$',
    html: 'for <math><mi>k</mi></math> and <math><mi>d</mi><mo>=</mo><mn>1</mn></math>',
  },
};

/** Real TeX between dollars is what the authors wrote; it is typeset, not repaired, and so not listed. */
export const dollars: Rule = {
  name: 'dollars',
  reason: 'Text between dollars, `\\(…\\)` or `\\[…\\]` is maths.',
  marks: ['$', '\\(', '\\['],
  apply: (text) => {
    const maths = (inner: string, source: string) =>
      text.hold({ kind: 'maths', tex: restoreBackslashes(inner) }, source);
    text.rewrite(
      DISPLAYED,
      (match) => maths((match[1] ?? match[2] ?? match[3] ?? '').trim(), match[0]),
      undefined,
    );
    text.rewrite(
      BETWEEN_DOLLARS,
      (match) => (isMaths(match[1] ?? '') ? maths(match[1] ?? '', match[0]) : undefined),
      undefined,
    );
  },
  applies: { raw: 'a \\( A \\) and $B$', html: 'a <math><mi>A</mi></math> and <math><mi>B</mi></math>' },
  mustNot: { raw: 'costs $5 here and $10 there, or US$ 7', html: 'costs $5 here and $10 there, or US$ 7' },
};
