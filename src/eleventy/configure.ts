/** Everything Eleventy needs to know of Offprint. */
import { join, relative } from 'node:path';
import type UserConfig from '@11ty/eleventy/UserConfig';
import { templatesFolder } from '../disk/package-folder.ts';
import { pageFiles } from './page-files.ts';
import type { SiteData } from './site-data.ts';

/** Where the page files are; Eleventy takes paths relative to the working folder only. */
export const pagesFolder = `./${relative('', join(templatesFolder, 'pages')).replaceAll('\\', '/')}`;

/**
 * Hands the page files to Eleventy as templates that it has not to read from the disk: a build renders its pages in
 * parts, and Eleventy would read every file anew for each, as code that has never run.
 */
export function configure(config: UserConfig, site: SiteData): void {
  for (const [name, PageFile] of Object.entries(pageFiles))
    config.addTemplate(`${name}.11ty.js`, new PageFile());
  config.setTemplateFormats(['11ty.js']);
  config.addGlobalData('offprint', () => site);
  // Pagination needs a list to begin with; each page type replaces it by its own.
  config.addGlobalData('pageSeed', [0]);
  config.setUseGitIgnore(false);
  config.setFreezeReservedData(false);
}
