/** Latin letters that Unicode does not decompose into a base letter and a mark, in their usual plain spelling. */
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

/** A lower-case word with those letters spelled plainly: `łukasz` → `lukasz`. Accents are another matter (`foldWords`). */
export function plainLetters(word: string): string {
  return word.replace(letters, (letter) => plain[letter] ?? letter);
}
