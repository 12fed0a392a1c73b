/** Finds the archive's folder for a command. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { archiveFiles, archiveFolders } from '../content/archive-files.ts';
import { ContentError, useArchiveFolder } from '../diagnostic.ts';
import { isFolder, isThere } from '../disk/read-input.ts';
import { shown } from '../disk/shown.ts';

/** The sample archive, in a checkout of Offprint. */
const sampleFolder = 'content';

/**
 * The archive's folder: `asked` if given, else the working folder if it has a `site.yaml`, else `content/`.
 * Diagnostics name its files by it from then on.
 *
 * @throws {ContentError} where it does not exist
 */
export function findArchiveFolder(asked: string | undefined): string {
  const folder = chooseFolder(asked);
  useArchiveFolder(shown(folder));
  return folder;
}

function chooseFolder(asked: string | undefined): string {
  if (asked !== undefined && !isFolder(asked))
    throw noArchive(asked, `There is no folder ${asked}.`, 'Check the path given with --content.');
  const folder = asked ?? (!hasSettings('.') && isFolder(sampleFolder) ? sampleFolder : '.');
  if (hasSettings(folder)) return folder;
  const misnamed = findMisnamed(folder);
  // Otherwise a capture would be taken into any folder, and be missing from the archive.
  if (misnamed !== undefined || folder !== '.')
    throw noArchive(
      join(folder, 'site.yaml'),
      'This file is not there.',
      misnamed === undefined
        ? 'An archive has one: check the path, or begin an archive with "offprint new".'
        : `Name ${misnamed} site.yaml if this is your archive.`,
    );
  throw noArchive(
    'site.yaml',
    'There is no archive here: neither site.yaml nor a folder content/.',
    'Go to the folder of your archive, name it with --content, or begin one here with "offprint new .".',
  );
}

/** Whether an archive is there; a broken link to its settings counts, since reading it says what is wrong. */
const hasSettings = (folder: string): boolean => isThere(join(folder, 'site.yaml'));

/** The file that would be `site.yaml` in other letters, or with the ending that an editor gave it. */
function findMisnamed(folder: string): string | undefined {
  return readdirSync(folder).find((name) => name !== 'site.yaml' && /^site\.ya?ml(?:\.txt)?$/i.test(name));
}

/** All paths in the archive at `dir` that a build may read; optional ones may not exist. */
export function archivePaths(dir: string): readonly string[] {
  return [...archiveFiles, ...archiveFolders].map((name) => join(dir, name));
}

function noArchive(file: string, reason: string, advice: string): ContentError {
  return new ContentError([{ severity: 'error', rule: 'no-archive', reason, advice, file }]);
}
