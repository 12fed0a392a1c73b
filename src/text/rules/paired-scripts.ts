/** Scripts between two marks: `CO~2~` and `10^-3^` of Pandoc's Markdown, `H_2_O` of astronomy's catalogues. */
import { looksLikeCode } from '../formula/text-evidence.ts';
import type { Rule } from '../rule.ts';
import { elementsIn } from './chemistry.ts';

const RAISED =
  /(?<=[\p{L}\p{N})\]*]|[\p{L})\]]~\d{1,2}~)\^([+−-]?\d{1,3}[+−-]?|[+−-]|[+−-]\/[+−-]|th|st|nd|rd|TM|®|[*†‡])\^(?![\^{\p{N}])/gu;
/** A mass in front of its element. */
const MASS = /(?<![\p{L}\p{N}^)\]}])\^(\d{1,3}m?)\^(?=[A-Z])/gu;
/** A tie of TeX stands behind a word as well: `in~2~MeV`. */
const LOWERED =
  /(?<=[\p{L})\]])~(?:([\d.]{1,4}|\d\/\d|x)~(?:(?![\p{L}\p{N}~{])|(?<=(?<!\p{Ll})(?<!At|In|As|No)[A-Z][a-z]?~[\d.]{1,4}~)(?=[A-Z]))|(\d?[a-z]{1,6})~(?![\p{L}\p{N}~{]))/gu;
const COMPOUND = /(?<![\p{L}\p{N}_\\])(?:[A-Z][a-z]?(?:_\d{1,2}_)?){1,6}(?=[\s,.;:)/-]|$)/gu;

/** The count stands between marks of one kind, as emphasis does, so that it takes a compound to tell. */
function compoundTags(source: string): string | undefined {
  const elements = elementsIn(source);
  if (elements === undefined || !source.includes('_')) return undefined;
  if (elements.length === 1 && !/^(?:[HNO]_2_|O_3_)$/.test(source)) return undefined;
  return source.replace(/_(\d{1,2})_/g, '<sub>$1</sub>');
}

/** Most texts with such marks have none of these. */
const PAIRED = /\^[^\s^]{1,6}\^|~[^\s~]{1,6}~|_\d{1,2}_/;

/** Words that were taken back: `~~so~~`. */
const STRUCK = /~~/;

export const pairedScripts: Rule = {
  name: 'paired-script',
  reason:
    'Markdown of Pandoc has scripts between two marks (`CO~2~`, `10^-3^`), and so have old catalogues (`H_2_O`).',
  marks: [
    '~',
    ...[...'0123456789'].flatMap((digit) => [`${digit}^`, `_${digit}_`]),
    ...['+^', '-^', '−^', 'h^', 't^', 'd^', '*^'],
  ],
  apply: (text) => {
    const { name } = pairedScripts;
    if (!PAIRED.test(text.body)) return;
    if (/[\\$]|[_^]\{/.test(text.body) || looksLikeCode(text.body)) return;
    text.rewrite(RAISED, ([, inner = '']) => `<sup>${inner}</sup>`, name);
    text.rewrite(MASS, ([, inner = '']) => `<sup>${inner}</sup>`, name);
    if (!STRUCK.test(text.body))
      text.rewrite(LOWERED, ([, count, word]) => `<sub>${count ?? word}</sub>`, name);
    text.rewrite(COMPOUND, ([source]) => compoundTags(source), name);
  },
  applies: {
    raw: 'CO~2~ at 10^-3^ of ^13^C and H_2_O',
    html: 'CO₂ at 10⁻³ of ¹³C and H₂O',
  },
  mustNot: {
    raw: '~5 to ~6, my_2_x, A_1_B and 2^3^4',
    html: '~5 to ~6, my_2_x, A_1_B and 2^3^4',
  },
};
