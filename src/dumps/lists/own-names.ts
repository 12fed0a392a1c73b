/** The name of a list's maker, which lists of publications have in bold among the authors. */
import type { DumpLine } from '../model/dump.ts';
import { ACRONYM } from '../names/reference-name-lists.ts';
import { namesIn } from '../names/written-names.ts';

/** Fewest lines that have it. */
const fewestLines = 2;
const mostWords = 3;
const bold = /(\*\*|__)([^*_]{3,60})\1/g;

/** Lines without the marks of bold type around a name that several have. */
export function withoutOwnNames(lines: readonly DumpLine[]): readonly DumpLine[] {
  // A page that stands there twice has titles twice.
  const texts = [...new Set(lines.map((line) => line.text.trim()))];
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const name of new Set(
      [...text.matchAll(bold)].flatMap((found) =>
        isName(found[2] ?? '') || isCited(found) ? (found[2] ?? '') : [],
      ),
    ))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  const listed = countListed(texts, counts);
  const isOwn = (name: string, count: number): boolean =>
    count + (count < fewestLines ? (listed.get(name) ?? 0) : 0) >= fewestLines;
  const names = new Set([...counts].flatMap(([name, count]) => (isOwn(name, count) ? [name] : [])));
  if (names.size === 0) return lines;
  return lines.map((line) => ({
    ...line,
    text: line.text.replace(bold, (all, _mark, words: string) => (names.has(words) ? words : all)),
  }));
}

/** In how many texts each name stands behind another, without marks: some lists have them where it comes first. */
function countListed(
  texts: readonly string[],
  names: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of names.size === 0 ? [] : texts) {
    const found = new Set(text.split(between).slice(1).flatMap(beginnings));
    for (const name of found) if (names.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
const between = /(?:[,;&]|\sand)\s/;
const longestName = 60;

/** What may be a name at the beginning of a text: all of it, and what is in front of each stop. */
function beginnings(text: string): string[] {
  const start = text.slice(0, longestName + 1).trim();
  return [start, ...[...start.matchAll(/[,;.]/g)].map(({ index }) => start.slice(0, index))];
}

/** `**Bee A**, Dee C. `, `Dee C, **Bee A**. `: with bare initials, other names or a full stop stand beside it, since `**Vitamin D**` is no name. */
function isCited({ 0: all, 2: words = '', index, input = '' }: RegExpExecArray): boolean {
  const initials = withInitials.exec(words)?.[1];
  if (initials === undefined || ACRONYM.test(initials)) return false;
  const isBehind = /[,;&] ?$|\sand $/.test(input.slice(0, index));
  return (
    isBehind ||
    /^(?:\\?\*|[†‡§¶]){0,3}(?:[,;] \p{Lu}|\. [*_"“\p{Lu}]| (?:&|and) \p{Lu}| \((?:19|20)\d)/u.test(
      input.slice(index + all.length),
    )
  );
}
const withInitials = /^\p{Lu}[\p{L}'’-]*\p{Ll}(?: \p{Lu}[\p{L}'’-]*\p{Ll})? (\p{Lu}{1,3})[.,;]?$/u;

const isName = (words: string): boolean =>
  namesIn(words.replace(/[\s,;.]+$/, ''))?.names.length === 1 &&
  words.trim().split(/\s+/).length <= mostWords;
