/**
 * Signs of the font Symbol, which Word and PDFs leave at U+F000 and its code: `\uF061` is α, `\uF0B1` is ±. Wingdings
 * has its bullets and ticks in the same place, so codes that are those are read beside a word alone, or not at all.
 */

const GREEK = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ';
const SMALL_GREEK = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ';
const SIGNS: Readonly<Record<string, string>> = {
  '\uF02B': '+',
  '\uF02D': '−',
  '\uF03C': '<',
  '\uF03D': '=',
  '\uF03E': '>',
  '\uF07E': '∼',
  '\uF0A2': '′',
  '\uF0A3': '≤',
  '\uF0A5': '∞',
  '\uF0AB': '↔',
  '\uF0AC': '←',
  '\uF0AD': '↑',
  '\uF0AE': '→',
  '\uF0AF': '↓',
  '\uF0B0': '°',
  '\uF0B1': '±',
  '\uF0B2': '″',
  '\uF0B3': '≥',
  '\uF0B4': '×',
  '\uF0B5': '∝',
  '\uF0B6': '∂',
  '\uF0B7': '•',
  '\uF0B9': '≠',
  '\uF0BA': '≡',
  '\uF0BB': '≈',
  '\uF0CE': '∈',
  '\uF0D7': '⋅',
};

const KNOWN = new RegExp(
  `(?<=[\\p{L}\\p{N}(-])[\\uF06C\\uF06E\\uF071\\uF075\\uF076]|[\\uF06C\\uF06E\\uF071\\uF075\\uF076](?=-)|[\\uF041-\\uF05A\\uF061-\\uF06B\\uF06D\\uF06F\\uF070\\uF072-\\uF074\\uF077-\\uF07A${Object.keys(SIGNS).join('')}]`,
  'gu',
);

/** `text` with the signs that those characters show; the others stay. */
export function readSymbolFont(text: string): string {
  return text.replace(KNOWN, (sign) => {
    const code = sign.charCodeAt(0) - 0xf000;
    const letter = code > 0x60 ? SMALL_GREEK[code - 0x61] : GREEK[code - 0x41];
    return SIGNS[sign] ?? letter ?? sign;
  });
}
