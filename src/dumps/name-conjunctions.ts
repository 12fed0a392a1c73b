/** Words between the last two names of a list, in the languages in which papers and their lists are written. */

const OTHERS = 'und|sowie|et|y|e|ed|en|i|oraz|och|og|ja|és|ve|và|dan|și|ir|un|και|и|та|й|і';
export const CONJUNCTIONS = `and|${OTHERS}`;

const between = new RegExp(`( (?:${OTHERS}) )`, 'u');
const inFront = new RegExp(`^(?:${OTHERS}) (?=\\p{Lu}\\S{0,40} \\p{L})`, 'u');
const wholeName = /^\p{Lu}\S{0,40} \p{L}[^,]{0,60}$/u;

/**
 * Names that words other than English ones divide, each of two words at least: `Santiago Ramón y Cajal`, `Ana de Sousa e Silva` and
 * `Ortega y Gasset` are one each.
 */
export function atConjunctions(text: string): readonly string[] {
  const words = text.replace(inFront, '').split(between);
  const names: string[] = [words[0] ?? ''];
  for (let at = 1; at < words.length; at += 2) {
    const [word = '', next = ''] = words.slice(at, at + 2);
    const last = names.at(-1) ?? '';
    if (wholeName.test(last) && wholeName.test(next)) names.push(next);
    else names[names.length - 1] = `${last}${word}${next}`;
  }
  return names;
}

/** `Ann und Cid Bee`, `Bee und Dee`: two persons of whom one is not named in full. Families are called `Ortega y Gasset`. */
const twoPersons = new RegExp(
  `^\\p{Lu}\\p{Ll}{1,30} (?:(?:${OTHERS}) \\p{Lu}\\p{Ll}{1,30} \\p{Lu}|(?:und|sowie|oraz|och|og|и) \\p{Lu}\\p{Ll}{1,30}$)`,
  'u',
);
export const areTwoPersons = (name: string): boolean => twoPersons.test(name);
