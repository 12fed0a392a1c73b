/**
 * The order of captures, and of those of an issue: positions of papers are published, and corrections name them, so that
 * a capture never comes between two that an issue has already.
 */
import type { IssueFile } from '../content/issue-file.ts';
import { compareText } from '../words/compare-text.ts';
import type { DatedDump } from './dated-dump.ts';
import { sourcesOf } from './issue-losses.ts';
import { replacedNames } from './replaced-dumps.ts';

/** `list.md` before `list-2.md` before `list-10.md`: names without their endings, whose numbers count as numbers. */
export function compareDumpNames(left: string, right: string): number {
  const [these, those] = [left, right].map(toRuns);
  for (const [index, run] of (these ?? []).entries()) {
    const other = those?.[index];
    if (other === undefined) return 1;
    const order = compareRuns(run, other);
    if (order !== 0) return order;
  }
  return these?.length === those?.length ? compareText(left, right) : -1;
}

/** Runs of digits and of other characters. */
const toRuns = (name: string): string[] => name.replace(/\.[^.]+$/, '').match(/\d+|\D+/g) ?? [];

function compareRuns(left: string, right: string): number {
  const [number, other] = [left, right].map((run) => run.replace(/^0+(?=\d)/, ''));
  if (number === undefined || other === undefined || !/^\d/.test(number) || !/^\d/.test(other))
    return compareText(left, right);
  return number.length === other.length ? compareText(number, other) : number.length - other.length;
}

/**
 * Captures of the issue as its file has them, each that replaces one in that one's place; then new ones by day, those of a day
 * by name.
 */
export function orderDumps(dumps: readonly DatedDump[], before: IssueFile | undefined): DatedDump[] {
  const sources = before === undefined ? [] : sourcesOf(before);
  const places = new Map(sources.map(({ dump }, index) => [dump, index]));
  const placeOf = ({ dump: { input } }: DatedDump): number => {
    const names = [input.name, ...replacedNames(input)];
    const known = names.map((name) => places.get(name)).find((place) => place !== undefined);
    return known ?? sources.length;
  };
  return dumps.toSorted(
    (a, b) =>
      placeOf(a) - placeOf(b) ||
      compareText(a.day.day, b.day.day) ||
      compareDumpNames(firstName(a), firstName(b)),
  );
}

/** The name of the first capture in whose place it is, so that issues that are made anew have the same order. */
const firstName = ({ dump: { input } }: DatedDump): string => replacedNames(input).at(-1) ?? input.name;
