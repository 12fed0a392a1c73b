/** An HTML page → lines of text as a browser shows them, with the line of the file each stands on. */
import { parse } from 'parse5';
import type { DumpLine } from '../dump.ts';
import { type HtmlNode, isElement, nodesIn } from './html-tree.ts';

const blocks =
  /^(?:address|article|aside|blockquote|br|dd|div|dl|dt|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|td|th|tr|ul)$/;
const hidden = /^(?:script|style|template|noscript|head|svg|title|select|button)$/;

/** Line numbers may repeat: several lines of text can stand on one line of a file. */
export function htmlLines(html: string): DumpLine[] {
  const document = parse(html, { sourceCodeLocationInfo: true });
  const lines: DumpLine[] = [];
  let text = '';
  let number = 1;
  const flush = (): void => {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line !== '') lines.push({ number, text: line });
    text = '';
  };
  const skipped = new Set<unknown>();
  // By parent, since looking a node up among its siblings takes as long as there are siblings.
  const previous = new Map<HtmlNode | null, HtmlNode>();
  for (const node of nodesIn(document)) {
    const parent = 'parentNode' in node ? node.parentNode : null;
    if (parent !== null && skipped.has(parent)) {
      skipped.add(node);
      continue;
    }
    if (isElement(node)) {
      if (hidden.test(node.tagName)) skipped.add(node);
      if (blocks.test(node.tagName)) flush();
    } else if (node.nodeName === '#text' && 'value' in node) {
      // Text behind a closed block begins a line of its own.
      const before = previous.get(parent);
      if (before !== undefined && isElement(before) && blocks.test(before.tagName)) flush();
      if (text.trim() === '') number = node.sourceCodeLocation?.startLine ?? number;
      text += node.value;
    }
    previous.set(parent, node);
  }
  flush();
  return lines;
}
