/** Lists in data whose names are all inverted, with a word or a sign between them: `García Márquez, Gabriel and Bee, Ann`, as BibTeX has them. */
import { anyDegree, suffix } from './degrees.ts';
import { isGroupName } from './group-name.ts';

/** Longest field that is looked at. */
const longest = 20_000;
const separators = [/\s{1,9}and\s{1,9}/, /\s{0,3}\|\s{0,3}/];
const inverted =
  /^\s{0,3}((?:\p{L}[\p{L}'’‘.-]{0,40} ){0,4}\p{L}[\p{L}'’‘.-]{0,40}), {0,3}(\p{Lu}[\p{L}'’‘.-]{0,40}(?: [\p{L}'’‘.-]{1,40}){0,4})\s{0,3}$/u;

/** The list with semicolons between its names; as it is, where it may be of another form. */
export function withSemicolonsBetween(text: string): string {
  if (text.includes(';') || !text.includes(',') || text.length > longest) return text;
  for (const separator of separators) {
    const parts = text.split(separator);
    if (parts.length > 1 && areInverted(parts.filter((part) => !isRest(part)))) return parts.join('; ');
  }
  return text;
}

const isRest = (part: string): boolean => /^(?:others|et al\.?)\s*$/.test(part);

/**
 * Each is `Family, Given`. Both could be whole names (`Ann Bee, Cid Dee and Eve Foe, Gus Hee`) or a person with a place of work
 * (`Ann Bee, Google`), where no family is one word, or one behind a particle.
 */
function areInverted(parts: readonly string[]): boolean {
  const names = parts.map((part) => inverted.exec(part)?.slice(1));
  const people = names.flatMap((name) => (name === undefined ? [] : [name]));
  const areOthersGroups = parts.every((part, at) => names[at] !== undefined || isGroupName(part.trim()));
  const areGiven = people.every(
    ([family = '', given = '']) =>
      !anyDegree.test(given) && !suffix.test(given) && !/ (?:of|for) /.test(family),
  );
  const isSimple = ([family = '']: readonly string[]): boolean =>
    !family.includes(' ') || /^\p{Ll}/u.test(family);
  // Of two names alone, one is a word on either side, or each is on one.
  const isShort = (name: readonly string[]): boolean => isSimple(name) || !name[1]?.includes(' ');
  return (
    people.length > 1 &&
    areOthersGroups &&
    areGiven &&
    people.some(isSimple) &&
    (parts.length > 2 || people.every(isShort) || people.some((name) => !/ /.test(name.join(''))))
  );
}
