/**
 * Names of all files and folders in an archive that a build reads. Only `site.yaml` is required. Other files are
 * ignored, and not watched.
 */
export const archiveFiles = [
  'site.yaml',
  'topics.yaml',
  'queries.yaml',
  'corrections.yaml',
  'redirects.yaml',
  'permalinks.json',
  'words.yaml',
  'theme.css',
  'icon.svg',
] as const;

export const archiveFolders = ['dumps', 'issues', 'facts', 'pages'] as const;

/** Who has had which issue by mail: `send` writes and reads it, and without it everybody would get an issue twice. */
export const sentFolder = 'sent';

/** Current version of the file formats of an archive: `offprint: 1` in `site.yaml`. */
export const archiveVersion = 1;

/** The rule of diagnostics about an archive that only a newer Offprint can read. */
export const laterVersion = 'archive-version';
