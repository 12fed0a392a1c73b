/**
 * Sanitises foreign text: removes invisible characters and those that could break XML, change the text direction or
 * hide text.
 */

import { spellLigatures } from './ligatures.ts';
import { readSymbolFont } from './symbol-font.ts';

/** Fast path: typographic dashes, quotes and ellipses need no cleaning. */
const TO_CLEAN = /[^ -~–—‘’“”…]/;

/** Fast path: Latin and Greek letters, punctuation and mathematical signs contain no invisible characters. */
const SUSPICIOUS =
  /[^ -~\u00A1-\u00AC\u00AE-\u02FF\u0370-\u03FF\u2010-\u2027\u2030-\u205E\u2070-\u20CF\u2100-\u2BFF]/;

const SCRIPTS_WITH_JOINERS =
  '\\p{Script=Arabic}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}';

/** Joiners and variation selectors where they change the rendering; elsewhere they are removed. */
const MEANINGFUL = [
  '(?<=\\p{Extended_Pictographic}[\\uFE0F\\p{Emoji_Modifier}]?)\\u200D(?=\\p{Extended_Pictographic})',
  '(?<=\\p{Extended_Pictographic})[\\uFE0E\\uFE0F]',
  // Keycaps: `1️⃣`.
  '(?<=[\\d#*])\\uFE0F(?=\\u20E3)',
  `(?<=[${SCRIPTS_WITH_JOINERS}])[\\u200C\\u200D](?=[${SCRIPTS_WITH_JOINERS}])`,
];

/** Controls, direction overrides, zero-width and default-ignorable characters, private use, non-characters. */
const INVISIBLE = '[\\p{Cc}\\p{Cf}\\p{Co}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}]';

const MEANINGFUL_OR_INVISIBLE = new RegExp(`(${MEANINGFUL.join('|')})|${INVISIBLE}`, 'gu');
const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029\u2800]/g;
const LONE_SURROGATE = /\p{Cs}/gu;
/** More than four combining marks on a letter would overlap other lines ("zalgo text"). */
const TOWER_OF_MARKS = /(\p{M}{4})\p{M}+/gu;
/** A soft hyphen at the end of a line divides a word. */
const DIVIDED_WORD = /(?<=\p{Ll})\u00AD\s{1,3}(?=\p{Ll})/gu;
const SPACES = /[\s\p{Zs}]+/gu;
/** Hyphens that are no keyboard's, which publishers have: searches and rules for hyphens don't find them. */
const HYPHENS = /[\u2010\u2011]/g;
const PLAIN = /[\u00A0\u2010\u2011]/;

/**
 * `raw` as visible, XML 1.0-safe Unicode text in NFC: no control, zero-width, direction-override, private-use or
 * non-characters, at most four marks on a letter, no ligature characters, hyphens as keyboards have them, lone surrogates replaced by U+FFFD, every run of white space one
 * space, none at the ends. Idempotent. It does not escape: each output format does that at its edge.
 */
export function cleanText(raw: string): string {
  const spaced = PLAIN.test(raw) ? raw.replaceAll('\u00A0', ' ').replace(HYPHENS, '-') : raw;
  if (!TO_CLEAN.test(spaced) && !isUneven(spaced)) return spaced;
  if (!SUSPICIOUS.test(spaced)) return spaced.normalize('NFC').replace(/ {2,}/g, ' ').trim();
  return spellLigatures(readSymbolFont(spaced))
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(DIVIDED_WORD, '')
    .replace(LINE_BREAKS, ' ')
    .replace(MEANINGFUL_OR_INVISIBLE, (_, meaningful: string | undefined) => meaningful ?? '')
    .normalize('NFC')
    .replace(TOWER_OF_MARKS, '$1')
    .replace(SPACES, ' ')
    .trim();
}

/** White space to trim or collapse; three cheap tests are faster than one pattern. */
function isUneven(text: string): boolean {
  return text.includes('  ') || text.startsWith(' ') || text.endsWith(' ');
}
