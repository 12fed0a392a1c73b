/** Identity keys of printed names, and the folding of letters that keys and slugs share. */
import { plainLetters } from './plain-letters.ts';

/** Straight, curly and modifier apostrophes, primes and the ʻokina, which are printed inconsistently. */
const apostrophes = /['’‘‛ʼʻʽˈ`´′]/gu;
const asciiOnly = /^[ -~]*$/;
const asciiName = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
const invisible = /[\p{Cf}\p{Cc}]/gu;
/** Combining marks are removed after Latin and Greek letters only; in Indic and other scripts they are vowels. */
const markedLetter = /([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu;

/**
 * Lower-case `text` without accents: `Ścibior` → `scibior`, `Straße` → `strasse`, `Møller` → `moller`. Other scripts
 * are only normalised (NFKC). `ü` becomes `u`, not `ue`, as in most listings.
 */
export function foldLetters(text: string): string {
  if (asciiOnly.test(text)) return text.toLowerCase();
  const unmarked = text.normalize('NFKD').toLowerCase().normalize('NFKD').replace(markedLetter, '$1');
  return plainLetters(unmarked).normalize('NFKC');
}

/**
 * Identity key: printed names with equal keys are one author. Ignores accents, case, apostrophes, full stops, the
 * kind of space, and hyphen or space between parts (`José-Luis O’Brien` = `Jose Luis OBrien`). Initials are not
 * expanded: `J. Doe`, `Jane Doe` and `Jane Q. Doe` have three keys.
 */
export function foldName(printed: string): string {
  if (asciiName.test(printed)) return printed.toLowerCase();
  const joined = printed
    .replace(/[\t\n\r]/g, ' ')
    .replace(apostrophes, '')
    .normalize('NFKD')
    // Repeated after folding: some letters decompose into a letter and an apostrophe (ŉ), and a spacing acute into a
    // space and a mark.
    .replace(apostrophes, '')
    .replace(invisible, '');
  return foldLetters(joined)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
