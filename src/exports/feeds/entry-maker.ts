/** Builds the feed entry of a paper or issue, with its `published` and `updated` times. */
import { absoluteUrl } from '../../addresses.ts';
import type { Archive } from '../../model.ts';
import type { FeedEntry, Instant } from './feed.ts';
import { entryId, type FeedRecord } from './feed-record.ts';
import { entryInstant, laterOf, noonOf } from './instant.ts';
import { buildIssueEntry } from './issue-entry.ts';
import { buildPaperEntry } from './paper-entry.ts';
import type { Publication } from './publication.ts';

/** Times are cached for each publication, since it is in many feeds. */
export interface EntryMaker {
  readonly entryOf: (publication: Publication) => FeedEntry;
  readonly publishedOf: (publication: Publication) => Instant;
  readonly updatedOf: (publication: Publication) => Instant;
}

export function buildEntryMaker(archive: Archive, record: FeedRecord): EntryMaker {
  const { site } = archive;
  const instants = new Map<Publication, Instant>();
  const publishedOf = (publication: Publication): Instant => {
    const { issue, position } = publication;
    const instant = instants.get(publication) ?? entryInstant(issue.day, position, issue.appearances.length);
    instants.set(publication, instant);
    return instant;
  };
  const updatedOf = (publication: Publication): Instant => {
    const published = publishedOf(publication);
    const revised = record.revisedOn(record.lastingKey(publication.key));
    return revised === undefined ? published : laterOf(published, noonOf(revised));
  };
  const entryOf = (publication: Publication): FeedEntry => {
    const { key, issue, paper, path, position } = publication;
    const frame = {
      id: entryId(site.tagAuthority, record.lastingKey(key)),
      url: absoluteUrl(site.url, path),
      published: publishedOf(publication),
      updated: updatedOf(publication),
      place: paper && { issue: issue.day, position },
    };
    return paper === undefined
      ? buildIssueEntry(issue, archive, frame)
      : buildPaperEntry(paper, issue, archive, frame);
  };
  return { entryOf, publishedOf, updatedOf };
}
