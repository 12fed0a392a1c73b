/** Formulas that stand twice: their TeX, and behind it the text of their MathML, as Springer's records have them. */
import { typesetFormula } from '../formula/typeset-formula.ts';
import type { Rule } from '../rule.ts';
import type { WorkingText } from '../working-text.ts';

const DISPLAYED = /(?<![\\$])\$\$([^$]{1,400})\$\$(?!\$)/g;
const LONGEST_COPY = 400;

/** Letters and digits of `text`, in the forms that both copies have; places of signs and scripts differ. */
const lettersOf = (text: string): string => text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
/** What may stand between two letters of a copy; marks of sentences don't begin one. */
const SIGN = /^[^\p{L}\p{N}$\\]$/u;
const MARK = /^[.,;:–—]$/;
const END = /[^\p{L}\p{N}\s]+$/u;
/** The accent of the last letter, as a sign of its own. */
const ACCENT = /^ [\^~¯˙ˆ˜→](?= )/;

/** Length of the copy of a formula at the start of `behind`, with the space before it; 0 if there is none. */
function copyLength(linear: string, behind: string): number {
  const letters = lettersOf(linear);
  if (letters === '') return behind.startsWith(` ${linear}`) ? linear.length + 1 : 0;
  let read = '';
  let at = 0;
  for (const character of behind) {
    if (read.length >= letters.length) break;
    const own = lettersOf(character);
    if (own === '' && (!SIGN.test(character) || (read === '' && MARK.test(character)))) return 0;
    read += own;
    at += character.length;
    if (!letters.startsWith(read)) return 0;
  }
  if (read.length < letters.length) return 0;
  return at + endLength(END.exec(linear)?.[0] ?? '', behind.slice(at));
}

/** `| G |` ends with the bar that ends `|G|`, and `x ^` with the accent of its letter. */
function endLength(signs: string, behind: string): number {
  if (/^\p{M}$/u.test(signs)) return ACCENT.exec(behind)?.[0].length ?? 0;
  let at = 0;
  for (const sign of signs) {
    const next = behind.slice(at).trimStart();
    if (!next.startsWith(sign)) break;
    at = behind.length - next.length + sign.length;
  }
  return at;
}

interface Doubled {
  readonly source: string;
  readonly index: number;
  readonly length: number;
}

function findDoubled({ body }: WorkingText): readonly Doubled[] {
  return [...body.matchAll(DISPLAYED)].map(({ 0: source, 1: tex = '', index }) => {
    const end = index + source.length;
    const formula = typesetFormula(tex.trim());
    const length = formula.ok ? copyLength(formula.linear, body.slice(end, end + LONGEST_COPY)) : 0;
    return { source, index, length };
  });
}

/** Behind a formula, an `a` may be the article. */
const isArticle = ({ source }: Doubled): boolean => /^\$\$\s*[aAI]\s*\$\$$/.test(source);

export const doubledFormulas: Rule = {
  name: 'doubled-formula',
  reason: 'Springer’s abstracts have formulas twice, as TeX and as the text of their MathML: `$$p^n$$ p n`.',
  marks: ['$$ '],
  apply: (text) => {
    const found = findDoubled(text);
    const doubled = found.filter(({ length }) => length > 0);
    if (doubled.length * 2 < found.length || doubled.every(isArticle)) return;
    let output = '';
    let done = 0;
    for (const { source, index, length } of doubled) {
      const start = index + source.length;
      const behind = text.body.slice(start + length, start + length + 2);
      // Behind the copy stood a space of its own.
      const end = start + length + (/^ (?:[-–,.;:)]|$)/.test(behind) ? 1 : 0);
      text.note(doubledFormulas.name, text.body.slice(index, end), source, index);
      output += text.body.slice(done, start);
      done = end;
    }
    text.body = output + text.body.slice(done);
  },
  applies: {
    raw: 'order $$p^n$$ p n and a $$p$$ p -adic one',
    html: 'order <math><msup><mi>p</mi><mi>n</mi></msup></math> and a <math><mi>p</mi></math>-adic one',
  },
  mustNot: {
    raw: 'for $$a$$ a prime and $$x$$ in it',
    html: 'for <math><mi>a</mi></math> a prime and <math><mi>x</mi></math> in it',
  },
};
