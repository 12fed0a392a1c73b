import type { Rule } from '../rule.ts';

const CITE =
  /[ ~\u00A0]?\\?(?<![A-Za-z])(?:cite|citep|citet|citealp|citealt|citeauthor|citeyear|citeyearpar|footcite|parencite|textcite|autocite)\*?(?:\[([^\]]{0,80})\])?(?:\[([^\]]{0,80})\])?\{([^{}]{1,200})\}/g;
const REF =
  /\\(?:ref|eqref|autoref|cref|Cref|pageref|nameref)\{([^{}]{1,100})\}|(?<![A-Za-z\\])(?:eqref|autoref|cref)\{([^{}]{1,100})\}|(?<=[.~ ])ref\{([^{}]{1,100})\}/g;
const FOOTNOTE = /[ ~]?\\?(?<![A-Za-z])(?:footnote|thanks)\{([^{}]{1,500})\}/g;
const QUANTITY =
  /\\?(?<![A-Za-z])(?:SI|qty)\{([^{}]{1,40})\}\{([^{}]{1,80})\}|\\?(?<![A-Za-z])num\{([\d.,eE+-]{1,40})\}|\\(?:si|unit)\{([^{}]{1,80})\}/g;
const RANGE = /\\(?:SI|qty)range\{([\d.,-]{1,20})\}\{([\d.,-]{1,20})\}\{([^{}]{1,80})\}/g;
const ANGLE = /\\ang\{([\d.,+-]{1,20})\}/g;
const FRACTION = /\$?\\(?:nicefrac|sfrac)\{(\d+)\}\{(\d+)\}\$?/g;
const LABEL = /[ ~]?\\(?:label\{[^{}]{0,100}\}|footnotemark(?![A-Za-z])(?:\[[\d,]{1,6}\])?(?:\{\})?)/g;

/** Unit names of siunitx. */
const UNIT_NAMES: Readonly<Record<string, string>> = {
  metre: 'm',
  meter: 'm',
  second: 's',
  gram: 'g',
  kilogram: 'kg',
  kelvin: 'K',
  watt: 'W',
  joule: 'J',
  newton: 'N',
  pascal: 'Pa',
  hertz: 'Hz',
  electronvolt: 'eV',
  volt: 'V',
  ampere: 'A',
  tesla: 'T',
  mole: 'mol',
  litre: 'L',
  liter: 'L',
  hour: 'h',
  minute: 'min',
  day: 'd',
  year: 'yr',
  percent: '%',
  degree: '°',
  celsius: '°C',
  degreeCelsius: '°C',
  ohm: 'Ω',
  bit: 'bit',
  byte: 'B',
  parsec: 'pc',
  kilo: 'k',
  mega: 'M',
  giga: 'G',
  tera: 'T',
  milli: 'm',
  micro: 'μ',
  nano: 'n',
  pico: 'p',
  femto: 'f',
  centi: 'c',
  deci: 'd',
  per: '/',
  square: '',
  squared: '²',
  cubed: '³',
  cubic: '',
  tothe: '',
};
/** Units that siunitx has under their symbols as well. */
const SYMBOLS = /^(?:[kmn]?[gmsVAWJN]|cm|[kMG]?Hz|[kMGT]?eV|k?Pa|m?L|mol|K|h)$/;
const PREFIX = /^(?:kilo|mega|giga|tera|milli|micro|nano|pico|femto|centi|deci|per|square|cubic)$/;

/** `\kilo\metre\per\second` or `km/s` as upright text; undefined for unknown names. */
function unitText(source: string): string | undefined {
  if (/\\mu\b/.test(source) && !/\\(?!mu\b)/.test(source)) return source.replace(/\\mu\s*/g, 'μ');
  const names = [...source.matchAll(/\\([A-Za-z]+)/g)].map(([, name = '']) => name);
  if (names.length === 0) return source.replace(/[~.]/g, ' ').trim();
  let unit = '';
  let joined = true;
  let power = '';
  for (const name of names) {
    const short = UNIT_NAMES[name] ?? (SYMBOLS.test(name) ? name : undefined);
    if (short === undefined) return undefined;
    unit += joined || (PREFIX.test(name) && name === 'per') || /^[²³]$/.test(short) ? short : ` ${short}`;
    if (name === 'square' || name === 'cubic') power = name === 'square' ? '²' : '³';
    joined = PREFIX.test(name);
    if (!joined) {
      unit += power;
      power = '';
    }
  }
  return unit;
}

function quantityText([, number, unit, bare, alone]: RegExpExecArray): string | undefined {
  if (bare !== undefined) return bare;
  const text = unitText(unit ?? alone ?? '');
  if (text === undefined) return undefined;
  return number === undefined ? text : `${number}${/^[°%](?!C)/.test(text) ? '' : ' '}${text}`;
}

/** `\cite[Theorem 3]{a}`: a note alone stands behind the keys, the first of two in front. */
function citation([, first, second, keys = '']: RegExpExecArray): string {
  const [before, behind] = second === undefined ? ['', first ?? ''] : [first ?? '', second];
  const noted = [`${before} ${keys.trim().replace(/\s*,\s*/g, ', ')}`.trim(), behind.trim()];
  return `[${noted.filter((part) => part !== '').join(', ')}]`;
}

export const references: Rule = {
  name: 'reference',
  reason:
    '`\\cite`, `\\ref` and `\\footnote` point into a paper that is not here; their keys and words are shown in brackets.',
  marks: [
    'cite{',
    'cite*{',
    'citep{',
    'citet{',
    'citealp{',
    'citealt{',
    'citeauthor{',
    'citeyear',
    'footcite',
    'cite[',
    'citep[',
    'citet[',
    'ref{',
    'footnote{',
    'thanks{',
    'label{',
    '\\footnotemark',
  ],
  apply: (text) => {
    text.rewrite(LABEL, () => '', references.name);
    text.rewrite(
      CITE,
      (match) => `${/^$|[\s([]/.test(text.body[match.index - 1] ?? '') ? '' : ' '}${citation(match)}`,
      references.name,
    );
    text.rewrite(REF, (match) => `[${match[1] ?? match[2] ?? match[3]}]`, references.name);
    text.rewrite(FOOTNOTE, (match) => ` (${(match[1] ?? '').trim().replace(/\.$/, '')})`, references.name);
  },
  applies: {
    raw: 'as shown~\\cite{a2020, b21} in Fig.~\\ref{fig:x}\\footnote{Code is online.}.',
    html: 'as shown [a2020, b21] in Fig.\u00A0[fig:x] (Code is online).',
  },
  mustNot: { raw: 'we cite {them} and ref them', html: 'we cite {them} and ref them' },
};

export const quantities: Rule = {
  name: 'quantity',
  reason:
    '`\\SI{5}{\\metre}` and `\\nicefrac{1}{2}` are packages’ ways to write a quantity; both read as text.',
  marks: ['range{', '\\ang{', 'SI{', 'qty{', 'num{', '\\si{', '\\unit{', 'frac{'],
  apply: (text) => {
    text.rewrite(QUANTITY, quantityText, quantities.name);
    text.rewrite(
      RANGE,
      ([, low, high, unit = '']) => {
        const printed = unitText(unit);
        return printed === undefined ? undefined : `${low}–${high} ${printed}`;
      },
      quantities.name,
    );
    text.rewrite(ANGLE, (match) => `${match[1]}°`, quantities.name);
    text.rewrite(FRACTION, (match) => `${match[1]}/${match[2]}`, quantities.name);
  },
  applies: {
    raw: '\\SI{5}{\\kilo\\metre\\per\\second} and \\nicefrac{1}{2} of it',
    html: '5\u00A0km/s and 1/2 of it',
  },
  mustNot: { raw: 'the SI {units}', html: 'the SI {units}' },
};
