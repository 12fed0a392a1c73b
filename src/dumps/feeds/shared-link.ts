/** Items that share a paper elsewhere, as of Hacker News, Lobsters and blogs of links: their day, author and text are the post's. */

import { parseIdentifier } from '../fields/identifiers.ts';
import { plainText } from '../html/html-text.ts';
import { toNote } from '../items/to-note.ts';
import { type DumpEntry, makeEntry } from '../model/dump.ts';
import type { FeedItem } from './feed-item.ts';
import { isNamed, personsOf } from './item-fields.ts';

/** Longest text of a post; an abstract without links to the feed's own pages may be as long as it likes. */
const longestText = 300;
/** `[pdf]`, and the year in which an older paper was published. */
const ends = /(?:\s+(?:\[(?:pdf|video|audio)\]|\((?:19|20)\d{2}\)))+$/i;

const hostOf = (address: string): string | undefined =>
  /^https?:\/\/(?:www\.)?([^/?#\s]{1,200})/i.exec(address)?.[1]?.toLowerCase();

/** Undefined where the item is the paper's own: it has no page in the feed's own site, or more than one author. */
export function sharedLink(item: FeedItem, feedLink: string | undefined): DumpEntry | undefined {
  const host = hostOf(feedLink ?? '');
  if (host === undefined || item.title === undefined) return undefined;
  const isOwn = (address: string): boolean => hostOf(address) === host;
  const paper = item.links.find((address) => !isOwn(address) && isNamed(parseIdentifier(address)));
  const post = [item.id, ...item.links].find(
    (address) => isOwn(address) && !isNamed(parseIdentifier(address)),
  );
  const isPost = item.text.length < longestText || item.text.includes(`//${host}/`);
  if (paper === undefined || post === undefined || !isPost || personsOf(item.authors).length > 1)
    return undefined;
  const text = plainText(item.text);
  return makeEntry({
    title: plainText(item.title).replace(ends, ''),
    ...parseIdentifier(paper),
    note: /https?:/.test(text) ? undefined : toNote(text),
    lines: item.lines,
  });
}
