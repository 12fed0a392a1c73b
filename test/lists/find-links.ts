/** Click distance between pages. */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, parse } from 'parse5';
import { attributeOf } from '../site/read-page.ts';

/**
 * Which of the `wanted` paths can't be reached from `/` within `most` clicks by static, focusable `<a>` links. `read`
 * returns the HTML of a page, or undefined. Wanted pages are not followed further.
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

/** Internal link targets of the page at `path`. */
function findLinks(path: string, page: string): ReadonlySet<string> {
  const hrefs = new Set<string>();
  const visit = (parent: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const node of parent.childNodes) {
      if (!defaultTreeAdapter.isElementNode(node)) continue;
      const href = isLink(node) ? attributeOf(node, 'href') : undefined;
      if (href !== undefined) hrefs.add(href);
      visit(node);
    }
  };
  visit(parse(page));
  const urls = Array.from(hrefs, (href) => new URL(href, `https://site.example${path}`));
  return new Set(
    urls
      .filter(({ hostname }) => hostname === 'site.example')
      .map(({ pathname }) => decodeURIComponent(pathname)),
  );
}

/** Marks in plots have `tabindex` −1 and don't count. */
function isLink(node: DefaultTreeAdapterTypes.Element): boolean {
  return node.tagName === 'a' && node.namespaceURI === html.NS.HTML && attributeOf(node, 'tabindex') !== '-1';
}
