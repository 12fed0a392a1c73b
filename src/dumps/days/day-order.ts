/** Days of listings in their order; without a year they are of the same one. */
import type { ListingDate } from '../model/dump.ts';

/** A number that is greater for a later day; 0 for none. */
export const dayNumber = (date: ListingDate | undefined): number =>
  date === undefined ? 0 : (date.year ?? 0) * 10_000 + date.month * 100 + date.day;
