/** Fields of a feed item that all feeds of papers share: authors, identifiers and first date. */
import { toListingDate } from '../address-days.ts';
import type { ListingDate } from '../dump.ts';
import { type FoundIdentifiers, parseDoi, parseIdentifier, soleIdentifiers } from '../identifiers.ts';
import { writtenDay } from '../sources/instant.ts';
import type { FeedItem } from './feed-items.ts';
import { plainText } from './html-text.ts';
import { familyFirst, splitNames } from './name-list.ts';

/** One string may contain several names; arXiv's API has the colon behind a collaboration as an author. */
export function namesOf(authors: readonly string[]): string[] {
  return authors
    .flatMap((author) => splitNames(plainText(author.replace(/^\S+@\S+\s+\((.*)\)$/, '$1'))))
    .filter((name) => /[\p{L}…]|\.\.\./u.test(name));
}

/** As `namesOf`, of a feed that may name authors as `Family, Given`, or who posted the item. */
export function personsOf(authors: readonly string[]): string[] {
  return authors
    .flatMap((author) => familyFirst(plainText(author)) ?? namesOf([author]))
    .filter((name) => !isAccount(name));
}

/** `admin`, `bee42`, an address of mail; no writing has lower-case names of one word. */
const isAccount = (name: string): boolean => name.includes('@') || /^[\p{Ll}\d._-]+$/u.test(name);

/** From the item's id, links and DOI; from the beginning of its text only if these have none. */
export function identifiersOf(item: FeedItem): FoundIdentifiers {
  const own = ownIdentifiers(item);
  return isNamed(own) ? own : soleIdentifiers(item.text.slice(0, 300));
}

/** From the item's id, links and DOI. */
export function ownIdentifiers(item: FeedItem): FoundIdentifiers {
  const texts = [item.id.replace(/^oai:arXiv\.org:/i, ''), ...item.links];
  const doi = item.doi === undefined ? {} : parseDoi(item.doi);
  return Object.assign({}, ...texts.map(parseIdentifier).reverse(), doi);
}

export const isNamed = (found: FoundIdentifiers): boolean => Object.keys(found).length > 0;

export function dateOf(published: string | undefined): ListingDate | undefined {
  const day = writtenDay(published);
  return day === undefined ? undefined : toListingDate(day);
}
