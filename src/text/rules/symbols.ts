import type { Rule } from '../rule.ts';
import { SIGNS } from './sign-names.ts';

const NAMES = Object.keys(SIGNS)
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .join('|');
const SIGN_COMMAND = new RegExp(
  `\\\\(${NAMES})(?![A-Za-z])(?:\\{\\}| (?=\\p{L})|(?<=dash|asciitilde|\\d\\\\(?:times|pm)) (?=\\d))?|\\{\\\\(${NAMES})\\}`,
  'gu',
);
/** Signs that belong to what is behind them; TeX takes the space in front of it for the end of the command. */
const BEGINS =
  /^(?:textquotedblleft|textquoteleft|guil(?:lemot|singl)left|textexclamdown|textquestiondown|textmu|quote(?:dbl|singl)base|[gf]?lqq?|textasciitilde|relax)$/;
/** Signs that join the words beside them. */
const JOINS = /^(?:text(?:en|em)dash|slash|hyp(?:hen)?)$/;
/** `Bee\textquoteright s` and `l\textquoteright abeille`: the apostrophe of one word. */
const APOSTROPHE = /^textquote(?:right|single)$/;
const ENDING = /^(?:[stdm]|re|ve|ll)(?!\p{L})/u;
const ELISION = /(?<!\p{L})(?:[ldjmntsc]|qu)$/iu;
/** Set apart, so that what stands behind is no command, group or script. */
const LITERAL =
  /\\text(backslash|braceleft|braceright|asciicircum|asciigrave)(?![A-Za-z])(?:\{\}| (?=\S))?|\{\\text(backslash|braceleft|braceright|asciicircum|asciigrave)\}/g;
const LITERALS: Readonly<Record<string, string>> = {
  backslash: '\\',
  braceleft: '{',
  braceright: '}',
  asciicircum: '^',
  asciigrave: '`',
};
/** `\la 10` of journals of astronomy; elsewhere `\la` may be a bracket. */
const JOURNAL_RELATION = /\\([lg])a(?![A-Za-z])(?= ?[\d∼~])/g;
const IN_FORMULA = /\\([A-Za-z]+)|\\([%&#$])|\{\}/g;
/** Signs and the spaces around them, which say nothing in TeX. */
const SPACED_SIGN = / *([×∼±≈≥≤≫≪≠→←↑↓↔⇒·≲≳∓<>+]) */g;

/** `5 GeV` between dollars: a number with a unit that is no product of letters. */
const QUANTITY =
  /^(\d[\d.,]*)(?: |~|\\[ ,;])*((?:[kMGTPm]?eV|[kMGT]?Hz|[kMG]pc|m?Jy|dB|[kMGT]B|[kMG]yr|[kMG]Pa))$/;

/** Text of a formula that has only signs and numbers (`\times`, `\sim 10`, `68.9\%`); undefined for others. */
export function symbolText(tex: string): string | undefined {
  if (tex.length > 40) return undefined;
  const [, number, unit] = QUANTITY.exec(tex.trim()) ?? [];
  if (unit !== undefined) return `${number} ${unit}`;
  const text = tex
    .replace(/\{(\\[A-Za-z]+)\}/g, '$1')
    .replace(
      /(?<![\\A-Za-z])(?:times|sim|pm|mp|approx|geq|leq|gg|ll|neq|rightarrow|uparrow|downarrow|circ|gtrsim|lesssim)(?![A-Za-z])/g,
      '\\$&',
    )
    .replace(/^-{2,3}$/, (dash) => (dash === '--' ? '–' : '—'))
    .replace(/\^\{?\\circ\}?/g, '°')
    .replace(
      IN_FORMULA,
      (_, name: string | undefined, sign: string | undefined) =>
        sign ?? (name === undefined ? '' : (SIGNS[name] ?? '?')),
    )
    .trim()
    .replace(SPACED_SIGN, (around, sign: string, at: number, whole: string) =>
      around.startsWith(' ') && at + around.length < whole.length ? ` ${sign} ` : sign,
    );
  return /^[\d.,\s%&#×∼±≈≥≤≫≪≠→←↑↓↔⇒·°′″✓†‡§¶≲≳∓<>+–—-]+$/.test(text) ? text : undefined;
}

export const signCommands: Rule = {
  name: 'sign-command',
  reason: 'A TeX sign outside maths (`\\times`, `\\ldots`) is one character.',
  marks: ['\\'],
  apply: (text) => {
    text.rewrite(
      LITERAL,
      ([source, bare, braced]) =>
        text.protect({ kind: 'literal', text: LITERALS[bare ?? braced ?? ''] ?? '' }, source),
      signCommands.name,
    );
    text.rewrite(JOURNAL_RELATION, (match) => (match[1] === 'l' ? '≲' : '≳'), signCommands.name);
    text.rewrite(
      SIGN_COMMAND,
      (match) => {
        const name = match[1] ?? match[2] ?? '';
        const [before = ' ', behind = ''] = [-1, match[0].length].map((by) => text.body[match.index + by]);
        // Between letters, the sign would be taken for a tie.
        const isApart = name === 'textasciitilde' && /\p{L}/u.test(before);
        // The same mark for both ends.
        const opens = BEGINS.test(name) || (name === 'textquotedbl' && /[\s([]/.test(before));
        const keepsSpace = match[0].endsWith(' ') && (isApart || !opens);
        const words = text.body.slice(match.index + match[0].length, match.index + match[0].length + 4);
        const isGlued =
          (/^(?:times|pm)$/.test(name) && /\d/.test(before) && /\d/.test(behind)) ||
          (JOINS.test(name) && /\S/.test(before)) ||
          (name === 'textdegree' && /^[CFK](?!\p{L})/u.test(words)) ||
          (APOSTROPHE.test(name) &&
            (ENDING.test(words) || ELISION.test(text.body.slice(Math.max(0, match.index - 3), match.index))));
        return `${SIGNS[name] ?? ''}${keepsSpace && !isGlued ? ' ' : ''}`;
      },
      signCommands.name,
    );
  },
  applies: { raw: '3\\times faster and so on\\ldots', html: '3× faster and so on…' },
  mustNot: { raw: 'the \\timestamp macro', html: 'the <code class="tex">\\timestamp</code> macro' },
};
