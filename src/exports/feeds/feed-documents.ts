/** A feed as documents: its head, and its archive with fixed addresses and links between them (RFC 5005 §4). */
import { absoluteUrl, type SitePath } from '../../addresses.ts';
import type { Archive } from '../../model.ts';
import { type ArchiveBlocks, splitBlocks } from './archive-blocks.ts';
import type { FeedDocument, FeedFormat, Instant } from './feed.ts';
import { describeGenerator } from './feed-generator.ts';
import { type FeedRecord, feedId } from './feed-record.ts';
import type { FeedSource } from './feed-table.ts';
import type { Publication } from './publication.ts';

/** A feed that has been cut into blocks. */
export interface SplitFeed {
  readonly source: FeedSource;
  readonly blocks: ArchiveBlocks<Publication>;
}

/** One document to be: where it goes, what is in it (in order of publication), and what stands around that. */
export interface PlannedDocument {
  readonly path: SitePath;
  readonly members: readonly Publication[];
  readonly frame: (updated: Instant) => FeedDocument;
}

type Around = Omit<FeedDocument, 'updated'>;

/** The address of the archive document with `number`, counted from 1, the oldest. */
export function archivePath(folder: SitePath, number: number, format: FeedFormat): SitePath {
  return `${folder}archive/${number}/${format.fileName}`;
}

/** Cuts a feed; the members of an issue stay together where they fit. */
export function splitFeed(source: FeedSource, bytesOf: (publication: Publication) => number): SplitFeed {
  const groups = new Map<number, Publication[]>();
  for (const member of source.members) {
    const group = groups.get(member.issue.number);
    if (group === undefined) groups.set(member.issue.number, [member]);
    else group.push(member);
  }
  return { source, blocks: splitBlocks(groups.values(), bytesOf) };
}

/**
 * The documents of a feed. Going back from the head (`prev-archive`, `next_url`) passes closed documents only, and
 * each entry once. So that the newest closed document can name its `next-archive` without ever changing, the
 * address that the next one will have is there already: until that block closes it holds what the head holds,
 * and isn't marked as an archive. Documents with the same members follow each other.
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
  if (closed.length > 0)
    documents.push(plan(pathOf(next), head, { ...aroundHead, self: urlOf(next), current, hub: undefined }));
  const base = frameClosed(feed, archive, record);
  for (const [index, members] of closed.entries()) {
    const number = index + 1;
    const links = { self: urlOf(number), current, previous: before(number), next: urlOf(number + 1) };
    documents.push(plan(pathOf(number), members, { ...base, ...links }));
  }
  return documents;
}

function plan(path: SitePath, members: readonly Publication[], around: Around): PlannedDocument {
  return { path, members, frame: (updated) => ({ ...around, updated }) };
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
