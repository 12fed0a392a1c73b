/** Letters that Unicode has for the styles of mathematics (𝒪, 𝐱, 𝔤), as LaTeX writes them. */

/** First code point of each style from U+1D400 on → commands around its letters; without one, the letter itself. */
const STYLES: readonly (readonly [from: number, commands: string])[] = [
  [0x1d400, '\\mathbf'],
  [0x1d434, ''],
  [0x1d468, '\\boldsymbol'],
  [0x1d49c, '\\mathcal'],
  [0x1d4d0, '\\boldsymbol \\mathcal'],
  [0x1d504, '\\mathfrak'],
  [0x1d538, '\\mathbb'],
  [0x1d56c, '\\mathfrak'],
  [0x1d5a0, '\\mathsf'],
  [0x1d670, '\\mathtt'],
  [0x1d6a4, ''],
  [0x1d7ce, '\\mathbf'],
  [0x1d7d8, '\\mathbb'],
  [0x1d7e2, '\\mathsf'],
  [0x1d7f6, '\\mathtt'],
];
/** Those that Unicode had before the others. */
const OLDER: Readonly<Record<string, string>> = {
  '\\mathcal': 'ℬℰℱℋℐℒℳℛ',
  '\\mathfrak': 'ℭℨℌℑℜ',
};

/** TeX of a letter of mathematics; undefined for other signs, and for Greek ones, which have no alphabet of their own in TeX. */
export function styledLetterTex(sign: string): string | undefined {
  const letter = sign.normalize('NFKC');
  if (!/^[A-Za-z\d]$/.test(letter)) return undefined;
  const older = Object.entries(OLDER).find(([, letters]) => letters.includes(sign))?.[0];
  const commands = older ?? STYLES.findLast(([from]) => (sign.codePointAt(0) ?? 0) >= from)?.[1];
  if (commands === undefined) return undefined;
  // TeX has no small letters of script.
  if (commands === '' || (commands.endsWith('\\mathcal') && /[a-z]/.test(letter))) return letter;
  return commands.split(' ').reduceRight((tex, command) => `${command}{${tex}}`, letter);
}
