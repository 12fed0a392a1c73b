/** Grids of strings and what is read from each, compared with a file. */
import { expect } from 'vitest';

/** The strings of a line, with two spaces between them; `␣` is a space of one. */
export const words = (line: string): readonly string[] =>
  line.split('  ').map((word) => word.replaceAll('␣', ' '));

export const grid = (
  rows: readonly string[],
  cells: (row: string) => readonly string[],
  joined = ' ¦ ',
): readonly string[] => rows.map((row) => `${row.padEnd(14)} ${cells(row).join(joined)}`);

export const product = (one: readonly string[], other: readonly string[]): readonly string[] =>
  one.flatMap((left) => other.map((right) => `${left}${right}`));

export const matches = (name: string, lines: readonly string[]): Promise<void> =>
  expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`./snapshots/formula-grids/${name}.txt`);
