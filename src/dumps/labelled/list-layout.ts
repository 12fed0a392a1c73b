/** What all records of a list have in common. */

import type { LabelledLine } from '../labels/field-labels.ts';
import type { DumpLine } from '../model/dump.ts';
import { namesIn } from '../names/written-names.ts';

/** Whether most labelled titles have several names in a line of their own below them, so that a single one is a name too. */
export function namesBelowTitles(
  lines: readonly DumpLine[],
  labels: ReadonlyMap<number, LabelledLine | undefined>,
): boolean {
  const below = lines.filter(({ number }) => labels.get(number - 1)?.field === 'title');
  const several = below.filter(({ number, text }) => {
    const names = labels.get(number) === undefined ? namesIn(text)?.names : undefined;
    return names !== undefined && names.length > 1;
  });
  return several.length > 1 && several.length * 2 > below.length;
}

/** The only heading of the first level, above several papers. */
export function listHeading(
  lines: readonly DumpLine[],
  labels: ReadonlyMap<number, LabelledLine | undefined>,
): DumpLine | undefined {
  const [heading, ...others] = lines.filter(({ text }) => /^#\s/.test(text));
  const papers = [...labels.values()].filter((one) => one?.field === 'authors').length;
  return others.length === 0 && papers > 1 && heading === lines[0] ? heading : undefined;
}

/** Numbers of lines → that of the nearest rule above: a note below it is the whole list's. */
export function rulesAbove(lines: readonly DumpLine[]): ReadonlyMap<number, number> {
  const above = new Map<number, number>();
  let rule = 0;
  for (const { number, text } of lines) {
    above.set(number, rule);
    if (/^\s*[-*_]{3,}\s*$/.test(text)) rule = number;
  }
  return above;
}
