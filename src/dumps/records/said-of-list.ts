/** What data say of the list of papers in them: its name and its day. */

import { dateInHeading } from '../days/list-dates.ts';
import { nameOf } from '../lists/list-entries.ts';
import type { DumpLine, FormatResult } from '../model/dump.ts';
import { isObject, lineIn } from '../sources/json-values.ts';

type Said = Partial<Pick<FormatResult, 'listing' | 'listed' | 'since'>>;

/** Keys beside the list: `{"date": "2026-10-14", "papers": […]}`. */
const day = /^(?:date|day|issue[_ ]?date|meeting|meeting[_ ]?date|week|week[_ ]?of)$/i;

export function saidBesides(value: unknown): Said {
  // A record alone has a title of its own.
  if (!isObject(value) || !Object.values(value).some((one) => typeof one === 'object' && one !== null))
    return {};
  if ('title' in value && ('authors' in value || 'author' in value)) return {};
  const texts = Object.entries(value).flatMap(([key, one]) => (day.test(key) ? (lineIn(one) ?? []) : []));
  const span = texts
    .map((text) => dateInHeading(text.slice(0, 100)))
    .find((one) => one?.listed.year !== undefined);
  return { ...span };
}

/** The name and the day in comments above the first key: `# Papers, October 14, 2026`. */
export function saidInComments(lines: readonly DumpLine[]): Said {
  const end = lines.findIndex(({ text }) => !/^(?:#|---)/.test(text.trim()));
  const comments = lines.slice(0, Math.max(0, end)).filter(({ text }) => text.trim().startsWith('#'));
  const name = comments.map(({ text }) => nameOf(text)).find((one) => one !== undefined);
  const span = comments
    .map(({ text }) => dateInHeading(text.replace(/^[#\s]+/, '').slice(0, 100)))
    .find((one) => one !== undefined);
  return { ...(name === undefined ? {} : { listing: name }), ...span };
}
