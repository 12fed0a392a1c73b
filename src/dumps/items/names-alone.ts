/**
 * Lines of names with where or when the paper was published on them, below titles: the names alone are left of each, as most lists have
 * them.
 */
import type { DumpLine } from '../model/dump.ts';
import { leavesOut } from '../names/author-fields.ts';
import { arePersons, areSubjects } from '../names/words-of-titles.ts';
import { areSure } from '../names/written-names.ts';
import { divideNames, longestLine } from './divided-names.ts';
import { withPlainNames } from './plain-names.ts';

/** Fewest such lines that are evidence; of one, all names have to be a person's. */
const fewestLines = 2;
/** Fewest letters of the title above, and how many lines it may be away: there may be a blank one between. */
const shortestTitle = 8;
const furthestTitle = 2;
/** Rows of tables, and lines with addresses, have more than names. */
const other = /^\s*\||https?:|\]\(/;
/** What every imprint has. */
const sign = /\d|press|forthcoming|appear|preprint|review|submitted|accepted/i;
/** In front of the names, and around them. */
const front = /^\s*(?:[-*+•>]\s+)?/;
const around = /^(?:([*_]{1,3})(?=[^*_]+\1$)|[([](?=[^()[\]]+[)\]]$))/;
const introduction = /^by:?\s+(?=\p{Lu})/u;

interface Divided {
  readonly line: DumpLine;
  readonly names: readonly string[];
  readonly isWhole: boolean;
}

const known = new WeakMap<readonly DumpLine[], readonly DumpLine[]>();

/** The lines with the imprint of each such line in `behind`; the same where there is none, or where it may be something else. */
export function withNamesAlone(lines: readonly DumpLine[]): readonly DumpLine[] {
  const before = known.get(lines);
  if (before !== undefined) return before;
  const plain = withPlainNames(lines);
  const found = findDivided(plain);
  const all = [...found.values()];
  const several = all.filter(areSure).length;
  const isEvidence =
    all.length >= fewestLines
      ? several * 2 >= all.length
      : several > 0 && all.every(({ names }) => arePersons(names));
  const isOfPersons = isEvidence && !areSubjects(all.flatMap(({ names }) => names));
  const divided = isOfPersons ? plain.map((line, at) => found.get(at)?.line ?? line) : plain;
  known.set(lines, divided);
  return divided;
}

/** By the places of the lines; nothing where one stands below another, as in a table or a list without titles. */
function findDivided(lines: readonly DumpLine[]): ReadonlyMap<number, Divided> {
  const found = new Map<number, Divided>();
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    const isPossible =
      above !== undefined &&
      mayBeTitle(above, line) &&
      line.text.length <= longestLine &&
      sign.test(line.text) &&
      !other.test(line.text);
    const divided = isPossible ? divide(line) : undefined;
    if (divided === undefined) continue;
    if (found.has(at - 1)) return new Map();
    found.set(at, divided);
  }
  return found;
}

const mayBeTitle = (above: DumpLine, { number }: DumpLine): boolean =>
  above.text.trim().length >= shortestTitle && number - above.number <= furthestTitle;

function divide(line: DumpLine): Divided | undefined {
  const start = front.exec(line.text)?.[0] ?? '';
  const bare = withoutMarks(withoutMarks(line.text.slice(start.length).replace(/\s*\\?\s*$/, '')));
  const divided = divideNames(bare.replace(introduction, ''));
  if (divided === undefined) return undefined;
  const { names, list, imprint } = divided;
  return {
    line: { ...line, text: `${start}${names}`, behind: imprint },
    names: list,
    isWhole: !leavesOut(names),
  };
}

/** Without emphasis or brackets around all of the text. */
function withoutMarks(text: string): string {
  const { length } = around.exec(text)?.[0] ?? '';
  return length === 0 ? text : text.slice(length, -length);
}
