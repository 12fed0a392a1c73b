/** Where the records of papers are in a value of JSON: its list, lists below its keys, or objects below keys of their own. */
import { isIdentified, parseIdentifier } from '../fields/identifiers.ts';
import type { Capture, LineSpan } from '../model/dump.ts';
import { type ListPath, spansOfLists } from '../sources/json-spans.ts';
import { isObject, type JsonObject, objectsIn } from '../sources/json-values.ts';
import { recordsOfTable } from './data-frames.ts';
import { ofOthers } from './nested-fields.ts';
import { isPaper, toEntry } from './read-record.ts';

/** Objects that are enough to recognise a list by. */
export const longestLook = 200;

export interface RecordList {
  readonly items: readonly JsonObject[];
  readonly path: ListPath;
}

/** The list itself, or a single record; else the list with most papers, with those beside it, such as those of other years. */
export function listsIn(value: unknown): readonly RecordList[] {
  if (!isObject(value)) {
    const items = objectsIn(value);
    const groups = papersIn(items.slice(0, 20)) > 0 ? [] : groupsIn(items, []);
    return groups.length > 0 ? groups : [{ items, path: [] }];
  }
  const rows = recordsOfTable(value);
  if (rows !== undefined) return [{ items: rows, path: [] }];
  if (isPaper(toEntry(value, 1, 1), value)) return [{ items: [value], path: [] }];
  const lists = [...keyedRecords(value, []), ...listsBelow(value, [])].map((list) => {
    const start = list.items.slice(0, 20);
    return { list, papers: papersIn(start), isMost: papersIn(start) * 2 >= Math.max(1, start.length) };
  });
  const [best] = lists.toSorted((a, b) => b.papers - a.papers || b.list.items.length - a.list.items.length);
  if (best === undefined) return [];
  return lists.flatMap((one) =>
    one === best || (one.isMost && one.papers > 0 && isBeside(one.list, best.list)) ? [one.list] : [],
  );
}

/** Whether a list stands beside another, or at the same key of an object beside: `{"2026": {"papers": […]}, "2025": {"papers": […]}}`. */
function isBeside(one: RecordList, other: RecordList): boolean {
  const [own, others] = [one, other].map(({ path }) =>
    path.at(-1) === undefined ? path.slice(0, -1) : path,
  );
  if (own === undefined || others === undefined || own.some((key) => ofOthers.test(key ?? ''))) return false;
  const [above, below] = [own, others].map((path) => JSON.stringify(path.slice(0, -1)));
  return above === below || (own.length === others.length && own.at(-1) === others.at(-1));
}

/** In the order in which they stand: keys that are numbers come first in an object. */
export function withSpans(
  capture: Capture,
  lists: readonly RecordList[],
): { readonly items: readonly JsonObject[]; readonly spans: readonly LineSpan[] } {
  const spans = spansOfLists(
    capture,
    lists.map(({ path }) => path),
  );
  const sorted = lists
    .map(({ items }, at) => ({ items, own: eachSpan(spans[at] ?? [], items.length) }))
    .toSorted((a, b) => (a.own[0]?.first ?? 0) - (b.own[0]?.first ?? 0));
  return { items: sorted.flatMap(({ items }) => items), spans: sorted.flatMap(({ own }) => own) };
}

export const papersIn = (items: readonly JsonObject[]): number =>
  items.filter((item) => isPaper(toEntry(item, 1, 1), item)).length;

/** The rows of a table by columns are on the lines of all of it. */
const eachSpan = (spans: readonly LineSpan[], count: number): readonly LineSpan[] => {
  const [only] = spans;
  return spans.length === 1 && only !== undefined ? Array.from({ length: count }, () => only) : spans;
};

function listsBelow(value: JsonObject, path: ListPath): RecordList[] {
  return Object.entries(value).flatMap(([key, inner]): RecordList[] => {
    const own = [...path, key];
    if (Array.isArray(inner))
      return [{ items: objectsIn(inner), path: own }, ...groupsIn(objectsIn(inner), own)];
    if (!isObject(inner) || own.length >= mostLevels) return [];
    return [...keyedRecords(inner, own), ...listsBelow(inner, own)];
  });
}

/** Levels at which servers put their results: `Data.Records.records.REC`. */
const mostLevels = 5;

/** Records that are values of an object, by a key or an identifier of each: `{"2401.01234": { "title": … }, …}`. */
function keyedRecords(object: JsonObject, path: ListPath): RecordList[] {
  const all = Object.entries(object);
  if (all.length < 2 || !all.every(([, value]) => isObject(value))) return [];
  const items = all.flatMap(([key, value]) => (isObject(value) ? [withKey(key, value)] : []));
  const start = items.slice(0, 20);
  const titled = start.filter((item) => toEntry(item, 1, 1).title !== undefined).length;
  return titled === start.length ? [{ items, path: [...path, undefined] }] : [];
}

/** The record with the identifier that its key is, where it has none. */
function withKey(key: string, record: JsonObject): JsonObject {
  const { arxiv, doi } = parseIdentifier(key);
  if (isIdentified(toEntry(record, 1, 1))) return record;
  return { ...(arxiv === undefined ? {} : { arxiv }), ...(doi === undefined ? {} : { doi }), ...record };
}

/** Lists of papers within the objects of another list: `[{"year": 2026, "papers": […]}, …]`. */
function groupsIn(objects: readonly JsonObject[], path: ListPath): RecordList[] {
  const keys = new Set(objects.slice(0, longestLook).flatMap((object) => Object.keys(object)));
  return [...keys].flatMap((key): RecordList[] => {
    const items = ofOthers.test(key) ? [] : objects.flatMap((object) => objectsIn(object[key]));
    return papersIn(items.slice(0, 20)) > 0 ? [{ items, path: [...path, undefined, key] }] : [];
  });
}
