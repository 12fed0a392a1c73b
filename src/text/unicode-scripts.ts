/** Unicode superscripts and subscripts, for units, compounds and isotopes. */
const RAISED: Readonly<Record<string, string>> = {
  0: '⁰',
  1: '¹',
  2: '²',
  3: '³',
  4: '⁴',
  5: '⁵',
  6: '⁶',
  7: '⁷',
  8: '⁸',
  9: '⁹',
  '-': '⁻',
  '−': '⁻',
  '+': '⁺',
  n: 'ⁿ',
};
const LOWERED: Readonly<Record<string, string>> = {
  0: '₀',
  1: '₁',
  2: '₂',
  3: '₃',
  4: '₄',
  5: '₅',
  6: '₆',
  7: '₇',
  8: '₈',
  9: '₉',
  '-': '₋',
  '−': '₋',
  '+': '₊',
  x: 'ₓ',
  n: 'ₙ',
};

const mapAll = (script: string, table: Readonly<Record<string, string>>): string | undefined => {
  const mapped = [...script].map((sign) => table[sign]);
  return mapped.includes(undefined) ? undefined : mapped.join('');
};

/** `-1` → `⁻¹`; undefined if a character has no superscript form. */
export const raise = (script: string): string | undefined => mapAll(script, RAISED);

/** `2` → `₂`; undefined if a character has no subscript form. */
export const lower = (script: string): string | undefined => mapAll(script, LOWERED);

/** `SO4` → `SO₄`: the digits alone. */
export const lowerDigits = (text: string): string => text.replace(/\d/g, (digit) => LOWERED[digit] ?? digit);

/** `0.5` → `₀.₅` as well: there is no lowered point. */
export const lowerDecimal = (script: string): string | undefined =>
  lower(script) ?? (/^\d+\.\d+$/.test(script) ? lowerDigits(script) : undefined);

/** `10⁻⁵` → `10^{-5}`, `x₁₂` → `x_{12}`: raised and lowered signs as scripts of TeX. */
export const scriptsToTex = (text: string): string =>
  text
    .replace(/[⁰¹²³⁴-⁹⁺⁻ⁿ]+/g, (run) => `^{${plainSigns(run)}}`)
    .replace(/[₀-₉₊₋]+/g, (run) => `_{${plainSigns(run)}}`);

const plainSigns = (run: string): string => run.normalize('NFKC').replace('−', '-');
