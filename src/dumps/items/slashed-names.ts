/** Lists of names that slashes divide: `Ann Bee / Cid Dee`. */
import { arePersons } from '../names/words-of-titles.ts';
import { PERSON } from './marked-names.ts';
import type { Notation } from './name-notation.ts';

const slash = ' / ';

export const slashedNames: Notation = {
  several: `${PERSON}(?:${slash}${PERSON}){1,60}`,
  one: PERSON,
  smallestPart: 1 / 3,
  plain(text) {
    const names = text.split(slash);
    return arePersons(names) ? names.join(', ') : undefined;
  },
};
