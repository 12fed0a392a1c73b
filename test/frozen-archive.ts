/**
 * The archive that tests read: the sample archive as it was on one day. A new issue in `content/` must not change what
 * tests expect, so none of them reads `content/` but those of test/content/living-*.test.ts.
 */
export const archiveFolder = 'test/fixtures/archive';
