/**
 * Decodes text whose UTF-8 bytes were taken for Windows-1252 or Latin-1 (`SchrÃ¶dinger`, `â€™`), once or twice. Only
 * sequences that no language writes are decoded; the others stay.
 */

import { decodeMacRoman, misreadMacRoman } from './mac-roman.ts';
import type { Repair } from './markup.ts';
import { WorkingText } from './working-text.ts';

/** Windows-1252 from 0x80 on; unassigned bytes stay control characters. */
const HIGH_HALF = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const BYTES: ReadonlyMap<string, number> = new Map(
  [...HIGH_HALF].map((character, index) => [character, 0x80 + index]),
);

/** Continuation bytes that are no punctuation of sentences: controls, symbols, letters of Windows-1252. */
const SYMBOL = '[\\u0080-\\u009F\\u00A0-\\u00BA\\u00BC-\\u00BF€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ]';
const PUNCTUATION = '[…‘’“”–—»]';

/** A closing quotation mark: its last byte, which Windows-1252 does not assign, is often dropped. */
const CUT_QUOTE = '(?<=[\\p{L}\\p{N}.,!?;:)%])â€';

/** Any continuation byte. */
const NEXT = `[${HIGH_HALF}\\u0080-\\u00BF]`;
/** Words of Arabic and Hebrew, and of East Asian scripts: no language has two or three such letters in turn. */
const WORDS = [
  `(?:[Ø-Û]${NEXT}){3,200}`,
  `(?:×${NEXT}){3,200}`,
  `(?:[ã-í]${NEXT}{2}){2,200}`,
  `[ã-í](?:[\\u0080-\\u009F]${NEXT}|${NEXT}[\\u0080-\\u009F])`,
];
/** Cyrillic words of one letter are read where the text has longer ones. */
const CYRILLIC = new RegExp(`(?:[ÐÑ]${NEXT}){1,200}`, 'gu');
const CYRILLIC_WORD = new RegExp(`(?:[ÐÑ]${NEXT}){2}`, 'u');

const DOUBLY_ENCODED = new RegExp(
  [
    ...WORDS,
    // General punctuation, arrows and operators; ligatures.
    `â[\\u0080€][${HIGH_HALF}\\u0080-\\u00BF]`,
    `â[\\u0082\\u0084\\u0086\\u0088\\u0089‚„†ˆ‰][${HIGH_HALF}\\u0080-\\u00BF]`,
    'ï¬[\\u0080-\\u0086€‚ƒ„…†]',
    `${CUT_QUOTE}(?![\\p{L}${HIGH_HALF}\\u0080-\\u00BF])`,
    // Letters and signs; a letter behind tells a capital from the end of a word.
    `[ÂÃ][\\u0080-\\u009F\\u00A1-\\u00BA\\u00BC-\\u00BF]`,
    '(?<=\\d ?)Ã—|Ã—(?= ?\\d)',
    '(?<![\\p{Lu}])Â\\u00A0',
    'Ã\\u00A0',
    `Ã${SYMBOL}(?=[\\p{Ll}Ã])|(?<=\\p{Ll})Ã[\\u009FŸ]`,
    `Ã${PUNCTUATION}(?=\\p{Ll})`,
    'Ãƒ(?=Â)|Ã‚(?=Â)',
    // Letters of Central Europe and Turkey at the ends of words: `PaweÅ‚`, `Å½ilina`; `10 Å²` is an area.
    `(?<=\\p{Ll})[ÄÅ][€‚ƒ„…†‡ˆ‰Š‹ŒŽ˜™š›œžŸ±¼¾¡«º¯\\u0081\\u008D\\u008F\\u0090\\u009D]`,
    `(?<!\\p{L}|\\d ?)[ÄÅ][€‚ƒ„†‡ˆ‰Š‹ŒŽ˜™š›œžŸ½¼¾¡»¹º±](?=[\\p{Ll}Ã])`,
    `(?<=\\p{Ll})[ÄÅ](?:${SYMBOL}|${PUNCTUATION})(?=\\p{Ll})|[ÄÅ][\\u0080-\\u009F](?=\\p{Ll})|(?<=\\p{Ll})[ÄÅ][\\u0080-\\u009F]`,
    // `Î”G`, `Î“-point`: no quotation ends within a word.
    'Î”(?=[\\p{L}\\p{N}])|Î“(?=[\\p{L}\\p{N}-])',
    `[ÎÏ][\\u0080-\\u009F\\u00A1-\\u00BA\\u00BC-\\u00BF€ƒ„†‡ˆ‰]`,
  ].join('|'),
  'gu',
);
const SUSPECT = /[ÂÃÄÅÎÏÐÑØ-Û×â-ï][^\x20-\x7E]/;
const MOST_PASSES = 3;

const decoder = new TextDecoder('utf-8', { fatal: true });

function decode(sequence: string): string {
  if (sequence === 'â€') return '”';
  const bytes = Uint8Array.from(sequence, (character) => BYTES.get(character) ?? character.charCodeAt(0));
  try {
    return decoder.decode(bytes);
  } catch {
    return sequence;
  }
}

/** `raw` with its doubly encoded sequences decoded, and each of them as a repair. */
export function undoDoubleEncoding(raw: string): {
  readonly text: string;
  readonly repairs: readonly Repair[];
} {
  const misread = misreadMacRoman(raw);
  if (misread === undefined && !SUSPECT.test(raw)) return { text: raw, repairs: [] };
  const text = new WorkingText(raw);
  if (misread !== undefined)
    text.rewrite(misread, ([sequence]) => decodeMacRoman(sequence), 'double-encoding');
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const before = text.body;
    if (CYRILLIC_WORD.test(text.body))
      text.rewrite(CYRILLIC, ([sequence]) => decode(sequence), 'double-encoding');
    text.rewrite(DOUBLY_ENCODED, ([sequence]) => decode(sequence), 'double-encoding');
    if (text.body === before) break;
  }
  return { text: text.body, repairs: text.repairs };
}
