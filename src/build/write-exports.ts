/** Writes the exports of the table in `exports/table.ts`. */
import type { SitePath } from '../addresses.ts';
import { ContentError, type Diagnostic } from '../diagnostic.ts';
import type { LoadedSite } from '../eleventy/load-site.ts';
import { listIndexedPages, listPageFiles } from '../eleventy/page-files.ts';
import type { Export } from '../exports/export.ts';
import { buildExportTable } from '../exports/table.ts';
import type { Archive } from '../model.ts';
import { englishWording, useWording } from '../wording/wording.ts';
import type { KeptSite } from './kept-site.ts';
import { buildFindHidden, findClash, SiteAddresses } from './site-addresses.ts';
import { openWriter } from './write-content.ts';

/**
 * Writes all exports of a site below `out`. Throws where two exports, or an export and a page or asset, have the same
 * path.
 */
export function writeSiteExports(site: LoadedSite, out: string, kept?: KeptSite): void {
  const { content, siteData, assetFiles } = site;
  useWording(siteData.archive.site.wording ?? englishWording);
  const { queries, published, redirects } = content;
  const pages = listIndexedPages(siteData);
  const taken = [...listPageFiles(siteData), ...assetFiles.map(({ path }) => path)];
  const table = buildExportTable({ queries, published, redirects, pages });
  const findHidden = buildFindHidden(site);
  for (const { path } of assetFiles) refuse(findHidden(path));
  writeExports(table, siteData.archive, out, {
    taken,
    kept,
    findClash: (path) => findClash(path, site),
    findHidden,
  });
}

export interface ExportSurroundings {
  /** Paths of all other files; no two may be equal. */
  readonly taken?: Iterable<SitePath>;
  /** The error to report if two files have the path; undefined if the archive is not the cause. */
  readonly findClash?: (path: SitePath) => Diagnostic | undefined;
  /** The error to report if a redirect leads away from the path. */
  readonly findHidden?: (path: SitePath) => Diagnostic | undefined;
  readonly kept?: KeptSite | undefined;
}

/** Exports that write files where redirects lead from: their pages, and feeds that moved and still answer. */
const staying: ReadonlySet<string> = new Set(['redirects', 'feeds']);

function refuse(fault: Diagnostic | undefined): void {
  if (fault !== undefined) throw new ContentError([fault]);
}

/** Writes `exports` below `out`. Throws when two have the same path, or one of those taken. */
export function writeExports(
  exports: readonly Export[],
  archive: Archive,
  out: string,
  { taken = [], findClash, findHidden, kept }: ExportSurroundings = {},
): void {
  const addresses = new SiteAddresses();
  const take = (path: SitePath): void => {
    if (addresses.take(path)) return;
    const clash = findClash?.(path);
    throw clash === undefined
      ? new Error(`Two pages or exports both write ${path}.`)
      : new ContentError([clash]);
  };
  for (const path of taken) take(path);
  const write = openWriter(out, kept?.files);
  for (const { name, files } of exports) {
    for (const file of files(archive, kept?.memo)) {
      const { path, render, basis } = file;
      take(path);
      if (!staying.has(name)) refuse(findHidden?.(path));
      write({ path, render, data: kept?.hashData(basis), segments: kept?.segmentsOf(file) });
    }
  }
}
