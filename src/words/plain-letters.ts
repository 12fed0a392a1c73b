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

/** Letters that German and the languages of the north write in two where they lack them. */
const double: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };
const doubled = new RegExp(`[${Object.keys(double).join('')}]`, 'gu');

/** Those letters of a word in two, in lower case: `Schölkopf` → `schoelkopf`; undefined for a word without them. */
export function doubleLetters(word: string): string | undefined {
  const lower = word.normalize('NFC').toLowerCase();
  const written = lower.replace(doubled, (letter) => double[letter] ?? letter);
  return written === lower ? undefined : written;
}
