/** Units as siunitx names them. */
import { raise } from '../unicode-scripts.ts';

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
  decibel: 'dB',
  angstrom: 'Å',
  arcsecond: '″',
  arcminute: '′',
  hectare: 'ha',
  tonne: 't',
  dalton: 'Da',
  sievert: 'Sv',
  gray: 'Gy',
  becquerel: 'Bq',
  farad: 'F',
  molar: 'M',
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
const SYMBOLS =
  /^(?:[fpnumk]?[gmsAN]|[numkMG]?[VWJ]|cm|[munpf]?mol|[mkMGT]?Hz|[mkMGT]?eV|[kMG]?Pa|[um]?[Ll]|dB|K|h)$/;
const PREFIX = /^(?:kilo|mega|giga|tera|milli|micro|nano|pico|femto|centi|deci|per|square|cubic)$/;

/** `\kilo\metre\per\second` or `km/s` as upright text; undefined for unknown names. */
export function unitText(source: string): string | undefined {
  if (/\\mu\b/.test(source) && !/\\(?!mu\b)/.test(source)) return source.replace(/\\mu\s*/g, 'μ');
  const names = [...source.matchAll(/\\([A-Za-z]+)/g)].map(([, name = '']) => name);
  if (names.length === 0)
    return source
      .replace(/[~.]/g, ' ')
      .replace(
        /\^(?:\{(-?\d)\}|(-?\d))/g,
        (power, braced?: string, bare = '') => raise(braced ?? bare) ?? power,
      )
      .trim();
  let unit = '';
  let joined = true;
  let power = '';
  for (const name of names) {
    const short = UNIT_NAMES[name] ?? (SYMBOLS.test(name) ? name.replace(/^u/, 'μ') : undefined);
    if (short === undefined) return undefined;
    unit += joined || name === 'per' || /^[²³]$/.test(short) ? short : ` ${short}`;
    if (name === 'square' || name === 'cubic') power = name === 'square' ? '²' : '³';
    joined = PREFIX.test(name);
    if (!joined) {
      unit += power;
      power = '';
    }
  }
  return unit;
}
