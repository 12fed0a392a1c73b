/**
 * Lists of names with the family in front: `Bee, Ann; Dee, Cid`, `Bee, A., & Dee, C.`, `Bee A, Dee C`. Lines that begin with them are
 * for the readers of references.
 */
import { fromInitials } from '../names/name-list.ts';
import { arePersons } from '../names/words-of-titles.ts';
import type { Notation } from './name-notation.ts';

const family =
  "(?:(?:van|von|der|den|de|da|di|dos|del|della|du|la|le|ter|ten|zu|af) ){0,3}\\p{Lu}[\\p{L}'’-]{0,30}\\p{Ll}";
const initials = '\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.){0,3}';
const given = "\\p{Lu}[\\p{L}'’-]{0,30}\\p{Ll}(?: \\p{Lu}\\.){0,2}";
/** `A.`, `AB`, `A.-B.` behind a family name, with or without a comma. */
const behind = `(?:,? ${initials}|,? \\p{Lu}{1,3}(?![\\p{L}.]))`;
const initialled = `${family}${behind}`;
const written = `${family}, ${given}`;
const list = (name: string, between: string): string => `${name}(?:${between}${name}){1,60}`;
const several = [
  list(initialled, '(?:[,;] (?:and |& )?| and | & )'),
  // A comma alone would be between words of a title.
  list(written, '(?:; (?:and |& )?|,? and |,? & )'),
].join('|');

const parts = new RegExp(`(${family}),? (${initials}|\\p{Lu}{1,3}(?![\\p{L}.])|${given})(?=[,;]? |$)`, 'gu');

function toPlain(text: string): string | undefined {
  const names = [...text.matchAll(parts)].map(([, name = '', front = '']) =>
    /^\p{Lu}{1,3}$/u.test(front) ? (fromInitials(`${name} ${front}`) ?? '') : `${front} ${name}`,
  );
  return arePersons(names) ? names.join(', ') : undefined;
}

/** The first names of a list are in front of these, behind what no bullet or number is. */
const nameBefore = new RegExp(`(?:${initialled}|${written})(?:[,;] (?:and |& )?| and | & )$`, 'u');
const longestName = 80;

export const invertedNames: Notation = {
  several,
  one: `${initialled}|${written}`,
  plain: (text, { front, isAtStart, isAll }) =>
    (isAtStart && !isAll) || nameBefore.test(front.slice(-longestName)) ? undefined : toPlain(text),
};
