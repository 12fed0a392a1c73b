/** Builds the permalinks of the current archive: everything published under a permanent name. */

import {
  authorPath,
  issuePath,
  paperPath,
  type SitePath,
  topicPath,
  venuePath,
  yearPath,
} from '../addresses.ts';
import { fingerprintEntry } from '../content/fingerprint-entry.ts';
import type { IssueFile } from '../content/issue-file.ts';
import type { Permalinks, PublishedEntry, PublishedFeed } from '../content/permalinks-file.ts';
import type { FeedDescriptor } from '../exports/feeds/feed.ts';
import type { FeedRecord } from '../exports/feeds/feed-record.ts';
import type { RedirectMap } from '../exports/redirects/redirect-map.ts';
import type { Archive, PaperId } from '../model.ts';
import { hasAuthorPage } from '../people/author-page.ts';
import { foldName } from '../words/fold-name.ts';
import { hashIssue, hashPaper } from './hash-entry.ts';

export interface PublishedArchive {
  readonly archive: Archive;
  /** Entries of issue files, without corrections. */
  readonly issues: readonly Pick<IssueFile, 'papers'>[];
  readonly feeds: readonly Pick<FeedDescriptor, 'key' | 'folder'>[];
  /** All paths of the site, including feed documents. Redirected paths are ignored. */
  readonly paths: Iterable<SitePath>;
  /** Built from the published permalinks. */
  readonly record: FeedRecord;
  readonly redirects: RedirectMap;
}

const archiveDocument = /^(.*\/)archive\/(\d+)\/(?:rss\.xml|atom\.xml|feed\.json)$/;
const headDocument = /^(.*\/)(?:rss\.xml|atom\.xml|feed\.json)$/;

export function buildPermalinks(site: PublishedArchive): Permalinks {
  const { archive, issues, feeds, paths, record, redirects } = site;
  const folders = new Set<string>(feeds.map(({ folder }) => folder));
  const { pages, documents } = sortPaths(paths, folders, redirects);
  for (const path of ownPaths(archive)) pages.add(path);
  return {
    tagAuthority: archive.site.tagAuthority,
    pages,
    feeds: new Map(
      feeds.map(({ key, folder }): [string, PublishedFeed] => [
        record.lastingKey(key),
        { folder, documents: documents.get(folder) ?? 0 },
      ]),
    ),
    entries: buildEntries(archive, record),
    citationKeys: new Map([...archive.papers.values()].map(({ id, citationKey }) => [id, citationKey])),
    authorIds: new Map([...archive.authors.values()].map(({ id, name }) => [foldName(name), id])),
    issueNumbers: new Map(archive.issues.map(({ id, number }) => [id, number])),
    paperIds: fingerprintPapers(issues),
  };
}

/**
 * Paths of pages of issues, papers, topics …. They are included even if a redirect has the same path, so that the
 * conflict is reported.
 */
function* ownPaths({ issues, papers, topics, venues, years, authors }: Archive): Iterable<SitePath> {
  for (const { id } of issues) yield issuePath(id);
  for (const id of papers.keys()) yield paperPath(id);
  for (const id of topics.keys()) yield topicPath(id);
  for (const id of venues.keys()) yield venuePath(id);
  for (const { year } of years) yield yearPath(year);
  for (const author of authors.values()) if (hasAuthorPage(author)) yield authorPath(author.id);
}

/** Separates feed documents from other paths. */
function sortPaths(paths: Iterable<SitePath>, folders: ReadonlySet<string>, redirects: RedirectMap) {
  const pages = new Set<SitePath>();
  const documents = new Map<string, number>();
  for (const path of paths) {
    if (redirects.follow(path) !== undefined) continue;
    const [, folder = '', number = '0'] = archiveDocument.exec(path) ?? headDocument.exec(path) ?? [];
    if (!folders.has(folder)) pages.add(path);
    else documents.set(folder, Math.max(documents.get(folder) ?? 0, Number(number)));
  }
  return { pages, documents };
}

/** Fingerprint → paper id. If two papers have equal texts, the first in the archive's order gets the fingerprint. */
function fingerprintPapers(issues: PublishedArchive['issues']): Map<string, PaperId> {
  const ids = new Map<string, PaperId>();
  for (const { papers } of issues)
    for (const entry of papers) {
      const fingerprint = fingerprintEntry(entry);
      if (!ids.has(fingerprint)) ids.set(fingerprint, entry.id);
    }
  return ids;
}

function buildEntries({ issues, papers }: Archive, record: FeedRecord): Map<string, PublishedEntry> {
  const entries = new Map<string, PublishedEntry>();
  const add = (now: string, hash: string) => {
    const key = record.lastingKey(now);
    entries.set(key, { hash, revised: record.revisedOn(key) });
  };
  for (const issue of issues) add(`issues/${issue.id}`, hashIssue(issue, papers));
  for (const paper of papers.values()) add(`papers/${paper.id}`, hashPaper(paper));
  return entries;
}
