/** Authors of a reference, in the order of their names, from what stands in front of its title. */

import type { DumpEntry } from '../model/dump.ts';
import { authorFields, type DividedName } from '../names/author-fields.ts';
import { fromInitials } from '../names/bare-initials.ts';
import { ACRONYM, FAMILY, namesInFront } from '../names/reference-name-lists.ts';
import { areNamesOfPersons } from '../names/venue-behind-names.ts';
import { withoutGenitive } from '../names/written-names.ts';
import { withoutEmphasis } from './emphasis.ts';

/** None where other words stand in front of `title`. */
export function referenceAuthors(
  words: string,
  title: string,
): Pick<DumpEntry, 'authors' | 'authorCount' | 'familyNames'> | object {
  const plain = withoutEmphasis(words).replace(/\s+/g, ' ');
  const at = plain.indexOf(title);
  const front = withoutGenitive(plain.slice(0, Math.max(0, at)));
  const found = at < 3 ? undefined : (namesInFront(front) ?? soleName(front, plain.slice(at + title.length)));
  return found === undefined ? {} : authorFields(namesInOrder(found.names), found.isWhole);
}

/** `Bee AC. `, `Bee AC (2025) `: without others beside it, it takes a year to tell it from words in capitals. */
function soleName(front: string, behind: string): ReturnType<typeof namesInFront> {
  const written = /^([^,]{4,60}),(?: ["“])?\s?$/u.exec(front)?.[1] ?? '';
  const isCited = /^(?:,["”]|["”],)\s.*\b(?:19|20)\d{2}\b|^, \d{1,4} \p{Lu}[^()]{1,80} \(/u.test(
    behind.slice(0, 300),
  );
  if (isCited && written !== '' && areNamesOfPersons(written)) return { names: [written], isWhole: true };
  const [, name = '', initials = '', year] = sole.exec(front.trim()) ?? [];
  if (name === '' || ACRONYM.test(initials)) return undefined;
  return year !== undefined || /\b(?:19|20)\d{2}\b/.test(behind)
    ? { names: [name], isWhole: true }
    : undefined;
}
const sole = new RegExp(`^(${FAMILY} (\\p{Lu}{1,3}))(?:\\.| (\\((?:19|20)\\d{2}[a-z]?\\))[.:]?)$`, 'u');

/** Names of references, with given names or initials in front; those that are divided are in order. */
export const namesInOrder = (names: readonly (string | DividedName)[]): (string | DividedName)[] =>
  names.map((name) => (typeof name === 'string' ? inOrder(name) : name));

/** `Bee, A. C.`, `Bee, Ann`, `Bee AC`, `Bee A. C.`, `A. C. Bee`. */
function inOrder(written: string): string | DividedName {
  const [, before, suffix] = suffixed.exec(written) ?? [];
  if (before === undefined) return withoutSuffixInOrder(written);
  const own = withoutSuffixInOrder(before);
  return typeof own === 'string' ? `${own} ${suffix}` : { ...own, name: `${own.name} ${suffix}` };
}

/** `O’Neil, P., Jr.`, `King, M. L., III.` */
const suffixed = /^(.{1,100}\.),? ((?:Jr|Sr)\.?|I{2,3}|IV)\.?$/u;

function withoutSuffixInOrder(name: string): string | DividedName {
  const [family = '', given, ...more] = name.split(',').map((part) => part.trim());
  if (given !== undefined && more.length === 0 && isInCapitals(family))
    return { name: `${given} ${lowered(family)}`, family: lowered(family) };
  if (given !== undefined && more.length === 0)
    return {
      name: `${given.replace(/\.-?(?=\p{Lu})/gu, (stop) => (stop === '.' ? '. ' : stop))} ${family}`,
      family,
    };
  const [, own, linked] = hyphenated.exec(name) ?? [];
  if (linked !== undefined) return `${linked.replace(/-/g, '.-')}. ${own}`;
  const [, first, initials] = stopped.exec(name) ?? [];
  if (initials !== undefined) return `${initials} ${first}`;
  return fromInitials(name.replace(/(?<= \p{Lu}) (?=\p{Lu}(?:$| \p{Lu}(?: |$)))/gu, '')) ?? name;
}

/** `Bee A-C` */
const hyphenated = /^(\p{L}[\p{L}'’ -]*\p{Ll}) (\p{Lu}-\p{Lu}(?:-\p{Lu})?)$/u;
/** `Bee A. C.`; GB/T 7714 has spaces between bare initials, too. */
const stopped = /^(\p{L}[\p{L}'’ -]*\p{Ll}) ((?:\p{Lu}\.[ -]?){1,4})$/u;

const isInCapitals = (family: string): boolean => /^\p{Lu}[\p{Lu} '’-]{2,}$/u.test(family);

/** `DE SOUZA` as `de Souza`. */
const lowered = (family: string): string =>
  family
    .toLowerCase()
    .replace(/(?<!\p{L})\p{L}+/gu, (word) =>
      particle.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    );
const particle = /^(?:d[aeiou]s?|del|van|von|der|den|el|la|le|y|e)$/;
