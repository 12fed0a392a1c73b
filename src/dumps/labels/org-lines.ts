/** Headings of Org mode, and lines below them: properties (`:ADDED: [2026-11-10]`) and planning (`CLOSED: [2026-11-11]`). */

import { task } from '../items/title-marks.ts';
import type { DumpEntry } from '../model/dump.ts';
import { authorFields, leavesOut } from '../names/author-fields.ts';
import { splitAuthors } from '../tables/table-cells.ts';

const property = /^\s*:([A-Za-z][\w+-]{0,40}):(?:\s+(.*))?$/;
const planning = /^\s*(?:CLOSED|SCHEDULED|DEADLINE):\s*[<[]\d{4}-\d{2}-\d{2}/;

/** Whether a line is such; its days are when somebody did something, and no days of the list. */
export const isOrgLine = (text: string): boolean => property.test(text) || planning.test(text);

/** Of a line such as `:AUTHOR:   Ann Bee`; undefined without a value, as of `:END:`. */
export function propertyOf(text: string): { readonly name: string; readonly value: string } | undefined {
  const [, name = '', value = ''] = property.exec(text) ?? [];
  return value === '' ? undefined : { name, value };
}

const tags = /\s+:(?:[\w@#%]{1,40}:){1,9}$/;

/** `TODO [#A] Title :time:bees:` without its state, priority and tags. */
export const withoutOrgMarks = (heading: string): string => heading.replace(task, '').replace(tags, '');

/** `entry` with the authors that a property names, and with `line` as its last. */
export function withProperty(entry: DumpEntry, text: string, line: number): DumpEntry {
  const { name = '', value = '' } = propertyOf(text) ?? {};
  const isNames = /^authors?$/i.test(name);
  const authors = isNames ? authorFields(splitAuthors(value), !leavesOut(value)) : {};
  return { ...entry, ...authors, lines: { first: entry.lines.first, last: line } };
}
