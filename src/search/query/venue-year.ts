/** Venues of a year in a query: `neurips24`, `ICLR'25`, `venue:"ICML 2023"`. */
import { formerNames } from '../former-names.ts';
import { type FacetValue, findFacetValues } from './facet-values.ts';

/** Two digits; behind `venue:`, four as well. */
const shortYear = /^(?<name>\p{L}{3,})['’]?(?<year>\d\d)[^\p{L}\p{N}]?$/u;
const anyYear = /^(?<name>\p{L}{3,})['’]?(?:20)?(?<year>\d\d)$/u;

/** The venue and its year, if it is one of `venues`. Of other words digits are a version (`qwen25`). */
export function withWholeYear(word: string, venues: readonly FacetValue[], isVenueField: boolean): string {
  const { name = '', year = '' } = (isVenueField ? anyYear : shortYear).exec(word)?.groups ?? {};
  const folded = name.toLowerCase();
  const isVenue = venues.some(
    ({ value, label }) =>
      value === folded || label.toLowerCase() === folded || formerNames.get(value)?.includes(folded),
  );
  return isVenue ? `${name} 20${year}` : word;
}

/** Whether `text` is one of `venues` with a year behind. */
export function isVenueOfYear(text: string, venues: readonly FacetValue[]): boolean {
  const name = /^(?<name>.{2,}?)\s+(?:19|20)\d\d$/u.exec(text)?.groups?.name;
  return name !== undefined && findFacetValues('venue', name, venues).length > 0;
}
