import type { Rule } from '../rule.ts';
import { raise } from '../unicode-scripts.ts';
import type { WorkingText } from '../working-text.ts';
import { joinCompounds, joinGases } from './stripped-compounds.ts';
import { UNITS } from './unit-powers.ts';

/** `g kg −1`, `W m −2`: behind a number or another unit; the minus sign tells it from a range. */
const UNIT = `(?:${UNITS}|[mnkµμ]?S|[mnpµμ]?F|°C|dL|d|dec(?:ade)?|[mkMGT]?Wh|[mk]?Ah|CFU|cfu|IU|ind\\.|individuals|cells|plants|t(?: C)?)`;
const POWER = new RegExp(
  `(?<=(?:\\d\\)?[ \\u00A0]|^|[\\s(/·])${UNIT}(?:[ \\u00A0]?(?:[−–][1-4]|⁻[¹²³⁴]))?(?:[ ·\\u00A0]${UNIT}(?:[ \\u00A0]?(?:[−–][1-4]|⁻[¹²³⁴]))?){0,3}[ ·\\u00A0]${UNIT}) [−–]([1-4])(?![\\d.,]*\\d)`,
  'g',
);
/** A single unit behind a number: `120 m −2`; another one's number may be below zero. */
const DENSITY = /(?<=\d (?:cm|m|ha|kg|mol|m?L|day|d|yr|s|h|g)) [−–]([1-4])(?=[ ]?(?:[,.;)]|$)| [a-z]{3})/g;
/** `× 10 −3` and `× 10 8`. */
const OF_TEN =
  /(?<=[\d)] ?[×x] ?10) ([−–-]\d{1,2}|(?<=(?:×|\.\d{1,4} ?x) ?10 )\d{1,2})(?=[\s,.;)]|$)(?! ?[×x] ?\d)/g;
/** `R 2 = 0.95`, `χ 2 = 5.1`. */
const SQUARE = /(?<![\p{L}\p{N}_^-])([RrχηI]) 2(?= ?[=<>≥≤≈] ?(?:0?\.|\d)| of 0\.)/gu;
const AREA = /(?<=[\d⁰¹²³⁴-⁹] [ckdmµμ]?m) ([23])(?=[\s,.;)]|$)(?! [×x] )/g;
const DASH = /[−–-]/;

/** Whether any was found. */
function joinPowers(text: WorkingText, rule: string): boolean {
  const before = text.body;
  for (const pattern of [POWER, DENSITY]) text.rewrite(pattern, ([, power]) => raise(`-${power}`), rule);
  text.rewrite(OF_TEN, ([, power = '']) => raise(power.replace(DASH, '-')), rule);
  text.rewrite(SQUARE, ([, letter = '']) => `${letter}²`, rule);
  return text.body !== before;
}

/** Tags had spaces around them on both sides. */
const BEHIND_SCRIPT = /(?<=[₀-₉ₓ⁰¹²³⁴-⁹⁺⁻]) (?=[,.;:)](?:\s|$)|[/-]\p{L})|(?<=\() (?=[RrχηI]²)/gu;

export const strippedScripts: Rule = {
  name: 'stripped-script',
  reason: 'Tags of scripts became spaces: `CO 2`, `Fe 3 O 4`, `g kg −1`, `1.5 × 10 −3`, `R 2 = 0.9`.',
  marks: [
    ...['O', 'H', 'C', 'S', 'N', 'F', 'Cl', 'Br', 'Se', 'Te'].flatMap((element) =>
      ['2', '3', '4', '5', '6', '7', '0.'].map((count) => `${element} ${count}`),
    ),
    ...['1', '2', '3', '4'].flatMap((power) => [` −${power}`, `10 ${power}`]),
    ...['5', '6', '7', '8', '9'].map((power) => `10 ${power}`),
    ...['10 −', '10 -', 'R 2', 'I 2', ' 2 =', ' 2 <', ' 2 >', ' 2+', ' 3+', 'PM 2.'],
  ],
  apply: (text) => {
    const { name } = strippedScripts;
    const hasPowers = joinPowers(text, name);
    const hasCompounds = joinCompounds(text, name);
    if (hasPowers || hasCompounds) {
      joinGases(text, name);
      text.rewrite(AREA, ([, power = '']) => raise(power), name);
      text.rewrite(BEHIND_SCRIPT, () => '', name);
    }
  },
  applies: {
    raw: 'CO 2 , Fe 3 O 4 and N 2 at 5 g kg −1 , 1.5 × 10 −3 m 2 ( R 2 = 0.9)',
    html: 'CO₂, Fe₃O₄ and N₂ at 5\u00A0g kg⁻¹, 1.5\u00A0×\u00A010⁻³ m² (R² = 0.9)',
  },
  mustNot: {
    raw: 'a CNN 2, B 2 B and I 2 C, NaCl 5 mM, Table 2, 5 m 2 of 3, 5 V −2 dBm',
    html: 'a CNN 2, B 2 B and I 2 C, NaCl 5\u00A0mM, Table 2, 5\u00A0m 2 of 3, 5\u00A0V −2 dBm',
  },
};
