/** Writes the parts of a site that search needs, and a page with MiniSearch for the same archive. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import MiniSearch from 'minisearch';
import type { BuiltAssets } from '../../src/assets/assets.ts';
import { writeExports } from '../../src/build/write-exports.ts';
import { SiteData } from '../../src/eleventy/site-data.ts';
import { searchExports } from '../../src/exports/search/search-exports.ts';
import type { Archive } from '../../src/model.ts';
import { buildSearchIndex } from '../../src/search/index/build-search-index.ts';
import SearchPage from '../../templates/pages/search.11ty.tsx';
import { miniSearchOptions } from './minisearch-options.ts';

/** Writes the search page with assets and index, and `mini.html` with MiniSearch's index. */
export async function writeEvalSite(
  archive: Archive,
  { assets, files }: BuiltAssets,
  folder: string,
): Promise<void> {
  const put = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  for (const { path, render } of SearchPage.list(new SiteData(archive, assets)))
    put(`${path}index.html`, render());
  for (const { path, bytes } of files) put(path, bytes);
  writeExports(searchExports, archive, folder);
  put('mini-index.json', JSON.stringify(buildMiniSearch(archive)));
  put(
    'mini.html',
    '<!doctype html><html lang="en"><title>MiniSearch</title><script src="mini.js" defer></script></html>',
  );
  const script = await build({
    entryPoints: [join(import.meta.dirname, 'minisearch-page.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
  });
  for (const { contents } of script.outputFiles) put('mini.js', contents);
  await buildSearchIndex(archive, folder);
}

/** The index that a site with MiniSearch would build, with the same stored fields. */
function buildMiniSearch({ papers }: Archive): MiniSearch {
  const index = new MiniSearch(miniSearchOptions);
  index.addAll(
    Array.from(papers.values(), (paper) => ({
      id: paper.id,
      title: paper.title.plain,
      authors: paper.authors.map(({ name }) => name).join(', '),
      abstract: paper.abstract?.plain ?? '',
      arxiv: paper.identifiers.arxiv ?? '',
      year: paper.firstDate?.slice(0, 4) ?? '',
    })),
  );
  return index;
}
