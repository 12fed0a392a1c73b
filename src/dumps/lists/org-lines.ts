/** Lines of Org mode below a heading: properties (`:ADDED: [2026-11-10]`) and planning (`CLOSED: [2026-11-11]`). */
import { authorFields, leavesOut } from '../author-fields.ts';
import type { DumpEntry } from '../dump.ts';
import { splitAuthors } from './table-cells.ts';

const property = /^\s*:([A-Za-z][\w-]{0,40}):(?:\s+(.*))?$/;
const planning = /^\s*(?:CLOSED|SCHEDULED|DEADLINE):\s*[<[]\d{4}-\d{2}-\d{2}/;

/** Whether a line is such; its days are when somebody did something, and no days of the list. */
export const isOrgLine = (text: string): boolean => property.test(text) || planning.test(text);

/** `entry` with the authors that a property names, and with `line` as its last. */
export function withProperty(entry: DumpEntry, text: string, line: number): DumpEntry {
  const [, name = '', value = ''] = property.exec(text) ?? [];
  const isNames = /^authors?$/i.test(name) && value !== '';
  const authors = isNames ? authorFields(splitAuthors(value), !leavesOut(value)) : {};
  return { ...entry, ...authors, lines: { first: entry.lines.first, last: line } };
}
