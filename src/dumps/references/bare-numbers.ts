/** Numbers of references without a full stop, as the BMJ sets them: `1 Bee A, Dee C. Title. …`, `2 …`. */
import type { DumpLine } from '../model/dump.ts';
import { isReference } from './whole-references.ts';

const numbered = /^\s{0,9}(\d{1,3})\s+(?=\p{L})/u;
/** Fewest numbered lines, and the smallest part of them that are sure to be references. */
const fewest = 2;
const smallestPart = 0.5;

/** The lines without them, where the numbered ones have 1, 2, 3 … and are references. */
export function withoutBareNumbers(lines: readonly DumpLine[]): readonly DumpLine[] {
  const numbers = lines.flatMap(({ text }) => {
    const number = numbered.exec(text.slice(0, 40))?.[1];
    return number === undefined ? [] : [Number(number)];
  });
  if (numbers.length < fewest || !numbers.every((number, at) => number === at + 1)) return lines;
  const bare = lines.map((line) => ({ ...line, text: line.text.replace(numbered, '') }));
  const own = bare.filter(({ text }, at) => text !== lines[at]?.text);
  const references = own.filter(({ text }) => isReference(text)).length;
  return references >= own.length * smallestPart ? bare : lines;
}
