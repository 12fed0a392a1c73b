/** Which feeds a page offers for autodiscovery. */
import type { Archive, AuthorId, TopicId, VenueId } from '../src/model.ts';
import type { FeedLink } from './layouts/PageLayout.tsx';

export function siteFeedLinks(_archive: Archive): readonly FeedLink[] {
  return [];
}
export function topicFeedLinks(_archive: Archive, _id: TopicId): readonly FeedLink[] {
  return [];
}
export function authorFeedLinks(_archive: Archive, _id: AuthorId): readonly FeedLink[] {
  return [];
}
export function venueFeedLinks(_archive: Archive, _id: VenueId): readonly FeedLink[] {
  return [];
}
