/** Where the items of an XML feed stand in its text. */
import type { LineSpan } from '../dump.ts';

const mark =
  /<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<(\/?)(?:[\w-]+:)?(?:item|entry)(?=[\s>/])[^<>]*(\/?)>/gi;

/** The lines of each `<item>` or `<entry>`; one that is never closed ends with the text. */
export function itemSpans(text: string): LineSpan[] {
  const spans: LineSpan[] = [];
  let line = 1;
  let at = 0;
  let begun: number | undefined;
  const moveTo = (offset: number): void => {
    for (let next = text.indexOf('\n', at); next >= 0 && next < offset; next = text.indexOf('\n', at)) {
      line += 1;
      at = next + 1;
    }
  };
  for (const match of text.matchAll(mark)) {
    if (match[1] === undefined) continue;
    moveTo(match.index);
    if (match[1] === '' && !match[0].endsWith('/>')) begun = line;
    else {
      spans.push({ first: begun ?? line, last: line });
      begun = undefined;
    }
  }
  moveTo(text.trimEnd().length);
  if (begun !== undefined) spans.push({ first: begun, last: line });
  return spans;
}

/** Whether the text ends before the end tag of its root element. */
export function isCut(text: string): boolean {
  return !/<\/(?:[\w-]+:)?(?:rss|feed|rdf)\s*>/i.test(text);
}

/**
 * RSS 1.0 lists the addresses of its items in its channel. Without that list, all items are read and in their own
 * order, also those that it leaves out.
 */
export function withoutContents(text: string): string {
  const start = /<items[\s>]/i.exec(text);
  const end = /<\/items\s*>/i.exec(text);
  if (start === null || end === null || end.index < start.index) return text;
  return text.slice(0, start.index) + text.slice(end.index + end[0].length);
}
