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
  text.rewrite(WORD, ([word]) => word.normalize('NFKC'), 'styled-word');
}
