/** Names that a line break divides: `Ann Bee, Cid` and below `Dee, Eve Foe`. */
import { namesIn } from './written-names.ts';

/** A given name alone, an initial or a particle at the end needs a family name. */
const openEnd = /(?:^|[,;]\s)(?:\p{Lu}[\p{L}'’.-]*|.{0,60}\s(?:\p{Lu}\.|de|da|van|von|der|den|del|la|el))$/u;

/** Whether `text` goes on with the last name of `above`. Nobody is listed by a given name alone. */
export function dividesName(above: string, text: string): boolean {
  const [names, rest] = [above.trim(), text.trim()];
  if (!openEnd.test(names.slice(-120)) || !/[,;]/.test(names)) return false;
  return namesIn(`${names} ${rest}`.replace(/,$/, '')) !== undefined;
}
