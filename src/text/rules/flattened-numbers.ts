import type { Rule } from '../rule.ts';

const UNIT = '(?:[KMBTkx%×]|times)?(?![A-Za-z])';

export const flattenedTimes: Rule = {
  name: 'flattened-times',
  reason: '`1.3$\\times$` lost its dollars and backslash: a number with `times` glued to it.',
  marks: ['times'],
  apply: (text) => {
    text.rewrite(/(?<=\d)\{\\?times\}(?=\d)/g, () => '×', flattenedTimes.name);
    text.rewrite(/times(?<=\dtimes)(?![A-Za-z])/g, () => '×', flattenedTimes.name);
  },
  applies: { raw: 'a 1.3times speedup on 64{times}64 images', html: 'a 1.3× speedup on 64×64 images' },
  mustNot: {
    raw: 'four times fewer, 100 times fewer, run times',
    html: 'four times fewer, 100 times fewer, run times',
  },
};

export const flattenedSim: Rule = {
  name: 'flattened-sim',
  reason:
    '`$\\sim$1000` lost its dollars and backslash: `sim` before a number, glued or after a preposition.',
  marks: ['sim'],
  apply: (text) => {
    text.rewrite(/sim(?<=\d[%KMBT]?sim)(?=\d)/g, () => '∼', flattenedSim.name);
    text.rewrite(
      new RegExp(`sim(?<![\\w\\\\.-]sim)(?=\\d[\\d,.]*${UNIT})`, 'g'),
      () => '∼',
      flattenedSim.name,
    );
    const spoken =
      /sim (?<=\b(?:of|to|by|at|with|from|than|in|is|are|only|for|over|and|or|up to|about|until|after|within|requires?|uses?) sim )(?=\d)/g;
    text.rewrite(spoken, () => '∼', flattenedSim.name);
  },
  applies: {
    raw: 'with sim1000 points, 10sim100times faster, by a factor of sim 55',
    html: 'with ∼1000 points, 10∼100× faster, by a factor of ∼55',
  },
  mustNot: {
    raw: 'the sim2real gap, a sim 2 real task, Sim 3',
    html: 'the sim2real gap, a sim 2 real task, Sim 3',
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

export const flattenedPlusMinus: Rule = {
  name: 'flattened-plus-minus',
  reason:
    '`11.0 $\\pm$ 1.3` lost its dollars and backslash; a decimal on one side tells it from the time of day.',
  marks: ['pm'],
  apply: (text) =>
    text.rewrite(
      /(?<![\d.])(\d+(?:\.\d+)?)(%?)( ?)pm ?(?=(\d+(?:\.\d+)?))/g,
      (match) => {
        const decimal = (match[1] ?? '').includes('.') || (match[4] ?? '').includes('.');
        const space = match[3] === ' ' ? '\u00A0' : '';
        return decimal ? `${match[1]}${match[2]}${space}±${space}` : undefined;
      },
      flattenedPlusMinus.name,
    ),
  applies: { raw: 'gives 11.0 pm 1.3 points', html: 'gives 11.0\u00A0±\u00A01.3 points' },
  mustNot: { raw: 'from 3 pm 5 people came', html: 'from 3 pm 5 people came' },
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
  reason: '`$\\rightarrow$` lost its dollars and backslash; no English word looks like it.',
  marks: ['arrow'],
  apply: (text) =>
    text.rewrite(
      /( ?)(?<![A-Za-z\\_-])(longright|leftright|right|left|up|down|Right|Left)arrow(?![A-Za-z_-])( ?)/g,
      (match) => {
        const arrow = ARROWS[match[2] ?? ''] ?? '';
        return /[↑↓]/.test(arrow) ? `${match[1]}${arrow}${match[3]}` : ` ${arrow} `;
      },
      flattenedArrow.name,
    ),
  applies: { raw: 'from 66.3 %rightarrow73.4 %', html: 'from 66.3\u00A0% → 73.4\u00A0%' },
  mustNot: { raw: 'the Rightarrow-key and arrows', html: 'the Rightarrow-key and arrows' },
};
