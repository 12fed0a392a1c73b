/** Format: records of papers as JSON: answers of Semantic Scholar, OpenAlex, DBLP, bioRxiv …, and lists of one's own. */
import type { Diagnostic } from '../../diagnostic.ts';
import {
  type Capture,
  type DumpEntry,
  type DumpFormat,
  type FormatResult,
  makeEntry,
  type Recognition,
  undated,
} from '../dump.ts';
import { abstractText } from '../feeds/abstract-text.ts';
import { withoutFullStops } from '../full-stops.ts';
import { isIdentified } from '../identifiers.ts';
import { leaveOutWebPages } from '../library/web-pages.ts';
import { partialAnswer, totalIn } from '../partial-answer.ts';
import { quote } from '../quote.ts';
import { jsonFields, recordRoles } from '../sources/entry-roles.ts';
import { objectSpans } from '../sources/json-spans.ts';
import { isObject, type JsonObject, jsonOf, objectsIn } from '../sources/json-values.ts';
import { recordCells, typeOf } from './json-record.ts';
import { rowEntry } from './table-entry.ts';
import { columnsOf } from './table-rows.ts';

/** Objects that are enough to recognise a list by. */
const mostLookedAt = 200;

export const jsonRecords: DumpFormat = {
  name: 'json-records',
  version: 4,
  description: 'records of papers as JSON',
  shapes: ['json'],
  recognise({ shape }: Capture): Recognition {
    const { items } = listIn(jsonOf(shape));
    const start = items.slice(0, mostLookedAt);
    const papers = papersIn(start);
    if (papers > 0 && papers * 2 >= start.length) return { matches: true };
    const because = `of its ${start.length} objects ${papers === 0 ? 'none has' : `only ${papers} have`} a title with an arXiv id, a DOI, or authors and more`;
    return { matches: false, because, nearness: items.length > 1 ? 0.05 : 0 };
  },
  parse(capture: Capture): FormatResult {
    const value = jsonOf(capture.shape);
    const { items, key, depth } = listIn(value);
    const spans = objectSpans(capture, key, depth);
    const read = items.map((item, index) => toEntry(item, spans[index]?.first ?? 1, spans[index]?.last ?? 1));
    const papers = read.flatMap((entry, index) =>
      isPaper(entry) ? [{ entry, type: typeOf(items[index]) }] : [],
    );
    const { entries: kept, diagnostics } = leaveOutWebPages(papers, capture.file);
    const entries = withoutFullStops(kept);
    return {
      format: jsonRecords.name,
      listing: 'Reading list',
      ...undated,
      entries,
      roles: recordRoles(capture.lines, entries, jsonFields),
      diagnostics: [
        ...partialAnswer(totalOf(value), items.length, capture.file),
        ...read.filter((entry) => !isPaper(entry)).map((entry) => leftOut(entry, capture.file)),
        ...diagnostics,
      ],
    };
  },
};

interface RecordList {
  readonly items: readonly JsonObject[];
  readonly key: string | undefined;
  /** The level of objects at which the key stands. */
  readonly depth: number;
}

/** The list itself, the list with most papers down to the third level, or a single record. */
function listIn(value: unknown): RecordList {
  if (Array.isArray(value)) return { items: objectsIn(value), key: undefined, depth: 1 };
  if (!isObject(value)) return { items: [], key: undefined, depth: 1 };
  if (isPaper(toEntry(value, 1, 1))) return { items: [value], key: undefined, depth: 1 };
  const lists = listsBelow(value, 1).map((list) => ({ list, papers: papersIn(list.items.slice(0, 20)) }));
  const [best] = lists.toSorted((a, b) => b.papers - a.papers || b.list.items.length - a.list.items.length);
  return best?.list ?? { items: [], key: undefined, depth: 1 };
}

const papersIn = (items: readonly JsonObject[]): number =>
  items.filter((item) => isPaper(toEntry(item, 1, 1))).length;

function listsBelow(value: JsonObject, depth: number): RecordList[] {
  return Object.entries(value).flatMap(([key, inner]): RecordList[] => {
    if (Array.isArray(inner)) return [{ items: objectsIn(inner), key, depth }];
    return isObject(inner) && depth < 3 ? listsBelow(inner, depth + 1) : [];
  });
}

/** DBLP has the number of its hits two levels down. */
const totalOf = (value: unknown): number | undefined =>
  totalIn(value) ?? (isObject(value) ? totalIn(value.result) : undefined);

function toEntry(item: JsonObject, first: number, last: number): DumpEntry {
  const { names, cells } = recordCells(item);
  const entry = rowEntry({ cells, first, last }, columnsOf(names));
  // A count, a note or a code of a server's record is none of a list's maker.
  const abstract = abstractText(entry.abstract ?? '') || undefined;
  return makeEntry({ ...entry, abstract, note: undefined, upvotes: undefined, comments: undefined });
}

function isPaper(entry: DumpEntry): boolean {
  const { title, authors, abstract, venue, firstDate, firstMonth } = entry;
  if (title === undefined) return false;
  if (isIdentified(entry)) return true;
  return (
    authors !== undefined && (abstract ?? venue) !== undefined && (firstDate ?? firstMonth) !== undefined
  );
}

function leftOut({ title, lines }: DumpEntry, file: string): Diagnostic {
  const reason = `${title === undefined ? 'An object without a title' : quote(title)} has no arXiv id or DOI, and no authors with an abstract or a venue; it is left out.`;
  const advice = 'If it is a paper, put its address or DOI on a reading list; else there is nothing to do.';
  return { severity: 'warning', rule: 'unread-item', reason, advice, file, line: lines.first };
}
