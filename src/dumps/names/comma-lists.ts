/** Names that commas divide, in front of the semicolon behind which PubMed and others name groups: `Bee A, Dee CE; The Hive Group.` */
import { leavesOut, withoutOthers } from './author-fields.ts';
import { fromInitials } from './bare-initials.ts';
import { isGroupName } from './group-name.ts';
import { CONJUNCTIONS } from './name-conjunctions.ts';
import { splitNames } from './name-list.ts';
import { areFullNames } from './written-names.ts';

/** The names in each piece between semicolons that is a list of its own, and not one name as `Family, Given`. */
export function commaLists(pieces: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, readonly string[]>();
  if (pieces.length < 2) return lists;
  // `Oslo, Lima; Bonn, Rome`: where several pieces have commas, those may divide names of another form.
  const isOnlyOne = pieces.filter((piece) => piece.includes(',')).length === 1;
  for (const piece of pieces) {
    const names = piece.includes(',') ? splitNames(piece) : [];
    const isList = names.length > 1 && (haveInitials(names, piece) || areJoined(names, piece));
    if (isList || (names.length > 1 && isOnlyOne && areWhole(names)))
      lists.set(piece, leavesOut(piece) ? [...names, 'et al.'] : names);
  }
  return lists;
}

/** `Bee A, Dee CE`, which stay as they are where one letter may be a name, and `Bee, A., Dee, C. E.` */
function haveInitials(names: readonly string[], piece: string): boolean {
  const written = withoutOthers(piece)
    .replace(/[\s,]+$/, '')
    .split(/, ?/)
    .map((name) => name.replace(/(?<= \p{Lu}{1,3})\.$/u, ''));
  return (
    written.every((name) => fromInitials(name) !== undefined) ||
    (written.length === names.length * 2 &&
      names.every((name) => /^(?:\p{Lu}\.[ -]?){1,6} \p{L}/u.test(name)))
  );
}

/** `Bee, Ann and Dee, Cid`. */
const areJoined = (names: readonly string[], piece: string): boolean =>
  joint.test(piece) && piece.split(',').length === names.length + 1;
const joint = new RegExp(` (?:&|${CONJUNCTIONS}) `, 'u');

const areWhole = (names: readonly string[]): boolean =>
  names.every(
    (name) => areFullNames([name]) || /^(?:\p{Script=Han}{2,4}|\p{Script=Hangul}{2,4})$/u.test(name),
  );

/** Names without a full stop at their end, also within marks of emphasis; that of `Jr.` is the name's own. */
export const withoutNamesStop = (text: string): string => text.replace(/(?<!\s[JS]r)\.(?=[*_]{0,3}$)/, '');

/** The full stop behind a group's name is the list's. */
export const withoutGroupsStop = (name: string): string =>
  name.endsWith('.') && isGroupName(name.slice(0, -1)) ? name.slice(0, -1) : name;
