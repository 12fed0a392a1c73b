/** Sort names (`Family, Given`) and their collation order. */
import { foldName } from '../words/fold-name.ts';
import type { PersonName } from './parse-name.ts';

/**
 * `Family, Given particle, Suffix`: `Berg, Jan van den`, `King, Martin Luther, Jr`, `Di Tullio, Ronald W.`. A
 * lower-case particle follows the given name, so `van den Berg` sorts under B; a capitalised one belongs to the
 * family name, so `Van Gool` sorts under V. Groups and single words are unchanged.
 */
export function toSortName(name: PersonName): string {
  const given = [name.given, name.particle ?? ''].filter((part) => part !== '').join(' ');
  return [name.family, given, name.suffix ?? ''].filter((part) => part !== '').join(', ');
}

/**
 * Sort key of a sort name: the folded family name, then the folded rest. Compare keys with `compareText`, then the names
 * as printed; that is independent of the locale.
 */
export function toShelfKey(sortName: string): string {
  const comma = sortName.indexOf(',');
  if (comma === -1) return foldName(sortName);
  return `${foldName(sortName.slice(0, comma))}\t${foldName(sortName.slice(comma + 1))}`;
}

/** Index letter of a sort name: `A` to `Z`, or `#` for anything else. */
export function toShelfLetter(sortName: string): string {
  const first = toShelfKey(sortName).charAt(0);
  return first >= 'a' && first <= 'z' ? first.toUpperCase() : '#';
}
