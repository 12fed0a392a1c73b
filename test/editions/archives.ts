/** Archives that tests of editions read. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { ingestFolder } from '../../src/ingest/ingest-folder.ts';
import { loadContent } from '../../src/load/load-content.ts';
import type { Archive } from '../../src/model.ts';
import { writeHostileContent } from '../site/hostile-content.ts';

/** An archive in which every text is hostile, by way of a capture as all others come. */
export function hostileContentArchive(): Archive {
  if (hostile !== undefined) return hostile;
  const folder = mkdtempSync(join(tmpdir(), 'offprint-hostile-editions-'));
  try {
    writeHostileContent(folder);
    ingestFolder(folder);
    hostile = buildArchive(loadContent(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return hostile;
}
let hostile: Archive | undefined;
