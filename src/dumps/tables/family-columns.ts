/**
 * Columns that list authors by their family names alone, as reviews and slides do: `Bee, Dee & Fox`; and those of programs that name
 * the team of one of them: `Ann Bee Team`.
 */
import type { Diagnostic } from '../../diagnostic.ts';
import type { DumpEntry } from '../model/dump.ts';
import { quote } from '../model/quote.ts';
import { leavesOut, withoutOthers } from '../names/author-fields.ts';
import { CONJUNCTIONS } from '../names/name-conjunctions.ts';
import { namesIn } from '../names/written-names.ts';

const word = "(?:(?:Mc|Mac|O['’]|D['’]|De|La|Le|Di|Du)?\\p{Lu}\\p{Ll}[\\p{Ll}'’]*)";
const family = new RegExp(
  `^(?:(?:van|von|der|den|de|da|di|dos|del|della|la|le|el|al|bin|ten|ter|zu|af|av) ){0,3}(?=[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}'’-]+$)${word}(?:-${word}){0,2}$`,
  'u',
);
const yearBehind = /[,.]?\s*\(?(?:19|20)\d{2}[a-z]?\)?$/;
/** Between semicolons, a comma is within a name: `Bee, Ann; Dee, Cid`. */
const and = `\\s?&\\s?|\\s(?:${CONJUNCTIONS})\\s`;
const between = new RegExp(`\\s?,(?:\\s?&|\\s(?:${CONJUNCTIONS}))?\\s?|${and}`, 'u');
const betweenSemicolons = new RegExp(between.source.replace(',', ';'), 'u');
const anyBetween = new RegExp(`;|${and}`, 'u');
/** Longest cell that is looked at, fewest cells that are evidence, and the smallest part of them that have to be such lists. */
const longestCell = 2000;
const fewestCells = 2;
const smallestPart = 0.8;

interface Families {
  readonly count: number;
  readonly isWhole: boolean;
}

/** Undefined where one of the names has a given name or initials. */
function familiesIn(cell: string): Families | undefined {
  if (cell.length > longestCell) return undefined;
  const text = cell.replace(/\s+/g, ' ').trim().replace(yearBehind, '');
  const names = withoutOthers(text)
    .trim()
    .replace(/[,;]$/, '')
    .split(text.includes(';') ? betweenSemicolons : between);
  const isList = names.every((name) => family.test(name));
  return isList ? { count: names.length, isWhole: !leavesOut(text) } : undefined;
}

/** What can be no single `Family, Given`, and no group. */
const isSure = (cell: string, { count, isWhole }: Families): boolean =>
  count > 2 || (count === 2 && anyBetween.test(cell)) || !isWhole;

/** `Ann Bee Team`; `Hive Team` is a group's own name. */
const isTeam = (cell: string): boolean =>
  namesIn(/^\s{0,9}(\S.{2,80}) [Tt]eam\s{0,9}$/.exec(cell)?.[1] ?? '')?.names.length === 1;

/**
 * Index of each cell that has family names alone → their number, where the cell has all of them, or a person's team, whose number
 * is not known; most cells have to be of the kind.
 */
export type FamilyCounts = ReadonlyMap<number, number | undefined>;

export function familyCounts(cells: readonly string[]): FamilyCounts {
  const found = cells.map(familiesIn);
  const filled = cells.filter((cell) => cell.trim() !== '').length;
  const counts = new Map(
    found.flatMap((one, at): [number, number | undefined][] =>
      one === undefined ? [] : [[at, one.isWhole ? one.count : undefined]],
    ),
  );
  const teams = cells.flatMap((cell, at) => (isTeam(cell) ? [at] : []));
  if (teams.length > 0 && teams.length >= filled * smallestPart)
    return new Map(teams.map((at) => [at, undefined]));
  const isSome = found.some((one, at) => one !== undefined && isSure(cells[at] ?? '', one));
  const isColumn = counts.size >= fewestCells && counts.size >= filled * smallestPart && isSome;
  if (!isColumn) return new Map();
  // `Bee, Ann` and `Bee, Ann, Dee, Cid` may be families and given names in turn.
  const isInTurn = found.every(
    (one, at) => one === undefined || (one.count % 2 === 0 && !anyBetween.test(cells[at] ?? '')),
  );
  return isInTurn ? new Map([...counts.keys()].map((at) => [at, undefined])) : counts;
}

/** A name must be whole to be a person's; the number of authors is known all the same. */
export const withoutFamilies = (entry: DumpEntry, counts: FamilyCounts, at: number): DumpEntry =>
  counts.has(at) ? { ...entry, authors: undefined, authorCount: counts.get(at) } : entry;

/** A warning for a column of such cells, at the first of them. */
export function familyNames(cell: string, line: number, file: string): Diagnostic {
  if (isTeam(cell)) return personTeams(cell, line, file);
  const reason = `The column of authors has family names alone, such as ${quote(cell)}; the names are left out, and their number is kept where no given names may be among them.`;
  const advice =
    'Write whole names, or give them in content/facts/; "npm run facts" finds those of papers on arXiv.';
  return { severity: 'warning', rule: 'family-names-alone', reason, advice, file, line };
}

function personTeams(cell: string, line: number, file: string): Diagnostic {
  const reason = `The column of authors names teams, such as ${quote(cell)}, and not who wrote a paper; they are left out.`;
  const advice = 'Give the authors in content/facts/; "npm run facts" finds those of papers on arXiv.';
  return { severity: 'warning', rule: 'team-of-a-person', reason, advice, file, line };
}
