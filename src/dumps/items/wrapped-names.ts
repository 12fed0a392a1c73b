/** Lists of names with tags or marks of italics around them, or brackets on a line of their own: `<sub>Ann Bee, Cid Dee</sub>`. */
import { arePersons } from '../names/words-of-titles.ts';
import { namesIn } from '../names/written-names.ts';
import type { Notation } from './name-notation.ts';

const listed = '(?:[^<>()[\\]*_]{2,500}(?:[,;&]| and )[^<>()[\\]*_]{2,1000})';
const any = '[^<>()[\\]*_]{5,60}';
const wrapped = (inside: string): string =>
  [
    `<(?<tag>sub|sup|small|span|font|i|em|div|p)(?:\\s[^<>]{0,100})?>${inside}<\\/\\k<tag>>`,
    `(?<![*_\\p{L}])(?<mark>[*_])(?![*_\\s])${inside}(?<![*_\\s])\\k<mark>(?![*_\\p{L}])`,
    `(?<=^\\s*(?:[-*+•]\\s+)?)[([]${inside}[)\\]](?=[\\s.]*$)`,
  ].join('|');

export const wrappedNames: Notation = {
  several: wrapped(listed),
  one: wrapped(any),
  plain(text) {
    const inside = text.replace(/^(?:<[^<>]+>|[([*_])|(?:<[^<>]+>|[)\]*_])$/g, '');
    const names = namesIn(inside)?.names ?? [];
    return arePersons(names) ? inside.trim() : undefined;
  },
};
