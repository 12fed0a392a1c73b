/** How many clicks it takes. */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, parse } from 'parse5';
import { attributeOf } from '../site/read-page.ts';

/**
 * Which of the `wanted` addresses can't be reached from `/` in `most` clicks, by links that every reader has: anchors
 * in the HTML, which neither a script makes nor the Tab key skips. `read` gives a page's HTML, or undefined where an
 * address is no page. Pages that are wanted are not looked through.
 */
export function findUnreached(
  read: (path: string) => string | undefined,
  wanted: Iterable<string>,
  most: number,
): readonly string[] {
  const missing = new Set(wanted);
  const ends = new Set(missing);
  const seen = new Set(['/']);
  let front = ['/'];
  for (let clicks = 0; clicks < most; clicks += 1) {
    const next: string[] = [];
    for (const path of front) {
      if (missing.size === 0) return [];
      const page = ends.has(path) ? undefined : read(path);
      for (const target of page === undefined ? [] : findLinks(path, page)) {
        if (seen.has(target)) continue;
        seen.add(target);
        missing.delete(target);
        next.push(target);
      }
    }
    front = next;
  }
  return [...missing];
}

/** Addresses on the site that the page at `path` links to. */
function findLinks(path: string, page: string): ReadonlySet<string> {
  const targets = new Set<string>();
  const visit = (parent: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const node of parent.childNodes) {
      if (!defaultTreeAdapter.isElementNode(node)) continue;
      const href = isLink(node) ? attributeOf(node, 'href') : undefined;
      const url = href === undefined ? undefined : new URL(href, `https://site.example${path}`);
      if (url?.hostname === 'site.example') targets.add(decodeURIComponent(url.pathname));
      visit(node);
    }
  };
  visit(parse(page));
  return targets;
}

/** Marks in plots are links too, but not for every reader. */
function isLink(node: DefaultTreeAdapterTypes.Element): boolean {
  return node.tagName === 'a' && node.namespaceURI === html.NS.HTML && attributeOf(node, 'tabindex') !== '-1';
}
