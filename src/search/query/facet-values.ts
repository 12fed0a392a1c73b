/** Which of a facet's values a typed one means: `venue:iclr`, `issue:3`, `year:2022..2024`, `topic:reasoning`. */

import { functionWords } from '../../words/function-words.ts';
import { splitWords } from '../../words/split-words.ts';
import { stemWord } from '../../words/stem-word.ts';
import { formerNames } from '../former-names.ts';
import type { SearchFacet } from '../search-facet.ts';
import { editDistance } from './suggest-word.ts';

export interface FacetValue {
  /** As the index has it. */
  readonly value: string;
  /** As the page prints it. */
  readonly label: string;
}

/**
 * The values that `typed` means; none when it means nothing here. Years may be a range (`2022..2024`, `2022-2024`, `2022+`, `>2022`,
 * `<=2022`) or several (`2022,2024`); an issue goes by its number, its day, a month, or words of its title; others by their id or words
 * of their name, in any spelling and with a slip in a long one; a venue by the words of which its name is the initials, too.
 */
export function findFacetValues(
  facet: SearchFacet,
  typed: string,
  known: readonly FacetValue[],
): readonly FacetValue[] {
  if (facet === 'year') return findYears(typed, known);
  if (facet === 'code') return /^(?:code|repo|repository|github|yes|true)$/i.test(typed) ? [codeValue] : [];
  if (facet === 'issue' && /^#?\d{1,3}$/.test(typed)) {
    const number = Number(typed.replace('#', ''));
    return known.filter(({ label }) => Number(/\d+/.exec(label)?.[0]) === number);
  }
  const folded = typed.toLowerCase();
  const same = known.filter(({ value, label }) => value === folded || label.toLowerCase() === folded);
  if (same.length > 0) return same;
  if (facet === 'issue' && /^\d{4}-\d{2}$/.test(typed))
    return known.filter(({ value }) => value.startsWith(typed));
  const words = splitWords(typed);
  if (words.length === 0) return [];
  const byWords = findByWords(words, known, (own, word) => own === word || stemWord(own) === stemWord(word));
  if (byWords.length > 0) return byWords;
  const begun = known.filter(({ value }) => value.startsWith(folded));
  if (begun.length > 0) return begun;
  const near = findByWords(words, known, isSlip);
  if (near.length > 0) return near;
  const initials = facet === 'venue' ? findByInitials(words, known) : [];
  return initials.length > 0 ? initials : findEach(facet, typed.split(','), known);
}

/** The values of several names with commas between (`venue:iclr,icml`); nothing where one of these is none. */
function findEach(
  facet: SearchFacet,
  names: readonly string[],
  known: readonly FacetValue[],
): readonly FacetValue[] {
  const found = names.length > 1 ? names.map((name) => findFacetValues(facet, name.trim(), known)) : [];
  return found.some(({ length }) => length === 0)
    ? []
    : known.filter((value) => found.some((values) => values.includes(value)));
}

/**
 * Venues whose name or former one is the initials of `words`, with function words or without (`COLM`, `ICML`); others may stand before
 * them (`Advances in`, `Proceedings of the`).
 */
function findByInitials(words: readonly string[], known: readonly FacetValue[]): readonly FacetValue[] {
  const forms = [words, words.filter((word) => !functionWords.has(word))].map((form) =>
    form.map((word) => word.charAt(0)).join(''),
  );
  return known.filter(({ value }) =>
    [value, ...(formerNames.get(value) ?? [])].some(
      (name) => name.length > 3 && forms.some((form) => form.endsWith(name)),
    ),
  );
}

/** The values that have each of `words` in their id, their label or a former name. */
function findByWords(
  words: readonly string[],
  known: readonly FacetValue[],
  isSame: (own: string, word: string) => boolean,
): readonly FacetValue[] {
  return known.filter(({ value, label }) => {
    const own = splitWords(`${value} ${label}`);
    const all = [...own, ...own.flatMap((word) => formerNames.get(word) ?? [])];
    return words.every((word) => all.some((one) => isSame(one, word)));
  });
}

/** Shorter names are near to others that are meant: ECCV is no slip for ICCV. */
const shortestSlip = 6;

const isSlip = (own: string, word: string): boolean =>
  own === word || (word.length >= shortestSlip && editDistance(own, word, 1) <= 1);

const codeValue: FacetValue = { value: 'yes', label: 'code' };

/** Years, ranges of them, or several with commas between; nothing where one of these is neither. */
function findYears(typed: string, known: readonly FacetValue[]): readonly FacetValue[] {
  if (/^['’]?\d{1,3}$/u.test(typed)) return findBegun(typed, known);
  const ranges = typed.split(',').map(readYears);
  if (ranges.includes(undefined)) return [];
  return known.filter(({ value }) =>
    ranges.some(
      (range) =>
        range !== undefined && Number(value) >= Math.min(...range) && Number(value) <= Math.max(...range),
    ),
  );
}

/** A year half typed (`202`), or the last two digits of one (`24`, `'24`). */
function findBegun(typed: string, known: readonly FacetValue[]): readonly FacetValue[] {
  const begun = known.filter(({ value }) => value.startsWith(typed));
  const digits = typed.replace(/\D/gu, '');
  return begun.length > 0 || digits.length !== 2
    ? begun
    : known.filter(({ value }) => value === `20${digits}`);
}

function readYears(typed: string): readonly [first: number, last: number] | undefined {
  const match =
    /^(?:(?<sign>[<>]=?|[≤≥])?(?<one>\d{4})|(?<first>\d{4})?(?:\.\.|[-–—])(?<last>\d{4})?|(?<from>\d{4})\+)$/u.exec(
      typed,
    );
  const { sign = '', one, from, first = from, last } = match?.groups ?? {};
  if (one === undefined && first === undefined && last === undefined) return undefined;
  return boundsOf(sign.replace('≥', '>=').replace('≤', '<='), one, first, last);
}

function boundsOf(sign: string, one?: string, first?: string, last?: string): readonly [number, number] {
  if (one === undefined) return [Number(first ?? 0), Number(last ?? 9999)];
  const year = Number(one);
  const past = sign.endsWith('=') ? 0 : 1;
  if (sign.startsWith('>')) return [year + past, 9999];
  if (sign.startsWith('<')) return [0, year - past];
  return [year, year];
}
