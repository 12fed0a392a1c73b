/** Sort names (`Family, Given`) and their collation. */
import { compareText } from '../words/compare-text.ts';
import { foldName } from '../words/fold-name.ts';
import type { PersonName } from './parse-name.ts';

/** The family name with its particle in front: `van den Berg`, `al-Khwarizmi`. */
export function toFullFamily(name: PersonName): string {
  if (name.particle === undefined) return name.family;
  return name.particle + (/[-'’]$/u.test(name.particle) ? '' : ' ') + name.family;
}

/**
 * `Family, Given particle, Suffix`: `Berg, Jan van den`, `King, Martin Luther, Jr`, `Di Tullio, Ronald W.`. A
 * particle printed in lower case is set behind the given name, so `van den Berg` stands at B; one printed with a
 * capital belongs to the family name, so `Van Gool` stands at V. Groups and names in one part stay as they are.
 */
export function toSortName(name: PersonName): string {
  const given = [name.given, name.particle ?? ''].filter((part) => part !== '').join(' ');
  return [name.family, given, name.suffix ?? ''].filter((part) => part !== '').join(', ');
}

/** Orders sort names: by folded family name, then the folded rest, then as printed. The same on every machine. */
export function compareSortNames(left: string, right: string): number {
  const [a, b] = [toShelfKey(left), toShelfKey(right)];
  return compareText(a, b) || compareText(left, right);
}

/** The text by which a sort name is ordered: cheaper than `compareSortNames` when computed once for each name. */
export function toShelfKey(sortName: string): string {
  const comma = sortName.indexOf(',');
  if (comma === -1) return foldName(sortName);
  return `${foldName(sortName.slice(0, comma))}\t${foldName(sortName.slice(comma + 1))}`;
}

/** `A` to `Z`, or `#` for a name that begins with another character: the heading it stands under. */
export function toShelfLetter(sortName: string): string {
  const first = toShelfKey(sortName).charAt(0);
  return first >= 'a' && first <= 'z' ? first.toUpperCase() : '#';
}
