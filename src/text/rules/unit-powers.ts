/** Powers of units that lost their caret: `W m-2`, `mAh g−1`, `kg/m2`. */
import { raise } from '../unicode-scripts.ts';
import type { WorkingText } from '../working-text.ts';

/** Units with prefixes, longest first, as written before an exponent. */
export const UNITS =
  '(?:[kMGT]?pc|[kMGTm]?eV|[kMG]?yr|arcsec|arcmin|mas|deg|[kmµμn]?mol|erg|dyn|m?Jy|[fpnacd]b|barn|bits?|[kMGTmcnµμ]?Hz|[kMG]?Pa|[kMGmµμ]?W|[kMGm]?J|[kcdmnµμfp]?m|[mµμnpf]?s|[kmµμn]?g|[mµμn]?L|[mµμn]?M|[mµμn]?T|[mµμk]?V|[mµμn]?A|hr?|min|days?|yr|sr|rad|ha|K|N|C|G|Å)';
/** Units that stand in front of others, of days and decades, and what is counted; alone, they are too much like names. */
const COUNTED =
  '°C|k?cal|[mkMGT]?Wh|[mk]?Ah|[mµμnk]?S|[mµμnp]?F|IU|U|[CP]FU|[PTGM][gt](?: ?C)?|t(?: C)?|cd|lm|lx|pp[mb]|dL|d|(?:[a-z]{3,12}s|people)(?= [kmµμ]?(?:mL|min|yr|ha|kg|cm|km|mol|dL)[-−])';
const DIVISOR = `(?:${UNITS}|dL|d|dec(?:ade)?|[mkMGT]?Wh|[mk]?Ah)`;
/** Behind a point, a further unit with a power: `mg.kg-1.d-1`. */
const ENDS = `(?!(?!\\.${DIVISOR}[-−–][1-4](?!\\w))[\\w.,]*\\w|[-−–^])`;

/** Behind a number and another unit; `cm-1` and a minus sign need only the number. */
const BEHIND_NUMBER = new RegExp(
  `(?<=(?:\\d|[})])(?:[ ~\\u00A0]|\\\\,)?(?:[µμ]?(?:${UNITS}|C|${COUNTED})(?:[-−–⁻]?[1-4⁰¹²³⁴])?(?:[ ·⋅.~\\u00A0]|\\\\,)){1,4})(${DIVISOR})[-−–]([1-4])${ENDS}|(?<=\\d[ \\u00A0])(?:(cm|[fpna]b)-|(${UNITS})−)([1-4])${ENDS}`,
  'g',
);

/** `erg s-1 cm-2` without a number: two powers in turn, or one behind a unit that is no word; not capitals, which are names. */
const WITHOUT_NUMBER = new RegExp(
  `(?<![\\w^-])(?![A-Z][-−]\\d(?: [A-Z][-−]\\d)+|(\\w+)[-−]\\d \\1[-−])(?:${UNITS}[-−][1-4](?: ${UNITS}[-−][1-4]){1,3}|${UNITS}(?:[-−]?[1-4])?(?: ${UNITS}[-−][1-4]){2,3}|(?:erg|[kmµμn]?mol|[kMGmµμ]?W|[kM]?J|[kµμm]g|km|cm|photons?|counts?|m) ${UNITS}[-−][1-4])${ENDS}`,
  'g',
);

/** Areas and volumes; `m2` and `m3` are names, unless a decimal stands before or another unit beside. */
const AREA = new RegExp(
  [
    `(?<=\\d[ \\u00A0]?)([kcdmnµμ]m)([23])(?![\\w⁻-]|[.,]\\w)`,
    `(?<=\\d\\.\\d{1,3}[ \\u00A0]?)(m)([23])(?![\\w⁻-]|[.,]\\w)`,
    `(?<=\\d[ \\u00A0])(m)([23])(?= (?:${UNITS}|d)⁻)`,
    `(?<=\\d[ \\u00A0]?)(deg|arcsec|arcmin)(2)(?![\\w⁻-]|[.,]\\w)`,
    `(?<=\\d[ \\u00A0])([kMGT]?eV)([24])(?![\\w⁻-]|[.,]\\w)`,
    `(?<=\\d[ \\u00A0]?)(m)([23])(?=/(?:${UNITS}|d)(?![\\w^-]))`,
    `(?<=(?<![\\p{L}/])(?:${UNITS}|${COUNTED.replace(/\|\(\?:\[a-z\].*$/, '')})/)([kcdmnµμ]?m)([23])(?![\\w⁻-]|[.,]\\w)`,
    `(?<=[a-z]{3,12}s/)([kcdmnµμ]m)([23])(?![\\w⁻-]|[.,]\\w)`,
    `(?<=(?<![\\p{L}/])[kcmµμn]?m/)(s)(2)(?![\\w⁻-]|[.,]\\w)`,
  ].join('|'),
  'gu',
);

/** The surface of a body, which clearances of kidneys are related to: `mL min-1 1.73 m-2`. */
const BODY_SURFACE = /m[-−]2(?<=(?<!\d)1[.·]73[ \u00A0]?m[-−]2)(?![\w-])/g;

/** The last letters of units with powers. */
export const POWER_MARKS: readonly string[] = [
  ...['m2', 'm3', '/s2', 'eV2', 'eV4', 'deg2', 'arcsec2', 'arcmin2'],
  ...[...'msgKLhyrdJVWazlNkbce'].flatMap((letter) =>
    ['-', '−', '–'].flatMap((sign) => [1, 2, 3, 4].map((power) => `${letter}${sign}${power}`)),
  ),
];

/** Restores them all; repairs are noted as those of `rule`. */
export function restoreUnitPowers(text: WorkingText, rule: string): void {
  text.rewrite(
    WITHOUT_NUMBER,
    ([found]) => found.replace(/[-−]([1-4])/g, (_, power: string) => raise(`-${power}`) ?? ''),
    rule,
  );
  text.rewrite(BEHIND_NUMBER, (match) => behindNumber(text, match), rule);
  text.rewrite(BODY_SURFACE, () => 'm⁻²', rule);
  text.rewrite(AREA, (match) => area(match), rule);
}

/** A capital may be a name (`2 yr K-1 pupils`), unless a unit that goes with it stands before. */
function behindNumber(text: WorkingText, match: RegExpExecArray): string | undefined {
  const unit = match[1] ?? match[3] ?? match[4] ?? '';
  const before = text.body.slice(Math.max(0, match.index - 12), match.index);
  if (/^[A-Z]$/.test(unit) && !/(?:[-−–⁻][1-4¹²³⁴]|[WJVgANU]|mol|lm)(?:[ ·⋅.~\u00A0]|\\,)$/.test(before))
    return undefined;
  return `${unit}${raise(`-${match[2] ?? match[5]}`)}`;
}

function area(match: RegExpExecArray): string {
  const [unit = '', power = ''] = match.slice(1).filter((part) => part !== undefined);
  return `${unit}${raise(power)}`;
}
