/** Pages of the built site for tests: one of each type and edge cases (those of the screenshots). */
import { shotPages } from '../../scripts/shots/shot-pages.ts';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { archiveFolder } from '../frozen-archive.ts';

export const archive = buildArchive(loadContent(archiveFolder));
export const pageTypes = shotPages(archive);
