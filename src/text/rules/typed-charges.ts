/** Charges typed behind ions: `Ca2+`, `SO42-`. */
import type { Rule } from '../rule.ts';
import { lowerDigits, raise } from '../unicode-scripts.ts';
import { elementsIn } from './chemistry.ts';

/** Ions that occur with that charge; of one charge only those that are no grade, blood group or name. */
const CATION =
  /(?<![\p{L}\p{N}])(?:Ca|Mg|Zn|Fe|Cu|Mn|Co|Ni|Cd|Pb|Hg|Sr|Ba|Eu|Sn|Pd|Pt|Ru)2\+|(?<![\p{L}\p{N}])(?:Fe|Al|Cr|Mn|Co|Ga|Sb|Bi|Ru|La|Ce|Pr|Nd|Sm|Eu|Gd|Tb|Dy|Ho|Er|Tm|Yb|Lu)3\+|(?<![\p{L}\p{N}])(?:Mn|Ce|Ti|Zr|Sn|Pb)4\+|(?<![\p{L}\p{N}])(?:Na|NH4)\+|(?<=Na[+⁺]\/|\/Na[+⁺]\/)K\+/gu;
const ANION =
  /(?<![\p{L}\p{N}])(?:(SO4|CO3|HPO4)2|(PO4)3|(NO[23]|HCO3|H2PO4|ClO4|BF4|PF6))[-−](?![\p{L}\p{N}])/gu;
const OTHER_ION = /(?:Na|Ca|Mg|Zn|Fe|Cu|Mn|Al|NH₄|[SC]O₄|[NC]O₃|PO₄)[²³⁴]?[⁺⁻]/;
/** Ions that may be grades or names where no other ion is. */
const AMBIGUOUS_ION =
  /(?<![\p{L}\p{N}])(?:(K|H|Li|Ag|Cs|Rb)\+(?![\p{L}\p{N}+])|(Cl|Br|OH)[-−](?![\p{L}\p{N}]|-))/gu;
/** `SO4^{2-}`, `Fe(CN)6^{3-}`: only the charge is marked. */
const COMPLEX =
  /(?<![\w\\^_}$(])((?:[A-Z][a-z]?\d{0,2}|\((?:[A-Z][a-z]?\d{0,2}){1,4}\)\d{0,2}){1,6})(\]?)\^(?:\{(\d?[+−-])\}|(\d?[+-]))(?![\w^_{])/g;

function complexText(source: string, end: string, charge: string): string | undefined {
  const isCompound = /\d/.test(source) && (elementsIn(source)?.length ?? 0) > 1;
  return isCompound ? `${lowerDigits(source)}${end}${raise(charge)}` : undefined;
}

export const typedCharges: Rule = {
  name: 'typed-charge',
  reason: 'A charge that was typed on the line (`Ca2+`, `SO42-`) can be nothing else behind these ions.',
  marks: ['+', '-', '−'],
  apply: (text) => {
    // A look at the ends first, since a lookbehind in front of a pattern is tried at each character.
    if (/[\daK]\+/.test(text.body))
      text.rewrite(
        CATION,
        ({ 0: ion, index }) =>
          /^[\p{L}\p{N}+]/u.test(text.body.slice(index + ion.length))
            ? undefined
            : ion
                .replace(
                  /^([A-Z][a-z]?)(\d?)\+$/,
                  (_, element: string, count: string) => element + raise(`${count}+`),
                )
                .replace(/^NH4\+$/, 'NH₄⁺'),
        typedCharges.name,
      );
    text.rewrite(
      ANION,
      ([, double, triple, single = '']) =>
        lowerDigits(double ?? triple ?? single) +
        raise(`${double !== undefined ? 2 : triple !== undefined ? 3 : ''}-`),
      typedCharges.name,
    );
    if (OTHER_ION.test(text.body))
      text.rewrite(
        AMBIGUOUS_ION,
        ([, cation, anion = '']) => (cation === undefined ? `${anion}⁻` : `${cation}⁺`),
        typedCharges.name,
      );
    if (text.body.includes('^'))
      text.rewrite(
        COMPLEX,
        ([, source = '', end = '', braced, bare = '']) => complexText(source, end, braced ?? bare),
        typedCharges.name,
      );
  },
  applies: {
    raw: 'Ca2+, NH4+ and SO42-',
    html: 'Ca²⁺, NH₄⁺ and SO₄²⁻',
  },
  mustNot: { raw: 'Grade K+, B2+ and NO3-N', html: 'Grade K+, B2+ and NO3-N' },
};
