/** Pages of the built site for tests: one of each type and edge cases (those of the screenshots). */

import { shotPages } from '../../scripts/shots/shot-pages.ts';
import { frozenArchive } from '../load-frozen-archive.ts';

export const archive = frozenArchive();
const shots = shotPages(archive);
/** Each once: the page of one edge case may be that of another. */
export const pageTypes = shots.filter(
  ({ address }, index) => shots.findIndex((other) => other.address === address) === index,
);
