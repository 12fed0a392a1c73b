/** Parses pages of a built site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

export type PageNode = DefaultTreeAdapterTypes.Element;

/** The `<html>` element of the page at `path` (`/papers/x/`) in `site`. */
export function readPage(site: string, path: string): PageNode {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const document = parse(readFileSync(join(site, file), 'utf8'));
  const root = document.childNodes.find(defaultTreeAdapter.isElementNode);
  if (root === undefined) throw new Error(`${file} has no element.`);
  return root;
}

/** Matching elements below `node`, in document order. */
export function findElements(node: PageNode, isWanted: (element: PageNode) => boolean): PageNode[] {
  const found: PageNode[] = [];
  for (const child of node.childNodes.filter(defaultTreeAdapter.isElementNode)) {
    if (isWanted(child)) found.push(child);
    found.push(...findElements(child, isWanted));
  }
  return found;
}

export function attributeOf(element: PageNode, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

export function hasClass(element: PageNode, name: string): boolean {
  return (attributeOf(element, 'class') ?? '').split(' ').includes(name);
}

/** Visible text with single spaces. */
export function textOf(node: PageNode): string {
  return rawTextOf(node).replace(/\s+/g, ' ').trim();
}

function rawTextOf(node: PageNode): string {
  return node.childNodes
    .map((child) => {
      if (defaultTreeAdapter.isTextNode(child)) return child.value;
      if (!defaultTreeAdapter.isElementNode(child)) return '';
      return child.tagName === 'script' || child.tagName === 'style' ? '' : rawTextOf(child);
    })
    .join('');
}
