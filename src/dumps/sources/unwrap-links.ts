/** Removes Markdown links from lines; returns the visible lines and the links with the lines they cover. */
import type { DumpLine } from '../model/dump.ts';

export interface FoundLink {
  readonly url: string;
  /** Line where the link begins; with `column` a unique key on the page. */
  readonly line: number;
  readonly column: number;
}

export interface UnwrappedLine {
  readonly line: DumpLine;
  readonly text: string;
  readonly links: readonly FoundLink[];
}

interface Opening {
  /** Index of the line, and offset in its visible text. */
  readonly line: number;
  readonly at: number;
  readonly isImage: boolean;
  readonly startsLine: boolean;
}

const inlineTarget = /\(\s*<?((?:[^\s()<>]|\([^\s()]*\))*)>?(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/y;
const referenceTarget = /\s?\[([^\][\n]{0,40})\]/y;
/** Maximum number of lines of a link text (an abstract). */
const mostLines = 80;
/** Maximum number of open brackets; the oldest are dropped. */
const mostOpen = 100;
/** Maximum length of list and heading marks before a link. */
const longestMark = 40;

export interface References {
  /** Lower-case name → URL of reference links. */
  readonly definitions: ReadonlyMap<string, string>;
  /** True if `[text][12]` is a link even without a definition. */
  readonly numbered: boolean;
}

export function unwrapLinks(lines: readonly DumpLine[], references: References): readonly UnwrappedLine[] {
  const shown = lines.map(() => '');
  const links = lines.map((): FoundLink[] => []);
  let open: Opening[] = [];
  lines.forEach((line, index) => {
    open = open.filter((opening) => index - opening.line < mostLines);
    readLine(line, index);
  });
  return lines.map((line, index) => ({ line, text: shown[index] ?? '', links: links[index] ?? [] }));

  function readLine({ text, number }: DumpLine, index: number): void {
    let at = 0;
    let end = -1;
    while (at < text.length) {
      const next = nextMark(text, at);
      append(index, text.slice(at, next));
      if (next >= text.length) return;
      if (text[next] === '\\') {
        append(index, text.slice(next, next + 2));
        at = next + 2;
      } else if (text[next] === ']') {
        at = close(text, next, index, number);
        end = at === next + 1 ? -1 : at;
      } else {
        // Links side by side are two words: "[Daily](…)[Weekly](…)".
        if (next === end && text[next] === '[' && /\S$/.test(shown[index] ?? '')) append(index, ' ');
        at = begin(text, next, index);
      }
    }
  }

  function begin(text: string, at: number, index: number): number {
    const isImage = text[at] === '!';
    const before = shown[index] ?? '';
    open.push({ line: index, at: before.length, isImage, startsLine: isMark(before) });
    if (open.length > mostOpen) open.shift();
    append(index, isImage ? '![' : '[');
    return at + (isImage ? 2 : 1);
  }

  /** Offset after the bracket, and after the link's URL if there is one. */
  function close(text: string, at: number, index: number, number: number): number {
    const target = targetAt(text, at + 1, references, open.at(-1)?.isImage === true);
    if (target === undefined) {
      // A bracket of the text itself, not of a link.
      if (open.at(-1)?.line === index) open.pop();
      append(index, ']');
      return at + 1;
    }
    const opening = excerptOf();
    if (opening === undefined) {
      // Only the end of the link was saved; keep its URL.
      links[index]?.push({ url: target.url, line: number, column: at });
      return target.end;
    }
    open = open.slice(0, open.indexOf(opening));
    if (opening.isImage) erase(opening, index);
    else finish(opening, index, target.url);
    return target.end;
  }

  /** The nearest open bracket; one at the start of a line is more likely the link's than one within its text. */
  function excerptOf(): Opening | undefined {
    const nearest = open.at(-1);
    if (nearest === undefined || nearest.isImage || nearest.startsLine) return nearest;
    return open.findLast(({ startsLine, isImage }) => startsLine && !isImage) ?? nearest;
  }

  /** Removes an image completely. */
  function erase(opening: Opening, index: number): void {
    for (let line = opening.line; line <= index; line += 1)
      shown[line] = line === opening.line ? (shown[line] ?? '').slice(0, opening.at) : '';
  }

  function finish(opening: Opening, index: number, url: string): void {
    const text = shown[opening.line] ?? '';
    const before = text.slice(0, opening.at);
    const after = text.slice(opening.at + 1);
    // "May 29[6](…)" is a day and a count.
    const space = /\d$/.test(before) && /^\s*\d/.test(after) ? ' ' : '';
    shown[opening.line] = before + space + withoutPicture(after, url);
    const link = { url, line: lines[opening.line]?.number ?? 0, column: opening.at };
    for (let line = opening.line; line <= index; line += 1) links[line]?.push(link);
  }

  function append(index: number, text: string): void {
    shown[index] += text;
  }
}

function isMark(text: string): boolean {
  return text.length <= longestMark && /^[\s#>*+-]*$/.test(text);
}

/** Some clippers put an image's alternative text in brackets before the link text; titles may begin with "[Re]". */
function withoutPicture(text: string, url: string): string {
  return /\/papers\/\d/.test(url) ? text : text.replace(/^\s*\[[^\]]{0,80}\]\s*/, '');
}

function nextMark(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '[' || letter === ']' || letter === '\\') return at;
    if (letter === '!' && text[at + 1] === '[') return at;
  }
  return text.length;
}

function targetAt(
  text: string,
  at: number,
  { definitions, numbered }: References,
  isImage: boolean,
): { url: string; end: number } | undefined {
  inlineTarget.lastIndex = at;
  const inline = inlineTarget.exec(text);
  if (inline !== null && (isImage || /^(?:https?:|\/|#|mailto:)|^$/.test(inline[1] ?? '')))
    return { url: inline[1] ?? '', end: inlineTarget.lastIndex };
  referenceTarget.lastIndex = at;
  const reference = referenceTarget.exec(text);
  if (reference === null) return undefined;
  const name = (reference[1] ?? '').toLowerCase();
  const url = definitions.get(name) ?? (numbered && /^\d{1,4}$/.test(name) ? '' : undefined);
  return url === undefined ? undefined : { url, end: referenceTarget.lastIndex };
}
