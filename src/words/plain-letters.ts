/** Latin letters without a Unicode decomposition, with their usual replacement. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ĸ: 'k',
  ŋ: 'ng',
  ŧ: 't',
  ɓ: 'b',
  ɗ: 'd',
  ə: 'e',
  ƒ: 'f',
};
const letters = new RegExp(`[${Object.keys(plain).join('')}]`, 'gu');

/** Replaces those letters in a lower-case word: `łukasz` → `lukasz`. Accents are removed by `foldWords`. */
export function plainLetters(word: string): string {
  return word.replace(letters, (letter) => plain[letter] ?? letter);
}
