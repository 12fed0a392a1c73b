/** Whether two lists of authors, as printed, are of other people altogether. */
import { foldName } from '../words/fold-name.ts';

/** Spellings and transliterations of one name begin alike: `Dmitry`, `Dmitriy`. */
const beginning = 3;

/**
 * True if no word of a name in `one` begins like a word in `other`. Initials are no evidence, and neither are names in
 * another script, which may be the same names, and groups, which may consist of those people.
 */
export function areOtherPeople(one: readonly string[] = [], other: readonly string[] = []): boolean {
  if (one.length === 0 || other.length === 0 || areLatin(one) !== areLatin(other)) return false;
  if ([...one, ...other].some(isGroup)) return false;
  const begun = new Set(beginningsOf(one));
  const others = beginningsOf(other);
  return begun.size > 0 && others.length > 0 && !others.some((word) => begun.has(word));
}

const groupWord =
  /(?<!\p{L})(?:team|collaborations?|consortium|group|project|initiative|network|investigators|community|labs?|laborator(?:y|ies)|institute|universit(?:y|ies)|association|society|authors|contributors)(?!\p{L})/iu;

/** Of Latin names, those of a single word are seldom persons. */
const isGroup = (name: string): boolean =>
  groupWord.test(name) || (/^\p{Script=Latin}/u.test(name) && !name.trim().includes(' '));

function areLatin(names: readonly string[]): boolean {
  return names.every((name) => /\p{Script=Latin}/u.test(name));
}

function beginningsOf(names: readonly string[]): string[] {
  return names
    .flatMap((name) => foldName(name).split(' '))
    .filter((word) => word.length > 1)
    .map((word) => word.replace(/([aou])e/g, '$1').slice(0, beginning));
}
