/** The pages of an archive, each rendered when it is asked for: no disk, no Eleventy. */
import { pageFiles } from '../../src/eleventy/page-files.ts';
import { SiteData } from '../../src/eleventy/site-data.ts';
import type { Archive } from '../../src/model.ts';
import type { Assets } from '../../templates/page.ts';

const assets: Assets = { stylesheet: '/assets/site.css', scripts: {}, files: {} };

/** By address (`/papers/x/`), the HTML of every page type of `templates/pages/`. */
export function renderPages(archive: Archive): ReadonlyMap<string, () => string> {
  const site = new SiteData(archive, assets);
  return new Map(
    Object.values(pageFiles).flatMap((file) =>
      file.list(site).map(({ path, render }) => [path, render] as const),
    ),
  );
}
