/** Format: arXiv's feeds, of a day's papers or of its API. Their items have fields that other feeds lack. */

import { ContentError, type Diagnostic } from '../../diagnostic.ts';
import { writtenDay } from '../days/instant.ts';
import { parseDoi, parseIdentifier } from '../fields/identifiers.ts';
import { plainText } from '../html/html-text.ts';
import {
  type AnnounceType,
  type Capture,
  type DumpEntry,
  type DumpFormat,
  type FormatResult,
  makeEntry,
  type Recognition,
} from '../model/dump.ts';
import { errorAnswer } from '../model/listing-diagnostics.ts';
import { authorFields } from '../names/author-fields.ts';
import type { FeedItem } from './feed-item.ts';
import { isFeed, type ReadFeed, readFeed } from './feed-items.ts';
import { feedDateHints, feedResult } from './feed-result.ts';
import { areWhole, dateOf, identifiersOf, namesOf } from './item-fields.ts';

export const arxivFeed: DumpFormat = {
  name: 'arxiv-feed',
  version: 9,
  description: "an arXiv feed: RSS or Atom of the day's papers, or an answer of its API",
  shapes: ['xml', 'json'],
  recognise(capture: Capture): Recognition {
    if (!isFeed(capture)) return { matches: false, because: 'it is no feed (RSS, Atom)', nearness: 0 };
    const head = capture.text.slice(0, 6000);
    if (
      /\barxiv\.org\/(?:api|rss|atom|list|schemas\/atom)|updates on arXiv|rss\.arxiv\.org|export\.arxiv\.org|\barXiv:\S{4,30}\s+Announce Type:/i.test(
        head,
      )
    )
      return { matches: true };
    return { matches: false, because: 'the feed is not from arxiv.org', nearness: 0.3 };
  },
  parse(capture: Capture): FormatResult {
    const feed = readFeed(capture);
    const isApi =
      /\/api\//.test(capture.text.slice(0, 6000)) &&
      feed.items.every(({ announceType }) => announceType === undefined);
    const updated = writtenDay(feed.updated);
    if (isApi && /arxiv\.org\/api\/errors/.test(capture.text.slice(0, 6000)))
      throw new ContentError([refusedQuery(feed, capture.file)]);
    const entries = feed.items.map((item) => arxivEntry(item, isApi));
    return feedResult(capture, feed, {
      format: arxivFeed.name,
      entries,
      hints: feedDateHints(isApi ? 'captured' : 'day', updated, feed.updated),
      listed: isApi ? undefined : updated,
      listing: isApi ? 'arXiv' : arxivListing(feed.title),
    });
  },
};

/** The API answers a wrong query with a feed whose entry is the error. */
function refusedQuery({ items }: ReadFeed, file: string): Diagnostic {
  const said = items[0]?.text.replace(/<[^<>]*>/g, '').trim() ?? '';
  return { ...errorAnswer('arXiv', said), file, line: 1 };
}

/** `cs.LG updates on arXiv.org` → `arXiv cs.LG`. */
function arxivListing(title: string): string {
  const name = /^\s*([\w.-]+(?:,\s*[\w.-]+)*)\s+updates on/.exec(title)?.[1];
  return name === undefined ? 'arXiv' : `arXiv ${name}`;
}

const announceTypes: readonly AnnounceType[] = ['replace-cross', 'replace', 'cross', 'new'];

function arxivEntry(item: FeedItem, isApi: boolean): DumpEntry {
  const text = plainText(item.text);
  const intro = /^\s*arXiv:\s*(\S+)\s+Announce Type:\s*([a-z-]+)\s*(?:Abstract:\s*)?/i.exec(text);
  const old = /\s*\.?\s*\(arXiv:\s*(\S+?)\s*\[([\w.-]+)\](?:\s*(UPDATED|CROSS LISTED))*\)\s*$/.exec(
    item.title ?? '',
  );
  const { arxiv } = { ...identifiersOf(item), ...parseIdentifier(intro?.[1] ?? old?.[1] ?? '') };
  const announced = item.announceType ?? intro?.[2]?.toLowerCase() ?? oldType(old?.[0]);
  const names = namesOf(item.authors, true);
  return makeEntry({
    title:
      item.title === undefined
        ? undefined
        : plainText(old === null ? item.title : item.title.slice(0, old.index)),
    abstract:
      (intro === null ? text.replace(/^Abstract:\s*/i, '') : text.slice(intro[0].length)) || undefined,
    ...authorFields(names, areWhole(item.authors)),
    // Feeds of a day have the date of announcement, which isn't the paper's first date.
    ...(isApi ? dateOf(item.published) : {}),
    arxiv,
    arxivClass:
      item.arxivClass ?? old?.[2] ?? item.categories.find((name) => /^[a-z-]+(?:\.[A-Za-z-]+)?$/.test(name)),
    doi: item.doi === undefined ? undefined : parseDoi(item.doi).doi,
    venue: item.venue,
    licence: item.rights,
    announceType: announceTypes.find((type) => type === announced),
    lines: item.lines,
  });
}

/** Announce type from the mark at the end of a title in an older feed. */
function oldType(mark: string | undefined): string | undefined {
  if (mark === undefined) return undefined;
  if (/UPDATED/.test(mark)) return /CROSS/.test(mark) ? 'replace-cross' : 'replace';
  return /CROSS/.test(mark) ? 'cross' : 'new';
}
