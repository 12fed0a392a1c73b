/** Scripts of a formula in Unicode: raised and lowered characters where all have one, else `^` and `_`. */

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
  '−': '₋',
  '+': '₊',
};
/** Marks that are raised already and need no caret. */
const HIGH_MARKS = /^[†‡′″∗*⋆∘°⊤⊥]+$/;

export function raised(script: string): string {
  if (script === '∘') return '°';
  if (script === '' || HIGH_MARKS.test(script)) return script;
  const small = mapAll(script, RAISED);
  return small ?? `^${bracketed(tight(script))}`;
}

export function lowered(script: string): string {
  if (script === '') return script;
  return mapAll(script, LOWERED) ?? `_${/^\p{L}+$/u.test(script) ? script : bracketed(tight(script))}`;
}

function mapAll(script: string, table: Readonly<Record<string, string>>): string | undefined {
  let mapped = '';
  for (const letter of script.replaceAll(' ', '')) {
    const small = table[letter];
    if (small === undefined) return undefined;
    mapped += small;
  }
  return mapped;
}

const tight = (script: string): string => script.replace(/ ?([−+=×∘]) ?/g, '$1').replace(/^([<>≤≥]) /, '$1');

const bracketed = (text: string): string => ([...text].length === 1 ? text : `(${text})`);
