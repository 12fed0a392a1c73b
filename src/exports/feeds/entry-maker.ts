/** Makes the entry of anything that arrives, and says when it was published and last updated. */
import { absoluteUrl } from '../../addresses.ts';
import type { Archive } from '../../model.ts';
import type { Arrival } from './arrival.ts';
import type { FeedEntry, Instant } from './feed.ts';
import { entryId, type FeedRecord } from './feed-record.ts';
import { entryInstant, laterOf, noonOf } from './instant.ts';
import { buildIssueEntry } from './issue-entry.ts';
import { buildPaperEntry } from './paper-entry.ts';

/** Instants are reckoned once for each arrival, as it is in many feeds. */
export interface EntryMaker {
  readonly entryOf: (arrival: Arrival) => FeedEntry;
  readonly publishedOf: (arrival: Arrival) => Instant;
  readonly updatedOf: (arrival: Arrival) => Instant;
}

export function buildEntryMaker(archive: Archive, record: FeedRecord): EntryMaker {
  const { site } = archive;
  const instants = new Map<Arrival, Instant>();
  const publishedOf = (arrival: Arrival): Instant => {
    const { issue, position } = arrival;
    const instant = instants.get(arrival) ?? entryInstant(issue.day, position, issue.appearances.length);
    instants.set(arrival, instant);
    return instant;
  };
  const updatedOf = (arrival: Arrival): Instant => {
    const published = publishedOf(arrival);
    const revised = record.revisedOn(record.lastingKey(arrival.key));
    return revised === undefined ? published : laterOf(published, noonOf(revised));
  };
  const entryOf = (arrival: Arrival): FeedEntry => {
    const { key, issue, paper, path, position } = arrival;
    const frame = {
      id: entryId(site.tagAuthority, record.lastingKey(key)),
      url: absoluteUrl(site.url, path),
      published: publishedOf(arrival),
      updated: updatedOf(arrival),
      place: paper && { issue: issue.day, position },
    };
    return paper === undefined
      ? buildIssueEntry(issue, archive, frame)
      : buildPaperEntry(paper, issue, archive, frame);
  };
  return { entryOf, publishedOf, updatedOf };
}
