/** The generator's note in the head of every feed. */

import type { Archive } from '../../model.ts';
import { phrase, printDay } from '../../wording/wording.ts';
import type { FeedGenerator } from './feed.ts';

/** Says which issue is the newest and what it was captured in, so that a quiet day and a broken pipeline look different. */
export function describeGenerator({ site, issues }: Archive): FeedGenerator {
  const [newest] = issues;
  const note =
    newest === undefined
      ? phrase('There is no issue yet.')
      : phrase('The newest issue is number {number} of {day}, captured in {dump}.', {
          number: String(newest.number),
          day: printDay(newest.day),
          dump: newest.source.dump,
        });
  return { name: 'Offprint', url: site.repository, note };
}
