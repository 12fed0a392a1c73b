/** Organisations that lists put in front of a title: `**Hive University** Title`, `Google DeepMind | Title`. */
import { KNOWN_ORGANISATIONS } from '../names/known-organisations.ts';

const word = "\\p{Lu}[\\p{L}.&'’-]{0,30}";
const forms = [
  `(?:${word} (?:(?:${word}|of|for|and|de|the) ){0,3})(?:University|Institute|College|Labs?|Laborator(?:y|ies)|Academy|Polytechnic|Universität|Hospital|Technologies|Inc\\.?|GmbH|Ltd\\.?)`,
  `(?:University|Institute|School|College|Academy|Université|Universität|Universidad|Universidade) (?:of|for|de|do) ${word}(?: (?:${word}|of|and|for|at|de)){0,6}`,
  'TU \\p{Lu}\\p{L}+',
  KNOWN_ORGANISATIONS,
];
const organisation = new RegExp(`^(?:${forms.join('|')})$`, 'u');
const longest = 70;
const fewestWords = 3;

/** Whether words in front of `behind` are one, and a title stands there: no names, and no remark. */
export function isOrganisationTag(words: string, behind: string): boolean {
  return words.length <= longest && organisation.test(words) && isTitleLike(behind);
}

/** Whether a text begins like a title of several words, most of them with capitals where they are long. */
export function isTitleLike(text: string): boolean {
  const own = text.split(/\s+[-–—|/]\s+|\s{3,}|\shttps?:|\s[[(]/, 1)[0] ?? '';
  const words = own.split(/\s+/).filter((one) => /\p{L}{2}/u.test(one));
  const long = words.filter((one) => /\p{L}{4}/u.test(one));
  const capitals = long.filter((one) => /^\P{L}{0,3}\p{Lu}/u.test(one)).length;
  const isStart = /^\P{L}{0,3}\p{Lu}/u.test(own.trim());
  return isStart && words.length >= fewestWords && capitals >= long.length * smallestPart;
}
const smallestPart = 0.6;
