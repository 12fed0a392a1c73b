/** Everything Eleventy needs to know of Offprint. */
import type UserConfig from '@11ty/eleventy/UserConfig';
import type { SiteData } from './site-data.ts';

/** Where the page types are, relative to the project. */
export const pagesFolder = 'templates/pages';

export function configure(config: UserConfig, site: SiteData): void {
  config.addExtension('11ty.tsx', { key: '11ty.js' });
  config.setTemplateFormats(['11ty.tsx']);
  config.addGlobalData('offprint', () => site);
  // Pagination needs a list to begin with; each page type replaces it by its own.
  config.addGlobalData('pageSeed', [0]);
  config.setUseGitIgnore(false);
  config.setFreezeReservedData(false);
}
