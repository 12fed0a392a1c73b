import type { Rule } from '../rule.ts';

const UNIT = '(?:[KMBTkx%×]|times)?(?![A-Za-z])';

export const flattenedTimes: Rule = {
  name: 'flattened-times',
  reason: '`1.3$\\times$` lost its dollars and backslash: a number with `times` glued to it.',
  marks: ['times'],
  apply: (text) => {
    text.rewrite(/(?<=\d)\{\\?times\}(?=\d)/g, () => '×', flattenedTimes.name);
    text.rewrite(/times(?<=\dtimes)(?![A-Za-z])/g, () => '×', flattenedTimes.name);
    text.rewrite(/(?<=(\d{2,})) times (?=\1(?!\d))/g, () => ' × ', flattenedTimes.name);
  },
  applies: { raw: 'a 1.3times speedup on 64{times}64 images', html: 'a 1.3× speedup on 64×64 images' },
  mustNot: {
    raw: 'four times fewer, 100 times fewer, run times',
    html: 'four times fewer, 100 times fewer, run times',
  },
};

/** In robotics `sim` means simulation. */
const SIMULATION = /\bsim(?:ulators?|-to-|2| to real| and real|ulated|\.)|\brobot/i;

export const flattenedSim: Rule = {
  name: 'flattened-sim',
  reason:
    '`$\\sim$1000` lost its dollars and backslash: `sim` before a number, glued or after a preposition.',
  marks: ['sim ', ...[...'0123456789'].map((digit) => `sim${digit}`)],
  apply: (text) => {
    text.rewrite(/sim(?<=\d[%KMBT]?sim)(?=\d)/g, () => '∼', flattenedSim.name);
    text.rewrite(
      new RegExp(`sim(?<![\\w\\\\.-]sim)(?=\\d[\\d,.]*${UNIT})`, 'g'),
      (match) => (text.body.startsWith('2real', match.index + 3) ? undefined : '∼'),
      flattenedSim.name,
    );
    if (SIMULATION.test(text.body)) return;
    const spoken =
      /sim (?<=\b(?:of|to|by|at|with|from|than|is|are|only|over|up to|about|until|after|within|requires?|uses?|between|has|have|contains?|achieves?|reaches?) sim )(?=\d)/g;
    text.rewrite(spoken, () => '∼', flattenedSim.name);
  },
  applies: {
    raw: 'with sim1000 points, 10sim100times faster, by a factor of sim 55',
    html: 'with ∼1000 points, 10∼100× faster, by a factor of ∼55',
  },
  mustNot: {
    raw: 'a sim 2 real task, Sim 3, in sim 10 times',
    html: 'a sim 2 real task, Sim 3, in sim 10 times',
  },
};

const COMPARED: Readonly<Record<string, string>> = {
  geq: '≥',
  leq: '≤',
  approx: '≈',
  gtrsim: '≳',
  lesssim: '≲',
  ge: '≥',
  le: '≤',
  gg: '≫',
  ll: '≪',
};

export const flattenedComparison: Rule = {
  name: 'flattened-comparison',
  reason: '`$\\ge$ 175B` lost its dollars and backslash: a comparison before a number.',
  marks: [
    '(ge',
    '(le',
    '(gg',
    '(ll',
    ' ge ',
    ' le ',
    ' gg ',
    ' ll ',
    'geq',
    'leq',
    'approx',
    'gtrsim',
    'lesssim',
  ],
  apply: (text) => {
    const bold = /(?<![\w\\.-])(geq|leq|approx|gtrsim|lesssim) ?(?=\d)/g;
    text.rewrite(bold, (match) => joined(match), flattenedComparison.name);
    const shy = new RegExp(
      `(?<=\\()(ge|le|gg|ll) ?(?=\\d)|(?<= )(ge|le|gg|ll) ?(?=\\d[\\d,.]*[KMBT%]${'(?![A-Za-z])'})`,
      'g',
    );
    text.rewrite(shy, (match) => joined(match), flattenedComparison.name);
  },
  applies: {
    raw: 'from GPT-3.5 (ge 175B) to T5 (le 11B), approx 1.3M samples',
    html: 'from GPT-3.5 (≥\u00A0175B) to T5 (≤\u00A011B), ≈\u00A01.3M samples',
  },
  mustNot: {
    raw: 'le 11 septembre, an approximate value, GE 90 engines',
    html: 'le 11 septembre, an approximate value, GE 90 engines',
  },
};

function joined(match: RegExpExecArray): string | undefined {
  const sign = COMPARED[match[1] ?? match[2] ?? ''];
  return sign === undefined ? undefined : sign + (match[0].endsWith(' ') ? '\u00A0' : '');
}

const PLUS_MINUS = /(?<![\d.])(\d+(?:\.\d+)?)(%?)( ?)(\\?pm|\+\/-|\+-)( ?)(?=(\d+(?:\.\d+)?)(?!\d| times))/g;

/** `11.5 pm 3` may be a time of day unless both sides are decimals, or there are no spaces. */
function plusMinus([, left = '', percent = '', space = '', sign = '', , right = '']: RegExpExecArray):
  | string
  | undefined {
  const bare = sign === 'pm';
  const decimals = left.includes('.') && right.includes('.');
  const small = right.startsWith('0.') || (space === '' && (left.includes('.') || right.includes('.')));
  if (bare && !decimals && !small) return undefined;
  const around = space === ' ' ? '\u00A0' : '';
  return `${left}${percent}${around}±${around}`;
}

export const flattenedPlusMinus: Rule = {
  name: 'flattened-plus-minus',
  reason:
    '`11.0 $\\pm$ 1.3` lost its dollars and backslash, or was typed `+/-`; decimals tell it from the time of day.',
  marks: ['pm', '+/-', '+-'],
  apply: (text) => {
    text.rewrite(PLUS_MINUS, plusMinus, flattenedPlusMinus.name);
    text.rewrite(
      /(?<=\b(?:[Mm]eans?|[Aa]verage|values?|M))( ?)\+\/- ?(?=S\.?[DE])/g,
      (match) => `${match[1]}±${match[1]}`,
      flattenedPlusMinus.name,
    );
    text.rewrite(
      /(?<=^|[\s([])\+\/?- ?(?=\d)/g,
      (match) => `±${match[0].endsWith(' ') ? '\u00A0' : ''}`,
      flattenedPlusMinus.name,
    );
  },
  applies: {
    raw: 'gives 11.0 pm 1.3 points, 3 +/- 1',
    html: 'gives 11.0\u00A0±\u00A01.3 points, 3\u00A0±\u00A01',
  },
  mustNot: { raw: 'at 11.5 pm 3 times, from 3 pm 5 people', html: 'at 11.5 pm 3 times, from 3 pm 5 people' },
};

const ARROWS: Readonly<Record<string, string>> = {
  right: '→',
  left: '←',
  leftright: '↔',
  up: '↑',
  down: '↓',
  Right: '⇒',
  Left: '⇐',
  longright: '→',
};

export const flattenedArrow: Rule = {
  name: 'flattened-arrow',
  reason:
    '`$\\rightarrow$` or `\\infty` lost its dollars and backslash; no English word looks like it. Or it was typed `--->`.',
  marks: ['arrow', 'infty', '-->'],
  apply: (text) => {
    // SPIRES and INSPIRE type decays so; a comment of HTML ends in the sign, too.
    if (!text.body.includes('<!-'))
      text.rewrite(/(?<=\S )-{2,4}>(?= \S)(?<!<-{2,4}>)/g, () => '→', flattenedArrow.name);
    text.rewrite(/(?<![A-Za-z\\_])infty(?![A-Za-z_])/g, () => '∞', flattenedArrow.name);
    text.rewrite(
      /( ?)(?<![A-Za-z\\_-])(longright|leftright|right|left|up|down|Right|Left)arrow(?![A-Za-z_-])( ?)/g,
      (match) => {
        const arrow = ARROWS[match[2] ?? ''] ?? '';
        return /[↑↓]/.test(arrow) ? `${match[1]}${arrow}${match[3]}` : ` ${arrow} `;
      },
      flattenedArrow.name,
    );
  },
  applies: { raw: 'from 66.3 %rightarrow73.4 %', html: 'from 66.3\u00A0% → 73.4\u00A0%' },
  mustNot: { raw: 'the Rightarrow-key and arrows', html: 'the Rightarrow-key and arrows' },
};
