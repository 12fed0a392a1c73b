/** Wiring only: the site is loaded and built in src/, pages are in templates/pages/. */
import type UserConfig from '@11ty/eleventy/UserConfig';
import { configure, pagesFolder } from './src/eleventy/configure.ts';
import { currentSite } from './src/eleventy/current-site.ts';

export default async function offprint(config: UserConfig): Promise<object> {
  const { siteData } = await currentSite();
  configure(config, siteData);
  return { dir: { input: pagesFolder, output: '_site' } };
}
