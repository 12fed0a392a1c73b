/** The name of a list's maker, which lists of publications have in bold among the authors. */
import type { DumpLine } from '../model/dump.ts';
import { namesIn } from '../names/written-names.ts';

/** Fewest lines that have it. */
const fewestLines = 2;
const mostWords = 3;
const bold = /(\*\*|__)([^*_]{3,60})\1/g;

/** Lines without the marks of bold type around a name that several have. */
export function withoutOwnNames(lines: readonly DumpLine[]): readonly DumpLine[] {
  const counts = new Map<string, number>();
  // A page that stands there twice has titles twice.
  for (const text of new Set(lines.map((line) => line.text.trim())))
    for (const name of new Set([...text.matchAll(bold)].map(([, , words = '']) => words)))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = new Set(
    [...counts].flatMap(([words, count]) => (count >= fewestLines && isName(words) ? [words] : [])),
  );
  if (names.size === 0) return lines;
  return lines.map((line) => ({
    ...line,
    text: line.text.replace(bold, (all, _mark, words: string) => (names.has(words) ? words : all)),
  }));
}

const isName = (words: string): boolean =>
  namesIn(words.replace(/[\s,;.]+$/, ''))?.names.length === 1 &&
  words.trim().split(/\s+/).length <= mostWords;
