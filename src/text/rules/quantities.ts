/** Quantities of packages: numbers, units and angles as siunitx writes them, and fractions set small. */
import { pairDollars } from '../pair-dollars.ts';
import type { Rule } from '../rule.ts';
import { raise, scriptsToTex } from '../unicode-scripts.ts';
import type { WorkingText } from '../working-text.ts';
import { rewritePairs } from './dollars.ts';
import { unitText } from './unit-names.ts';

const OPTIONS = '(?:\\[[^\\]]{0,60}\\])?';
const QUANTITY = new RegExp(
  `\\\\?(?<![A-Za-z])(?:SI|qty)${OPTIONS}\\{([^{}]{1,40})\\}\\{((?:[^{}]|\\{-?\\d\\}){1,80})\\}|\\\\?(?<![A-Za-z])num${OPTIONS}\\{([\\d.,()eE+-]{1,40})\\}|\\\\(?:si|unit)${OPTIONS}\\{((?:[^{}]|\\{-?\\d\\}){1,80})\\}`,
  'g',
);
const RANGE = /\\(?:SI|qty)range\{([\d.,-]{1,20})\}\{([\d.,-]{1,20})\}\{([^{}]{1,80})\}/g;
const ANGLE = /\\ang\{([\d.,+-]{1,20})\}/g;
const FRACTION = /\\(?:nicefrac|sfrac)\{(\d+)\}\{(\d+)\}/g;
/** `3.0(1)e-5`: a mantissa, which may be missing, its uncertainty and the power of ten. */
const SCIENTIFIC = /^([-+]?[\d.,]*(?:\(\d+\))?)[eE]([-+]?)(\d{1,4})$/;

/** `1e-5` as it is printed: `1 × 10⁻⁵`. */
function numberText(source: string): string {
  const [, mantissa = '', sign = '', power] = SCIENTIFIC.exec(source.replace(/\s/g, '')) ?? [];
  if (power === undefined) return source;
  const ten = `10${raise(`${sign === '-' ? '-' : ''}${power}`)}`;
  return mantissa === '' ? ten : `${mantissa} × ${ten}`;
}

function quantityText([, number, unit, bare, alone]: RegExpExecArray): string | undefined {
  if (bare !== undefined) return numberText(bare);
  const text = unitText(unit ?? alone ?? '');
  if (text === undefined) return undefined;
  return number === undefined ? text : `${numberText(number)}${/^[°%](?!C)/.test(text) ? '' : ' '}${text}`;
}

/** The same within a longer formula: powers as scripts, units upright. */
function quantityTex([, number, unit, bare, alone]: RegExpExecArray): string | undefined {
  const text = unit === undefined && alone === undefined ? '' : unitText(unit ?? alone ?? '');
  if (text === undefined) return undefined;
  const amount = numberText(number ?? bare ?? '').replace(' × ', '\\times ');
  const space = amount === '' || text === '' || /^[°%](?!C)/.test(text) ? '' : '\\,';
  return scriptsToTex(
    `${amount}${space}${text === '' ? '' : `\\mathrm{${text.replace('%', '\\%').replaceAll(' ', '\\,')}}`}`,
  );
}

type Printed = (match: RegExpExecArray) => string | undefined;

/** Rewrites what `pattern` finds; dollars around nothing else go, and a longer formula gets TeX. */
function rewriteQuantities(text: WorkingText, pattern: RegExp, asText: Printed, asTex: Printed): void {
  const alone = new RegExp(`^\\s*(?:${pattern.source})\\s*$`);
  if (text.body.includes('$'))
    rewritePairs(
      text,
      (inner) => {
        const match = alone.exec(inner);
        return match === null ? undefined : asText(match);
      },
      quantities.name,
    );
  const formulas = text.body.includes('$') ? pairDollars(text.body) : [];
  text.rewrite(
    pattern,
    (match) => {
      const end = match.index + match[0].length;
      const isInFormula = formulas.some(({ open, close }) => match.index > open && end <= close);
      return isInFormula ? asTex(match) : asText(match);
    },
    quantities.name,
  );
}

const fractionText: Printed = ([, numerator, divisor]) => `${numerator}/${divisor}`;

export const quantities: Rule = {
  name: 'quantity',
  reason:
    '`\\SI{5}{\\metre}` and `\\nicefrac{1}{2}` are packages’ ways to write a quantity; both read as text.',
  marks: ['range{', '\\ang{', 'SI{', 'qty{', 'num{', '\\si{', '\\unit{', 'frac{'],
  apply: (text) => {
    rewriteQuantities(text, QUANTITY, quantityText, quantityTex);
    text.rewrite(
      RANGE,
      ([, low, high, unit = '']) => {
        const printed = unitText(unit);
        return printed === undefined ? undefined : `${low}–${high} ${printed}`;
      },
      quantities.name,
    );
    text.rewrite(ANGLE, (match) => `${match[1]}°`, quantities.name);
    // Within a formula it stays a fraction of TeX's.
    if (/nicefrac|sfrac/.test(text.body))
      rewriteQuantities(text, FRACTION, fractionText, ([source]) => source);
  },
  applies: {
    raw: '\\SI{5}{\\kilo\\metre\\per\\second} and \\nicefrac{1}{2} of it, $\\num{1e-5}$',
    html: '5\u00A0km/s and 1/2 of it, 1\u00A0×\u00A010⁻⁵',
  },
  mustNot: { raw: 'the SI {units}', html: 'the SI {units}' },
};
