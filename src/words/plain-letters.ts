const plain: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
};

/** A folded word with the letters that no decomposition takes apart in their usual plain form: `łukasz`, `lukasz`. */
export function plainLetters(word: string): string {
  return word.replace(/[łøđðþßæœıħ]/g, (letter) => plain[letter] ?? letter);
}
