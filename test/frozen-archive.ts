/**
 * The archive that tests read: the sample archive as it was on one day. A new issue in `content/` must not change what
 * tests expect, so none of them reads `content/` but those of test/content/living-*.test.ts.
 */
export const archiveFolder = 'test/fixtures/archive';

/** Where test/site/build-frozen-site.ts builds it, once for all tests of the built site. */
export const siteFolder = '_site.frozen';
