/** Words between the last two names of a list, in the languages in which papers and their lists are written. */
import { beginsWithGivenName, endsInOneFamily } from './frequent-names.ts';

/** Those that stand within names as well: `Santiago Ramón y Cajal`, `Ana de Sousa e Silva`, `Antoni Gaudí i Cornet`. */
const WITHIN = 'e|y|i';
/** Those that no family has in its name. */
const BETWEEN = 'und|sowie|et|ed|en|oraz|och|og|ja|és|ve|và|dan|și|ir|un|και|и|та|й|і';
const OTHERS = `${BETWEEN}|${WITHIN}`;

/** All of them, `and` first, as alternatives of a regular expression. */
export const CONJUNCTIONS = `and|${OTHERS}`;

const words = new RegExp(`( (?:${OTHERS}) )`, 'u');
const inFront = new RegExp(`^(?:${OTHERS}) (?=\\p{Lu}\\S{0,40} \\p{L})`, 'u');
const wholeName = /^\p{Lu}\S{0,40} \p{L}[^,]{0,60}$/u;
const mayBeWithin = new RegExp(`^ (?:${WITHIN}) $`, 'u');
const hasConjunction = new RegExp(` (?:${WITHIN}) `, 'u');
/** Behind the word, families have no initials: `Ana Souza e Bruno C. Lima`. */
const hasInitial = /(?:^| )\p{Lu}\. /u;

/**
 * Where a text stands: an item of a list that other signs divide, or a name in a field of its own; behind the last comma of a list
 * that has no other word there; or alone, as all that is written.
 */
export type NamePlace = 'inner' | 'last' | 'alone';

/**
 * Names that words other than English ones divide, each of two words at least. `Ana Silva e Costa Ramos` may be one person: words that
 * stand within names divide none in an inner item, and elsewhere those of which it is known.
 */
export function atConjunctions(text: string, place: NamePlace): readonly string[] {
  const texts = text.replace(inFront, '').split(words);
  const isOnly = place === 'last' && wholeNamesAround(texts) === 1;
  const names: string[] = [texts[0] ?? ''];
  for (let at = 1; at < texts.length; at += 2) {
    const [word = '', next = ''] = texts.slice(at, at + 2);
    const last = names.at(-1) ?? '';
    const isSure = !mayBeWithin.test(word) || isOnly || (place !== 'inner' && beginsPerson(last, next));
    if (isSure && wholeName.test(last) && wholeName.test(next)) names.push(next);
    else names[names.length - 1] = `${last}${word}${next}`;
  }
  return names;
}

/** Whether the text behind a word is another person's name: `Maria dos Santos`, `B. Lima`, or any behind `Santiago Ramón y Cajal`. */
const beginsPerson = (before: string, next: string): boolean =>
  beginsWithGivenName(next) ||
  hasInitial.test(next) ||
  endsInTwoFamilies.test(before) ||
  [before, next].some(endsInOneFamily);
const endsInTwoFamilies = new RegExp(` (?:${WITHIN}) \\p{Lu}\\S{0,40}$`, 'u');

/** Number of the words that may be within names and have whole ones on both sides. */
const wholeNamesAround = (texts: readonly string[]): number =>
  texts.filter(
    (word, at) =>
      mayBeWithin.test(word) && wholeName.test(texts[at - 1] ?? '') && wholeName.test(texts[at + 1] ?? ''),
  ).length;

/** `Ann und Cid Bee`, `Bee und Dee`: two persons of whom one is not named in full. Families are called `Ortega y Gasset`. */
const twoPersons = new RegExp(
  `^\\p{Lu}\\p{Ll}{1,30} (?:(?:${OTHERS}) \\p{Lu}\\p{Ll}{1,30} \\p{Lu}|(?:${BETWEEN}) \\p{Lu}\\p{Ll}{1,30}$)`,
  'u',
);

/**
 * Whether a text that is read as one name may be those of two persons. `Ana Silva e Costa Ramos` may be where no other author
 * shows how names are divided.
 */
export const areTwoPersons = (name: string, isAlone: boolean): boolean =>
  twoPersons.test(name) ||
  (hasConjunction.test(name) && wholeNamesAround(name.split(words)) >= (isAlone ? 1 : 2));
