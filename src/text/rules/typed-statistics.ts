/** What statistics are reported with, as it is typed: `p < 10-5`, `χ2(1)`, `R2 = 0.9`, `>= 65`, `</=40`. */
import { looksLikeCode } from '../formula/text-evidence.ts';
import type { Rule } from '../rule.ts';

/** Behind `p <`, no number is taken from ten. */
const POWER =
  /(?<=(?<!\p{L})[pPqQ](?:[- ]values?)? ?[<=≤>≈] ?(?:\d(?:\.\d{1,3})? ?[x×·] ?)?10)[-−–](\d{1,2})(?![\d.·]*[\d(]|[-–])/gu;
/** A concentration or pressure: no range falls. */
const MEASURED =
  /(?<=(?<![\d.,−–-]|\d[ ,]|[x×·] ?)10)[-−]([1-9])(?= (?:M|mol|mbar|Torr|S\/c?m|Ω)(?![\p{L}\p{N}]))/gu;
const CHI = /(?<=(?<![\p{L}\p{N}])χ)2(?= ?[(=<>≥≤]| tests?\b|[- ]distribut)/gu;
/** Between 0 and 1 they are no names of things that are counted; ROUGE has R1 and R2. */
const SHARE =
  /(?<=(?<![\p{L}\p{N}_])(?:[RrI]|η[pPGg]?))2(?= ?[=<>≥≤≈] ?0?[.·]\d)|(?<=(?<![\p{L}\p{N}_])I)2(?= ?[=<>≥≤≈] ?\d{1,3}(?:[.·]\d{1,2})? ?%)/gu;
const NUMBERED = /(?<![\p{L}\p{N}_])[RrIη][013-9](?!\d)|ROUGE|Rouge/u;

/** `p‹0·0001`: quotation marks that look like the sign. */
const QUOTED = /[‹›](?<=(?<!\p{L})[pP] ?[‹›])(?= ?[01]?[.·]\d)/gu;
/** Of MEDLINE, which had no such sign. */
const SLASHED = /([<>])\/=(?= ?\d)/g;
/** Behind a word; what stands behind a letter is read as a formula. */
const COMPARED = /(?<=^|[([]|(?:\p{L}{2}|\p{L}\d\p{Ll}|\p{L}-\p{Lu})[,;:]? |[\d%+)] |[,;] )([<>])=(?= ?\d)/gu;
const SIGNS: Readonly<Record<string, string>> = { '<': '≤', '>': '≥' };

export const typedStatistics: Rule = {
  name: 'typed-statistic',
  reason:
    'Powers and comparisons of statistics lost their caret or sign: `p < 10-5`, `χ2(1)`, `R2 = 0.9`, `>= 65`.',
  marks: [
    'p',
    'P',
    '>=',
    '<=',
    '>/=',
    '</=',
    '10-',
    '10−',
    'R2',
    'r2',
    'I2',
    '2 =',
    '2=',
    '2 <',
    '2(',
    '2 test',
  ],
  apply: (text) => {
    const { name } = typedStatistics;
    if (/[‹›]/.test(text.body)) text.rewrite(QUOTED, ([sign]) => (sign === '‹' ? '<' : '>'), name);
    if (/10[-−–]\d/.test(text.body))
      for (const pattern of [POWER, MEASURED]) text.rewrite(pattern, ([, power]) => `^{-${power}}`, name);
    if (/[χRrIηpPGg]2/.test(text.body)) {
      text.rewrite(CHI, () => '²', name);
      if (!NUMBERED.test(text.body)) text.rewrite(SHARE, () => '²', name);
    }
    if (!/[<>]\/?=/.test(text.body) || looksLikeCode(text.body)) return;
    text.rewrite(SLASHED, ([, sign = '']) => `${sign}=`, name);
    text.rewrite(COMPARED, ([, sign = '']) => SIGNS[sign], name);
  },
  applies: {
    raw: 'aged >= 65 (</=40%), R2 = 0.9, χ2(1) = 4',
    html: 'aged ≥65 (≤40%), R² = 0.9, χ²(1) = 4',
  },
  mustNot: {
    raw: 'R1 = 0.3 and R2 = 0.4, I2 = 5 A, from 10-5 K, numpy>=1.20',
    html: 'R1 = 0.3 and R2 = 0.4, I2 = 5 A, from 10-5\u00A0K, numpy&gt;=1.20',
  },
};
