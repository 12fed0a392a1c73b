/** Names in RIS, where programs have all of them on one line, or initials behind. */
import { decodeEntities } from '../../text/rules/entities.ts';
import { fromInitials } from '../names/bare-initials.ts';
import { degree, suffix } from '../names/degrees.ts';
import { isGroupName } from '../names/group-name.ts';
import { withSemicolonsBetween } from '../names/inverted-lists.ts';
import { looksLikeName, splitNames } from '../names/name-list.ts';

const nameField = /^((?:AU|A1) {2}- )(.*)$/;

/** A line for each name, where one has several: `AU  - Bee, Ann and Dee, Cid`, `AU  - Bee, A., Dee, C.` */
export function ownNames(line: string): string[] {
  const [, tag, written = ''] = nameField.exec(line) ?? [];
  if (tag === undefined || written.length > 2000) return [line];
  const names = decodeEntities(written);
  const inverted = withSemicolonsBetween(names);
  if (inverted !== names) return inverted.split('; ').map((name) => tag + name.trim());
  const split = splitNames(names);
  const isList =
    names.split(',').length > 3 ||
    names.includes(';') ||
    /,.* (?:and|&) .*,/.test(names) ||
    areThree(names.split(',').map((name) => name.trim()));
  return isList && split.length > 1 ? split.map((name) => tag + name) : [tag + names];
}

/** `Ann Bee, Cid Dee, Eve Foe`; `Bee, Ann, Jr.` is one person. */
const areThree = (parts: readonly string[]): boolean =>
  parts.length === 3 &&
  parts.every((part) => looksLikeName(part, false) && !suffix.test(part) && !degree.test(part));

/** `AU  - Dee CE`, as databases of medicine write names, where all names of a record are of this form and one has several initials. */
export function withInitialsFirst(lines: readonly string[]): readonly string[] {
  const names = lines.flatMap((line) => nameField.exec(line)?.[2]?.trim() ?? []);
  const people = names.filter((name) => !isGroupName(name));
  const areInitials = people.every((name) => /\p{Ll} \p{Lu}{1,4}$/u.test(name) && fromInitials(name));
  if (!areInitials || !people.some((name) => / \p{Lu}{2,4}$/u.test(name))) return lines;
  return lines.map((line) => {
    const [, tag = '', name = ''] = nameField.exec(line) ?? [];
    const turned = fromInitials(name.trim());
    return turned === undefined ? line : tag + turned;
  });
}
