/** Format: any RSS, Atom, RDF or JSON feed of papers; arXiv's feeds have additional fields. */
import { ContentError, type Diagnostic } from '../../diagnostic.ts';
import { toListingDate } from '../address-days.ts';
import {
  type AnnounceType,
  type Capture,
  type DayHint,
  type DumpEntry,
  type DumpFormat,
  type FormatResult,
  makeEntry,
  type Recognition,
} from '../dump.ts';
import { type FoundIdentifiers, findIdentifiers, parseDoi, parseIdentifier } from '../identifiers.ts';
import { recordRoles } from '../sources/entry-roles.ts';
import { writtenDay } from '../sources/instant.ts';
import { isObject } from '../sources/json-values.ts';
import { type FeedItem, type ReadFeed, readFeed } from './feed-items.ts';
import { plainText } from './html-text.ts';
import { splitNames } from './name-list.ts';
import { splitByline } from './split-byline.ts';

const rolePatterns = {
  title: /^\s*(?:<(?:item|entry)[^>]*>\s*)?<title|^\s*"title"\s*:/i,
  abstract: /^\s*<(?:description|summary|content)|^\s*"(?:summary|content_\w+)"\s*:/i,
};

export const arxivFeed: DumpFormat = {
  name: 'arxiv-feed',
  version: 1,
  description: "an arXiv feed: RSS or Atom of the day's papers, or an answer of its API",
  recognise(capture: Capture): Recognition {
    if (!isFeed(capture)) return { matches: false, because: 'it is no feed (RSS, Atom)', nearness: 0 };
    const head = capture.text.slice(0, 6000);
    if (
      /\barxiv\.org\/(?:api|rss|atom|list|schemas\/atom)|updates on arXiv|rss\.arxiv\.org|export\.arxiv\.org/i.test(
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
    const hints: DayHint[] =
      updated === undefined
        ? []
        : [
            {
              kind: isApi ? 'captured' : 'day',
              day: updated,
              source: `the feed's date, ${feed.updated}`,
              line: 1,
            },
          ];
    if (isApi && /arxiv\.org\/api\/errors/.test(capture.text.slice(0, 6000)))
      throw new ContentError([refusedQuery(feed, capture.file)]);
    const entries = feed.items.map((item) => arxivEntry(item, isApi));
    return result(capture, feed, {
      format: arxivFeed.name,
      entries,
      hints,
      listed: isApi ? undefined : updated,
      listing: isApi ? 'arXiv' : arxivListing(feed.title),
    });
  },
};

export const paperFeed: DumpFormat = {
  name: 'paper-feed',
  version: 1,
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
    const hints: DayHint[] =
      updated === undefined
        ? []
        : [{ kind: 'day', day: updated, source: `the feed's date, ${feed.updated}`, line: 1 }];
    const entries = feed.items.map((item) => genericEntry(item, !listedTogether));
    return result(capture, feed, {
      format: paperFeed.name,
      entries,
      hints,
      listed: updated,
      listing: feed.title,
    });
  },
};

/** The API answers a wrong query with a feed whose entry is the error. */
function refusedQuery({ items }: ReadFeed, file: string): Diagnostic {
  const said =
    items[0]?.text
      .replace(/<[^<>]*>/g, '')
      .trim()
      .slice(0, 160) ?? '';
  const reason = `arXiv answered with an error instead of papers${said === '' ? '' : `: "${said}"`}.`;
  return {
    severity: 'error',
    rule: 'error-answer',
    reason,
    advice: 'Correct the query, and ask again.',
    file,
    line: 1,
  };
}

function isFeed({ shape, text }: Capture): boolean {
  if (shape.kind === 'xml') return /^(?:rss|feed|rdf)$/.test(shape.root);
  return shape.kind === 'json' && isObject(shape.value) && /jsonfeed\.org/.test(text.slice(0, 4000));
}

function result(
  capture: Capture,
  feed: ReadFeed,
  {
    format,
    entries,
    hints,
    listed,
    listing,
  }: {
    format: string;
    entries: readonly DumpEntry[];
    hints: readonly DayHint[];
    listed: string | undefined;
    listing: string;
  },
): FormatResult {
  return {
    format,
    listing,
    url: feed.link?.startsWith('http') ? feed.link : undefined,
    listed: listed === undefined ? undefined : toListingDate(listed),
    since: undefined,
    hints,
    announced: undefined,
    entries,
    roles: recordRoles(capture.lines, entries, rolePatterns),
    diagnostics:
      entries.length > 0
        ? []
        : [
            {
              severity: 'error',
              rule: 'empty-listing',
              reason: 'The feed has no items.',
              advice: 'arXiv announces nothing on some days; delete the file, or save the feed again later.',
              file: capture.file,
              line: 1,
            },
          ],
  };
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
  const names = namesOf(item.authors);
  return makeEntry({
    title:
      item.title === undefined
        ? undefined
        : plainText(old === null ? item.title : item.title.slice(0, old.index)),
    abstract:
      (intro === null ? text.replace(/^Abstract:\s*/i, '') : text.slice(intro[0].length)) || undefined,
    authors: names.length === 0 ? undefined : names,
    authorCount: names.length === 0 ? undefined : names.length,
    // Feeds of a day have the date of announcement, which isn't the paper's first date.
    firstDate: isApi ? dateOf(item.published) : undefined,
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

function oldType(mark: string | undefined): string | undefined {
  if (mark === undefined) return undefined;
  if (/UPDATED/.test(mark)) return /CROSS/.test(mark) ? 'replace-cross' : 'replace';
  return /CROSS/.test(mark) ? 'cross' : 'new';
}

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
    authors: names.length === 0 ? undefined : names,
    authorCount: names.length === 0 ? undefined : names.length,
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

/** One string may contain several names. */
function namesOf(authors: readonly string[]): string[] {
  return authors.flatMap((author) => splitNames(plainText(author.replace(/^\S+@\S+\s+\((.*)\)$/, '$1'))));
}

function identifiersOf(item: FeedItem): FoundIdentifiers {
  const texts = [item.id.replace(/^oai:arXiv\.org:/i, ''), ...item.links];
  const doi = item.doi === undefined ? {} : parseDoi(item.doi);
  const named: FoundIdentifiers = Object.assign({}, ...texts.map(parseIdentifier).reverse(), doi);
  if (Object.keys(named).length > 0) return named;
  const inText = findIdentifiers(item.text.slice(0, 300));
  return inText;
}

function isPaper(item: FeedItem): boolean {
  if (item.title === undefined) return false;
  if (Object.keys(identifiersOf(item)).length > 0) return true;
  return item.authors.length > 0 && item.text.length > 300;
}

function dateOf(published: string | undefined): ReturnType<typeof toListingDate> | undefined {
  const day = writtenDay(published);
  return day === undefined ? undefined : toListingDate(day);
}
