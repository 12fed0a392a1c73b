/** Lines of names, of which some have a form that titles have too: of one word, in lower case, in a script without capitals. */
import { splitNames } from './name-list.ts';
import { areFullNames } from './written-names.ts';

/** Fewest full names, and the part of all that they have to be. */
const fewestFull = 2;
const leastPart = 2 / 3;

const oneWord = /^\p{Lu}[\p{L}'’-]{1,30}$/u;
const otherForms = [
  /^(?:\p{Lu}\.? ?){1,3}\p{Lu}\.?$/u,
  /^[\p{Lo}·・]{2,12}(?: [\p{Lo}·・]{1,12})?$/u,
  /^\p{Ll}[\p{L}'’-]{1,20} \p{Ll}[\p{L}'’-]{1,20}$/u,
  /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){3,7} \p{Lu}[\p{L}'’-]*\p{Ll}$/u,
];

/** The names of a line below a title; undefined where too few are full ones. */
export function mostlyNames(text: string): readonly string[] | undefined {
  const names = splitNames(text);
  const full = names.filter(isFull);
  if (full.length < fewestFull || full.length < names.length * leastPart) return undefined;
  // At the end, one word may be a venue.
  const isOther = (name: string): boolean =>
    (oneWord.test(name) && name !== names.at(-1)) || otherForms.some((form) => form.test(name));
  return names.every((name) => isFull(name) || isOther(name)) ? names : undefined;
}

/** Whether there are as many full names as other words between commas. */
export function hasNames(text: string): boolean {
  const names = splitNames(text);
  const full = names.filter(isFull).length;
  return names.length > 1 && full > 0 && full * 2 >= names.length;
}

const isFull = (name: string): boolean => areFullNames([name]);
