/** Days that are objects: `{ "$date": "2026-03-04T00:00:00Z" }`, as MongoDB exports them, and `{ "year": 2026, "month": 3, "day": 4 }`. */
import { isObject, type JsonObject, textIn } from '../sources/json-values.ts';

/** The day, month or year as a text; undefined for an object of another kind. */
export function dayIn(value: JsonObject): string | undefined {
  const { $date: date } = value;
  if (date !== undefined) return textIn(isObject(date) ? date.$numberLong : date);
  const areParts = Object.keys(value).every((key) => /^(?:year|month|day|hour|minute|second)$/.test(key));
  return areParts ? joinedDay(value) : undefined;
}

/** The same of keys of their own, of which the day may be missing; with the year alone undefined. */
export function joinedDay(fields: JsonObject): string | undefined {
  const [year, month, day] = [fields.year, fields.month, fields.day].map((part) => textIn(part) ?? '');
  if (!/^(?:19|20)\d{2}$/.test(year ?? '') || !/^(?:0?[1-9]|1[0-2])$/.test(month ?? '')) return undefined;
  const isDay = /^(?:0?[1-9]|[12]\d|3[01])$/.test(day ?? '');
  return [year, month, ...(isDay ? [day] : [])].map((part) => (part ?? '').padStart(2, '0')).join('-');
}
