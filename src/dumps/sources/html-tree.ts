/** Ways through an HTML tree that parse5 made, without recursion: pages may be nested as deep as somebody likes. */
import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** All nodes below `root`, in the order of the document. */
export function* nodesIn(root: HtmlNode): Generator<HtmlNode> {
  const stack: HtmlNode[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    yield node;
    if ('childNodes' in node)
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
        const child = node.childNodes[at];
        if (child !== undefined) stack.push(child);
      }
  }
}

export function findElement(
  root: HtmlNode,
  fits: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  for (const node of nodesIn(root)) if (isElement(node) && fits(node)) return node;
  return undefined;
}

/** The words of a text that may hold HTML, on one line; without markup nothing changes but the spaces. */
export function textOf(root: HtmlNode): string {
  let text = '';
  for (const node of nodesIn(root)) {
    if (node.nodeName === '#text' && 'value' in node) text += node.value;
    else if (isElement(node) && /^(?:p|br|div|li|td|h[1-6])$/.test(node.tagName)) text += ' ';
  }
  return text.replace(/\s+/g, ' ').trim();
}
