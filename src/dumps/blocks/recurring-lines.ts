/** Lines of a page that are the same but for numbers and days. */
import type { DumpLine } from '../model/dump.ts';

/** With the same sign for each number and each day. */
export const withoutNumbers = (text: string): string =>
  text.replace(/\d{1,2} \p{Lu}\p{L}{2,8} \d{4}/gu, '0').replace(/\d+/g, '0');

/** Lines that stand several times on a page with other numbers are the page's own: `Select search result 3 of 25`. */
export function recurringLines(lines: readonly DumpLine[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const numbered = lines.map(({ text }) => text.trim()).filter((text) => /\d/.test(text));
  for (const text of numbered.map(withoutNumbers)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Set([...counts].flatMap(([text, count]) => (count >= fewestRecurring ? [text] : [])));
}
export const fewestRecurring = 3;

/** Its first two words. */
const beginningOf = (text: string): string => withoutNumbers(text.trim()).split(/\s+/, 2).join(' ');

/** Whether a line begins as the last of a group does, and as others of it do. */
export function endsAs(group: readonly DumpLine[]): (text: string) => boolean {
  const end = beginningOf(group.at(-1)?.text ?? '');
  const count = group.filter(({ text }) => beginningOf(text) === end).length;
  return (text) => text !== '' && count >= fewestRecurring && beginningOf(text) === end;
}

/**
 * Whether a line is the last of a paper, since each paper ends with one that begins as it does, and none stands above the first title:
 * `Published 2026 by …`.
 */
export function lastLines(group: readonly DumpLine[], starts: readonly number[]): (at: number) => boolean {
  const last = new Set([...starts.slice(1).map((at) => at - 1), group.length - 1]);
  const end = beginningOf(group.at(-1)?.text ?? '');
  const alike = group.flatMap(({ text }, at) => (beginningOf(text) === end ? [at] : []));
  const isLast =
    alike.length >= fewestRecurring && alike.length === last.size && alike.every((at) => last.has(at));
  return (at) => isLast && last.has(at);
}
