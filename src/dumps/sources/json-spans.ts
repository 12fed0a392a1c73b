/** Line spans of the objects in JSON lists. */
import type { Capture, LineSpan } from '../model/dump.ts';

/**
 * Keys from the top-level object down to a list; none for the top-level list itself, JSON Lines or a single object. `undefined`
 * stands for each object of a list, and as the last key for each value of an object.
 */
export type ListPath = readonly (string | undefined)[];

/** Line spans of the objects in the list at `path`. */
export const objectSpans = (capture: Pick<Capture, 'text'>, path: ListPath = []): LineSpan[] =>
  spansOfLists(capture, [path])[0] ?? [];

/** As `objectSpans`, for each of several lists, in one pass. */
export function spansOfLists({ text }: Pick<Capture, 'text'>, paths: readonly ListPath[]): LineSpan[][] {
  const wanted = new Map(paths.map((path): [string, LineSpan[]] => [JSON.stringify(path), []]));
  const isList = /^\s*\[/.test(text);
  const hasKeyed = paths.some((path) => path.length > 0 && path.at(-1) === undefined);
  /** For each open bracket its key, or nothing within a list, and where the spans of its objects go. */
  const open: { readonly key: string | undefined; readonly spans: LineSpan[] | undefined }[] = [];
  let key: string | undefined;
  let line = 1;
  let first = 1;
  const spansHere = (): LineSpan[] | undefined => {
    const outermost = isList ? undefined : wanted.get('[]');
    return open.length === 0 ? outermost : open.at(-1)?.spans;
  };
  const begin = (bracket: string): void => {
    if (bracket === '{' && spansHere() !== undefined) first = line;
    const ofKeys = hasKeyed ? listAt(open, key, undefined) : undefined;
    open.push({ key, spans: bracket === '[' ? listAt(open, key) : ofKeys });
    key = undefined;
  };
  const listAt = (
    above: typeof open,
    own: string | undefined,
    ...each: undefined[]
  ): LineSpan[] | undefined => {
    if (above.length > deepestPath) return undefined;
    const keys = above.length === 0 ? [] : [...above.slice(1).map((one) => one.key), own];
    return wanted.get(JSON.stringify([...keys, ...each]));
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '\n') line += 1;
    else if (letter === '{' || letter === '[') begin(letter);
    else if (letter === '}' || letter === ']') {
      open.pop();
      key = undefined;
      if (letter === '}') spansHere()?.push({ first, last: line });
    } else if (letter === '"') {
      const end = endOfString(text, at);
      const isKey = /^\s*:/.test(text.slice(end + 1, end + 200));
      key = isKey ? text.slice(at + 1, end) : undefined;
      at = end;
    }
  }
  return paths.map((path) => wanted.get(JSON.stringify(path)) ?? []);
}

/** Most keys of a path. */
const deepestPath = 6;

function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
