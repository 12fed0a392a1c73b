/** Fields of a feed item that all feeds of papers share: authors, identifiers and first date. */
import { toListingDate } from '../address-days.ts';
import type { ListingDate } from '../dump.ts';
import { type FoundIdentifiers, findIdentifiers, parseDoi, parseIdentifier } from '../identifiers.ts';
import { writtenDay } from '../sources/instant.ts';
import type { FeedItem } from './feed-items.ts';
import { plainText } from './html-text.ts';
import { splitNames } from './name-list.ts';

/** One string may contain several names. */
export function namesOf(authors: readonly string[]): string[] {
  return authors.flatMap((author) => splitNames(plainText(author.replace(/^\S+@\S+\s+\((.*)\)$/, '$1'))));
}

/** From the item's id, links and DOI; from the beginning of its text only if these have none. */
export function identifiersOf(item: FeedItem): FoundIdentifiers {
  const texts = [item.id.replace(/^oai:arXiv\.org:/i, ''), ...item.links];
  const doi = item.doi === undefined ? {} : parseDoi(item.doi);
  const named: FoundIdentifiers = Object.assign({}, ...texts.map(parseIdentifier).reverse(), doi);
  if (Object.keys(named).length > 0) return named;
  return findIdentifiers(item.text.slice(0, 300));
}

export function dateOf(published: string | undefined): ListingDate | undefined {
  const day = writtenDay(published);
  return day === undefined ? undefined : toListingDate(day);
}
