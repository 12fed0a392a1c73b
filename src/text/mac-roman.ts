/**
 * UTF-8 whose bytes were taken for Mac OS Roman: `Alzheimer‚Äôs`, `M√∂bius`, `20 ¬∞C`. Some of its characters are signs
 * of formulas (`√π`, `≈°`); those are read only within a word.
 */

/** Mac OS Roman from 0x80 on. */
const HIGH_HALF =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

/** Second bytes that are letters or marks of text, and those that are signs of formulas as well. */
const LETTER = '[ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†¢£•¶ß®©™´¨ÆØ¥ªæ¿¡]';
const SIGN = '[°§≠∞±≤≥µ∂∑∏π∫ºΩø]';
/** A letter in front that was misread as well. */
const BEFORE = '[√≈ƒ][^\\0-~]';

const MISREAD = new RegExp(
  [
    // Punctuation, arrows, operators and letterlike signs; ligatures.
    `‚[ÄÇÑÜàâ](?:${LETTER}|${SIGN})`,
    'Ô¨[ÄÅÇÉÑ]',
    `√${LETTER}`,
    `(?<=[A-Za-z]{2}|${BEFORE})√${SIGN}|(?<=[A-Za-z])√${SIGN}(?=[a-z]{2})`,
    `(?<=[A-Za-z]|${BEFORE})[≈ƒ]${LETTER}|(?<!\\p{L})[≈ƒ](?:${LETTER}|${SIGN})(?=\\p{Ll}{2})`,
    `(?<=[a-z]{2}|[A-Z]|${BEFORE})[≈ƒ]${SIGN}(?![\\d.])`,
    '(?<=\\d ?)¬[∞±µ≤≥∑Ω]|¬[©Æ´ª]',
    '(?<![€ã-ï])Œ(?:[±≤≥¥µ∂∑∏π∫ªºΩæø]|[îìòõ®ß¶])|(?<![€Ëã-ï])œ[ÄÅÇÉÑÜáàâ](?!\\p{Ll})',
  ].join('|'),
  'gu',
);
const SUSPECT = /‚[ÄÇÑÜàâ]|Ô¨|√[^\0-~]|[≈ƒ¬Œœ][^\0-~]/;

/** A pattern of what was misread, where `text` may have some. */
export const misreadMacRoman = (text: string): RegExp | undefined =>
  SUSPECT.test(text) ? MISREAD : undefined;

/** The characters whose bytes a sequence shows; the sequence itself where it shows none. */
export const decodeMacRoman = utf8Decoder(HIGH_HALF);

/** Decodes text whose UTF-8 was taken for an encoding of one byte a character, which has `highHalf` from 0x80 on. */
export function utf8Decoder(highHalf: string): (sequence: string) => string {
  const bytes = new Map([...highHalf].map((character, index) => [character, 0x80 + index]));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return (sequence) => {
    try {
      return decoder.decode(Uint8Array.from(sequence, (sign) => bytes.get(sign) ?? sign.charCodeAt(0)));
    } catch {
      return sequence;
    }
  };
}
