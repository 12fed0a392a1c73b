/** Full-width forms of Latin letters, digits and punctuation, as input methods of East Asia make them: `Ａ　Ｓｕｒｖｅｙ`, `BERT（a model）`. */
import type { WorkingText } from './working-text.ts';

const SOME = /[\u3001\u3002\uFF01-\uFF5E]/;
/** Within Chinese or Japanese, punctuation is as wide as the letters beside it. */
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LETTERS = /[０-９Ａ-Ｚａ-ｚ]{1,99}/g;
/** Those that TeX has a meaning for stay: ＄, ＼, ＾, ＿, ｀, ｛ and ｝. */
const SIGN = /[％＆＃＠＋－＊／＝＜＞＂＇［］｜]/g;
const THOUSANDS = /(?<=\d)，(?=\d{3}(?!\d))/g;
const RANGE = /(?<=\d)～(?=\d)/g;
/** Between digits a colon or point is that of a time, a ratio or a number. */
const TIGHT = /(?<=\d)[：．](?=\d)|．(?=\p{Ll})/gu;
const STOP = / ?([，、；：！？。．])[ 　]?/g;
const OPENING = /(?<=([^\s([{“‘"'—–-])?)（ ?/g;
const CLOSING = / ?）(?=([\p{L}\p{N}])?)/gu;
const ASCII: Readonly<Record<string, string>> = { '、': ',', '。': '.' };

const narrow = (sign: string): string =>
  ASCII[sign] ?? String.fromCharCode(sign.charCodeAt(0) - 0xff01 + 0x21);

/** Sets letters and digits in their own width, and punctuation where no East Asian letter is; the space behind it was part of its width. */
export function narrowForms(text: WorkingText): void {
  if (!SOME.test(text.body)) return;
  const name = 'full-width';
  text.rewrite(LETTERS, ([letters]) => [...letters].map(narrow).join(''), name);
  if (EAST_ASIAN.test(text.body)) return;
  for (const pattern of [SIGN, THOUSANDS, TIGHT]) text.rewrite(pattern, ([sign]) => narrow(sign), name);
  text.rewrite(RANGE, () => '–', name);
  text.rewrite(
    STOP,
    ({ 0: source, 1: sign = '', index }) => {
      const behind = text.body.slice(index + source.length, index + source.length + 1);
      return `${narrow(sign)}${/[\p{L}\p{N}(（[“‘$]/u.test(behind) ? ' ' : ''}`;
    },
    name,
  );
  // `f（x）` is a value.
  text.rewrite(
    OPENING,
    ({ 1: before, index }) =>
      before === undefined || isValue(text.body.slice(Math.max(0, index - 2), index + 5)) ? '(' : ' (',
    name,
  );
  text.rewrite(CLOSING, ([, behind]) => (behind === undefined ? ')' : ') '), name);
  text.body = text.body.trim();
}

const isValue = (around: string): boolean => /(?<![\p{L}\p{N}])\p{L}（[^（）]{1,3}）/u.test(around);
