/** The table of feeds: keys, titles and members. */

import {
  authorPath,
  issuesPath,
  papersPath,
  type SitePath,
  subscribePath,
  topicPath,
  venuePath,
} from '../../addresses.ts';
import type { Archive, Author, SavedQuery } from '../../model.ts';
import { hasAuthorPage } from '../../people/author-page.ts';
import { englishWording, joinWords, phrase, useWording } from '../../wording/wording.ts';
import type { FeedDescriptor, FeedKind } from './feed.ts';
import { buildPublications, type Publication, type Publications } from './publication.ts';

export const queryFolder = (id: string): SitePath => `/queries/${id}/`;

/** A feed with its members in publication order. */
export interface FeedSource {
  readonly descriptor: FeedDescriptor;
  /**
   * Title and description in closed archive documents. They use an author's name as on their first paper, because the
   * most frequent form may change later and a closed document must not.
   */
  readonly closed: { readonly title: string; readonly description: string };
  readonly members: readonly Publication[];
}

interface FeedRow {
  readonly key: string;
  readonly kind: FeedKind;
  readonly folder: SitePath;
  readonly page?: SitePath;
  readonly title: string;
  readonly description: string;
}

/** All feeds: of the whole site, then topics, saved queries, venues, authors. */
export function feedsOf(archive: Archive, queries: readonly SavedQuery[]): readonly FeedDescriptor[] {
  return listFeeds(archive, queries).map(({ descriptor }) => descriptor);
}

/** As `feedsOf`, with the members. */
export function listFeeds(archive: Archive, queries: readonly SavedQuery[]): readonly FeedSource[] {
  useWording(archive.site.wording ?? englishWording);
  const publications = buildPublications(archive);
  const site = archive.site.title;
  return [
    toSource(publications.issues, {
      key: 'issues',
      kind: 'issues',
      folder: issuesPath,
      title: phrase('{title}: every issue', { title: site }),
      description: phrase(
        'Each issue as one entry: all its papers in the listing’s order, with authors and abstracts.',
      ),
    }),
    toSource(publications.papers, {
      key: 'papers',
      kind: 'papers',
      folder: papersPath,
      title: phrase('{title}: every paper', { title: site }),
      description: phrase('Each paper as one entry with its abstract, when it first appears in an issue.'),
    }),
    ...topicFeeds(archive, publications),
    ...queryFeeds(archive, publications, queries),
    ...venueFeeds(archive, publications),
    ...authorFeeds(archive, publications),
  ];
}

function topicFeeds({ site, topics }: Archive, publications: Publications): FeedSource[] {
  return [...topics.values()].map(({ id, label, papers }) =>
    toSource(publications.of(papers), {
      key: `topics/${id}`,
      kind: 'topic',
      folder: topicPath(id),
      title: `${site.title}: ${label}`,
      description: phrase('New papers on the topic “{topic}”.', { topic: label }),
    }),
  );
}

function queryFeeds(
  archive: Archive,
  publications: Publications,
  queries: readonly SavedQuery[],
): FeedSource[] {
  return queries.map((query) =>
    toSource(publications.of(archive.answers.get(query.id) ?? []), {
      key: `queries/${query.id}`,
      kind: 'query',
      folder: queryFolder(query.id),
      page: subscribePath,
      title: `${archive.site.title}: ${query.label}`,
      description: query.description ?? describeQuery(query),
    }),
  );
}

function venueFeeds({ site, venues }: Archive, publications: Publications): FeedSource[] {
  return [...venues.values()].map(({ id, name, papers }) =>
    toSource(publications.of(papers), {
      key: `venues/${id}`,
      kind: 'venue',
      folder: venuePath(id),
      title: `${site.title}: ${name}`,
      description: phrase('New papers that were published at or in {venue}.', { venue: name }),
    }),
  );
}

/** Authors with a single paper have no feed. */
function authorFeeds({ site, authors }: Archive, publications: Publications): FeedSource[] {
  const row = (id: string, name: string): FeedRow => ({
    key: `authors/${id}`,
    kind: 'author',
    folder: authorPath(id),
    title: `${site.title}: ${name}`,
    description: phrase('New papers by {author}.', { author: name }),
  });
  return [...authors.values()].filter(hasAuthorPage).map((author) => {
    const members = publications.of(author.papers);
    return toSource(members, row(author.id, author.name), row(author.id, firstPrinted(author, members)));
  });
}

function firstPrinted({ id, name }: Author, members: readonly Publication[]): string {
  return members[0]?.paper?.authors.find((author) => author.id === id)?.name ?? name;
}

function toSource(members: readonly Publication[], row: FeedRow, closed: FeedRow = row): FeedSource {
  const { key, kind, folder, title, description } = row;
  return {
    descriptor: {
      key,
      kind,
      title,
      description,
      page: row.page ?? folder,
      folder,
      paths: { rss: `${folder}rss.xml`, atom: `${folder}atom.xml`, json: `${folder}feed.json` },
      size: members.length,
      latestIssue: members.at(-1)?.issue.id,
    },
    closed: { title: closed.title, description: closed.description },
    members,
  };
}

function describeQuery({ words, without, authors, venues }: SavedQuery): string {
  const parts = [
    words.length > 0 && phrase(' that mention {words}', { words: either(words) }),
    authors.length > 0 && phrase(' by {authors}', { authors: either(authors) }),
    venues.length > 0 && phrase(' published at {venues}', { venues: either(venues) }),
    without.length > 0 && phrase(' but not {words}', { words: either(without) }),
  ];
  return phrase('New papers{which}.', { which: parts.filter((part) => part !== false).join('') });
}

function either(names: readonly string[]): string {
  return joinWords(
    names.map((name) => phrase('“{name}”', { name })),
    'or',
  );
}
