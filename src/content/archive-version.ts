/** Current version of the file formats of an archive: `offprint: 1` in `site.yaml`. */
export const archiveVersion = 1;
