/** Upper bound for the size of an entry in bytes, over all formats. */
import type { FeedEntry, HtmlFragment } from './feed.ts';

/** Markup of an entry (tags, dates, indentation), and of each author, category and link in it. */
const frameWeight = 1_200;
const partWeight = 160;

/**
 * Maximum size in bytes of `text` after escaping, over all formats; `depth` 2 is for HTML inside XML. Additive: the
 * size of concatenated texts is the sum of theirs.
 */
export function weighText(text: string, depth: 1 | 2 = 1): number {
  const weights = unitWeights[depth];
  let weight = 0;
  for (let index = 0; index < text.length; index += 1) weight += weights[text.charCodeAt(index)] ?? 0;
  return weight;
}

/** Half of a surrogate pair counts as 2 of its 4 bytes. */
function weighUnit(unit: number, depth: 1 | 2): number {
  if (unit < 0x20) return 6;
  if (unit === 0x26) return depth === 1 ? 5 : 9;
  if (unit === 0x3c || unit === 0x3e) return depth === 1 ? 4 : 8;
  if (unit === 0x22 || unit === 0x5c) return 2;
  if (unit < 0x80) return 1;
  return unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
}

/** Lookup table for all UTF-16 code units, since this runs over all text of all feeds. */
const unitWeights = {
  1: Uint8Array.from({ length: 0x10000 }, (_, unit) => weighUnit(unit, 1)),
  2: Uint8Array.from({ length: 0x10000 }, (_, unit) => weighUnit(unit, 2)),
};

/** The sum of the fragments' sizes. */
export function weighHtml(parts: readonly HtmlFragment[]): number {
  return parts.reduce((sum, part) => sum + (typeof part === 'string' ? weighText(part) : part.weight), 0);
}

export function weighEntry({
  id,
  url,
  title,
  authors,
  categories,
  summary,
  html,
  links,
  externalUrl,
}: FeedEntry): number {
  const lines = [id, url, url, title, externalUrl ?? '', ...authors];
  for (const category of categories) lines.push(category.id, category.label);
  for (const link of links) lines.push(link.title, link.url);
  const parts = authors.length + categories.length + links.length;
  const plain = lines.reduce((sum, line) => sum + weighText(line), 0);
  return frameWeight + parts * partWeight + plain + weighText(summary, 2) + weighHtml(html);
}
