/** The authors of a feed's item, which RSS, Atom and Dublin Core have in elements of their own. */

import { splitNames } from '../names/name-list.ts';
import { type JsonObject, lineIn, objectsIn } from '../sources/json-values.ts';

/** The fuller list where there are two. `list` is the text of an element of all names. */
export function authorsOf(item: JsonObject, dc: JsonObject, list: string | undefined): string[] {
  const listed = [...objectsIn(item.authors), ...objectsIn(item.dcCreators)].map(
    ({ name, email }) => lineIn(name) ?? lineIn(email),
  );
  const strings = (Array.isArray(item.authors) ? item.authors : []).map(lineIn);
  const creators = [...(Array.isArray(dc.creators) ? dc.creators : [dc.creator]), list].map(lineIn);
  const names = [...listed, ...strings].filter((name) => name !== undefined);
  const others = creators.filter((name) => name !== undefined);
  // Beside all names, one may be of who answers letters, with the address.
  const count = (texts: readonly string[]): number => texts.flatMap(splitNames).length;
  return names.length > 1 || count(names) >= count(others) ? names : others;
}
