/** Renders pages of an archive on demand, without disk and Eleventy. */
import { pageFiles } from '../../src/eleventy/page-files.ts';
import { SiteData } from '../../src/eleventy/site-data.ts';
import type { Archive } from '../../src/model.ts';
import type { Assets } from '../../templates/page.ts';

const assets: Assets = { stylesheet: '/assets/site.css', scripts: {}, files: {} };

/** Site path → function that renders the page, for all page types. */
export function renderPages(archive: Archive): ReadonlyMap<string, () => string> {
  const site = new SiteData(archive, assets);
  return new Map(
    Object.values(pageFiles).flatMap((file) =>
      file.list(site).map(({ path, render }) => [path, render] as const),
    ),
  );
}
