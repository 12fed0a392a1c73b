/** Fields of a feed item that all feeds of papers share: authors, identifiers and first date. */
import { toListingDate } from '../days/address-days.ts';
import { writtenDay } from '../days/instant.ts';
import { type PartialDate, partialDate } from '../days/partial-date.ts';
import { parseYearMonthDay } from '../days/written-date.ts';
import { type FoundIdentifiers, parseDoi, parseIdentifier, soleIdentifiers } from '../fields/identifiers.ts';
import { plainText } from '../html/html-text.ts';
import { leavesOut } from '../names/author-fields.ts';
import { suffix } from '../names/degrees.ts';
import { withSemicolonsBetween } from '../names/inverted-lists.ts';
import { familyFirst, looksLikeName, splitListedNames, splitNames } from '../names/name-list.ts';
import type { FeedItem } from './feed-item.ts';

/** Superscripts refer to affiliations. */
const wordsOf = (author: string): string => plainText(author.replace(/<sup>[^<]*<\/sup>/gi, ''));

/**
 * One string may contain several names, which the program of the feed divides where there are several strings; arXiv's API has the colon
 * behind a collaboration as an author.
 */
export function namesOf(authors: readonly string[], isListed = authors.length > 1): string[] {
  const split = isListed ? splitListedNames : splitNames;
  return authors
    .flatMap((author) => split(withSemicolonsBetween(wordsOf(author.replace(/^\S+@\S+\s+\((.*)\)$/, '$1')))))
    .filter((name) => /[\p{L}…]|\.\.\./u.test(name));
}

/** Whether the texts of names say nothing of others; such words may be in italics. */
export const areWhole = (authors: readonly string[]): boolean =>
  !authors.some((author) => leavesOut(wordsOf(author)));

/** As `namesOf`, of a feed that may name authors as `Family, Given`, or who posted the item. */
export function personsOf(authors: readonly string[]): string[] {
  const isListed = authors.length > 1;
  return authors
    .flatMap(
      (author) =>
        personFirst(wordsOf(author), isListed) ?? [...namesOf([author], isListed), ...groupIn(author)],
    )
    .filter((name) => !isAccount(name));
}

/** `Ann Bee and Cid Dee (The Hive Collaboration)`: a place of work stands in brackets too, and behind "et al." a name of all. */
function groupIn(author: string): readonly string[] {
  const words = wordsOf(author);
  const group = /\s\(((?:[Tt]he )?\p{Lu}[^()]{1,80} Collaborations?)\)\s*$/u.exec(words)?.[1];
  return group === undefined || leavesOut(words) ? [] : [group];
}

/** Where each author has an element, a comma stands within a name: `García Márquez, Gabriel`. */
export function personFirst(author: string, isListed: boolean): string[] | undefined {
  const [family = '', given = '', ...rest] = author.split(/ ?, ?/);
  if (rest.length === 1 && suffix.test(given)) return [`${rest[0]} ${family} ${given}`];
  const isName = isListed && rest.length === 0 && [family, given].every((part) => looksLikeName(part));
  return isName ? [`${given} ${family}`] : familyFirst(author);
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

/** The day, or month or year where no day is written. */
export function dateOf(published: string | undefined): PartialDate {
  const day = writtenDay(published);
  if (day !== undefined) return { firstDate: toListingDate(day), firstMonth: undefined };
  const [year, month, dayOfMonth] = parseYearMonthDay(published ?? '');
  return partialDate(year, month, dayOfMonth);
}
