/** Names with families in capitals, which look as initials do where they are short. */
import { endsInOneFamily } from './frequent-names.ts';

/**
 * `Wei WANG, Ming LI`: where no name has one letter behind, four of them that can be spoken, a frequent family's, or three behind all are
 * families, and no initials.
 */
export function haveFamiliesInCapitals(names: readonly string[]): boolean {
  const behind = names.map((name) => / (\p{Lu}{1,4})$/u.exec(name)?.[1] ?? '');
  if (names.length < 2 || behind.some(({ length }) => length < 2)) return false;
  const isFamily = (letters: string): boolean =>
    letters.length === 4
      ? /[AEIOUY]/.test(letters)
      : letters.length === 3 && endsInOneFamily(letters.charAt(0) + letters.slice(1).toLowerCase());
  return behind.some(isFamily) || behind.every((letters) => letters.length > 2 && /[AEIOUY]/.test(letters));
}
