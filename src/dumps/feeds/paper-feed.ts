/** Format: any RSS, Atom, RDF or JSON feed of papers. */
import { authorFields, leavesOut } from '../author-fields.ts';
import {
  type Capture,
  type DumpEntry,
  type DumpFormat,
  type FormatResult,
  makeEntry,
  type Recognition,
} from '../dump.ts';
import { writtenDay } from '../sources/instant.ts';
import { type FeedItem, isFeed, readFeed } from './feed-items.ts';
import { feedDateHints, feedResult } from './feed-result.ts';
import { plainText } from './html-text.ts';
import { dateOf, identifiersOf, namesOf } from './item-fields.ts';
import { splitByline } from './split-byline.ts';

export const paperFeed: DumpFormat = {
  name: 'paper-feed',
  version: 2,
  description: 'a feed of papers (RSS, Atom or JSON Feed)',
  recognise(capture: Capture): Recognition {
    if (!isFeed(capture))
      return { matches: false, because: 'it is no feed (RSS, Atom, JSON Feed)', nearness: 0 };
    const { items } = readFeed(capture);
    if (items.length === 0) return { matches: false, because: 'the feed has no items', nearness: 0.8 };
    const papers = items.filter(isPaper).length;
    if (papers >= items.length / 2) return { matches: true };
    const because = `of the feed's ${items.length} items ${papers === 0 ? 'none has' : `only ${papers} have`} an arXiv id, a DOI or authors with an abstract`;
    return { matches: false, because, nearness: 0.7 };
  },
  parse(capture: Capture): FormatResult {
    const feed = readFeed(capture);
    const updated = writtenDay(feed.updated);
    const days = new Set(feed.items.map(({ published }) => writtenDay(published)));
    const listedTogether = days.size === 1 && days.has(updated);
    const entries = feed.items.map((item) => genericEntry(item, !listedTogether));
    return feedResult(capture, feed, {
      format: paperFeed.name,
      entries,
      hints: feedDateHints('day', updated, feed.updated),
      listed: updated,
      listing: feed.title,
    });
  },
};

function genericEntry(item: FeedItem, dated: boolean): DumpEntry {
  const text = plainText(item.text);
  const { names, abstract } = splitByline(text, namesOf(item.authors));
  const { arxiv, doi, openreview } = identifiersOf(item);
  return makeEntry({
    title:
      item.title === undefined
        ? undefined
        : plainText(item.title).replace(/\s*\(arXiv:[^()]{5,60}\)(?: UPDATED!?)?$/, ''),
    abstract: abstract === '' ? undefined : abstract,
    ...authorFields(names, !item.authors.some(leavesOut)),
    firstDate: dated ? dateOf(item.published) : undefined,
    arxiv,
    doi,
    openreview,
    venue: item.venue,
    licence:
      item.rights !== undefined && /licen[cs]e|creativecommons|^cc[- ]/i.test(item.rights)
        ? item.rights
        : undefined,
    lines: item.lines,
  });
}

function isPaper(item: FeedItem): boolean {
  if (item.title === undefined) return false;
  if (Object.keys(identifiersOf(item)).length > 0) return true;
  return item.authors.length > 0 && item.text.length > 300;
}
