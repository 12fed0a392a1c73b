/** Items whose text is labelled lines and no abstract, as ScienceDirect has them: `Source: …`, `Author(s): …`. */

import { plainText } from '../html/html-text.ts';
import type { FeedItem } from './feed-item.ts';

const label = /^(publication date|source|author\(s\))\s?:\s{0,9}(.*)$/i;
/** `Artificial Intelligence, Volume 341`. */
const volume = /,\s(?:Volume|Issue|Part)\s.{0,60}$/i;

/** Moves such lines to their fields; an item with other text stays as it is. */
export function withLabels(item: FeedItem): FeedItem {
  if (item.text.length > longest || !/author\(s\)/i.test(item.text)) return item;
  const paragraphs = item.text
    .split(/<\/p>|<br\s{0,9}\/?>|\n/i)
    .map(plainText)
    .filter((text) => text !== '');
  const fields = new Map(
    paragraphs.flatMap((text): [string, string][] => {
      const [, name, value = ''] = label.exec(text) ?? [];
      return name === undefined ? [] : [[name.toLowerCase(), value.trim()]];
    }),
  );
  const authors = fields.get('author(s)');
  if (authors === undefined || fields.size < paragraphs.length) return item;
  return {
    ...item,
    text: '',
    authors: item.authors.length > 0 ? item.authors : [authors],
    venue: item.venue ?? fields.get('source')?.replace(volume, ''),
    published: item.published ?? fields.get('publication date'),
  };
}

const longest = 20_000;
