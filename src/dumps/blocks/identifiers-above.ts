/** Pages that have each paper's identifier above its title, where it would be taken for that of the paper before. */
import type { Diagnostic } from '../../diagnostic.ts';
import { type FoundIdentifiers, findIdentifiers } from '../fields/identifiers.ts';
import type { DumpLine } from '../model/dump.ts';
import { type Block, isAbstract } from './title-block.ts';

/** Most lines between a title and the identifier above it, with that. */
const reach = 3;
const fewest = 2;

interface Above {
  /** Of each paper, in order. */
  readonly found: readonly FoundIdentifiers[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Undefined where no identifier stands above the first title. It is that title's where each paper but the last ends with one, or
 * none has one and all titles have one above. Where the last has one too, nobody knows to which paper each belongs.
 */
export function identifiersAbove(
  papers: readonly Block[],
  lines: readonly DumpLine[],
  file: string,
): Above | undefined {
  const places = new Map(lines.map(({ number }, at) => [number, at]));
  const above = papers.map(({ title }, index) => {
    const at = places.get(title?.number ?? 0) ?? 0;
    const start = (places.get(papers[index - 1]?.title?.number ?? 0) ?? -1) + 1;
    return lines.slice(Math.max(start, at - reach), at).findLast(isIdentified);
  });
  const [first, ...others] = above;
  if (papers.length < fewest || first === undefined) return undefined;
  const own = papers.map(({ details }) => details.findLast(isIdentified));
  const isOwnless = own.every((line) => line === undefined);
  const isBehind = others.every((line, at) => line !== undefined && (isOwnless || own[at] === line));
  if (!isBehind) return undefined;
  // Above the first title may stand the identifier of the whole volume.
  if (others.some((line) => kindOf(line) !== kindOf(first))) return undefined;
  if (own.at(-1) === undefined) return { found: above.map(identifiersIn), diagnostics: [] };
  return { found: papers.map(() => ({})), diagnostics: [unsure(first, file)] };
}

const identifiersIn = (line: DumpLine | undefined): FoundIdentifiers =>
  findIdentifiers(line?.text.trim() ?? '');

const isIdentified = (line: DumpLine): boolean =>
  !isAbstract(line.text) && Object.keys(identifiersIn(line)).length > 0;

const kindOf = (line: DumpLine | undefined): string => Object.keys(identifiersIn(line)).sort().join(' ');

function unsure({ number }: DumpLine, file: string): Diagnostic {
  const reason =
    'Identifiers stand above the first title and below the last names; they are left out, since each may be of two papers.';
  const advice = 'Put a blank line between papers, and above each title only what is of it.';
  return { severity: 'warning', rule: 'unsure-identifiers', reason, advice, file, line: number };
}
