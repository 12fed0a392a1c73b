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
