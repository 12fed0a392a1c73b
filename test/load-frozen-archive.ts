/** The frozen archive, built once for all tests that share a process. */
import { buildArchive } from '../src/archive/build-archive.ts';
import { loadContent } from '../src/load/load-content.ts';
import type { Archive } from '../src/model.ts';
import { archiveFolder } from './frozen-archive.ts';

let archive: Archive | undefined;

export function frozenArchive(): Archive {
  archive ??= buildArchive(loadContent(archiveFolder));
  return archive;
}
