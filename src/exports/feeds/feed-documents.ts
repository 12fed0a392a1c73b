/**
 * The documents of a feed (RFC 5005, section 4): its head, and archive documents with fixed paths, linked to each
 * other.
 */

import { absoluteUrl, type SitePath } from '../../addresses.ts';
import { groupBy } from '../../group-by.ts';
import type { Archive } from '../../model.ts';
import { phrase } from '../../wording/wording.ts';
import { type ArchiveBlocks, splitBlocks } from './archive-blocks.ts';
import type { FeedDocument, FeedFormat, Instant } from './feed.ts';
import { describeGenerator } from './feed-generator.ts';
import { type FeedRecord, feedId } from './feed-record.ts';
import type { FeedSource } from './feed-table.ts';
import type { Publication } from './publication.ts';

/** A feed with its members split into blocks. */
export interface SplitFeed {
  readonly source: FeedSource;
  readonly blocks: ArchiveBlocks<Publication>;
}

/** A document to write: path, members in publication order, and metadata. */
export interface PlannedDocument {
  readonly path: SitePath;
  readonly members: readonly Publication[];
  /** Whether entries are without abstracts. */
  readonly brief: boolean;
  readonly frame: (updated: Instant) => FeedDocument;
}

type Around = Omit<FeedDocument, 'updated'>;

/** Path of archive document `number`, counted from 1 (the oldest). */
export function archivePath(folder: SitePath, number: number, format: FeedFormat): SitePath {
  return `${folder}archive/${number}/${format.fileName}`;
}

/** Splits a feed into blocks; members of an issue stay together if they fit. */
export function splitFeed(source: FeedSource, bytesOf: (publication: Publication) => number): SplitFeed {
  const groups = groupBy(source.members, ({ issue }) => issue.number);
  return { source, blocks: splitBlocks(groups.values(), bytesOf) };
}

/**
 * Plans the documents of a feed. Following `prev-archive` (or `next_url`) from the head visits closed documents only,
 * and each entry once.
 *
 * A closed document must name its `next-archive` without ever changing. So the path of the next archive document
 * exists in advance: until that block closes, it has the head's entries and is not marked as an archive. Documents
 * with the same members are adjacent.
 */
export function planDocuments(
  feed: SplitFeed,
  format: FeedFormat,
  archive: Archive,
  record: FeedRecord,
): readonly PlannedDocument[] {
  const { folder, paths } = feed.source.descriptor;
  const { closed, head } = feed.blocks;
  const { url } = archive.site;
  const pathOf = (number: number) => archivePath(folder, number, format);
  const urlOf = (number: number) => absoluteUrl(url, pathOf(number));
  const before = (number: number) => (number <= 1 ? undefined : urlOf(number - 1));
  const current = absoluteUrl(url, paths[format.name]);
  const next = closed.length + 1;
  const aroundHead: Around = { ...frameHead(feed, archive, record), self: current, previous: before(next) };
  const documents = [folder, ...record.formerFolders(folder)].map((place) =>
    plan(`${place}${format.fileName}`, head, aroundHead),
  );
  const planArchive = isBrief(feed.source, format) ? planBrief : plan;
  if (closed.length > 0)
    documents.push(
      planArchive(pathOf(next), head, { ...aroundHead, self: urlOf(next), current, hub: undefined }),
    );
  const base = frameClosed(feed, archive, record);
  for (const [index, members] of closed.entries()) {
    const number = index + 1;
    const links = { self: urlOf(number), current, previous: before(number), next: urlOf(number + 1) };
    documents.push(planArchive(pathOf(number), members, { ...base, ...links }));
  }
  return documents;
}

/**
 * Documents at archive addresses, most of what a site's feeds take, are brief: a paper is in those of all papers and of
 * several topics and queries, each in three formats. The abstracts stay once, where an archive crawler (RFC 5005) looks:
 * in the Atom feed of all papers.
 */
function isBrief({ descriptor }: FeedSource, format: FeedFormat): boolean {
  return descriptor.kind !== 'papers' || format.name !== 'atom';
}

function plan(path: SitePath, members: readonly Publication[], around: Around): PlannedDocument {
  return { path, members, brief: false, frame: (updated) => ({ ...around, updated }) };
}

function planBrief(path: SitePath, members: readonly Publication[], around: Around): PlannedDocument {
  const note = phrase('Older entries are in brief; the pages they lead to have the abstracts.');
  const description = `${around.description} ${note}`;
  return { path, members, brief: true, frame: (updated) => ({ ...around, description, updated }) };
}

function frameClosed({ source }: SplitFeed, { site }: Archive, record: FeedRecord) {
  return {
    id: feedId(site.tagAuthority, record.lastingKey(source.descriptor.key)),
    ...source.closed,
    language: site.language,
    publisher: site.publisher,
    page: absoluteUrl(site.url, source.descriptor.page),
    closed: true,
    hub: undefined,
    generator: { name: 'Offprint', url: site.repository, note: undefined },
  };
}

function frameHead(feed: SplitFeed, archive: Archive, record: FeedRecord) {
  const { title, description } = feed.source.descriptor;
  return {
    ...frameClosed(feed, archive, record),
    title,
    description,
    closed: false,
    current: undefined,
    next: undefined,
    hub: archive.site.hub,
    generator: describeGenerator(archive),
  };
}
