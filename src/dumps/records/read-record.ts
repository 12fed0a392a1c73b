/** A record of JSON as an entry, and whether it is of a paper. */
import { isIdentified } from '../fields/identifiers.ts';
import { abstractText } from '../library/abstract-text.ts';
import { type DumpEntry, makeEntry } from '../model/dump.ts';
import type { JsonObject } from '../sources/json-values.ts';
import { rowEntry } from '../tables/table-entry.ts';
import { columnsOf } from '../tables/table-rows.ts';
import { authorCountOf, hasAbstract, isBesidesPapers, recordCells } from './json-record.ts';

/** A count, a note or a code of a server's record is none of a list's maker. */
export const toEntry = (item: JsonObject, first: number, last: number): DumpEntry =>
  makeEntry({ ...ownEntry(item, first, last), note: undefined, upvotes: undefined, comments: undefined });

/** Of a record that a person wrote. */
export function ownEntry(item: JsonObject, first: number, last: number): DumpEntry {
  const { names, cells } = recordCells(item);
  const columns = columnsOf(names);
  const entry = withCount(rowEntry({ cells, first, last }, columns), authorCountOf(item));
  const abstract = abstractText(entry.abstract ?? '') || undefined;
  if (columns.has('title')) return makeEntry({ ...entry, abstract });
  // No other words are a title, as in tables: `{"role": "user", "content": "https://…"}`.
  const ids = isKnownById(item) ? {} : { arxiv: undefined, doi: undefined, openreview: undefined };
  return makeEntry({ ...entry, abstract, title: undefined, ...ids });
}

/** Answers have the first of many authors, with the number of all. */
const withCount = (entry: DumpEntry, stated = 0): DumpEntry =>
  stated > (entry.authors?.length ?? stated) ? { ...entry, authorCount: stated } : entry;

const isKnownById = (item: JsonObject): boolean =>
  Object.keys(item).some((key) => /^(?:arxiv(?:_?id)?|doi)$/i.test(key));

/** Systems of meetings give no dates. */
export function isPaper(entry: DumpEntry, item: JsonObject = {}): boolean {
  const { title, authors, abstract, venue, firstDate, firstMonth } = entry;
  // A file has the identifier of its paper.
  if (isBesidesPapers(item)) return false;
  if (isIdentified(entry)) return true;
  if (title === undefined || authors === undefined) return false;
  const isDated = (firstDate ?? firstMonth) !== undefined;
  return isDated ? (abstract ?? venue) !== undefined : abstract !== undefined && hasAbstract(item);
}
