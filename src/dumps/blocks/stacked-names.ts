/**
 * Names on lines of their own that no comma ends, as browsers copy names of a list's points: below a title, and above a line that stands below
 * those of other papers too. By its form alone, the second of such names may be anything.
 */

import { isLinks } from '../items/link-rows.ts';
import type { DumpLine } from '../model/dump.ts';
import { isNoPerson } from '../names/affiliations.ts';
import { isNobody, isProgrammeHeading } from '../names/programme-headings.ts';
import { namesIn } from '../names/written-names.ts';
import { isBetween } from './between-lines.ts';
import { isOfPage } from './page-words.ts';
import { fewestRecurring, withoutNumbers } from './recurring-lines.ts';

export interface StackedNames {
  /** How many names there are from a line on, by its number. */
  readonly names: ReadonlyMap<number, number>;
  /** Numbers of the lines with the titles above them. */
  readonly titles: ReadonlySet<number>;
}

/** Fewest papers with several names that are evidence, and the smallest part that sure ones have to be of all runs of names. */
const fewestSeveral = 2;
const smallestPart = 0.6;
/** Fewest words of a title that is evidence. */
const fewestWords = 3;
/** So many lines below names are looked at for one with a number, which places of work below people do not have. */
const reach = 3;
/** So many lines below names are looked at for words of papers. */
const nearby = 5;
/** Fewest words of prose below names, which may be cut. */
const fewestProse = 12;

/** `... Cid Dee`: the last of more names than are shown. */
const lastOfMore = /^(?:…|\.\.\.)\s?/;
/** `& Cid Dee`: the last one. */
const and = /^(?:&|and)\s/;
/** How many names are not shown. */
const others = /^(?:et al\.?|(?:\+|and)\s?\d{1,4}\s(?:more\s)?(?:authors?|others?|more))$/i;

/** What news, books and speakers do not have around them. */
const scholarly =
  /\b(?:(?:original|research|review) (?:article|paper)|article ?open access|articles?\d|abstract|full[- ]text|preprints?|pp?\.|pages?|vol(?:ume|\.)|issue|doi|arxiv|pdf|citations?|proceedings|working paper)(?![\p{L}])|\b10\.\d{4}/iu;

/** In front of a name it is a field's label: `Author Ann Bee`. */
const label = /^(?:item type|(?:author|editor|contributor|creator|advisor|presenter|speaker|chair)s?)\b/i;

const isName = (text: string): boolean => {
  const bare = text.trim();
  const isOther =
    bare.length > longestName ||
    [isOfPage, isNoPerson, isNobody, isProgrammeHeading, isLinks].some((is) => is(bare)) ||
    label.test(bare);
  return !isOther && namesIn(bare.replace(lastOfMore, '').replace(and, ''))?.names.length === 1;
};
const longestName = 60;

interface Run {
  readonly start: number;
  readonly end: number;
}

/** Runs of lines with one name each, by places in `lines`. */
function runsIn(lines: readonly DumpLine[]): readonly Run[] {
  const runs: { start: number; end: number }[] = [];
  lines.forEach((line, at) => {
    const last = runs.at(-1);
    const isNext = last?.end === at && lines[at - 1]?.number === line.number - 1;
    if (!isName(line.text) && !(isNext && others.test(line.text.trim()))) return;
    if (last !== undefined && isNext && !lastOfMore.test(lines[at - 1]?.text ?? '')) last.end = at + 1;
    else runs.push({ start: at, end: at + 1 });
  });
  return runs;
}

/** Names below titles; none where too few lines are sure to be such. */
export function stackedNames(lines: readonly DumpLine[]): StackedNames {
  const recurs = recurrence(lines);
  /** The line at `to`, where no blank one is between it and that at `at`. */
  const beside = (at: number, to: number): DumpLine | undefined =>
    lines[to]?.number === (lines[at]?.number ?? 0) + to - at ? lines[to] : undefined;
  const titleAbove = ({ start }: Run): DumpLine | undefined => {
    const next = beside(start, start - 1);
    const above = next !== undefined && isBetween(next.text.trim()) ? beside(start, start - 2) : next;
    const text = above?.text.trim() ?? '';
    return text === '' || recurs(text) || /[.,:;]$/.test(text) ? undefined : above;
  };
  const runs = runsIn(lines).filter(({ start, end }) => {
    // Of a page's own words some look like a name: `Original Research`.
    if (end - start === 1 && recurs(lines[start]?.text.trim() ?? '')) return false;
    const below = lines
      .slice(end, end + reach)
      .map((line, at) => (line === beside(end - 1, end + at) ? line.text.trim() : ''));
    const [next = ''] = below;
    if (next.split(/\s+/).length >= fewestProse) return true;
    return recurs(next) && below.some((text) => /\d/.test(text) && recurs(text));
  });
  const sure = runs.filter((run) => (titleAbove(run)?.text.match(/\p{L}{2,}/gu)?.length ?? 0) >= fewestWords);
  if (sure.length < runs.length * smallestPart || arePairs(lines, sure) || !arePapers(sure, lines))
    return { names: new Map(), titles: new Set() };
  // A title of two words may look like a name, and is the first of the run then.
  const found = runs.flatMap((run) => {
    const above = titleAbove(run);
    const title = above ?? lines[run.start];
    const own = lines.slice(above === undefined ? run.start + 1 : run.start, run.end);
    return title === undefined || own.length === 0 ? [] : [{ title, own }];
  });
  return {
    names: new Map(found.flatMap(({ own }) => own.map(({ number }, at) => [number, own.length - at]))),
    titles: new Set(found.map(({ title }) => title.number)),
  };
}

/** Whether these are enough, some with several names, and half of them with words of papers below. */
function arePapers(runs: readonly Run[], lines: readonly DumpLine[]): boolean {
  const several = runs.filter(({ start, end }) => end - start > 1).length;
  const isPaper = ({ end }: Run): boolean =>
    lines.slice(end, end + nearby).some(({ text }) => scholarly.test(text));
  return (
    runs.length >= fewestRecurring &&
    several >= fewestSeveral &&
    runs.filter(isPaper).length * 2 >= runs.length
  );
}

/** Two lines below each title may be a person and where that person works or lives: `New York`. */
function arePairs(lines: readonly DumpLine[], runs: readonly Run[]): boolean {
  const isSigned = ({ text }: DumpLine): boolean => lastOfMore.test(text.trim()) || and.test(text.trim());
  return runs.every(({ start, end }) => end - start === 2 && !lines.slice(start, end).some(isSigned));
}

/** Whether a line stands several times on the page, also with other numbers. */
function recurrence(lines: readonly DumpLine[]): (text: string) => boolean {
  const counts = new Map<string, number>();
  for (const form of lines.map(({ text }) => withoutNumbers(text.trim())))
    counts.set(form, (counts.get(form) ?? 0) + 1);
  return (text) => text !== '' && (counts.get(withoutNumbers(text)) ?? 0) >= fewestRecurring;
}
