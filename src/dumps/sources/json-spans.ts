/** Line spans of the objects in a JSON list. */
import type { Capture, LineSpan } from '../dump.ts';

/**
 * Line spans of the objects in the top-level list, or in the list at `key` of the top-level object (or of an object at
 * `keyDepth` levels). JSON Lines count as a list.
 */
export function objectSpans({ text }: Capture, key: string | undefined, keyDepth = 1): LineSpan[] {
  const spans: LineSpan[] = [];
  const start = listStart(text, key, keyDepth);
  const depthOfObjects = start.depth;
  let depth = start.depth;
  let line = countLines(text, 0, start.at) + 1;
  let first = line;
  for (let at = start.at; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '\n') line += 1;
    else if (letter === '"') at = endOfString(text, at);
    else if (letter === '{' || letter === '[') {
      if (depth === depthOfObjects && letter === '{') first = line;
      depth += 1;
    } else if (letter === '}' || letter === ']') {
      depth -= 1;
      if (depth === depthOfObjects && letter === '}') spans.push({ first, last: line });
      if (depth < depthOfObjects) break;
    }
  }
  return spans;
}

/** Offset after the list's opening bracket, and nesting depth of its objects; strings are skipped. */
function listStart(text: string, key: string | undefined, keyDepth: number): { at: number; depth: number } {
  if (key === undefined) {
    const first = text.search(/\S/);
    return text[first] === '[' ? { at: first + 1, depth: 0 } : { at: Math.max(first, 0), depth: 0 };
  }
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '{' || letter === '[') depth += 1;
    else if (letter === '}' || letter === ']') depth -= 1;
    else if (letter === '"') {
      const end = endOfString(text, at);
      const opens =
        depth === keyDepth && text.slice(at + 1, end) === key
          ? /^\s*:\s*\[/.exec(text.slice(end + 1, end + 200))
          : null;
      if (opens !== null) return { at: end + 1 + opens[0].length, depth: 0 };
      at = end;
    }
  }
  return { at: text.length, depth: 0 };
}

function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
