/** Where the files of search stand below the site's root. */
import type { SitePath } from '../addresses.ts';

export const pagefindPath: SitePath = '/pagefind/pagefind.js';
export const vocabularyPath: SitePath = '/search-words.txt';
/** Loaded only by pages opened from a disk. */
export const diskIndexPath: SitePath = '/search-index.js';
