/** `generator` element of every feed. */

import type { Archive } from '../../model.ts';
import { phrase, printDay } from '../../wording/wording.ts';
import type { FeedGenerator } from './feed.ts';

/**
 * Names the newest issue and its capture, so that subscribers can tell a day without papers from a broken pipeline.
 */
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
