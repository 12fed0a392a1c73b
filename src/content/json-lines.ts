/** Finds the lines of faults in JSON, which `JSON.parse` and schemas don't give. Called only for errors. */
import { isCollection, isNode, LineCounter, parseDocument } from 'yaml';
import { findTooDeep } from './yaml-depth.ts';

/**
 * The line (from 1) of the value at `path`, or of its nearest existing ancestor. Parsed as YAML, a superset of JSON whose
 * parser keeps positions.
 */
export function findJsonLine(text: string, path: readonly PropertyKey[]): number {
  if (findTooDeep(text) !== undefined) return 1;
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, uniqueKeys: false });
  let node: unknown = document.contents;
  for (const step of path) {
    const child: unknown = isCollection(node) ? node.get(step, true) : undefined;
    if (!isNode(child)) break;
    node = child;
  }
  return lineCounter.linePos(isNode(node) ? (node.range?.[0] ?? 0) : 0).line || 1;
}

/**
 * The line of a syntax error, from V8's message, which has the position, or the characters around it, or states that the
 * text ends too early.
 */
export function findJsonSyntaxLine(text: string, message: string): number | undefined {
  const position = / at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return lineAt(text, Number(position));
  if (/^Unexpected end/.test(message)) return lineAt(text, text.length);
  const [, cut, around] = /, (\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON$/.exec(message) ?? [];
  const start = around === undefined ? -1 : text.indexOf(around);
  // A truncated quotation begins ten characters before the error.
  return start < 0 ? undefined : lineAt(text, start + (cut === undefined ? 0 : 10));
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
