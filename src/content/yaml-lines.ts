/** Lines of keys and list items in a YAML file, for messages about them. */
import { type Document, isCollection, isMap, isPair, isScalar, type LineCounter } from 'yaml';
import { rangeStart } from './yaml-syntax.ts';

/** The line of the node at `path`, or of its nearest existing ancestor. */
export function lineOf(document: Document, path: readonly (string | number)[], lines: LineCounter): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (!isCollection(node)) break;
    const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step);
    const child: unknown = isPair(pair)
      ? pair.value
      : typeof step === 'number'
        ? node.items[step]
        : undefined;
    const mark = isPair(pair) ? pair.key : child;
    const start = rangeStart(mark);
    if (start !== undefined) offset = start;
    node = child;
  }
  return lines.linePos(offset).line;
}

/** The line of each key of the file's mapping. */
export function keyLines(document: Document, lines: LineCounter): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  if (!isMap(document.contents)) return found;
  for (const { key } of document.contents.items) {
    const start = rangeStart(key);
    if (isScalar(key) && start !== undefined) found.set(String(key.value), lines.linePos(start).line);
  }
  return found;
}
