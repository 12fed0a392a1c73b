/** Titles that a program or a person has broken into two lines. */
import type { DumpLine } from '../model/dump.ts';

/** Whether a line may go on in the next: a program breaks it where the next word would be too much. */
export function isWrapped(line: DumpLine | undefined, next: DumpLine | undefined): boolean {
  const [above = '', below = ''] = [line?.text.trim(), next?.text.trim()];
  const [word = ''] = below.split(/\s/, 1);
  return above.length + 1 + word.length > below.length;
}
