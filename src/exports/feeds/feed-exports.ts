/** The rows of the table of exports that are feeds: one for each format, then OPML and the status. */
import type { Archive } from '../../model.ts';
import type { Export, ExportedFile } from '../export.ts';
import type { Arrival } from './arrival.ts';
import { atom } from './atom.ts';
import { buildEntryMaker, type EntryMaker } from './entry-maker.ts';
import type { FeedFormat, Instant } from './feed.ts';
import { type CutFeed, cutFeed, type PlannedDocument, planDocuments } from './feed-documents.ts';
import type { FeedRecord } from './feed-record.ts';
import { listFeeds } from './feed-table.ts';
import { laterOf, noonOf } from './instant.ts';
import { jsonFeed } from './json-feed.ts';
import { renderOpml } from './opml.ts';
import { rss } from './rss.ts';
import type { SavedQuery } from './saved-query.ts';
import { renderStatus } from './status.ts';

export const feedFormats: readonly FeedFormat[] = [rss, atom, jsonFeed];

export interface FeedSetting {
  readonly queries: readonly SavedQuery[];
  readonly record: FeedRecord;
}

interface FeedPlan {
  readonly maker: EntryMaker;
  readonly feeds: readonly CutFeed[];
}

/** Characters of entries kept for reuse in one format; beyond that an entry is made again for each feed it is in. */
const mostKept = 300_000_000;

/** The rows. All feeds of an archive are planned once, whichever rows are asked for. */
export function feedExports(setting: FeedSetting): readonly Export[] {
  const plans = new WeakMap<Archive, FeedPlan>();
  const planOf = (archive: Archive): FeedPlan => {
    const plan = plans.get(archive) ?? buildPlan(archive, setting);
    plans.set(archive, plan);
    return plan;
  };
  const descriptors = (archive: Archive) => planOf(archive).feeds.map(({ source }) => source.descriptor);
  return [
    ...feedFormats.map((format) => ({
      name: `${format.label} feeds`,
      files: (archive: Archive) => formatFiles(format, archive, planOf(archive), setting.record),
    })),
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

function buildPlan(archive: Archive, { queries, record }: FeedSetting): FeedPlan {
  const maker = buildEntryMaker(archive, record);
  return { maker, feeds: listFeeds(archive, queries).map((source) => cutFeed(source, maker.weightOf)) };
}

function* formatFiles(
  format: FeedFormat,
  archive: Archive,
  { maker, feeds }: FeedPlan,
  record: FeedRecord,
): Iterable<ExportedFile> {
  const renderEntry = keepRendered((arrival) => format.renderEntry(maker.entryOf(arrival)));
  const empty = startOfIds(archive.site.tagAuthority);
  for (const feed of feeds) {
    for (const document of planDocuments(feed, format, archive, record)) {
      yield {
        path: document.path,
        mediaType: format.mediaType,
        render: () => renderPlanned(document, format, maker, renderEntry, empty),
      };
    }
  }
}

function renderPlanned(
  { members, frame }: PlannedDocument,
  format: FeedFormat,
  { publishedOf, updatedOf }: EntryMaker,
  renderEntry: (arrival: Arrival) => string,
  empty: Instant,
): string {
  const newestFirst = members
    .map((arrival) => ({ arrival, published: publishedOf(arrival) }))
    .sort(
      (one, other) =>
        compareText(other.published, one.published) || compareText(one.arrival.path, other.arrival.path),
    );
  const [first, ...others] = members.map(updatedOf);
  const updated = first === undefined ? empty : others.reduce(laterOf, first);
  return format.renderDocument(
    frame(updated),
    newestFirst.map(({ arrival }) => renderEntry(arrival)),
  );
}

/** Remembers what was rendered, as an entry is in many feeds, as far as memory allows. */
function keepRendered(render: (arrival: Arrival) => string): (arrival: Arrival) => string {
  const kept = new Map<Arrival, string>();
  let size = 0;
  return (arrival) => {
    const known = kept.get(arrival);
    if (known !== undefined) return known;
    const text = render(arrival);
    if (size + text.length <= mostKept) {
      kept.set(arrival, text);
      size += text.length;
    }
    return text;
  };
}

/** The moment of a feed without entries: the start of the site's `tag:` URIs, so that no clock is needed. */
function startOfIds(tagAuthority: string): Instant {
  const [year = '1970', month = '01', day = '01'] = (tagAuthority.split(',')[1] ?? '1970').split('-');
  return noonOf(`${year}-${month}-${day}`);
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
