/** Pages of the built site for tests: one of each type and edge cases (those of the screenshots). */

import { shotPages } from '../../scripts/shots/shot-pages.ts';
import { frozenArchive } from '../load-frozen-archive.ts';

export const archive = frozenArchive();
export const pageTypes = shotPages(archive);
