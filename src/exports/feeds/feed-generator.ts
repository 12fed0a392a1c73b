/** The generator's note in the head of every feed. */
import { formatDay } from '../../calendar.ts';
import type { Archive } from '../../model.ts';
import type { FeedGenerator } from './feed.ts';

/** Says which issue is the newest and what it was captured in, so that a quiet day and a broken pipeline look different. */
export function describeGenerator({ site, issues }: Archive): FeedGenerator {
  const [newest] = issues;
  const note =
    newest === undefined
      ? 'There is no issue yet.'
      : `The newest issue is number ${newest.number} of ${formatDay(newest.day)}, captured in ${newest.source.dump}.`;
  return { name: 'Offprint', url: site.repository, note };
}
