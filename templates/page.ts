/** What every page is given, and how a page type is declared. */

import type { SitePath } from '../src/addresses.ts';
import { homePath, linkFrom } from '../src/addresses.ts';
import { buildFeedDirectory, type FeedDirectory } from '../src/exports/feeds/feed-directory.ts';
import type { Archive } from '../src/model.ts';
import { englishWording, useWording } from '../src/wording/wording.ts';
import type { Html } from './jsx/html.ts';

/** Site paths of the built assets; names carry a hash of their bytes. */
export interface Assets {
  readonly stylesheet: SitePath;
  /** The ground of pages where the archive's theme has colours of its own, as CSS writes them. */
  readonly paper?: { readonly light: string; readonly dark: string };
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
  /** Whether search engines may list it. */
  readonly indexed: boolean;
  readonly assets: Assets;
  readonly feeds: FeedDirectory;
  /**
   * The relative URL from this page to `target`; the only way a page makes an internal link. Pages of one site
   * and depth have the same function, which is how `share-part.ts` knows them.
   */
  readonly link: (target: string) => string;
}

/** One page type: its items, the address of each, and how one is rendered. All pure. */
export interface PageType<Item> {
  readonly items: (archive: Archive) => readonly Item[];
  readonly path: (item: Item, archive: Archive) => SitePath;
  readonly render: (item: Item, page: PageContext) => Html;
  /** False on pages that search engines should leave out. */
  readonly indexed?: boolean;
}

export function buildPageContext(
  archive: Archive,
  assets: Assets,
  path: SitePath,
  indexed = true,
): PageContext {
  useWording(archive.site.wording ?? englishWording);
  const { feeds, links } = siteOf(archive);
  return { archive, assets, path, indexed, feeds, link: linkOf(links, assets, linkFrom(path, homePath)) };
}

type Link = PageContext['link'];

/** What all pages of an archive share, made once for however many pages ask. */
interface SiteContext {
  readonly feeds: FeedDirectory;
  /** By the way to the site's root. */
  readonly links: WeakMap<Assets, Map<string, Link>>;
}

const sites = new WeakMap<Archive, SiteContext>();

function siteOf(archive: Archive): SiteContext {
  let site = sites.get(archive);
  if (site === undefined) {
    site = { feeds: buildFeedDirectory(archive, archive.queries), links: new WeakMap() };
    sites.set(archive, site);
  }
  return site;
}

function linkOf(links: SiteContext['links'], assets: Assets, root: string): Link {
  const byRoot = links.get(assets) ?? new Map<string, Link>();
  let link = byRoot.get(root);
  if (link === undefined) {
    link = (target) => root + target.slice(1);
    links.set(assets, byRoot.set(root, link));
  }
  return link;
}
