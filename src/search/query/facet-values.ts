/** Which of a facet's values a typed one means: `venue:iclr`, `issue:3`, `year:2022..2024`, `topic:reasoning`. */
import { splitWords } from '../../words/split-words.ts';
import type { SearchFacet } from '../search-facet.ts';

export interface FacetValue {
  /** As the index has it. */
  readonly value: string;
  /** As the page prints it. */
  readonly label: string;
}

/**
 * The values that `typed` means; none when it means nothing here. Years may be a range (`2022..2024`, `2022-2024`, `>2022`,
 * `<=2022`); an issue goes by its number, its day, a month, or words of its title; others by their id or words of their name.
 */
export function findFacetValues(
  facet: SearchFacet,
  typed: string,
  known: readonly FacetValue[],
): readonly FacetValue[] {
  if (facet === 'year') return findYears(typed, known);
  if (facet === 'code') return /^(?:code|repo|repository|github)$/i.test(typed) ? [codeValue] : [];
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
  const byWords = known.filter(({ value, label }) => {
    const own = splitWords(`${value} ${label}`);
    return words.every((word) => own.includes(word));
  });
  return byWords.length > 0 ? byWords : known.filter(({ value }) => value.startsWith(folded));
}

const codeValue: FacetValue = { value: 'yes', label: 'code' };

function findYears(typed: string, known: readonly FacetValue[]): readonly FacetValue[] {
  const match = /^(?:(?<sign>[<>]=?)?(?<one>\d{4})|(?<first>\d{4})?(?:\.\.|-|–)(?<last>\d{4})?)$/u.exec(
    typed,
  );
  const { sign = '', one, first, last } = match?.groups ?? {};
  if (one === undefined && first === undefined && last === undefined) return [];
  const [least, most] = boundsOf(sign, one, first, last);
  return known.filter(({ value }) => Number(value) >= least && Number(value) <= most);
}

function boundsOf(sign: string, one?: string, first?: string, last?: string): readonly [number, number] {
  if (one === undefined) return [Number(first ?? 0), Number(last ?? 9999)];
  const year = Number(one);
  const past = sign.endsWith('=') ? 0 : 1;
  if (sign.startsWith('>')) return [year + past, 9999];
  if (sign.startsWith('<')) return [0, year - past];
  return [year, year];
}
