/** Names that commas divide, in front of the semicolon behind which PubMed and others name groups: `Bee A, Dee CE; The Hive Group.` */
import { fromInitials, splitNames } from '../feeds/name-list.ts';
import { isGroupName } from '../group-name.ts';
import { areFullNames } from './byline-forms.ts';

/** The names in each piece between semicolons that is a list of its own, and not one name as `Family, Given`. */
export function commaLists(pieces: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, readonly string[]>();
  if (pieces.length < 2) return lists;
  // `Oslo, Lima; Bonn, Rome`: where several pieces have commas, those may divide names of another form.
  const isOnlyOne = pieces.filter((piece) => piece.includes(',')).length === 1;
  for (const piece of pieces) {
    const names = piece.includes(',') ? splitNames(piece) : [];
    if (names.length > 1 && (areTurned(names, piece) || (isOnlyOne && areWhole(names))))
      lists.set(piece, names);
  }
  return lists;
}

/** Whether the names of a list have initials: `Bee A, Dee CE`, which stay as they are where one letter may be a name, `Bee, A., Dee, C. E.` */
function areTurned(names: readonly string[], piece: string): boolean {
  const written = piece.replace(/\.$/, '').split(/, ?/);
  return (
    written.every((name) => fromInitials(name) !== undefined) ||
    (written.length === names.length * 2 && names.every((name) => /^(?:\p{Lu}\.[ -]?)+ \p{L}/u.test(name)))
  );
}

const areWhole = (names: readonly string[]): boolean => names.every((name) => areFullNames([name]));

/** The full stop behind a group's name is the list's. */
export const withoutGroupsStop = (name: string): string =>
  name.endsWith('.') && isGroupName(name.slice(0, -1)) ? name.slice(0, -1) : name;
