/** The pages of an archive, each rendered when it is asked for: no disk, no Eleventy. */
import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { definePage } from '../../src/eleventy/define-page.ts';
import { SiteData } from '../../src/eleventy/site-data.ts';
import type { Archive } from '../../src/model.ts';
import type { Assets } from '../../templates/page.ts';

type PageClass = ReturnType<typeof definePage<unknown>>;

const assets: Assets = { stylesheet: '/assets/site.css', scripts: {}, files: {} };
const folder = 'templates/pages';

/** By address (`/papers/x/`), the HTML of every page type of `templates/pages/`. */
export async function renderPages(archive: Archive): Promise<ReadonlyMap<string, () => string>> {
  const offprint = new SiteData(archive, assets);
  const pages = new Map<string, () => string>();
  for (const file of readdirSync(folder).sort()) {
    const { default: Page }: { readonly default: PageClass } = await import(
      /* @vite-ignore */ pathToFileURL(`${folder}/${file}`).href
    );
    const template = new Page();
    const indexes = template.data().pagination.before([], { offprint, page: { inputPath: file } });
    for (const itemIndex of indexes) {
      const address = template.data().permalink({ offprint, itemIndex });
      pages.set(address.replace(/index\.html$/, ''), () => template.render({ offprint, itemIndex }));
    }
  }
  return pages;
}
