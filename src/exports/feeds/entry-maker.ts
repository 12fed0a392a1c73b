/** Builds the feed entry of a paper or issue, with its `published` and `updated` times. */
import { absoluteUrl } from '../../addresses.ts';
import type { Archive } from '../../model.ts';
import type { FeedEntry, Instant } from './feed.ts';
import { entryId, type FeedRecord } from './feed-record.ts';
import { entryInstant, laterOf, noonOf } from './instant.ts';
import { buildBriefIssueEntry, buildIssueEntry } from './issue-entry.ts';
import { buildBriefPaperEntry, buildPaperEntry, type EntryPlace } from './paper-entry.ts';
import type { Publication } from './publication.ts';

/** Times are cached for each publication, since it is in many feeds. */
export interface EntryMaker {
  readonly entryOf: (publication: Publication) => FeedEntry;
  /** The entry for closed documents, without abstracts. */
  readonly briefOf: (publication: Publication) => FeedEntry;
  /** The fields of the entry that are not those of its paper or issue alone. */
  readonly placeOf: (publication: Publication) => EntryPlace;
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
  const placeOf = (publication: Publication): EntryPlace => {
    const { key, issue, paper, path, position } = publication;
    return {
      id: entryId(site.tagAuthority, record.lastingKey(key)),
      url: absoluteUrl(site.url, path),
      published: publishedOf(publication),
      updated: updatedOf(publication),
      place: paper && { issue: issue.day, position },
    };
  };
  const entryOf = (publication: Publication): FeedEntry => {
    const { issue, paper } = publication;
    const place = placeOf(publication);
    return paper === undefined
      ? buildIssueEntry(issue, archive, place)
      : buildPaperEntry(paper, issue, archive, place);
  };
  const briefOf = (publication: Publication): FeedEntry => {
    const { issue, paper } = publication;
    const place = placeOf(publication);
    return paper === undefined
      ? buildBriefIssueEntry(issue, archive, place)
      : buildBriefPaperEntry(paper, archive, place);
  };
  return { entryOf, briefOf, placeOf, publishedOf, updatedOf };
}
