/** Format: any RSS, Atom, RDF or JSON feed of papers. */
import type { Diagnostic } from '../../diagnostic.ts';
import { writtenDay } from '../days/instant.ts';
import { plainText } from '../html/html-text.ts';
import { unframedAbstract } from '../library/abstract-text.ts';
import { readFrame } from '../library/framed-text.ts';
import {
  type Capture,
  type DumpEntry,
  type DumpFormat,
  type FormatResult,
  type LineRole,
  makeEntry,
  type Recognition,
} from '../model/dump.ts';
import { quote } from '../model/quote.ts';
import { authorFields } from '../names/author-fields.ts';
import { splitByline } from '../names/split-byline.ts';
import type { FeedItem } from './feed-item.ts';
import { isFeed, readFeed } from './feed-items.ts';
import { feedDateHints, feedResult } from './feed-result.ts';
import { withoutGluedAuthors } from './glued-authors.ts';
import { areWhole, dateOf, identifiersOf, isNamed, ownIdentifiers, personsOf } from './item-fields.ts';
import { postLink } from './post-link.ts';
import { sharedLink } from './shared-link.ts';

export const paperFeed: DumpFormat = {
  name: 'paper-feed',
  version: 16,
  description: 'a feed of papers (RSS, Atom or JSON Feed)',
  shapes: ['xml', 'json'],
  recognise(capture: Capture): Recognition {
    if (!isFeed(capture))
      return { matches: false, because: 'it is no feed (RSS, Atom, JSON Feed)', nearness: 0 };
    const { items } = readFeed(capture);
    if (items.length === 0) return { matches: false, because: 'the feed has no items', nearness: 0.8 };
    if (isBlog(items))
      return {
        matches: false,
        because: 'its items have no identifier, and all the same author',
        nearness: 0.6,
      };
    const papers = items.filter(isPaper).length;
    if (papers >= items.length / 2) return { matches: true };
    const because = `of the feed's ${items.length} items ${papers === 0 ? 'none has' : `only ${papers} have`} an arXiv id, a DOI or authors with an abstract`;
    return { matches: false, because, nearness: 0.7 };
  },
  parse(capture: Capture): FormatResult {
    const written = readFeed(capture);
    const { items, diagnostics: glued } = withoutGluedAuthors(withoutSections(written.items), capture.file);
    const feed = { ...written, items };
    const updated = writtenDay(feed.updated);
    const days = new Set(feed.items.map(({ published }) => writtenDay(published)));
    const listedTogether = updated !== undefined && days.size === 1 && days.has(updated);
    const papers = new Set(papersOf(feed.items));
    const left = feed.items.filter((item) => !papers.has(item));
    const entries = [...papers].map(
      (item) => sharedLink(item, feed.link) ?? genericEntry(item, !listedTogether),
    );
    const result = feedResult(capture, feed, {
      format: paperFeed.name,
      entries,
      hints: feedDateHints('day', updated, feed.updated),
      listed: updated,
      listing: feed.title,
    });
    return {
      ...result,
      roles: unreadRoles(result.roles, left),
      diagnostics: [...result.diagnostics, ...glued, ...left.map((item) => unreadItem(item, capture.file))],
    };
  },
};

/**
 * Where at least half of the items have the identifier of a paper as their own, the others are none, whatever their
 * texts are about; but PubMed's are, some of which have no DOI.
 */
function papersOf(items: readonly FeedItem[]): readonly FeedItem[] {
  const own = items.filter((item) => isNamed(ownIdentifiers(item)));
  if (own.length < items.length / 2) return items.filter(isPaper);
  return items.filter((item) => own.includes(item) || (/^pubmed:\d/.test(item.id) && isPaper(item)));
}

function unreadItem({ title, lines }: FeedItem, file: string): Diagnostic {
  const reason = `${title === undefined ? 'This item' : quote(title)} has no arXiv id, DOI or address of a paper of its own; it is left out.`;
  const advice = 'If it is a paper, put its address or DOI on a reading list; else there is nothing to do.';
  return { severity: 'warning', rule: 'unread-item', reason, advice, file, line: lines.first };
}

function unreadRoles(
  roles: ReadonlyMap<number, LineRole>,
  left: readonly FeedItem[],
): ReadonlyMap<number, LineRole> {
  const all = new Map(roles);
  for (const { lines } of left)
    for (let line = lines.first; line <= lines.last; line += 1) all.set(line, 'unread');
  return all;
}

/** What a publisher has done with a paper so far, in front of its title: `[ASAP] A Title`. */
const stage =
  /^\[(?:asap|just accepted|accepted (?:article|manuscript)|in press|articles? in press|early (?:access|view)|(?:published )?online(?: first| now)?|advance (?:access|articles?))\]\s+/i;

/** `[Articles] A Title`, `[Correspondence] A Title`: where all titles have them, sections of a journal. */
const section = /^\[\p{Lu}\p{L}+(?:[ &-]{1,3}\p{L}+){0,3}\]\s+(?=\S)/u;
/** These stay, so that it shows what they are. */
const ofNoPaper = /^\[(?:obituary|department of error)\]/i;

function withoutSections(items: readonly FeedItem[]): readonly FeedItem[] {
  const isInSections = items.length > 1 && items.every(({ title = '' }) => section.test(title));
  return isInSections
    ? items.map((item) => ({
        ...item,
        title: ofNoPaper.test(item.title ?? '') ? item.title : item.title?.replace(section, ''),
      }))
    : items;
}

function genericEntry(item: FeedItem, dated: boolean): DumpEntry {
  const post = postLink(item);
  // The post's title, text, author and day are not the paper's.
  if (post !== undefined && isNamed(identifiersOf(item))) return makeEntry({ ...post, lines: item.lines });
  const { arxiv, doi, openreview } = identifiersOf(item);
  const title =
    item.title === undefined
      ? undefined
      : plainText(item.title)
          .replace(stage, '')
          .replace(/\s*\(arXiv:[^()]{5,60}\)(?: UPDATED!?)?$/, '');
  const persons = personsOf(item.authors);
  const frame = readFrame(item.text, { title, names: persons });
  const { names, abstract } = splitByline(unframedAbstract(frame.text), frame.names);
  return makeEntry({
    title,
    abstract: abstract === '' || abstract === title ? undefined : abstract,
    ...authorFields(names, areWhole(item.authors)),
    ...(dated ? dateOf(item.published) : {}),
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
  if (isNamed(identifiersOf(item))) return true;
  return personsOf(item.authors).length > 0 && (item.text.length > 300 || isInJournal(item));
}

/** In an issue's table of contents, or with a venue in place of an abstract. */
const isInJournal = ({ text, venue, isInIssue }: FeedItem): boolean =>
  isInIssue || (text === '' && venue !== undefined);

/** Whether one person, and no other, has written all of several items, none of which has the identifier of a paper. */
function isBlog(items: readonly FeedItem[]): boolean {
  const authors = new Set(items.map((item) => personsOf(item.authors).join()));
  const [only = ''] = authors;
  const isOne = authors.size === 1 && only !== '' && !only.includes(',') && items.length > 1;
  return isOne && !items.some((item) => isNamed(ownIdentifiers(item)));
}
