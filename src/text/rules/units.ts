import { pairDollars } from '../pair-dollars.ts';
import type { Rule } from '../rule.ts';
import { raise } from '../unicode-scripts.ts';
import { withPairedDollars } from './paired-dollars.ts';
import { POWER_MARKS, restoreUnitPowers, UNITS } from './unit-powers.ts';

const POWER = '\\$?\\^(?:\\{(-?\\d)\\}|(-?\\d))\\$?';
const UNIT_WITH_POWER = new RegExp(`(?<![A-Za-z\\\\_^{$])(${UNITS})${POWER}(?![\\w^_{])`, 'g');
/** Preceded by a number, a bracket, a power or another unit. */
const AFTER_QUANTITY = new RegExp(
  `(?:\\d|[})%\\uE000-\\uF8FF⁰¹²³⁴-⁹$°])[ ~\\u00A0]?(?:[µμ]|\\\\?mu ?)?$|(?:^|[\\s(/·~]|\\d)${UNITS}(?:[⁻⁰¹²³⁴-⁹]*|\\$?\\^\\{?-?\\d\\}?\\$?)(?:[ ~·.\\u00A0/]|\\\\[,; ])$|[·/]$`,
);

const MICRO =
  /(?<=\d(?:[ ~\u00A0]|\\[,; ]){0,3})\$?\{?\\?(?:text)?mu\}?\$? ?(?=(?:m|s|g|L|l|A|V|W|K|J|Hz|M|mol|T|C|F|as|Pa|eV)(?:[23]|\^|\$|[^\w]|$))/g;
/** Behind a number it is a unit, and no letter of a word such as `\AA ngstr\"om`. */
const ANGSTROM = /(?<=\d(?:[ ~\u00A0]|\\[,; ])?)(?:\{\\AA(?:\{\})?\}|\\AA(?![A-Za-z])(?:\{\})?)/g;
const SLASHED_MICRO = /\$\{?\\mu\}?\$(?=(?:m|s|g|L|l|A|V|W|K|J|Hz|M|mol|T|C|F|as|Pa|eV)(?![A-Za-z]))/g;
const DEGREE = /(?<=\d[ ~]?)\$?\{?\^(?:\{\\?circ\}|\\?circ(?![A-Za-z]))\}?\$?(?: ?(C)(?!\w))?/g;

/** `45{\deg}`, as arXiv writes `°`. */
const DEGREE_COMMAND = /(?<=\d) ?(?:\{\\deg(?:ree|r)?\}|\\deg(?:ree|r)?(?![A-Za-z]))/g;
/** `0\farcs5`, and `0\fs1` of time: the sign stands over the point. */
const DECIMAL_ARC = /(?<=\d)\$?\\f(arcs|arcm|dg|[dhms])\$?(?=\d)/g;
/** `50$^o$C`, `25\,^{\rm o}C`: a raised letter for the sign of degrees. */
const LETTER_O =
  '\\^(?:o(?![A-Za-z])|o(?=[CF](?![A-Za-z]))|\\{o\\}|\\{\\\\rm o\\}|\\\\mathrm\\{o\\}|\\{\\\\mathrm\\{o\\}\\})';
const RAISED_O = new RegExp(
  `(?<=\\d(?:[ ~\\u00A0]|\\\\[,; ])?\\$?(?:\\\\,)?)${LETTER_O}(?=\\$?(?:[ ~]|\\\\[,; ])?\\$?(?:\\\\(?:mathrm|text|rm)[{ ])?[CF](?![A-Za-z]))`,
  'g',
);
/** `a 90$^o$ turn`; with one digit, and in front of a name, it may be an ordinal of Spanish: `45$^o$ Congreso`. */
const RAISED_O_ALONE = new RegExp(
  `(?<=(?<![\\d.])\\d\\d{1,2}(?:\\.\\d{1,3})?\\$?)${LETTER_O}(?=\\$?(?:[,.;:)×–-]|\\$?$| (?![\\p{Lu}\\p{N}]|\\p{L}{0,3}(?![a-z])|edi|congr|s[ée]|aniv)))`,
  'gu',
);
const ARCS: Readonly<Record<string, string>> = {
  arcs: '″.',
  arcm: '′.',
  dg: '°.',
  d: 'ᵈ.',
  h: 'ʰ.',
  m: 'ᵐ.',
  s: 'ˢ.',
};

export const units: Rule = {
  name: 'unit',
  reason: 'Units are upright and stay whole: `km s^{-1}`, `m/s$^2$`, `5 \\mu m`, `45^\\circ`.',
  marks: [
    '^',
    '\\mu',
    '{mu',
    '$mu',
    ' mu ',
    ' mum',
    ' mug',
    ' mus ',
    ' muL',
    ' muW',
    ' muA',
    ' muM',
    'textmu',
    '\\AA',
    '\\Omega',
    '\\deg',
    '\\f',
    '{\\',
    ...POWER_MARKS,
  ],
  apply: (text) => {
    text.rewrite(
      MICRO,
      withPairedDollars(() => 'μ'),
      units.name,
    );
    text.rewrite(ANGSTROM, () => 'Å', units.name);
    text.rewrite(SLASHED_MICRO, () => 'μ', units.name);
    text.rewrite(/(?<=\d) ?\\Omega(?![A-Za-z(_^{])/g, () => ' Ω', units.name);
    text.rewrite(DEGREE_COMMAND, () => '°', units.name);
    const formulas = text.body.includes('$') ? pairDollars(text.body) : [];
    text.rewrite(
      DECIMAL_ARC,
      ({ 1: unit = '', index }) =>
        unit.length === 1 && formulas.some(({ open, close }) => index > open && index < close)
          ? `^{\\mathrm{${unit}}}.`
          : ARCS[unit],
      units.name,
    );
    for (const pattern of [RAISED_O, RAISED_O_ALONE]) text.rewrite(pattern, () => '^{\\circ}', units.name);
    text.rewrite(
      DEGREE,
      withPairedDollars((match) => `°${match[1] ?? ''}`),
      units.name,
    );
    text.rewrite(/(?<=eV\/)c\^(?:\{2\}|2(?!\d))/g, () => 'c²', units.name);
    text.rewrite(
      UNIT_WITH_POWER,
      withPairedDollars((match) => {
        const before = text.body.slice(Math.max(0, match.index - 24), match.index);
        const power = raise(match[2] ?? match[3] ?? '');
        const sure =
          AFTER_QUANTITY.test(before) || ((match[1] ?? '').length > 1 && power?.startsWith('⁻') === true);
        return sure && power !== undefined ? `${match[1]}${power}` : undefined;
      }),
      units.name,
    );
    restoreUnitPowers(text, units.name);
  },
  applies: {
    raw: '5 m/s^2, 3 kg m^{-3}, 20 km s$^{-1}$, 5 \\mu m, 45^\\circ',
    html: '5\u00A0m/s², 3\u00A0kg m⁻³, 20\u00A0km s⁻¹, 5\u00A0μm, 45°',
  },
  mustNot: {
    raw: 'at most m^2 of them',
    html: 'at most <math><msup><mi>m</mi><mn>2</mn></msup></math> of them',
  },
};
