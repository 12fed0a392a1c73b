/** Where the items of an XML feed stand in its text. */
import type { LineSpan } from '../model/dump.ts';

const mark =
  /<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<(\/?)(?:[\w-]+:)?(?:item|entry)(?=[\s>/])[^<>]*(\/?)>/gi;

interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Each `<item>` or `<entry>` with its tags; one that is never closed ends with the text. */
function itemRanges(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  let begun: number | undefined;
  for (const match of text.matchAll(mark)) {
    if (match[1] === undefined) continue;
    if (match[1] === '' && !match[0].endsWith('/>')) begun = match.index;
    else {
      ranges.push({ start: begun ?? match.index, end: match.index + match[0].length - 1 });
      begun = undefined;
    }
  }
  return begun === undefined ? ranges : [...ranges, { start: begun, end: text.trimEnd().length }];
}

/** The lines of each item. */
export function itemSpans(text: string): LineSpan[] {
  let line = 1;
  let at = 0;
  const lineAt = (offset: number): number => {
    for (let next = text.indexOf('\n', at); next >= 0 && next < offset; next = text.indexOf('\n', at)) {
      line += 1;
      at = next + 1;
    }
    return line;
  };
  return itemRanges(text).map(({ start, end }) => ({ first: lineAt(start), last: lineAt(end) }));
}

/** Texts of elements of an item, by their local names. */
type ItemElements = ReadonlyMap<string, string>;

/** What the elements of PRISM in each item say; the parser reads them in RSS 2.0 alone. */
export const prismOf = (text: string): readonly ItemElements[] => elementsOf(text, prismElement);

/** The lists of names in an element of their own, as IEEE's tables of contents have them. */
export const namesElements = (text: string): readonly ItemElements[] => elementsOf(text, namesElement);

function elementsOf(text: string, form: RegExp): readonly ItemElements[] {
  return itemRanges(text).map(
    ({ start, end }) =>
      new Map(
        [...text.slice(start, end).matchAll(form)].map(([, name = '', words = '']) => [
          name,
          words.replace(/<!\[CDATA\[|\]\]>/g, '').trim(),
        ]),
      ),
  );
}

const namesElement = /<(authors)>((?:<!\[CDATA\[)?[^<]{0,9000}?(?:\]\]>)?)</g;
const prismElement =
  /<[\w-]+:(doi|publicationName|publicationDate)>((?:<!\[CDATA\[)?[^<]{0,500}?(?:\]\]>)?)</g;

/**
 * Names of each item whose authors have elements for given names and family, as the Journal of Open Source Software has them; some
 * people have one name alone.
 */
export function personElements(text: string): readonly (readonly string[])[] {
  if (!/<(?:given|first)[_-]?name>/i.test(text)) return [];
  return itemRanges(text).map(({ start, end }) =>
    [
      ...text
        .slice(start, end)
        .replace(/<!\[CDATA\[|\]\]>/g, '')
        .matchAll(/<author(?:\s[^<>]{0,200})?>([\s\S]{0,2000}?)<\/author>/g),
    ].flatMap(([, inner = '']) => {
      const names = [/(?:given|first)[_-]?name/, /middle[_-]?name/, /(?:last|family)[_-]?name|surname/].map(
        (element) => new RegExp(`<(?:${element.source})>([^<]{1,200})<`, 'i').exec(inner)?.[1]?.trim(),
      );
      return names.filter((name) => name !== undefined && name !== '').join(' ') || [];
    }),
  );
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
