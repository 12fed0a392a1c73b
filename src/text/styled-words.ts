/** Words in letters that Unicode has for the styles of mathematics (`𝐃𝐞𝐞𝐩`, `𝖯𝖲𝖯𝖠𝖢𝖤`), which nobody finds and screen readers spell. */
import type { WorkingText } from './working-text.ts';

const SIGN = '[\\u{1D400}-\\u{1D7FF}ℎ]\\p{M}{0,2}';
/** A word; a letter or number beside one, which is of the same words (`𝗔 𝗡𝗲𝘄`). Upright capitals are a name of two letters (`𝖭𝖯`). */
const WORD = new RegExp(
  `(?:${SIGN}){3,80}|(?<=(?:${SIGN}){3} )${SIGN}(?!${SIGN})|(?<!${SIGN})${SIGN}(?= (?:${SIGN}){3})|(?<![\\p{L}\\p{N}])[\\u{1D5A0}-\\u{1D5B9}\\u{1D5D4}-\\u{1D5ED}]{2}(?![\\p{L}\\p{N}])`,
  'gu',
);

/** Spells such words in plain letters; single letters are quantities and stay. */
export function spellStyledWords(text: WorkingText): void {
  if (!text.body.includes('\uD835')) return;
  text.rewrite(WORD, ([word]) => (isOfOneStyle(word) ? word.normalize('NFKC') : undefined), 'styled-word');
}

/** Each style has its letters in a row, the small ones behind the capitals; those of a product may differ. */
const isOfOneStyle = (word: string): boolean =>
  new Set(
    [...word]
      .map((sign) => Math.floor(((sign.codePointAt(0) ?? 0) - 0x1d400) / 52))
      .filter((style) => style >= 0 && style < 13),
  ).size < 2;
