/**
 * Ingest, skipped if the last build found nothing new in the same captures and issues: then the parsers of captures, a
 * fifth of the program, are not even loaded.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { IssueFile } from '../content/issue-file.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { finishWrites } from '../disk/write-together.ts';
import { loadIssues } from '../load/load-content.ts';
import { addFiles, fingerprintRenderers, listNonFiles } from './build-stamp.ts';
import type { BuildOrigin } from './count-processes.ts';
import { FileHashes } from './file-hashes.ts';

export interface IngestOutcome {
  /** All issues, oldest first. */
  readonly issues: readonly IssueFile[];
  /** Those that ingest has written. */
  readonly changed: readonly IssueFile[];
  /** Why captures were not taken in. */
  readonly refusals: readonly Diagnostic[];
  /** What is to be said of those that were; issue files keep it, and no later build says it again. */
  readonly warnings: readonly Diagnostic[];
  /** For `BuildOrigin`: hash of all that was read, if nothing was ingested or refused. */
  readonly settled: string | undefined;
}

/** All that ingest reads if nothing has changed: captures with their sidecars, issues, and limits. */
const read = ['dumps', 'issues', 'site.yaml'];

/** `last` is undefined if nothing of the last build may be reused. */
export async function ingestIfChanged(
  contentDir: string,
  last: BuildOrigin | undefined,
  hashes = new FileHashes(),
): Promise<IngestOutcome> {
  // First, because files of an interrupted command may be among those compared.
  finishWrites(contentDir);
  const settled = fingerprintCaptures(contentDir, hashes);
  if (last?.settled === settled && last.program === fingerprintRenderers())
    return { issues: loadIssues(contentDir), changed: [], refusals: [], warnings: [], settled };
  const { ingestFolder } = await import('../ingest/ingest-folder.ts');
  const { warningsOf } = await import('../ingest/ingest-report.ts');
  const { issues, changed, refusals, reports } = ingestFolder(contentDir);
  // Hashed again: a file may have changed before ingest read it.
  const isSettled =
    changed.length === 0 && refusals.length === 0 && fingerprintCaptures(contentDir, hashes) === settled;
  const warnings = warningsOf(reports);
  return { issues, changed, refusals, warnings, settled: isSettled ? settled : undefined };
}

function fingerprintCaptures(contentDir: string, hashes: FileHashes): string {
  const hash = createHash('sha256');
  const paths = read.map((name) => join(contentDir, name));
  for (const path of paths) addFiles(hash, path, hashes);
  return hash.update(JSON.stringify(listNonFiles(paths))).digest('hex');
}
