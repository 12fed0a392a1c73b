/** Lines that are as those of a page's papers are, and stand in none: a paper whose title or names have another form. */

import { dayAlone } from '../days/heading-days.ts';
import { isLinks } from '../items/link-rows.ts';
import type { DumpLine } from '../model/dump.ts';
import { isNoPerson } from '../names/affiliations.ts';
import { isNobody, isProgrammeHeading } from '../names/programme-headings.ts';
import { linksMark, markOf, markOfMost } from './block-marks.ts';
import { isOfPage } from './page-words.ts';
import { type Block, isOfPeople, isSection, sessionName } from './title-block.ts';

/** Fewest papers that are evidence, and the smallest part of them that has to be alike. */
const fewestPapers = 3;
const smallestPart = 0.7;

/** Words as names are, of whatever script: `Plato`, `danah boyd`, `山田太郎`. */
const mayBeNames = /^(?=.{0,9}\p{L})[\p{L}\p{M}\s.,;&'’·、，-]{2,500}$/u;

/**
 * The title of a block above the first of `papers`, which are divided by blank lines and have as many lines each: the page's head has no
 * such block as a rule, and so nothing else says that it was not read.
 */
export function paperAbove(head: readonly Block[], papers: readonly Block[]): readonly DumpLine[] {
  const own = head.at(-1)?.lines ?? [];
  const [title, names] = own;
  if (title === undefined || names === undefined || papers.length < fewestPapers) return [];
  const alike = papers.filter(({ lines }) => lines.length === own.length);
  if (alike.length < papers.length * smallestPart || !areDivided(papers)) return [];
  return mayBeTitle(title.text.trim()) && isNamesLine(names) ? [title] : [];
}

function areDivided(papers: readonly Block[]): boolean {
  const gaps = papers.slice(1).map(({ lines }, at) => {
    const above = papers[at]?.lines.at(-1)?.number ?? 0;
    return (lines[0]?.number ?? 0) - above > 1;
  });
  return gaps.every(Boolean);
}

const mayBeTitle = (text: string): boolean =>
  /\p{L}|^\d{4}$/u.test(text) &&
  !/[:,]$/.test(text) &&
  dayAlone(text) === undefined &&
  ![isProgrammeHeading, isOfPage, isOfPeople, isNobody].some((is) => is(text)) &&
  !sessionName.test(text);

function isNamesLine(line: DumpLine): boolean {
  const text = line.text.trim();
  const alone = { title: line, names: [], isWhole: false, isAffiliated: false, details: [], isColon: false };
  const isHead = isSection({ ...alone, lines: [line], height: 0, isMarked: undefined });
  return (
    mayBeNames.test(text) &&
    !isHead &&
    dayAlone(text) === undefined &&
    ![isOfPage, isNobody, isOfPeople, isNoPerson].some((is) => is(text))
  );
}

/** The lines besides one a paper that are as the one below each: a second one of a paper, and those above the first. */
export function furtherMarks(head: readonly Block[], papers: readonly Block[]): readonly DumpLine[] {
  const mark = papers.length < fewestPapers ? undefined : markOfMost(papers);
  if (mark === undefined) return [];
  // Words of links stand in a page's menus, too; a row of them is as those of papers where it is the same.
  const rows =
    mark === linksMark ? new Set(papers.flatMap(({ details }) => linksOf(details)[0] ?? [])) : undefined;
  const isMark = (line: DumpLine): boolean =>
    rows === undefined ? markOfLine(line) === mark : rows.size === 1 && rows.has(line.text.trim());
  const own = papers.map(({ details }) => details.filter(isMark));
  const usual = own.filter(({ length }) => length === 1);
  if (usual.length < papers.length * smallestPart) return [];
  const above = head.flatMap(({ lines }) => lines.slice(1).filter(isMark));
  return [...above, ...own.flatMap(([, ...more]) => more)];
}

const linksOf = (lines: readonly DumpLine[]): readonly string[] =>
  lines.map(({ text }) => text.trim()).filter((text) => /\s/.test(text) && isLinks(text));

const markOfLine = (line: DumpLine): string | undefined =>
  markOf({
    title: undefined,
    names: [],
    isWhole: true,
    isAffiliated: false,
    details: [line],
    isColon: false,
    height: 0,
  });
