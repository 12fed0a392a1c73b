/** Format: records of papers as JSON: answers of Semantic Scholar, OpenAlex, DBLP, bioRxiv …, and lists of one's own. */
import type { Diagnostic } from '../../diagnostic.ts';
import { withoutFullStops } from '../fields/full-stops.ts';
import { isIdentified } from '../fields/identifiers.ts';
import { abstractText } from '../library/abstract-text.ts';
import { leaveOutWebPages } from '../library/web-pages.ts';
import {
  type Capture,
  type DumpEntry,
  type DumpFormat,
  type FormatResult,
  type LineSpan,
  makeEntry,
  type Recognition,
  undated,
} from '../model/dump.ts';
import { quote } from '../model/quote.ts';
import { jsonFields, recordRoles } from '../sources/entry-roles.ts';
import { type ListPath, spansOfLists } from '../sources/json-spans.ts';
import { isObject, type JsonObject, jsonOf, objectsIn } from '../sources/json-values.ts';
import { partialAnswer, totalIn } from '../sources/partial-answer.ts';
import { rowEntry } from '../tables/table-entry.ts';
import { columnsOf } from '../tables/table-rows.ts';
import { authorCountOf, hasAbstract, isBesidesPapers, ofOthers, recordCells, typeOf } from './json-record.ts';
import { saidBesides, saidInComments } from './said-of-list.ts';

/** Objects that are enough to recognise a list by. */
const mostLookedAt = 200;

export const jsonRecords: DumpFormat = {
  name: 'json-records',
  version: 15,
  description: 'records of papers as JSON',
  shapes: ['json'],
  recognise({ shape }: Capture): Recognition {
    const items = listsIn(jsonOf(shape)).flatMap((list) => list.items);
    const start = items.filter((item) => !isBesidesPapers(item)).slice(0, mostLookedAt);
    const papers = papersIn(start);
    if (papers > 0 && papers * 2 >= start.length) return { matches: true };
    const because = `of its ${start.length} objects ${papers === 0 ? 'none has' : `only ${papers} have`} a title with an arXiv id, a DOI, or authors and more`;
    return { matches: false, because, nearness: items.length > 1 ? 0.05 : 0 };
  },
  parse(capture: Capture): FormatResult {
    const value = jsonOf(capture.shape);
    const { items, spans } = withSpans(capture, listsIn(value));
    const isYaml = capture.shape.kind === 'json' && capture.shape.isYaml === true;
    const read = items.map((item, index) => {
      const { first, last } = spans[index] ?? { first: 1, last: 1 };
      return isYaml ? ownEntry(item, first, last) : toEntry(item, first, last);
    });
    const papers = read.flatMap((entry, index) =>
      isPaper(entry, items[index]) ? [{ entry, type: typeOf(items[index]) }] : [],
    );
    const { entries: kept, diagnostics } = leaveOutWebPages(papers, capture.file);
    const entries = withoutFullStops(kept);
    return {
      format: jsonRecords.name,
      listing: 'Reading list',
      ...undated,
      ...saidBesides(value),
      ...(isYaml ? saidInComments(capture.lines) : {}),
      entries,
      roles: recordRoles(capture.lines, entries, jsonFields),
      diagnostics: [
        ...partialAnswer(totalOf(value), items.length, capture.file),
        ...read.flatMap((entry, index) =>
          isPaper(entry, items[index]) ? [] : [leftOut(entry, isBesidesPapers(items[index]), capture.file)],
        ),
        ...diagnostics,
      ],
    };
  },
};

interface RecordList {
  readonly items: readonly JsonObject[];
  readonly path: ListPath;
}

/**
 * The list itself, or a single record; else the list with most papers down to the third level, with those beside it, such as those
 * of other years.
 */
function listsIn(value: unknown): readonly RecordList[] {
  if (!isObject(value)) {
    const items = objectsIn(value);
    const groups = papersIn(items.slice(0, 20)) > 0 ? [] : groupsIn(items, []);
    return groups.length > 0 ? groups : [{ items, path: [] }];
  }
  if (isPaper(toEntry(value, 1, 1), value)) return [{ items: [value], path: [] }];
  const lists = listsBelow(value, []).map((list) => {
    const start = list.items.slice(0, 20);
    return { list, papers: papersIn(start), isMost: papersIn(start) * 2 >= Math.max(1, start.length) };
  });
  const [best] = lists.toSorted((a, b) => b.papers - a.papers || b.list.items.length - a.list.items.length);
  if (best === undefined) return [];
  const parent = JSON.stringify(best.list.path.slice(0, -1));
  const isBeside = ({ path }: RecordList): boolean =>
    JSON.stringify(path.slice(0, -1)) === parent && !ofOthers.test(path.at(-1) ?? '');
  return lists.flatMap((one) => (one === best || (one.isMost && isBeside(one.list)) ? [one.list] : []));
}

/** In the order in which they stand: keys that are numbers come first in an object. */
function withSpans(
  capture: Capture,
  lists: readonly RecordList[],
): { readonly items: readonly JsonObject[]; readonly spans: readonly LineSpan[] } {
  const spans = spansOfLists(
    capture,
    lists.map(({ path }) => path),
  );
  const sorted = lists
    .map(({ items }, at) => ({ items, own: spans[at] ?? [] }))
    .toSorted((a, b) => (a.own[0]?.first ?? 0) - (b.own[0]?.first ?? 0));
  return { items: sorted.flatMap(({ items }) => items), spans: sorted.flatMap(({ own }) => own) };
}

const papersIn = (items: readonly JsonObject[]): number =>
  items.filter((item) => isPaper(toEntry(item, 1, 1), item)).length;

function listsBelow(value: JsonObject, path: ListPath): RecordList[] {
  return Object.entries(value).flatMap(([key, inner]): RecordList[] => {
    const own = [...path, key];
    if (Array.isArray(inner))
      return [{ items: objectsIn(inner), path: own }, ...groupsIn(objectsIn(inner), own)];
    return isObject(inner) && own.length < 3 ? listsBelow(inner, own) : [];
  });
}

/** Lists of papers within the objects of another list: `[{"year": 2026, "papers": […]}, …]`. */
function groupsIn(objects: readonly JsonObject[], path: ListPath): RecordList[] {
  const keys = new Set(objects.slice(0, mostLookedAt).flatMap((object) => Object.keys(object)));
  return [...keys].flatMap((key): RecordList[] => {
    const items = ofOthers.test(key) ? [] : objects.flatMap((object) => objectsIn(object[key]));
    return papersIn(items.slice(0, 20)) > 0 ? [{ items, path: [...path, undefined, key] }] : [];
  });
}

/** DBLP has the number of its hits two levels down. */
const totalOf = (value: unknown): number | undefined =>
  totalIn(value) ?? (isObject(value) ? totalIn(value.result) : undefined);

/** A count, a note or a code of a server's record is none of a list's maker. */
const toEntry = (item: JsonObject, first: number, last: number): DumpEntry =>
  makeEntry({ ...ownEntry(item, first, last), note: undefined, upvotes: undefined, comments: undefined });

/** Of a record that a person wrote. */
function ownEntry(item: JsonObject, first: number, last: number): DumpEntry {
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
function isPaper(entry: DumpEntry, item: JsonObject = {}): boolean {
  const { title, authors, abstract, venue, firstDate, firstMonth } = entry;
  // A file has the identifier of its paper.
  if (isBesidesPapers(item)) return false;
  if (isIdentified(entry)) return true;
  if (title === undefined || authors === undefined) return false;
  const isDated = (firstDate ?? firstMonth) !== undefined;
  return isDated ? (abstract ?? venue) !== undefined : abstract !== undefined && hasAbstract(item);
}

function leftOut({ title, lines }: DumpEntry, isPart: boolean, file: string): Diagnostic {
  const why = isPart
    ? 'is a file or a note that belongs to an item, and no paper'
    : 'has no arXiv id or DOI, and no authors with an abstract or a venue';
  const reason = `${title === undefined ? 'An object without a title' : quote(title)} ${why}; it is left out.`;
  const advice = isPart
    ? 'If the capture has no item of its paper, put the address or DOI of that on a reading list.'
    : 'If it is a paper, put its address or DOI on a reading list; else there is nothing to do.';
  return { severity: 'warning', rule: 'unread-item', reason, advice, file, line: lines.first };
}
