/** Scripts in brackets, as the plain text of MEDLINE writes them: `Ca(2+)`, `(14)C`, `H(2)O(2)`, `cm(-1)`, `10(-6)`. */
import type { Rule } from '../rule.ts';
import { lower, lowerDigits, raise } from '../unicode-scripts.ts';
import { elementsIn } from './chemistry.ts';

const CHARGED =
  'Na|Ca|Mg|Zn|Fe|Cu|Mn|Co|Ni|Cd|Pb|Hg|Al|Li|Ag|Cr|Cl|Br|Ba|Sr|Rb|Cs|La|Gd|Eu|Tb|Ce|H|K|NH4|NH\\(4\\)|NO3|NO\\(3\\)|SO4|SO\\(4\\)|HCO3|HCO\\(3\\)|PO4|PO\\(4\\)|OH|CD\\d{1,3}[a-z]?';
const CHARGE = new RegExp(`(?<=(?<![A-Za-z\\d])(?:${CHARGED}))\\(([1-4]?[+−-])\\)(?![\\w(])`, 'g');
/** `CD4(+)CD25(+)`. */
const MARKER = /(?<=(?<![A-Za-z])CD\d{1,3}[a-z]?)\(([+−-])\)/g;
const GENOTYPE = /(?<=[A-Za-z\d])\(([+−-])\/([+−-])\)/g;
const ISOTOPE = /(?<![\p{L}\p{N})])\((\d{1,3}m?)\)([A-Z][a-z]?)(?![a-z])/gu;
/** Isotopes that are measured or used as labels: another number is that of a list. */
const LABELS: ReadonlySet<string> = new Set(
  '6Li 7Li 10B 11B 11C 13C 14C 13N 15N 15O 17O 18O 18F 19F 22Na 23Na 24Na 29Si 31P 32P 33P 34S 35S 36Cl 37Cl 39K 40K 42K 45Ca 51Cr 55Fe 57Fe 59Fe 57Co 58Co 60Co 63Ni 64Cu 67Cu 65Zn 67Ga 68Ga 75Se 76Br 77Br 85Kr 82Rb 86Rb 87Rb 85Sr 87Sr 89Sr 90Sr 86Y 90Y 89Zr 99Mo 99mTc 99Tc 103Pd 109Cd 111In 113Cd 119Sn 123I 124I 125I 129I 131I 129Xe 133Xe 134Cs 137Cs 133Ba 153Sm 166Ho 177Lu 186Re 188Re 195Pt 198Au 203Hg 201Tl 206Pb 210Pb 210Po 211At 213Bi 223Ra 226Ra 225Ac 232Th 235U 238U 239Pu 241Am'.split(
    ' ',
  ),
);
/** Hydrogen's own may number the points of a list. */
const HYDROGEN = /(?<![\p{L}\p{N})])\(([123])\)H(?=[ -](?:NMR|MRS|nuclear|labell?ed|thymidine)|[\])])/gu;
const COMPOUND = /(?<![\w(\\^}])(?:[A-Z][a-z]?(?:\(\d{1,2}\))?){2,8}(?![\w(^])/g;
const KNOWN_COMPOUND = /^(?:CO|NO|NH|CH|CS)\(\d\)$/;
/** Doses and concentrations that do a thing to half of them. */
const DOSE = /(?<=(?<![A-Za-z])p?(?:[CEIGLT]C|[EL]D|GI|MIC))\(([1-9][05])\)(?!\w)/g;
const UNIT =
  '[cnmkμµ]?m|[nmkμµ]?g|[nmμµ]?mol|[nmμµ]?M|[mμµd]?[Ll]|s|min|h|hr|days?|d|yr|[kM]?J|[kmM]?W|K|V|Pa|ha|sr|Hz';
const POWER_OF_UNIT = new RegExp(
  `(?<=(?:\\d|%|\\)|(?:^|[\\s/·])(?:${UNIT})(?:[⁻⁰¹²³⁴]*|\\([−-]?\\d\\)))[ ·.](?:${UNIT}))\\(([−-]\\d)\\)(?![\\w(])|(?<=(?:^|[\\s(/])(?:cm|mol|kg|day))\\(([−-]1)\\)(?![\\w(])`,
  'g',
);
const AREA = /(?<=(?:\d ?|\/)[ckmµμ]?m)\(([23])\)(?![\w(])/g;
const POWER_OF_TEN = new RegExp(
  `(?<=(?<![\\d.,]|[x×] ?)10)\\((?:([−-]\\d{1,2})|(\\d{1,2})(?=\\) (?:cells|CFU|cfu|PFU|pfu|copies|(?:${UNIT})⁻)))\\)(?![\\w(])`,
  'g',
);

/** Squares of statistics; `chi(2)` may have two degrees of freedom where nothing else in the text is MEDLINE’s. */
const SQUARE = /(?<=(?<![\p{L}\p{N}_(-])(?:[RrI]|χ|chi|η|eta))\(2\)(?=(?:\(\d{1,3}\))? ?[=<>≤≥≈])/gu;

/** The compound with small counts; `SO(3)` and `SU(2)` are groups, `CIN(2)` is a name. */
function compoundText(source: string, behind: string): string | undefined {
  const counts = source.match(/\(\d{1,2}\)/g)?.length ?? 0;
  if (counts === 0 || /\(0/.test(source)) return undefined;
  if ((elementsIn(source)?.length ?? 0) < 2) return undefined;
  const isSure =
    counts > 1 ||
    /[A-Z][a-z]/.test(source) ||
    !source.endsWith(')') ||
    /^[⁺⁻²³⁴]/.test(behind) ||
    KNOWN_COMPOUND.test(source);
  if (!isSure) return undefined;
  return source.replace(/\((\d{1,2})\)/g, (_, count: string) => lowerDigits(count));
}

export const bracketedScripts: Rule = {
  name: 'bracketed-script',
  reason:
    'MEDLINE’s plain text has scripts in brackets: `Ca(2+)`, `(14)C`, `H(2)O(2)`, `5 cm(-1)`, `10(-6) M`.',
  marks: ['(', ')'],
  apply: (text) => {
    if (!/\([−+-]|[A-Za-z]\(\d\d?[+−-]?\)|\(\d{1,3}m?\)[A-Z]/.test(text.body)) return;
    const { name } = bracketedScripts;
    for (const pattern of [MARKER, CHARGE, POWER_OF_UNIT, AREA, POWER_OF_TEN])
      text.rewrite(pattern, (match) => raise(match[1] ?? match[2] ?? ''), name);
    text.rewrite(GENOTYPE, (match) => `${raise(match[1] ?? '')}/${raise(match[2] ?? '')}`, name);
    text.rewrite(
      ISOTOPE,
      ([, mass = '', element = '']) =>
        LABELS.has(mass + element)
          ? `${raise(mass.replace('m', ''))}${mass.endsWith('m') ? 'ᵐ' : ''}${element}`
          : undefined,
      name,
    );
    text.rewrite(HYDROGEN, (match) => `${raise(match[1] ?? '')}H`, name);
    text.rewrite(DOSE, (match) => lower(match[1] ?? ''), name);
    text.rewrite(
      COMPOUND,
      ({ 0: source, index }) =>
        compoundText(source, text.body.slice(index + source.length, index + source.length + 1)),
      name,
    );
    if (text.repairs.some(({ rule }) => rule === name)) text.rewrite(SQUARE, () => '^2', name);
  },
  applies: {
    raw: 'Ca(2+) and H(2)O(2), (14)C, 5 mg kg(-1), 10(-6) of p53(-/-)',
    html: 'Ca²⁺ and H₂O₂, ¹⁴C, 5\u00A0mg kg⁻¹, 10⁻⁶ of p53⁻/⁻',
  },
  mustNot: {
    raw: 'SU(2) and SO(3), (12)If, CIN(2), 12(3), in f(-1)',
    html: 'SU(2) and SO(3), (12)If, CIN(2), 12(3), in f(−1)',
  },
};
