/** The folder of one archive: which one a command is about, and what of it counts. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { archiveFiles, archiveFolders } from '../content/archive-files.ts';
import { ContentError, useArchiveFolder } from '../diagnostic.ts';
import { shown } from '../disk/shown.ts';

/** The sample archive's folder, within a checkout of Offprint. */
const sampleFolder = 'content';

/**
 * The archive's folder: `asked`, else the working folder if it holds a `site.yaml`, else `content/`.
 * Diagnostics name its files by it from here on. Throws `ContentError` where there is none.
 */
export function findArchiveFolder(asked: string | undefined): string {
  const folder = chooseFolder(asked);
  useArchiveFolder(shown(folder));
  return folder;
}

function chooseFolder(asked: string | undefined): string {
  if (asked !== undefined) {
    if (isFolder(asked)) return asked;
    throw noArchive(asked, `There is no folder ${asked}.`, 'Check the path given with --content.');
  }
  if (existsSync('site.yaml')) return '.';
  if (isFolder(sampleFolder)) return sampleFolder;
  throw noArchive(
    'site.yaml',
    'There is no archive here: neither site.yaml nor a folder content/.',
    'Go to the folder of your archive, name it with --content, or begin one here with "offprint new .".',
  );
}

/** Everything that a build may read of the archive in `dir`; some of it need not exist. */
export function archivePaths(dir: string): readonly string[] {
  return [...archiveFiles, ...archiveFolders].map((name) => join(dir, name));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function noArchive(file: string, reason: string, advice: string): ContentError {
  return new ContentError([{ severity: 'error', rule: 'no-archive', reason, advice, file }]);
}
