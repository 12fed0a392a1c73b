import { looksLikeCode } from '../formula/text-evidence.ts';
import type { Rule } from '../rule.ts';
import { raise } from '../unicode-scripts.ts';

/** `2x10-5 M` and `2.5 x 10-5`: a unit or a decimal tells the power from the size of a grid. */
const HYPHENED =
  /(?:(?<=\d\.\d{1,4} ?)[x×]( ?)10[-–]|(?<=\d ?)[x×]( ?)10[-–](?=\d{1,2} ?(?:[nμµm]?M|mol|S|Pa|K|A|V|W|J|C|N|cm|m|s|g|eV)(?![\p{L}\p{N}-])))(\d{1,2})(?![\d.]*[\d(]|[-–])/gu;

/** `1.2*10^-3`. */
const TYPED_TIMES = /(?<=(?<![\w.^)\]])\d[\d.]{0,8}( ?))\*(?=\1\$?10(?:\$?\^|\*\*))/g;
/** `10**19` and `s**(1/2)`, as SPIRES types powers. */
const FORTRAN = /(?<![\w*.^)])(10|s)\*\*(?:\(([-−+]?\d{1,2}|1\/2)\)|(\d{1,2}))(?![\w.*^(]|[,.]\d)/g;

export const powerOfTen: Rule = {
  name: 'power-of-ten',
  reason:
    'Behind a multiplication sign stands a power of ten, whose caret may be lost (`5×10−4`, `7 x 10(-5)`), and behind a bracket an `x` is that sign.',
  marks: ['10−', '10-', '10–', '10(', '10^', '10 ^', '10$', '10**', 's**('],
  apply: (text) => {
    text.rewrite(/(?<=\d\)( ?))x(?=\1 ?10 ?\$?\^)/g, () => '×', powerOfTen.name);
    if (!looksLikeCode(text.body)) {
      text.rewrite(TYPED_TIMES, () => '×', powerOfTen.name);
      text.rewrite(
        FORTRAN,
        ([, base, power, digits]) =>
          base === 's' && power === undefined ? undefined : `${base}^{${power ?? digits}}`,
        powerOfTen.name,
      );
    }
    text.rewrite(
      HYPHENED,
      (match) => `×${match[1] ?? match[2] ?? ''}10${raise(`-${match[3]}`)}`,
      powerOfTen.name,
    );
    text.rewrite(
      /(?<=\d ?)[x×·⋅](?<= x|\dx|[×·⋅])( ?)10(?:−(\d{1,2})|\(([-−]?\d{1,2})\))(?![\d.]*[\d(])/g,
      (match) => `${/^[·⋅]/.test(match[0]) ? '·' : '×'}${match[1]}10${raise(match[3] ?? `-${match[2]}`)}`,
      powerOfTen.name,
    );
  },
  applies: {
    raw: '5×10−4 of 7.3 x 10(-5), (1.05 ± 0.07) x 10^6',
    html: '5×10⁻⁴ of 7.3\u00A0×\u00A010⁻⁵, <math><mrow><mo stretchy="false">(</mo><mn>1.05</mn><mo>±</mo><mn>0.07</mn><mo stretchy="false">)</mo></mrow><mo>×</mo><msup><mn>10</mn><mn>6</mn></msup></math>',
  },
  mustNot: { raw: 'sets of 3 x 10-12 in (5) x 10', html: 'sets of 3\u00A0×\u00A010–12 in (5) x 10' },
};
