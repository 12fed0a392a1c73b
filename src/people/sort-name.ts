/** Sort names (`Family, Given`) and their collation order. */
import { compareText } from '../words/compare-text.ts';
import { foldName } from '../words/fold-name.ts';
import type { PersonName } from './parse-name.ts';

/** The family name with its particle: `van den Berg`, `al-Khwarizmi`. */
export function toFullFamily(name: PersonName): string {
  if (name.particle === undefined) return name.family;
  return name.particle + (/[-'’]$/u.test(name.particle) ? '' : ' ') + name.family;
}

/**
 * `Family, Given particle, Suffix`: `Berg, Jan van den`, `King, Martin Luther, Jr`, `Di Tullio, Ronald W.`. A
 * lower-case particle follows the given name, so `van den Berg` sorts under B; a capitalised one belongs to the
 * family name, so `Van Gool` sorts under V. Groups and single words are unchanged.
 */
export function toSortName(name: PersonName): string {
  const given = [name.given, name.particle ?? ''].filter((part) => part !== '').join(' ');
  return [name.family, given, name.suffix ?? ''].filter((part) => part !== '').join(', ');
}

/** Compares sort names: by folded family name, then the folded rest, then as printed. Independent of the locale. */
export function compareSortNames(left: string, right: string): number {
  const [a, b] = [toShelfKey(left), toShelfKey(right)];
  return compareText(a, b) || compareText(left, right);
}

/** Sort key of a sort name; cheaper than `compareSortNames` if computed once for each name. */
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
