/** Types of pages: page type, page context, assets. */

import type { SitePath } from '../src/addresses.ts';
import { homePath, linkFrom } from '../src/addresses.ts';
import type { Basis } from '../src/exports/export.ts';
import { buildFeedDirectory, type FeedDirectory } from '../src/exports/feeds/feed-directory.ts';
import type { Archive } from '../src/model.ts';
import { englishWording, useWording } from '../src/wording/wording.ts';
import type { Html } from './jsx/html.ts';

/** Site paths of built assets; file names contain a content hash. */
export interface Assets {
  readonly stylesheet: SitePath;
  /** Styles of the search page, kept apart so that other pages load less. */
  readonly searchStylesheet?: SitePath;
  /** Background colours of the archive's theme, as CSS colour values. */
  readonly paper?: { readonly light: string; readonly dark: string };
  /** By source name: `templates/scripts/search.ts` is `scripts.search`. */
  readonly scripts: Readonly<Record<string, SitePath>>;
  /** Files of `templates/public/` and other generated assets by name, e.g. `icon.svg`. */
  readonly files: Readonly<Record<string, SitePath>>;
}

/** What a page can use besides its item. */
export interface PageContext {
  readonly archive: Archive;
  /** Site path of this page. */
  readonly path: SitePath;
  /** Whether search engines may index the page. */
  readonly indexed: boolean;
  readonly assets: Assets;
  readonly feeds: FeedDirectory;
  /**
   * Relative URL from this page to `target`; all internal links must use it. Pages of one site and depth share one
   * function, which `cached-fragment.ts` uses as a cache key.
   */
  readonly link: (target: string) => string;
}

/** A page type: its items, the path of each, and how it is rendered. Pure. */
export interface PageType<Item> {
  readonly items: (archive: Archive) => readonly Item[];
  readonly path: (item: Item, archive: Archive) => SitePath;
  readonly render: (item: Item, page: PageContext) => Html;
  /** False on pages that search engines should not index. */
  readonly indexed?: boolean;
  /** All data that `render` reads of the archive, besides what every page has. Pages without it are always rendered. */
  readonly basis?: (item: Item, archive: Archive) => Basis;
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

/** Data shared by all pages of an archive, computed once. */
interface SiteContext {
  readonly feeds: FeedDirectory;
  /** Link functions by relative path to the site's root. */
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
