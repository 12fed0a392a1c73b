/** Exports of feeds in all formats, of OPML and of the status file. */

import { memoize, memoizeLast } from '../../memoize.ts';
import type { Archive, SavedQuery } from '../../model.ts';
import { compareText } from '../../words/compare-text.ts';
import { excerptOfIssue, excerptOfPaper } from '../excerpts.ts';
import {
  type Basis,
  type ContentChunk,
  type Export,
  type ExportedFile,
  type FileSegment,
  inSegments,
  type Memo,
  noMemo,
  type SegmentedContent,
} from '../export.ts';
import { atom } from './atom.ts';
import { buildEntryMaker, type EntryMaker } from './entry-maker.ts';
import { EntryStore } from './entry-store.ts';
import type { FeedFormat, Instant } from './feed.ts';
import { type PlannedDocument, planDocuments, type SplitFeed, splitFeed } from './feed-documents.ts';
import type { FeedRecord } from './feed-record.ts';
import { type FeedSource, listFeeds } from './feed-table.ts';
import { laterOf, noonOf } from './instant.ts';
import { jsonFeed } from './json-feed.ts';
import { renderOpml } from './opml.ts';
import type { Publication } from './publication.ts';
import type { RenderedEntry } from './rendered-entry.ts';
import { rss } from './rss.ts';
import { renderStatus } from './status.ts';

export const feedFormats: readonly FeedFormat[] = [rss, atom, jsonFeed];

export interface FeedSetting {
  readonly queries: readonly SavedQuery[];
  readonly record: FeedRecord;
}

/** The rows. Feeds are listed once per archive. */
export function feedExports({ queries, record }: FeedSetting): readonly Export[] {
  const listed = new WeakMap<Archive, readonly FeedSource[]>();
  const sourcesOf = (archive: Archive): readonly FeedSource[] => {
    const sources = listed.get(archive) ?? listFeeds(archive, queries);
    listed.set(archive, sources);
    return sources;
  };
  const descriptors = (archive: Archive) => sourcesOf(archive).map(({ descriptor }) => descriptor);
  return [
    {
      name: 'feeds',
      files: (archive, memo = noMemo) => feedFiles(archive, sourcesOf(archive), record, memo),
    },
    {
      name: 'list of feeds',
      files: (archive) => [
        {
          path: '/subscribe/feeds.opml' as const,
          mediaType: 'text/x-opml; charset=utf-8',
          render: () => renderOpml(archive, descriptors(archive)),
        },
      ],
    },
    {
      name: 'status',
      files: (archive) => [
        {
          path: '/status.json' as const,
          mediaType: 'application/json; charset=utf-8',
          render: () => renderStatus(archive, descriptors(archive).length),
        },
      ],
    },
  ];
}

/** The documents feed by feed and block by block, so that an entry is rendered once for all its formats. */
function* feedFiles(
  archive: Archive,
  sources: readonly FeedSource[],
  record: FeedRecord,
  memo: Memo,
): Iterable<ExportedFile> {
  const maker = buildEntryMaker(archive, record);
  const store = new EntryStore(maker, feedFormats);
  const basisOf = memoize((publication: Publication) => basisOfMember(publication, maker, archive));
  const weights = memo.sizes('feed entries', [...new Set(sources.flatMap(({ members }) => members))], {
    basis: basisOf,
    size: (publication) => store.weightOf(publication),
  });
  const weightOf = (publication: Publication) => weights.get(publication) ?? store.weightOf(publication);
  const startOfFeeds = startOfIds(archive.site.tagAuthority);
  // Documents with the same members follow each other.
  const blockOf = memoizeLast((members: readonly Publication[]) =>
    renderBlock(members, maker, store, startOfFeeds),
  );
  const basesOf = memoizeLast((members: readonly Publication[]) => members.map(basisOf));
  const basisOfBrief = memoize((publication: Publication) => ['brief', basisOf(publication)]);
  for (const source of sources) {
    const feed = splitFeed(source, weightOf);
    for (const { format, document } of planByBlock(feed, archive, record)) {
      const { path, members, brief, frame } = document;
      const { render, segments } = inSegments(() =>
        listEntries(blockOf(members), document, format, brief ? basisOfBrief : basisOf),
      );
      const basis = () => [format.name, frame(startOfFeeds), basesOf(members)];
      const file = { path, mediaType: format.mediaType, basis, render };
      // Closed documents are kept as a whole.
      yield members === feed.blocks.head && segments ? { ...file, segments } : file;
    }
  }
}

/** The documents of a feed block by block, each in all formats. */
function* planByBlock(
  feed: SplitFeed,
  archive: Archive,
  record: FeedRecord,
): Iterable<{ readonly format: FeedFormat; readonly document: PlannedDocument }> {
  const plans = feedFormats.map((format) => ({
    format,
    documents: planDocuments(feed, format, archive, record),
  }));
  for (const index of plans[0]?.documents.keys() ?? [])
    for (const { format, documents } of plans) {
      const document = documents[index];
      if (document !== undefined) yield { format, document };
    }
}

/** All that an entry is made from. */
function basisOfMember(publication: Publication, maker: EntryMaker, archive: Archive): readonly Basis[] {
  const { issue, paper } = publication;
  const place = maker.placeOf(publication);
  return [place, issue.id, paper ? excerptOfPaper(paper, archive) : excerptOfIssue(issue, archive)];
}

interface RenderedBlock {
  readonly updated: Instant;
  readonly newestFirst: readonly Publication[];
  /** An entry; each form is made when it is first asked for. */
  readonly whole: (publication: Publication) => RenderedEntry;
  readonly brief: (publication: Publication) => RenderedEntry;
}

function renderBlock(
  members: readonly Publication[],
  { publishedOf, updatedOf }: EntryMaker,
  store: EntryStore,
  startOfFeeds: Instant,
): RenderedBlock {
  const newestFirst = members
    .map((publication) => ({ publication, published: publishedOf(publication) }))
    .sort(
      (one, other) =>
        compareText(other.published, one.published) ||
        compareText(one.publication.path, other.publication.path),
    );
  const [first, ...others] = members.map(updatedOf);
  return {
    updated: first === undefined ? startOfFeeds : others.reduce(laterOf, first),
    newestFirst: newestFirst.map(({ publication }) => publication),
    whole: memoize((publication) => store.renderedOf(publication)),
    brief: memoize((publication) => store.briefOf(publication)),
  };
}

/** An entry's basis need not say its format: a document has one, by its address. */
function listEntries(
  { updated, newestFirst, whole, brief: shortened }: RenderedBlock,
  { brief, frame }: PlannedDocument,
  format: FeedFormat,
  basisOf: (publication: Publication) => Basis,
): SegmentedContent {
  const entryOf = brief ? shortened : whole;
  const { before, between, after } = format.renderDocument(frame(updated));
  const pieces: (ContentChunk | FileSegment)[] = [before];
  for (const [index, publication] of newestFirst.entries()) {
    if (index > 0 && between !== '') pieces.push(between);
    pieces.push({ basis: () => basisOf(publication), render: () => entryOf(publication).in(format) });
  }
  pieces.push(after);
  return pieces;
}

/** `updated` of an empty feed: the start date of the site's `tag:` URIs, so that no clock is needed. */
function startOfIds(tagAuthority: string): Instant {
  const [year = '1970', month = '01', day = '01'] = (tagAuthority.split(',')[1] ?? '1970').split('-');
  return noonOf(`${year}-${month}-${day}`);
}
