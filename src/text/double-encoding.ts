/**
 * Decodes text whose UTF-8 bytes were taken for Windows-1252 or Latin-1 (`SchrÃ¶dinger`, `â€™`), once or twice. Only
 * sequences that no language writes are decoded; the others stay.
 */

import { misreadDosPages } from './dos-pages.ts';
import { decodeMacRoman, misreadMacRoman, utf8Decoder } from './mac-roman.ts';
import type { Repair } from './repair.ts';
import { WorkingText } from './working-text.ts';

/** Windows-1252 from 0x80 on; unassigned bytes stay control characters. */
const HIGH_HALF = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Continuation bytes that are no punctuation of sentences: controls, symbols, letters of Windows-1252. */
const SYMBOL = '[\\u0080-\\u009F\\u00A0-\\u00BA\\u00BC-\\u00BF€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ]';
const PUNCTUATION = '[…‘’“”–—»]';

/** A closing quotation mark: its last byte, which Windows-1252 does not assign, is often dropped. */
const CUT_QUOTE = '(?<=[\\p{L}\\p{N}.,!?;:)%])â€';

/** Any continuation byte. */
const NEXT = `[${HIGH_HALF}\\u0080-\\u00BF]`;
const CONTROL = '[\\u0080-\\u009F]';
/** No text has control characters, so that a sequence with one is a byte's. */
const WITH_CONTROL = [
  `[Â-ß]${CONTROL}`,
  `[à-ï](?:${CONTROL}${NEXT}|${NEXT}${CONTROL})`,
  `[ð-ô](?=${NEXT}{0,2}${CONTROL})${NEXT}{3}`,
];
/** Two letters in turn; Arabic and Hebrew begin with signs (`Ø`, `×`). */
const SEQUENCES = `(?:[Â-ÖÙ-ß]${NEXT}|[à-ï]${NEXT}{2}|[ð-ô]${NEXT}{3}){2,200}`;
const ENCODED_TWICE = new RegExp(SEQUENCES, 'gu');
const ONLY_SEQUENCES = new RegExp(`^(?:[Â-ß]${NEXT}|[à-ï]${NEXT}{2}|[ð-ô]${NEXT}{3}){1,200}$`, 'u');
/** Words of Arabic and Hebrew, and of East Asian scripts: no language has two or three such letters in turn. */
const WORDS = [
  `(?:[Ø-Û]${NEXT}){3,200}`,
  `(?:×${NEXT}){3,200}`,
  // Indian and Thai ones, full-width forms, emoji.
  `(?:à[\\u00A0-\\u00BF]${NEXT}){2,200}`,
  `ï[¼½]${NEXT}|ã€[‚Œ‹Ž]|ðŸ${NEXT}{2}`,
];
/** Cyrillic words of one letter are read where the text has longer ones. */
const CYRILLIC = new RegExp(`(?:[ÐÑ]${NEXT}){1,200}`, 'gu');
const CYRILLIC_WORD = new RegExp(`(?:[ÐÑ]${NEXT}){2}`, 'u');

/**
 * Vietnamese letters of two accents (`á»‡`, `áº¡`). Those that end in punctuation are read where others tell the language; in French
 * and Spanish a guillemet may stand behind “á”.
 */
const VIETNAMESE = new RegExp(`á[¸-»]${NEXT}|Æ[°¡]|Ä[‘ƒ\\u0090]`, 'gu');
const VIETNAMESE_LETTER = new RegExp(
  `áº${SYMBOL}|á»[\\u0080-\\u009Fƒ‚„ˆ‰Š‹ŒŽŸ¡-¥§-©«-³µ-·]|Æ[°¡](?=[\\p{L}])|(?<=\\p{L})Æ[°¡]|^[^«]*\\p{L}á»${NEXT}(?=\\p{Ll})`,
  'u',
);
/** `Â»` may end one as well, but where `Â«` began it. */
const GUILLEMET = /Â»/gu;
/** `Î»` and `Î›` may end a French quotation. */
const LAMBDA = /Î[»›]/gu;
/** Marks that stood behind their letters in the file's own form (NFD): `GoÌˆdel`. */
const MARK = '[\\u0080-\\u009F€‚ƒ„…†‡ˆ‰Š‹Œ¤§¨°±£]';

const DOUBLY_ENCODED = new RegExp(
  [
    SEQUENCES,
    ...WORDS,
    ...WITH_CONTROL,
    // General punctuation, arrows and operators; ligatures.
    `â[\\u0080€][${HIGH_HALF}\\u0080-\\u00BF]`,
    `â[\\u0082\\u0084\\u0086\\u0088\\u0089‚„†ˆ‰][${HIGH_HALF}\\u0080-\\u00BF]`,
    'ï¬[\\u0080-\\u0086€‚ƒ„…†]|ï»¿',
    `(?<=\\p{Ll})Ì${MARK}|(?<=\\p{Lu})Ì${MARK}(?=\\p{Ll})`,
    // Romanian: `BucureÈ™ti`.
    '(?<=\\p{Ll})È[™›]|È[™›](?=\\p{Ll})|È[˜š](?=\\p{L})',
    // Between small letters, what is lost is the soft hyphen of `í`. Of two spaces the first was the no-break space of `à`.
    '(?<=[a-z])Ã(?=[a-z])|(?<!\\p{Lu})Ã {2}(?=\\S)',
    '(?<=\\p{Lu})Ã[œ‰ˆš‡](?=\\p{Lu})',
    // Baltic and Turkish ones: `RÄ«ga`.
    `Ä${SYMBOL}(?=[\\p{Ll}Ã])|(?<!\\p{L}|\\d ?)Å[£-¨¬®¶¸](?=\\p{Ll})`,
    `${CUT_QUOTE}(?![\\p{L}${HIGH_HALF}\\u0080-\\u00BF])`,
    // Letters and signs; a letter behind tells a capital from the end of a word.
    `[ÂÃ][\\u0080-\\u009F\\u00A1-\\u00BA\\u00BC-\\u00BF]`,
    '(?<=\\d ?)Ã—|Ã—(?= ?\\d)',
    '(?<![\\p{Lu}])Â\\u00A0',
    'Ã\\u00A0',
    `Ã${SYMBOL}(?=[\\p{Ll}Ã])|(?<=\\p{Ll})Ã[\\u009FŸ]`,
    `Ã${PUNCTUATION}(?=\\p{Ll})`,
    '(?<!\\p{L})Ã€(?= \\p{Ll})|(?<!\\p{L}|\\d ?)Å[’“](?=\\p{Ll}{3})',
    'Ãƒ(?=Â)|Ã‚(?=Â)',
    // Letters of Central Europe and Turkey at the ends of words: `PaweÅ‚`, `Å½ilina`; `10 Å²` is an area.
    `(?<=\\p{Ll})[ÄÅ][€‚ƒ„…†‡ˆ‰Š‹ŒŽ˜™š›œžŸ±¼¾¡«º¯\\u0081\\u008D\\u008F\\u0090\\u009D]`,
    `(?<!\\p{L}|\\d ?)[ÄÅ][€‚ƒ„†‡ˆ‰Š‹ŒŽ˜™š›œžŸ½¼¾¡»¹º±](?=[\\p{Ll}Ã])`,
    `(?<=\\p{Ll})[ÄÅ](?:${SYMBOL}|${PUNCTUATION})(?=\\p{Ll})|[ÄÅ][\\u0080-\\u009F](?=\\p{Ll})|(?<=\\p{Ll})[ÄÅ][\\u0080-\\u009F]`,
    // `Î”G`, `Î“-point`: no quotation ends within a word.
    'Î”(?=[\\p{L}\\p{N}])|Î“(?=[\\p{L}\\p{N}-])',
    `[ÎÏ][\\u0080-\\u009F\\u00A1-\\u00BA\\u00BC-\\u00BF€ƒ„†‡ˆ‰ŠŒŽ•šœžŸ]`,
  ].join('|'),
  'gu',
);
/** The word `à`, whose no-break space was joined with the space behind it; beside other letters that were misread. */
const LONE_A = /(?<![\p{L}\p{N}“«‘])Ã(?= \p{L})/gu;
/** `Å imon`: the second byte of `Š` is a no-break space; behind a number it is a unit. */
const LONE_S = /(?<![\p{L}\p{N}“«‘]|\d[ \u00A0])Å[ \u00A0](?=\p{Ll}{3})/gu;
/** The third byte of a letter that stands last in its word was a no-break space, which became another space. */
const CUT_HAN = new RegExp(`(?<=\\p{Script=Han})[ä-é]${NEXT} `, 'gu');
const SUSPECT = new RegExp(`[Â-ß]${NEXT}|[à-ô]${NEXT}{2}|â€|Ã(?: {2}|[a-z])`);
/** Fast path: of what is misread, some character is none of these. */
const UNUSUAL = /[^\0-\x7F–—‘’“”…]/;
const MOST_PASSES = 3;

/** Sequences that lost a byte on their way. */
const CUT: ReadonlyMap<string, string> = new Map([
  ['â€', '”'],
  ['Ã', 'í'],
  ['Ã  ', 'à '],
]);

/**
 * Signs and letters of Windows-1252 that were taken for Latin-1: texts have no control characters there, but for those that break lines or
 * steer a terminal (U+0085, U+009B). Behind what may be the first byte of a sequence, one is the rest of it.
 */
const LONE_BYTE =
  /(?<![Â-ßâãåæð-ô\u0080-\u009F])[\u0080\u0082\u0084\u0086\u0087\u008A\u008C\u008E\u0091-\u0097\u0099\u009A\u009C\u009E\u009F]/g;
const CONTROLS = /[\u0080-\u009F]/;

const decodeBytes = utf8Decoder(HIGH_HALF);

const decode = (sequence: string): string => CUT.get(sequence) ?? decodeBytes(sequence);

function decodeTwice(sequences: string): string | undefined {
  const once = decode(sequences);
  return ONLY_SEQUENCES.test(once) ? decode(once) : undefined;
}

/** `raw` with its doubly encoded sequences decoded, and each of them as a repair. */
export function undoDoubleEncoding(written: string): {
  readonly text: string;
  readonly repairs: readonly Repair[];
} {
  if (!UNUSUAL.test(written)) return { text: written, repairs: [] };
  // A file's own form (NFD) divides misread letters as well: `Ã` is `A` and a tilde.
  const raw = /[\u0300-\u036F]/.test(written) ? written.normalize('NFC') : written;
  const misread = misreadMacRoman(raw);
  const inDosPages = misreadDosPages(raw);
  if (misread === undefined && inDosPages.length === 0 && !SUSPECT.test(raw) && !CONTROLS.test(raw))
    return { text: raw, repairs: [] };
  const text = new WorkingText(raw);
  for (const { pattern, decode: decodePage } of inDosPages)
    text.rewrite(pattern, ([sequence]) => decodePage(sequence), 'double-encoding');
  if (misread !== undefined)
    text.rewrite(misread, ([sequence]) => decodeMacRoman(sequence), 'double-encoding');
  text.rewrite(ENCODED_TWICE, ([sequence]) => decodeTwice(sequence), 'double-encoding');
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const before = text.body;
    if (CYRILLIC_WORD.test(text.body))
      text.rewrite(CYRILLIC, ([sequence]) => decode(sequence), 'double-encoding');
    if (VIETNAMESE_LETTER.test(text.body))
      text.rewrite(VIETNAMESE, ([sequence]) => decode(sequence), 'double-encoding');
    if (!/[«‹]/.test(text.body)) text.rewrite(LAMBDA, ([sequence]) => decode(sequence), 'double-encoding');
    if (text.body.includes('Â«'))
      text.rewrite(GUILLEMET, ([sequence]) => decode(sequence), 'double-encoding');
    text.rewrite(DOUBLY_ENCODED, ([sequence]) => decode(sequence), 'double-encoding');
    if (text.body === before) break;
  }
  if (text.repairs.length > 0)
    text.rewrite(CUT_HAN, ([cut]) => decodeBytes(`${cut.slice(0, 2)}\u00A0`), 'double-encoding');
  if (text.repairs.length > 0) text.rewrite(LONE_A, () => 'à', 'double-encoding');
  // Where other letters were misread, that one was as well.
  if (text.body.includes('Å') && text.repairs.some(({ after }) => /^\p{L}$/u.test(after)))
    text.rewrite(LONE_S, () => 'Š', 'double-encoding');
  text.rewrite(LONE_BYTE, ([byte]) => HIGH_HALF[byte.charCodeAt(0) - 0x80], 'double-encoding');
  return { text: text.body, repairs: text.repairs };
}
