/** Exports of feeds in all formats, of OPML and of the status file. */

import { memoize, memoizeLast, once } from '../../memoize.ts';
import type { Archive, SavedQuery } from '../../model.ts';
import { compareText } from '../../words/compare-text.ts';
import { excerptOfIssue, excerptOfPaper } from '../excerpts.ts';
import {
  type Basis,
  type ContentChunk,
  type Export,
  type ExportedFile,
  type FileContent,
  type Memo,
  noMemo,
} from '../export.ts';
import { atom } from './atom.ts';
import { buildEntryMaker, type EntryMaker } from './entry-maker.ts';
import { EntryStore } from './entry-store.ts';
import type { DocumentFrame, FeedFormat, Instant } from './feed.ts';
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
  const basisOfEntry = memoize((publication: Publication) => basisOfMember(publication, maker, archive));
  const weightOf = memoize((publication: Publication) =>
    memo.size(
      'feed entry',
      () => basisOfEntry(publication),
      () => store.weightOf(publication),
    ),
  );
  const startOfFeeds = startOfIds(archive.site.tagAuthority);
  // Documents with the same members follow each other.
  const blockOf = memoizeLast((members: readonly Publication[]) =>
    renderBlock(members, maker, store, startOfFeeds),
  );
  const basisOf = memoizeLast((members: readonly Publication[]) => members.map(basisOfEntry));
  for (const source of sources)
    for (const { format, document } of planByBlock(splitFeed(source, weightOf), archive, record)) {
      const { path, members, brief, frame } = document;
      yield {
        path,
        mediaType: format.mediaType,
        basis: () => [format.name, frame(startOfFeeds), basisOf(members)],
        render: () => {
          const { updated, whole, brief: shortened } = blockOf(members);
          const entries = (brief ? shortened : whole)().map((entry) => entry.in(format));
          return joinEntries(format.renderDocument(frame(updated)), entries);
        },
      };
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
  /** The entries, newest first; each form is made when it is first asked for. */
  readonly whole: () => readonly RenderedEntry[];
  readonly brief: () => readonly RenderedEntry[];
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
    whole: once(() => newestFirst.map(({ publication }) => store.renderedOf(publication))),
    brief: once(() => newestFirst.map(({ publication }) => store.briefOf(publication))),
  };
}

function joinEntries(
  { before, between, after }: DocumentFrame,
  entries: readonly (readonly ContentChunk[])[],
): FileContent {
  const pieces: ContentChunk[] = [before];
  for (const [index, entry] of entries.entries()) {
    if (index > 0 && between !== '') pieces.push(between);
    pieces.push(...entry);
  }
  pieces.push(after);
  return pieces;
}

/** `updated` of an empty feed: the start date of the site's `tag:` URIs, so that no clock is needed. */
function startOfIds(tagAuthority: string): Instant {
  const [year = '1970', month = '01', day = '01'] = (tagAuthority.split(',')[1] ?? '1970').split('-');
  return noonOf(`${year}-${month}-${day}`);
}
