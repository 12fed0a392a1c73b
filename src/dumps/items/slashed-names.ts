/** Lists of names that slashes divide: `Ann Bee / Cid Dee`. */
import { arePersons } from '../names/words-of-titles.ts';
import { PERSON } from './marked-names.ts';
import type { Notation } from './name-notation.ts';

const slash = ' / ';
/** The list's maker may have the own name in bold type. */
const name = `(?:\\*\\*${PERSON}\\*\\*|${PERSON})`;

export const slashedNames: Notation = {
  several: `${name}(?:${slash}${name}){1,60}`,
  one: name,
  smallestPart: 1 / 3,
  plain(text) {
    const names = text.replaceAll('**', '').split(slash);
    return arePersons(names) ? names.join(', ') : undefined;
  },
};
