/** Crawls a feed over served files, as an archive crawler does (RFC 5005, section 4; `next_url` in JSON Feed). */
import { absoluteUrl, type SitePath } from '../../src/addresses.ts';
import type { Site } from '../../src/site-settings.ts';
import type { ServedFile } from './feed-files.ts';
import { childrenOf, qualify, readXml, textOf } from './read-xml.ts';

export interface CrawledDocument {
  readonly url: string;
  /** Ids of entries, in the document's order. */
  readonly ids: readonly string[];
  readonly closed: boolean;
  readonly current: string | undefined;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

export type Direction = 'previous' | 'next';

/** All documents from `start` in one direction. Throws for broken links and cycles. */
export function crawlFeed(
  files: ReadonlyMap<SitePath, ServedFile>,
  site: Site,
  start: SitePath,
  direction: Direction = 'previous',
): readonly CrawledDocument[] {
  const byUrl = new Map([...files].map(([path, { text }]) => [absoluteUrl(site.url, path), text]));
  const documents: CrawledDocument[] = [];
  let url: string | undefined = absoluteUrl(site.url, start);
  while (url !== undefined) {
    const text = byUrl.get(url);
    if (text === undefined) throw new Error(`Nothing at ${url}.`);
    if (documents.some((document) => document.url === url)) throw new Error(`A circle at ${url}.`);
    const document: CrawledDocument = {
      url,
      ...(url.endsWith('.json') ? readJsonDocument(text) : readXmlDocument(text)),
    };
    documents.push(document);
    url = document[direction];
  }
  return documents;
}

function readXmlDocument(text: string): Omit<CrawledDocument, 'url'> {
  const root = readXml(text);
  const channel = childrenOf(root, 'channel')[0] ?? root;
  const links = childrenOf(channel, qualify('atom:link'));
  const link = (rel: string) => links.find(({ attributes }) => attributes.rel === rel)?.attributes.href;
  const entries = [...childrenOf(channel, 'item'), ...childrenOf(channel, qualify('atom:entry'))];
  return {
    ids: entries.map((entry) => textOf(entry, 'guid') ?? textOf(entry, qualify('atom:id')) ?? ''),
    closed: childrenOf(channel, qualify('fh:archive')).length === 1,
    current: link('current'),
    previous: link('prev-archive'),
    next: link('next-archive'),
  };
}

interface JsonDocument {
  readonly next_url?: string;
  readonly items: readonly { readonly id: string }[];
  readonly _offprint: {
    readonly closed_archive: boolean;
    readonly current?: string;
    readonly next_archive?: string;
  };
}

function readJsonDocument(text: string): Omit<CrawledDocument, 'url'> {
  const { next_url, items, _offprint }: JsonDocument = JSON.parse(text);
  return {
    ids: items.map(({ id }) => id),
    closed: _offprint.closed_archive,
    current: _offprint.current,
    previous: next_url,
    next: _offprint.next_archive,
  };
}
