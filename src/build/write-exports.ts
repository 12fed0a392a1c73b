/** Writes what the table of exports makes. */
import type { SitePath } from '../addresses.ts';
import type { LoadedSite } from '../eleventy/load-site.ts';
import { listIndexedPages, listPageFiles } from '../eleventy/page-files.ts';
import type { Export } from '../exports/export.ts';
import { buildExportTable } from '../exports/table.ts';
import type { Archive } from '../model.ts';
import { englishWording, useWording } from '../wording/wording.ts';
import { fingerprintProgram } from './build-stamp.ts';
import { openKeptEditions } from './kept-editions.ts';
import { siteOfStaging } from './staging.ts';
import { openWriter } from './write-content.ts';

/** All exports of a site, below `out`. Throws where an export has the address of a page, an asset or another export. */
export function writeSiteExports({ content, siteData, assetFiles }: LoadedSite, out: string): void {
  useWording(siteData.archive.site.wording ?? englishWording);
  const { queries, published, redirects } = content;
  const pages = listIndexedPages(siteData);
  const taken = [...listPageFiles(siteData), ...assetFiles.map(({ path }) => path)];
  writeExports(buildExportTable({ queries, published, redirects, pages }), siteData.archive, out, taken);
}

/**
 * Throws when two exports have one address below `out`, or one of those in `taken`; these must be distinct as well. Where
 * `out` is the staging folder of a site that was built before, editions that would come out the same are kept.
 */
export function writeExports(
  exports: readonly Export[],
  archive: Archive,
  out: string,
  taken: Iterable<SitePath> = [],
): void {
  const addresses = new Set<SitePath>();
  const take = (path: SitePath): void => {
    if (addresses.has(path)) throw new Error(`Two pages or exports both write ${path}.`);
    addresses.add(path);
  };
  for (const path of taken) take(path);
  const site = siteOfStaging(out);
  const kept = site === undefined ? undefined : openKeptEditions(site, out, fingerprintProgram());
  const write = openWriter(out);
  for (const { files } of exports) {
    for (const file of files(archive)) {
      take(file.path);
      const basis = kept === undefined ? undefined : file.basis?.();
      if (basis !== undefined && kept?.keep(file.path, basis)) continue;
      write(file.path, file.render());
      if (basis !== undefined) kept?.note(file.path, basis);
    }
  }
  kept?.save();
}
