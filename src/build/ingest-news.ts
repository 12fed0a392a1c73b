/**
 * Ingest, left out where the last build's found nothing new in the same captures and issues: then the parsers of all kinds of
 * captures, a fifth of the program, are not even loaded.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { IssueFile } from '../content/issue-file.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { finishWrites } from '../disk/write-together.ts';
import { loadIssues } from '../load/load-content.ts';
import { addFiles, fingerprintRenderers, listOddNames } from './build-stamp.ts';
import type { BuildOrigin } from './count-processes.ts';
import { FileHashes } from './file-hashes.ts';

export interface IngestedNews {
  /** All issues, oldest first. */
  readonly issues: readonly IssueFile[];
  /** Those that ingest has written. */
  readonly changed: readonly IssueFile[];
  /** Why captures were not taken in. */
  readonly refusals: readonly Diagnostic[];
  /** For `BuildOrigin`: hash of all that was read, where there was nothing to take in and nothing to refuse. */
  readonly settled: string | undefined;
}

/** What a run of ingest reads where there is no news: captures with their sidecars, issues, and limits. */
const read = ['dumps', 'issues', 'site.yaml'];

/** `last` is undefined where nothing of the last build may be relied on. */
export async function ingestNews(
  contentDir: string,
  last: BuildOrigin | undefined,
  hashes = new FileHashes(),
): Promise<IngestedNews> {
  // First: what an interrupted command has left may be among what is compared.
  finishWrites(contentDir);
  const settled = fingerprintCaptures(contentDir, hashes);
  if (last?.settled === settled && last.program === fingerprintRenderers())
    return { issues: loadIssues(contentDir), changed: [], refusals: [], settled };
  const { ingestFolder } = await import('../ingest/ingest-folder.ts');
  const { issues, changed, refusals } = ingestFolder(contentDir);
  // Asked again: a file may have changed before ingest read it.
  const isSettled =
    changed.length === 0 && refusals.length === 0 && fingerprintCaptures(contentDir, hashes) === settled;
  return { issues, changed, refusals, settled: isSettled ? settled : undefined };
}

function fingerprintCaptures(contentDir: string, hashes: FileHashes): string {
  const hash = createHash('sha256');
  const paths = read.map((name) => join(contentDir, name));
  for (const path of paths) addFiles(hash, path, hashes);
  return hash.update(JSON.stringify(listOddNames(paths))).digest('hex');
}
