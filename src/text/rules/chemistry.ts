import { typesetFormula } from '../formula/typeset-formula.ts';
import { pairDollars } from '../pair-dollars.ts';
import type { Rule } from '../rule.ts';
import { lowerDecimal, lowerDigits, raise } from '../unicode-scripts.ts';
import type { WorkingText } from '../working-text.ts';
import { withPairedDollars } from './paired-dollars.ts';

/** Symbols of the chemical elements. */
export const ELEMENTS: ReadonlySet<string> = new Set(
  'H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Po At Rn Fr Ra Ac Th Pa U Np Pu Am Cm Bk Cf Es Fm'.split(
    ' ',
  ),
);

/** The symbols in a formula, in its order; undefined where a name in it is no element's. */
export function elementsIn(source: string): readonly string[] | undefined {
  const symbols = source.match(/[A-Z][a-z]?/g) ?? [];
  return symbols.every((symbol) => ELEMENTS.has(symbol)) ? symbols : undefined;
}

const COUNT = '(?:\\$?_(?:\\{[\\dxn.+−-]{1,5}\\}|\\d{1,2}|x)\\$?)';
const CHARGE = '(?:\\$?\\^(?:\\{\\d?[+−-]\\}|\\d?[+-])\\$?)';
const COMPOUND = new RegExp(
  `(?<![\\w\\\\^_}$])(?:(?:[A-Z][a-z]?|\\((?:[A-Z][a-z]?,)+[A-Z][a-z]?\\)|[()])${COUNT}?)+${CHARGE}?(?![\\w^_{])`,
  'g',
);
const ISOTOPE = /(?<![\w\\}\])])(?:\{\})?\$?\^(?:\{(\d{1,3}m?)\}|(\d{1,3}))\$?(?=([A-Z][a-z]?)(?![a-z_]))/g;
/** `C^{18}O`: a mass between two elements. */
const INNER_ISOTOPE =
  /(?<=(?<![\w\\$}^])([A-Z][a-z]?)(?:_\d)?)\^\{(\d{2,3})\}(?=([A-Z][a-z]?)(?![a-z_^\d]))/g;

/** `99m` of a metastable nuclide. */
const massText = (mass: string): string | undefined =>
  raise(mass.replace('m', ''))?.concat(mass.endsWith('m') ? 'ᵐ' : '');

/** Charges behind small digits, as pages print them, and behind the brackets of a complex. */
const OUTER_CHARGE =
  /(?<=[A-Z][a-z]?[₀-₉]{1,2})\$?\^\{(\d?[+−-])\}\$?|(?<=[A-Za-z₀-₉]\)?[₀-₉]?\])\$?\^\{(\d[+−-])\}\$?/g;
/** Gases of greenhouses and of blood, behind what is measured: `pCO_2`, `MtCO_2e`, `SpO_2`, `VO_2max`. */
const MEASURED_GAS =
  /(?<![A-Za-z\d\\_^{$])((?:[pft]|et|Et|Pa|[kMGP]t|Pg|Gg|Tg)?CO|(?:[pfDVQ]|[SF][pai]|S[cv]v|P[av]|Pc|ct|St)?O)\$?_(?:\{2\}|2)\$?(e|eq|max|peak)?(?![A-Za-z_^{\d])/g;

/** Words of chemical texts, in which `N_2` is a gas and not an indexed variable. */
const CHEMICAL =
  /\b(?:gas(?:es)?|molecul\w+|hydrogen|oxygen|nitrogen|cataly\w+|oxid\w+|adsor\w+|isotop\w+|ions?|chemi\w+|reduction of)\b/i;

/** An ion that can't be a particle's or a quantity's name. */
const ION = /(?<![A-Za-z\\])(?:Na|Ca|Mg|Li|Zn|Cu|Fe|Cl|Ag|Al)\$?\^(?:\{\d?[+-]\}|\d?[+-])/;

/** The compound as text; undefined if it isn't made of elements, or may be maths. */
function compoundText(source: string, isChemical: () => boolean): string | undefined {
  if (!/[_^]/.test(source)) return undefined;
  const elements = elementsIn(source.replace(/[_^]\{[^}]*\}|[_^][\dx]+/g, ' '));
  if (/^PM\$?_/.test(source))
    return source.replace(/\$?_\{?([\d.]+)\}?\$?/, (_, size: string) => lowerDigits(size));
  if (elements === undefined || elements.length === 0) return undefined;
  if (!balanced(source)) return undefined;
  if (elements.length === 1 && /_\{?[01]\}?\$?$/.test(source)) return undefined;
  const sure =
    elements.length > 1 || /^[A-Z][a-z]/.test(elements[0] ?? '') ? !/^[A-Z]+_1$/.test(source) : isChemical();
  if (!sure) return undefined;
  let known = true;
  const text = source.replace(/\$?([_^])\{?([^{}$A-Z()^_]+)\}?\$?/g, (_, mark: string, script: string) => {
    const small = mark === '_' ? lowerDecimal(script) : raise(script);
    known &&= small !== undefined;
    return small ?? script;
  });
  return known ? text : undefined;
}

/** `(SiO_2, Al_2O_3)`: one bracket of a list is no part of the compound beside it. */
function bracketedText(source: string, isChemical: () => boolean): string | undefined {
  if (balanced(source)) return compoundText(source, isChemical);
  const [open, close] = [/^\((?!.*\))/.test(source), /^[^(]*\)$/.test(source)];
  const inner = source.slice(open ? 1 : 0, close ? -1 : source.length);
  const text = open === close ? undefined : compoundText(inner, isChemical);
  return text === undefined ? undefined : `${open ? '(' : ''}${text}${close ? ')' : ''}`;
}

const balanced = (source: string): boolean => source.split('(').length === source.split(')').length;

/** Formulas and reactions of the package mhchem. */
const MHCHEM = /\\c[eh]\{((?:[^{}$]|\{[^{}$]{0,20}\}){1,200})\}/g;
const SIMPLE = /^\d?(?:[A-Z][a-z]?\d{0,2}|[()[\]]\d{0,2})+(?:\^?\{?\d?[+-]\}?)?$/;

/** `H2O` and `Ca^{2+}` as text, anything else as the formula that it is; undefined between dollars. */
function mhchemText(
  text: WorkingText,
  { 0: printed, 1: inner = '', index }: RegExpExecArray,
): string | undefined {
  if (text.body.slice(0, index).split('$').length % 2 === 0) return undefined;
  const source = printed.replace('\\ch', '\\ce');
  if (!SIMPLE.test(inner)) {
    const isRead = typesetFormula(source).ok;
    return isRead ? text.protect({ kind: 'maths', tex: source }, source) : undefined;
  }
  const [, formula = '', charge = ''] = /^(.*?)(?:\^?\{?((?<=\^\{?)\d?[+-]|[+-])\}?)?$/.exec(inner) ?? [];
  return formula.replace(/(?<=[A-Za-z)\]])\d+/g, lowerDigits) + (raise(charge) ?? charge);
}

const ISOTOPE_COMMAND = /\\isotope\[(\d{1,3}m?)\]\{([A-Z][a-z]?)\}/g;

const isotope = ([, braced, bare = '', element = '']: RegExpExecArray): string | undefined =>
  ELEMENTS.has(element) ? massText(braced ?? bare) : undefined;

const innerIsotope = ([, before = '', mass = '', behind = '']: RegExpExecArray): string | undefined =>
  ELEMENTS.has(before) && ELEMENTS.has(behind) ? raise(mass) : undefined;

const measuredGas = ([, gas = '', measure = '']: RegExpExecArray): string | undefined =>
  /^(?:O|CO)$/.test(gas) && measure === '' ? undefined : `${gas}₂${measure}`;

const outerCharge = ([, behindDigits, behindBracket = '']: RegExpExecArray): string | undefined =>
  raise(behindDigits ?? behindBracket);

/** Whether a match in `body` stands between the dollars of a formula. */
function insideFormulas(body: string): (match: RegExpExecArray) => boolean {
  const formulas = pairDollars(body);
  return ({ index, 0: { length } }) =>
    formulas.some(({ open, close }) => index > open && index + length <= close);
}

/** `YBa_2Cu_3O_{7-\delta}`: the last index is short of a whole number by one that has no small letter. */
const DEFICIENT =
  /(?<![\w\\^_}$])((?:[A-Z][a-z]?(?:_(?:\d|\{[\d.]{1,4}\}))?){2,8})_\{(\d[+-])(?:\\?delta|δ)\}(?![\w{])/g;

function deficient(text: WorkingText, [source, compound = '', count]: RegExpExecArray): string | undefined {
  if (elementsIn(compound) === undefined) return undefined;
  const printed = compound.replace(/_\{?([\d.]+)\}?/g, (_, digits: string) => lowerDecimal(digits) ?? digits);
  return printed + text.protect({ kind: 'maths', tex: `{}_{${count}\\delta}` }, source);
}

/** What compounds in `body` become; in `$\mathrm{CO_2}$` the formula is set as it is. */
function compoundIn(body: string): (match: RegExpExecArray) => string | undefined {
  const isInFormula = insideFormulas(body);
  const isChemical = (): boolean => CHEMICAL.test(body) || ION.test(body) || /[⁰¹²³⁴-⁹]/.test(body);
  return (match) =>
    isInFormula(match) || /^\((?![A-Z])/.test(match[0]) ? undefined : bracketedText(match[0], isChemical);
}

export const chemistry: Rule = {
  name: 'chemistry',
  reason:
    'Compounds, ions and isotopes are set upright: `CO$_2$`, `Ca^{2+}`, `^{13}C`, with or without their dollars.',
  marks: ['_', '^', '\\ce{', '\\ch{', '\\isotope'],
  apply: (text) => {
    text.rewrite(
      ISOTOPE_COMMAND,
      ([, mass = '', element = '']) => `${massText(mass)}${element}`,
      chemistry.name,
    );
    text.rewrite(MHCHEM, (match) => mhchemText(text, match), chemistry.name);
    text.rewrite(ISOTOPE, withPairedDollars(isotope), chemistry.name);
    text.rewrite(INNER_ISOTOPE, innerIsotope, chemistry.name);
    text.rewrite(MEASURED_GAS, withPairedDollars(measuredGas), chemistry.name);
    const isInFormula = insideFormulas(text.body);
    text.rewrite(
      DEFICIENT,
      (match) => (isInFormula(match) ? undefined : deficient(text, match)),
      chemistry.name,
    );
    text.rewrite(COMPOUND, withPairedDollars(compoundIn(text.body)), chemistry.name);
    text.rewrite(OUTER_CHARGE, withPairedDollars(outerCharge), chemistry.name);
  },
  applies: {
    raw: 'CO_2 and H$_2$O beside Ca^{2+}, Fe$_2$O$_3$ and $^{13}$C',
    html: 'CO₂ and H₂O beside Ca²⁺, Fe₂O₃ and ¹³C',
  },
  mustNot: {
    raw: 'the map C_2 and BN_a',
    html: 'the map <math><msub><mi>C</mi><mn>2</mn></msub></math> and BN_a',
  },
};
