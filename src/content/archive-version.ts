/** The version of an archive's files that this Offprint reads: `offprint: 1` in `site.yaml`. */
export const archiveVersion = 1;
