/** Pages that number their papers have the numbers in front of the titles. */
import type { DumpEntry } from '../model/dump.ts';

const numbered = /^(\d{1,3})[.)]\s+(?=\S)/;

/** Takes the numbers off where all entries are numbered in their order; a single title may begin with a number. */
export function withoutNumbers(entries: readonly DumpEntry[]): readonly DumpEntry[] {
  const inOrder = entries.every(
    ({ title }, index) => Number(numbered.exec(title ?? '')?.[1] ?? -1) === index + 1,
  );
  if (entries.length < 2 || !inOrder) return entries;
  return entries.map((entry) => ({ ...entry, title: entry.title?.replace(numbered, '') }));
}
