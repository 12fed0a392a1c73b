const names =
  `alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon
  phi chi psi omega`
    .trim()
    .split(/\s+/);

/** Lower-case letter → name, final sigma included; U+03B1 to U+03C9 are in alphabetical order. */
const nameByLetter: ReadonlyMap<string, string> = new Map(
  names.map((name, index) => [String.fromCodePoint(0x3b1 + index), name]),
);

/** The English names of the Greek letters in a folded word: `β` → `beta`. */
export function greekNames(word: string): readonly string[] {
  return Array.from(word, (letter) => nameByLetter.get(letter) ?? '').filter((name) => name !== '');
}
