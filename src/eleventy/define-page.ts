/** The one seam between page types and Eleventy: turns a pure `PageType` into an Eleventy template class. */
import { flatText } from '../../templates/jsx/flat-text.ts';
import { buildPageContext, type PageType } from '../../templates/page.ts';
import type { SitePath } from '../addresses.ts';
import { boundsOf } from '../part.ts';
import type { SiteData } from './site-data.ts';

interface TemplateData {
  readonly offprint: SiteData;
  readonly itemIndex: number;
}

const noDate = new Date(0);

/**
 * The class to export from a `*.11ty.tsx` file. Eleventy paginates over indexes, not items, so that its data
 * cascade never wraps or copies an item; the items are listed once per build. Where the build writes pages, Eleventy
 * is told of a part's first alone, and rendering that renders them all: it does more with each page that it knows of
 * than rendering one takes.
 */
export function definePage<Item>(type: PageType<Item>) {
  return class {
    /** For whoever renders pages without Eleventy: by address, what makes the page there. */
    static list(site: SiteData): ReadonlyMap<SitePath, () => string> {
      const items = site.listOnce(type.items);
      return new Map(
        items.map((item) => [type.path(item, site.archive), () => renderPage(type, item, site)]),
      );
    }

    /** The addresses that search engines may list. */
    static listIndexed(site: SiteData): readonly SitePath[] {
      if (!isListed(type)) return [];
      return site.listOnce(type.items).map((item) => type.path(item, site.archive));
    }

    items: readonly Item[] = [];

    data() {
      return {
        eleventyExcludeFromCollections: true,
        // No page asks for it, and without it Eleventy asks the disk, for each page.
        date: noDate,
        pagination: {
          data: 'pageSeed',
          size: 1,
          alias: 'itemIndex',
          before: (_seed: unknown, { offprint }: Pick<TemplateData, 'offprint'>): number[] => {
            this.items = offprint.listOnce(type.items);
            const indexes = this.indexesOf(offprint);
            return offprint.writePage === undefined ? indexes : indexes.slice(0, 1);
          },
        },
        permalink: (data: TemplateData): string =>
          fileOf(type.path(this.itemAt(data.itemIndex), data.offprint.archive)),
      };
    }

    render({ offprint, itemIndex }: TemplateData): string {
      const { writePage } = offprint;
      if (writePage === undefined) return renderPage(type, this.itemAt(itemIndex), offprint);
      for (const index of this.indexesOf(offprint)) {
        const item = this.itemAt(index);
        writePage(fileOf(type.path(item, offprint.archive)), renderPage(type, item, offprint));
      }
      return '';
    }

    /** Of the items that are rendered in this pass. */
    indexesOf({ part }: SiteData): number[] {
      const [first, end] = boundsOf(part, this.items.length);
      return Array.from({ length: end - first }, (_, offset) => first + offset);
    }

    itemAt(index: number): Item {
      if (index >= this.items.length)
        throw new Error(`No item ${index}; this page type lists ${this.items.length}.`);
      // In bounds; an item itself may be undefined, as of a page that there is only one of.
      return this.items[index] as Item;
    }
  };
}

/** The file that a host gives out for an address. */
function fileOf(path: SitePath): SitePath {
  return path.endsWith('/') ? `${path}index.html` : path;
}

/** The whole HTML document of one item. */
function renderPage<Item>(type: PageType<Item>, item: Item, { archive, assets }: SiteData): string {
  const path = type.path(item, archive);
  const { markup } = type.render(item, buildPageContext(archive, assets, path, isListed(type)));
  return flatText(`<!doctype html>${markup}`);
}

const isListed = ({ indexed = true }: { readonly indexed?: boolean }): boolean => indexed;
