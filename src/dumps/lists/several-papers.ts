/** Lines with several papers: prose that cites them, as sections on related work do, and links with titles, one behind the other. */

import { identifiersAmong } from '../fields/other-identifiers.ts';
import { onlyTitles } from '../items/linked-titles.ts';
import { makeEntry } from '../model/dump.ts';
import { type ListRow, listRow } from './list-row.ts';

/** Fewest words, in lower case for the most part, that make a line prose. */
const fewestWords = 8;
const smallestPart = 0.5;

/** Identifiers in prose are papers without a title. */
export function papersOf(row: ListRow): readonly ListRow[] {
  const { line, kind, entry, others = [], words = '' } = row;
  const titles = others.length > 0 ? onlyTitles(line.text) : [];
  if (titles.length > others.length)
    return titles.map(({ words: title, url }) => ({
      ...listRow({ ...line, text: `- [${title}](${url})` }),
      line,
    }));
  const isUntitled = entry?.title === undefined || (row.isPlain === true && hasWordsBetween(line.text));
  if (kind !== 'paper' || !isUntitled || others.length === 0 || !isProse(words)) return [row];
  const found = identifiersAmong(line.text.slice(0, longestText));
  const unique = new Map(found.map((one) => [one.arxiv ?? one.doi ?? one.openreview, one]));
  return [...unique.values()].map((one) => ({
    line,
    kind,
    entry: makeEntry({ ...one, lines: { first: line.number, last: line.number } }),
  }));
}

const longestText = 20_000;

/** Whether a sentence goes on behind its first identifier: a title does not. */
function hasWordsBetween(text: string): boolean {
  const parts = text
    .slice(0, longestText)
    .split(/(?:https?:|arxiv:|doi:|\b10\.\d{4})\S+|\b\d{4}\.\d{4,5}\b/i);
  const between =
    parts
      .slice(1, -1)
      .join(' ')
      .match(/\p{L}{2,}/gu) ?? [];
  return between.filter((word) => !/^(?:and|arxiv|doi|pdf|see|also)$/i.test(word)).length >= fewestBetween;
}
const fewestBetween = 2;

function isProse(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word));
  const lower = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length >= fewestWords && lower >= words.length * smallestPart;
}
