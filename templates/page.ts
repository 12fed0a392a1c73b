/** What every page is given, and how a page type is declared. */

import type { SitePath } from '../src/addresses.ts';
import { linkFrom } from '../src/addresses.ts';
import { buildFeedDirectory, type FeedDirectory } from '../src/exports/feeds/feed-directory.ts';
import type { Archive } from '../src/model.ts';
import type { Html } from './jsx/html.ts';

/** Site paths of the built assets; names carry a hash of their bytes. */
export interface Assets {
  readonly stylesheet: SitePath;
  /** By source name: `templates/scripts/search.ts` is `scripts.search`. */
  readonly scripts: Readonly<Record<string, SitePath>>;
  /** Files of `templates/public/` and other made assets, by name, e.g. `icon.svg`. */
  readonly files: Readonly<Record<string, SitePath>>;
}

/** What a page knows beside its own item: where it stands, and the archive. */
export interface PageContext {
  readonly archive: Archive;
  /** This page's own address. */
  readonly path: SitePath;
  readonly assets: Assets;
  readonly feeds: FeedDirectory;
  /** The relative URL from this page to `target`; the only way a page makes an internal link. */
  readonly link: (target: string) => string;
}

/** One page type: its items, the address of each, and how one is rendered. All pure. */
export interface PageType<Item> {
  readonly items: (archive: Archive) => readonly Item[];
  readonly path: (item: Item, archive: Archive) => SitePath;
  readonly render: (item: Item, page: PageContext) => Html;
}

export function buildPageContext(archive: Archive, assets: Assets, path: SitePath): PageContext {
  return { archive, assets, path, feeds: feedDirectoryOf(archive), link: (target) => linkFrom(path, target) };
}

const directories = new WeakMap<Archive, FeedDirectory>();

/** Made once for an archive, however many pages ask. */
function feedDirectoryOf(archive: Archive): FeedDirectory {
  const made = directories.get(archive) ?? buildFeedDirectory(archive, archive.queries);
  directories.set(archive, made);
  return made;
}
