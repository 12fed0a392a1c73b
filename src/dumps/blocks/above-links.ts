/**
 * Pages on which a row of links or buttons ends each paper, as in proceedings, or stands above its title: there each row divides papers
 * where no blank line does, and the second of two lines between rows has names, whatever these look like.
 */

import { isLinks } from '../items/link-rows.ts';
import type { DumpLine } from '../model/dump.ts';
import { isNoPerson } from '../names/affiliations.ts';
import { looksLikeName, splitNames } from '../names/name-list.ts';

export interface LinkedPage {
  /** Numbers of the lines that begin a paper; none where rows of links divide no papers. */
  readonly starts: ReadonlySet<number>;
  /** Numbers of the lines below rows that stand above titles; none where rows stand below names. */
  readonly titles: ReadonlySet<number>;
  /** Numbers of the lines that have names by their place. */
  readonly names: ReadonlySet<number>;
  /** Whether the rows stand below the names. */
  readonly isBelow: boolean;
}

/** Fewest papers that are evidence, and the part of all that have to have two lines, and those with certain names. */
const fewestPapers = 3;
const smallestPart = 0.8;
const fewestNames = 2;
const namedPart = 0.5;

const none: LinkedPage = { starts: new Set(), titles: new Set(), names: new Set(), isBelow: false };

/** `hasNames` tells lines that have names by their form. */
export function linkedPage(lines: readonly DumpLine[], hasNames: (text: string) => boolean): LinkedPage {
  const isNamed = (paper: readonly DumpLine[]): boolean => {
    const text = paper.at(-1)?.text.trim() ?? '';
    return hasNames(text) && !splitNames(text).every(isNoPerson);
  };
  const between = betweenLinks(lines);
  // Above the first title stands the page's head, which may have buttons too.
  const [first = [], ...others] = between.slice(Math.max(0, between.findIndex(isNamed)));
  const isBelow = areBelow([first, ...others], lines);
  const all = [first.slice(-2), ...(isBelow ? others.slice(0, -1) : others)];
  // Above a title there may be a day, and the title may have two lines.
  const regular = all.filter((paper) => paper.length === 2 || (paper.length === 3 && isNamed(paper)));
  const isRegular = regular.length >= Math.max(fewestPapers, all.length * smallestPart);
  if (!isRegular || regular.filter(isNamed).length < Math.max(fewestNames, all.length * namedPart))
    return none;
  const names = all.flatMap(([title, line, ...more]) =>
    line?.number === (title?.number ?? 0) + 1 && more.length === 0 && mayBeNames(line?.text ?? '')
      ? (line?.number ?? [])
      : [],
  );
  const starts = lines.filter((line, at) => {
    const isLink = isLinks(line.text);
    const isBehind = isLinks(lines[at - 1]?.text ?? '');
    return isBelow ? isBehind && !isLink : isLink && !isBehind;
  });
  const titles = isBelow
    ? []
    : lines.filter((line, at) => !isLinks(line.text) && isLinks(lines[at - 1]?.text ?? ''));
  return { starts: numbersOf(starts), titles: numbersOf(titles), names: new Set(names), isBelow };
}

const numbersOf = (lines: readonly DumpLine[]): ReadonlySet<number> =>
  new Set(lines.map(({ number }) => number));

/** The lines above each row of links, and below the last. */
function betweenLinks(lines: readonly DumpLine[]): readonly (readonly DumpLine[])[] {
  const all: DumpLine[][] = [[]];
  for (const line of lines) {
    if (!isLinks(line.text)) all.at(-1)?.push(line);
    else if (all.at(-1)?.length !== 0) all.push([]);
  }
  return all;
}

/** Whether more papers have links in the next line than in the line above. */
function areBelow(papers: readonly (readonly DumpLine[])[], lines: readonly DumpLine[]): boolean {
  const links = new Set(lines.filter(({ text }) => isLinks(text)).map(({ number }) => number));
  const count = (lineOf: (paper: readonly DumpLine[]) => number): number =>
    papers.filter((paper) => paper.length > 1 && links.has(lineOf(paper))).length;
  const below = count((paper) => (paper.at(-1)?.number ?? 0) + 1);
  return below >= count((paper) => (paper[0]?.number ?? 0) - 1);
}

/** `Suharto`, `Rakesh, Ann Bee`, `NVIDIA, Cid Dee`, and before `; Proceedings of …`. */
export function mayBeNames(text: string): boolean {
  const names = splitNames(text.split(';', 1)[0] ?? '');
  return names.length > 0 && names.every((name) => looksLikeName(name));
}
