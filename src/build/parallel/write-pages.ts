/**
 * Renders and writes the pages of a large archive without Eleventy, in chunks that two processes divide. Reason: for
 * every page Eleventy keeps a template, data and map entries, and it holds the HTML of all pages until the last is
 * rendered.
 */

import { setImmediate } from 'node:timers/promises';
import { fileOfAddress } from '../../addresses.ts';
import { pageFiles } from '../../eleventy/page-files.ts';
import type { SiteData } from '../../eleventy/site-data.ts';
import type { KeptSite } from '../kept-site.ts';
import { openWriter } from '../write-content.ts';
import { type Chunk, type End, lockChunks, sliceOf } from './locks.ts';

export interface PageChunks {
  /** Locks of the chunks where two processes divide them; undefined where this one writes all. */
  readonly locks?: { readonly lockFolder: string; readonly from: End };
  /** Chunk size: the number of papers whose pages form one chunk. */
  readonly papersAtOnce?: number | undefined;
  readonly kept: KeptSite | undefined;
}

/** Pages rendered between two turns of the event loop. */
const pagesAtOnce = 8;

/** Writes below `out` all pages, or those of every chunk that no other process has locked. */
export async function writePages(
  site: SiteData,
  out: string,
  { locks, papersAtOnce = 250, kept }: PageChunks,
): Promise<void> {
  const write = openWriter(out, kept?.files);
  const lists = Object.values(pageFiles).map((file) => file.list(site));
  const count = Math.max(1, Math.ceil(site.archive.papers.size / papersAtOnce));
  const chunks: Iterable<Chunk> =
    locks === undefined ? [{ index: 0, count: 1 }] : lockChunks(locks.lockFolder, 'pages', count, locks.from);
  let rendered = 0;
  for (const chunk of chunks) {
    for (const { path, render, basis } of lists.flatMap((pages) => sliceOf(pages, chunk))) {
      write({ path: fileOfAddress(path), render, data: kept?.hashData(basis) });
      rendered += 1;
      // Lets the search indexer's I/O go on.
      if (rendered % pagesAtOnce === 0) await setImmediate();
    }
  }
}
