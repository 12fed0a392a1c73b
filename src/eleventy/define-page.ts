/** The one seam between page types and Eleventy: turns a pure `PageType` into an Eleventy template class. */
import { flatText } from '../../templates/jsx/flat-text.ts';
import { buildPageContext, type PageType } from '../../templates/page.ts';
import type { SitePath } from '../addresses.ts';
import type { SiteData } from './site-data.ts';

interface TemplateData {
  readonly offprint: SiteData;
  readonly itemIndex: number;
}

/** A page that can be rendered without Eleventy. */
export interface RenderablePage {
  readonly path: SitePath;
  /** The whole HTML document. */
  readonly render: () => string;
}

const noDate = new Date(0);

/**
 * The class to export from a `*.11ty.tsx` file: an Eleventy template (https://www.11ty.dev/docs/languages/javascript/) with
 * one page for each item. Eleventy paginates over indexes, not items, so that its data cascade never wraps or copies an
 * item; the items are listed once per build.
 */
export function definePage<Item>(type: PageType<Item>) {
  const listItems = (site: SiteData): readonly Item[] => site.listOnce(type.items);
  return class {
    static list(site: SiteData): readonly RenderablePage[] {
      return listItems(site).map((item) => ({
        path: type.path(item, site.archive),
        render: () => renderPage(type, item, site),
      }));
    }

    /** The addresses that search engines may list. */
    static listIndexed(site: SiteData): readonly SitePath[] {
      return isListed(type) ? listItems(site).map((item) => type.path(item, site.archive)) : [];
    }

    data() {
      return {
        eleventyExcludeFromCollections: true,
        // No page uses it, and without it Eleventy asks the disk, for each page.
        date: noDate,
        pagination: {
          data: 'pageSeed',
          size: 1,
          alias: 'itemIndex',
          before: (_seed: unknown, { offprint }: Pick<TemplateData, 'offprint'>): number[] =>
            offprint.pagesByEleventy ? [...listItems(offprint).keys()] : [],
        },
        permalink: ({ offprint, itemIndex }: TemplateData): string =>
          fileOf(type.path(itemAt(listItems(offprint), itemIndex), offprint.archive)),
      };
    }

    render({ offprint, itemIndex }: TemplateData): string {
      return renderPage(type, itemAt(listItems(offprint), itemIndex), offprint);
    }
  };
}

function itemAt<Item>(items: readonly Item[], index: number): Item {
  if (index >= items.length) throw new Error(`No item ${index}; this page type lists ${items.length}.`);
  // In bounds; an item itself may be undefined, as of a page that there is only one of.
  return items[index] as Item;
}

/** The file that a host gives out for an address. */
export function fileOf(path: SitePath): SitePath {
  return path.endsWith('/') ? `${path}index.html` : path;
}

/** The whole HTML document of one item. */
function renderPage<Item>(type: PageType<Item>, item: Item, { archive, assets }: SiteData): string {
  const path = type.path(item, archive);
  const { markup } = type.render(item, buildPageContext(archive, assets, path, isListed(type)));
  return flatText(`<!doctype html>${markup}`);
}

const isListed = ({ indexed = true }: { readonly indexed?: boolean }): boolean => indexed;
