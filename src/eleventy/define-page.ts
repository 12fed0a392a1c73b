/** Adapter between page types and Eleventy: makes an Eleventy template class of a pure `PageType`. */

import { flatText } from '../../templates/jsx/flat-text.ts';
import { buildPageContext, type PageType } from '../../templates/page.ts';
import { fileOfAddress, type SitePath } from '../addresses.ts';
import type { RenderablePage } from './renderable-page.ts';
import type { SiteData } from './site-data.ts';

interface TemplateData {
  readonly offprint: SiteData;
  readonly itemIndex: number;
}

const noDate = new Date(0);

/**
 * The class that a `*.11ty.tsx` file exports: a class template
 * (https://www.11ty.dev/docs/languages/javascript/#classes) with one page per item. Pagination runs over indexes
 * instead of items, because Eleventy's data cascade would wrap and copy every item. Items are listed once per build.
 */
export function definePage<Item>(type: PageType<Item>) {
  return class {
    static list(site: SiteData): readonly RenderablePage[] {
      return listPages(type, site);
    }

    /** Paths of the pages that search engines may index. */
    static listIndexed(site: SiteData): readonly SitePath[] {
      return isListed(type) ? listItems(type, site).map((item) => type.path(item, site.archive)) : [];
    }

    data() {
      return {
        eleventyExcludeFromCollections: true,
        // Any fixed date: pages don't use it, and without it Eleventy calls `stat` for each page.
        date: noDate,
        pagination: {
          data: 'pageSeed',
          size: 1,
          alias: 'itemIndex',
          before: (_seed: unknown, { offprint }: Pick<TemplateData, 'offprint'>): number[] =>
            [...listPages(type, offprint).entries()]
              .filter(([, page]) => offprint.needsPage(page))
              .map(([index]) => index),
        },
        permalink: ({ offprint, itemIndex }: TemplateData): string =>
          fileOfAddress(type.path(itemAt(listItems(type, offprint), itemIndex), offprint.archive)),
      };
    }

    render({ offprint, itemIndex }: TemplateData): string {
      return renderPage(type, itemAt(listItems(type, offprint), itemIndex), offprint);
    }
  };
}

function listItems<Item>(type: PageType<Item>, site: SiteData): readonly Item[] {
  return site.listOnce(type.items);
}

function listPages<Item>(type: PageType<Item>, site: SiteData): readonly RenderablePage[] {
  return listItems(type, site).map((item) => ({
    path: type.path(item, site.archive),
    render: () => renderPage(type, item, site),
    basis: type.basis && (() => type.basis?.(item, site.archive)),
  }));
}

function itemAt<Item>(items: readonly Item[], index: number): Item {
  if (index >= items.length) throw new Error(`No item ${index}; this page type lists ${items.length}.`);
  // The index is in bounds; `!` is not used because an item may be undefined (a page type with a single page).
  return items[index] as Item;
}

/** The whole HTML document for one item. */
function renderPage<Item>(type: PageType<Item>, item: Item, { archive, assets }: SiteData): string {
  const path = type.path(item, archive);
  const { markup } = type.render(item, buildPageContext(archive, assets, path, isListed(type)));
  return flatText(`<!doctype html>${markup}`);
}

const isListed = ({ indexed = true }: { readonly indexed?: boolean }): boolean => indexed;
