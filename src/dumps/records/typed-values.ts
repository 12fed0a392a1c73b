/** Values that say of what type they are, as Notion's answers have them: `{ "type": "number", "number": 2026 }`. */
import { isObject, type JsonObject, lineIn } from '../sources/json-values.ts';

/** The record with plain values, if all of its values are of that form; else as it is. */
export function withoutTypes(record: JsonObject): JsonObject {
  const all = Object.entries(record);
  if (all.length === 0 || !all.every(([, value]) => isTyped(value))) return record;
  const plain = all.map(([key, value]) => [key, plainValue(value)] as const);
  // The column of titles may have any name: "Paper", "Reading".
  const title = plain.find(([key]) => isObject(record[key]) && record[key].type === 'title');
  const others = plain.filter(([key]) => key !== title?.[0]);
  const hasTitle = others.some(([key]) => /^(?:paper )?title$/i.test(key));
  return Object.fromEntries([
    ...(title === undefined ? [] : [[hasTitle ? title[0] : 'title', title[1]] as const]),
    ...others,
  ]);
}

const isTyped = (value: unknown): value is JsonObject =>
  isObject(value) && typeof value.type === 'string' && Object.hasOwn(value, value.type);

/** A text, a number, a list of names, or nothing. */
function plainValue(value: unknown): unknown {
  if (!isTyped(value)) return value;
  const own = value[String(value.type)];
  if (Array.isArray(own)) return plainList(own);
  if (isTyped(own)) return plainValue(own);
  return isObject(own) ? (own.name ?? own.start ?? undefined) : own;
}

/** Runs of one text, or choices and persons with a name each. */
function plainList(list: readonly unknown[]): unknown {
  const runs = list.map((one) => (isObject(one) ? one.plain_text : undefined));
  if (runs.some((run) => typeof run === 'string'))
    return runs.filter((run) => typeof run === 'string').join('');
  return list.flatMap((one) => (isObject(one) ? (lineIn(one.name) ?? []) : (lineIn(one) ?? [])));
}
