/**
 * What an archive's folder may hold, by name. Only `site.yaml` must be there. Everything that a build reads of an archive
 * is in this table: what isn't here changes nothing, and is not watched.
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
