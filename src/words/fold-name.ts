/** The identity key of a printed name, and the folding to plain letters that keys and addresses share. */
import { plainLetters } from './plain-letters.ts';

/** Straight, curly and modifier apostrophes, primes and the ʻokina: they come and go between printings. */
const apostrophes = /['’‘‛ʼʻʽˈ`´′]/gu;
const asciiOnly = /^[ -~]*$/;
const asciiName = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
const invisible = /[\p{Cf}\p{Cc}]/gu;
/** Marks are dropped after Latin and Greek letters only: in Indic and other scripts they are vowels. */
const markedLetter = /([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu;

/**
 * Lower-case `text` without accents: `Ścibior` → `scibior`, `Straße` → `strasse`, `Møller` → `moller`. Other
 * scripts stay as they are, in NFKC. `ü` becomes `u`, not `ue`: that is how names lose their accents in listings.
 */
export function foldLetters(text: string): string {
  if (asciiOnly.test(text)) return text.toLowerCase();
  const unmarked = text.normalize('NFKD').toLowerCase().normalize('NFKD').replace(markedLetter, '$1');
  return plainLetters(unmarked).normalize('NFKC');
}

/**
 * The key under which two printed names are one author: accents, letter case, apostrophes, full stops, the kind of
 * space, and hyphen or space between parts make no difference (`José-Luis O’Brien` = `Jose Luis OBrien`). An
 * initial is not its full name: `J. Doe`, `Jane Doe` and `Jane Q. Doe` are three keys.
 */
export function foldName(printed: string): string {
  if (asciiName.test(printed)) return printed.toLowerCase();
  const joined = printed
    .replace(/[\t\n\r]/g, ' ')
    .replace(apostrophes, '')
    .normalize('NFKD')
    // Again: some letters are a letter and an apostrophe (ŉ), and an acute of its own is a space and a mark.
    .replace(apostrophes, '')
    .replace(invisible, '');
  return foldLetters(joined)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
