/** Migrates an archive's files to the current version. */
import { join } from 'node:path';
import { isMap, parseDocument } from 'yaml';
import { archiveVersion } from '../content/archive-files.ts';
import { ContentError } from '../diagnostic.ts';
import { isThere, readText } from '../disk/read-input.ts';
import { shown } from '../disk/shown.ts';
import { finishWrites, withArchiveLock, writeTogether } from '../disk/write-together.ts';
import { migrations } from './migrations.ts';

export interface Migrated {
  readonly from: number;
  readonly to: number;
  /** One sentence for each change that was made, or would be made. */
  readonly changes: readonly string[];
}

/**
 * Migrates the archive in `dir`. Writes nothing with `dryRun` or without changes.
 *
 * @throws {ContentError} where `site.yaml` can't be read
 */
export function migrateArchive(dir: string, { dryRun }: { readonly dryRun: boolean }): Migrated {
  if (dryRun) return migrate(dir, () => undefined);
  finishWrites(dir);
  return withArchiveLock(dir, () =>
    migrate(dir, (site) => writeTogether(dir, [{ path: siteFile, bytes: site }])),
  );
}

const siteFile = 'site.yaml';

function migrate(dir: string, write: (site: string) => void): Migrated {
  const path = join(dir, siteFile);
  const site = parseDocument(readSite(path));
  const isMapping = site.errors.length === 0 && isMap(site.contents);
  const version: unknown = isMapping ? (site.get('offprint') ?? 0) : undefined;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0)
    throw refusal(path, 'The file is no YAML with a version such as "offprint: 1".', 'Mend it first.');
  if (version > archiveVersion) throw refusal(path, newerVersion(version), 'Install a newer Offprint.');
  const due = migrations.filter(({ to }) => to > version);
  for (const { changeSite } of due) changeSite(site);
  if (due.length > 0) write(site.toString({ lineWidth: 0 }));
  return { from: version, to: archiveVersion, changes: due.map(({ summary }) => summary) };
}

function readSite(path: string): string {
  if (!isThere(path))
    throw refusal(path, 'The file is not there.', 'Name the folder of an archive with --content.');
  return readText(path);
}

function newerVersion(version: number): string {
  return `This archive is of version ${version}; this Offprint reads versions up to ${archiveVersion}.`;
}

function refusal(path: string, reason: string, advice: string): ContentError {
  return new ContentError([
    { severity: 'error', rule: 'archive-version', reason, advice, file: shown(path) },
  ]);
}
