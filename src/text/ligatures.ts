/** Ligatures as they are copied from PDFs: characters of their own, with a space behind them, or codes of TeX's fonts. */

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};
const LIGATURE = /[\uFB00-\uFB06]/g;

/** No word ends in these but `Wi-Fi` and its like. */
const SPACED = /(?<!(?:wi|sci|hi|lo|-)\s?)[ﬁﬂﬃﬄ] (?=[a-zß-öø-ÿ])/giu;
const AT_START = /(?<![\p{L}-])[ﬁﬂﬃﬄ] (?=[a-zß-öø-ÿ])/u;

/** Codes of ligatures in the fonts of TeX; `\r` ends lines as well, so that of `fl` is lost. */
const [FF = '', FI = '', FFI = '', FFL = ''] = [0x0b, 0x0c, 0x0e, 0x0f].map((code) =>
  String.fromCharCode(code),
);
const CODES: ReadonlyMap<string, string> = new Map([
  [FF, 'ff'],
  [FI, 'fi'],
  [FFI, 'ffi'],
  [FFL, 'ffl'],
]);
const spellCode = (code: string): string => CODES.get(code) ?? code;
/** Within a word, or after a space in front of one. Form feeds stand behind a line's end. */
const CODE = new RegExp(`[${FI}${FFI}${FFL}](?=[a-z])(?<=[A-Za-z ${FI}].)`, 'g');
/** Word processors break lines with this one, so that it takes another code to tell. */
const DOUBLE = new RegExp(`(?<=[A-Za-z])${FF}(?=[a-z])`, 'g');

/** `text` with the letters of its ligatures, whether these are characters of their own or codes. */
export function spellLigatures(text: string): string {
  let spelt = text;
  if (text.includes(FI) || text.includes(FFI) || text.includes(FFL)) {
    spelt = text.replace(CODE, spellCode);
    if (spelt !== text) spelt = spelt.replace(DOUBLE, spellCode);
  }
  if (!/[\uFB00-\uFB06]/.test(spelt)) return spelt;
  if (AT_START.test(spelt) || (spelt.match(SPACED)?.length ?? 0) > 1)
    spelt = spelt.replace(SPACED, (found) => found.charAt(0));
  return spelt.replace(LIGATURE, (letters) => LIGATURES[letters] ?? letters);
}
