/** Authors of a reference, in the order of their names, from what stands in front of its title. */

import { authorFields, type DividedName } from '../author-fields.ts';
import type { DumpEntry } from '../dump.ts';
import { fromInitials } from '../feeds/name-list.ts';
import { withoutEmphasis } from './emphasis.ts';
import { namesInFront } from './read-reference.ts';

/** None where other words stand in front of `title`. */
export function referenceAuthors(
  words: string,
  title: string,
): Pick<DumpEntry, 'authors' | 'authorCount' | 'familyNames'> | object {
  const plain = withoutEmphasis(words).replace(/\s+/g, ' ');
  const at = plain.indexOf(title);
  const found = at < 3 ? undefined : namesInFront(plain.slice(0, at));
  return found === undefined ? {} : authorFields(found.names.map(inOrder), found.isWhole);
}

const dotted = /(?<=\p{Ll} )\p{Lu}\.(?:[ -]?\p{Lu}\.){0,3}$/u;

/** `Bee, A. C.`, `Bee, Ann`, `Bee AC`, `Bee A. C.`, `A. C. Bee`. */
function inOrder(name: string): string | DividedName {
  const [family = '', given, ...more] = name.split(',').map((part) => part.trim());
  if (given !== undefined && more.length === 0)
    return {
      name: `${given.replace(/\.-?(?=\p{Lu})/gu, (stop) => (stop === '.' ? '. ' : stop))} ${family}`,
      family,
    };
  return fromInitials(name.replace(dotted, (initials) => initials.replace(/[. -]/g, ''))) ?? name;
}
