/** Renders a component with the sample archive, as on a page at a given depth. */

import type { SitePath } from '../../src/addresses.ts';
import type { Archive } from '../../src/model.ts';
import type { Html } from '../../templates/jsx/html.ts';
import { type Assets, buildPageContext, type PageContext } from '../../templates/page.ts';
import { archive as realArchive } from './page-types.ts';

const assets: Assets = { stylesheet: '/assets/site.css', scripts: {}, files: {} };

export function pageAt(path: SitePath, archive: Archive = realArchive): PageContext {
  return buildPageContext(archive, assets, path);
}

export function render(node: Html): string {
  return node.markup;
}

/** Text of HTML, with single spaces. */
export function wordsOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
