/**
 * Lists of names in other notations, within the lines of a list: rewritten as `Ann Bee, Cid Dee`, which is what readers of titles and names
 * know. A line alone cannot tell such a list from words of a title; that several lines have one can.
 */
import type { DumpLine } from '../model/dump.ts';
import { invertedNames } from './inverted-names.ts';
import { markedNames } from './marked-names.ts';
import { slashedNames } from './slashed-names.ts';
import { wrappedNames } from './wrapped-names.ts';

/** Fewest lines that are evidence. */
const fewestLines = 2;
/** Longer ones are texts. */
const longestLine = 2000;
/** Rows of tables have columns of names. */
const isRow = /^\s*\||\t|\s{3}\S.*\s{3}\S/;
/** What may stand on either side of names. */
const marker = '(?:[-*+•]|[[(]?\\d{1,3}[.)\\]]{1,2})';
const before = `(?<=^\\s{0,40}(?:${marker}\\s{1,9})?|[—–|·•:;.,?!([\\]*_]\\s?|\\s-\\s|\\s[Bb]y\\s)`;
const behind = '(?=$|\\s*[—–|·•:;.,)\\]*_]|\\s+(?:-\\s|https?:|[([]))';
const start = new RegExp(`^\\s*(?:${marker}\\s+)?(?:[([]?(?:19|20)\\d{2}[)\\].:,]?\\s*)?$`);

const between = (form: string): RegExp => new RegExp(`${before}(?:${form})${behind}`, 'gu');

const notations = [wrappedNames, markedNames, slashedNames, invertedNames].map((notation) => ({
  ...notation,
  several: between(notation.several),
  one: between(notation.one),
}));
const address = /https?:|arxiv|doi/i;

/** The same lines where there is none of them. */
export function withPlainNames(lines: readonly DumpLine[]): readonly DumpLine[] {
  return notations.reduce(rewrite, lines);
}

function rewrite(
  lines: readonly DumpLine[],
  { several, one, smallestPart = 0, plain }: (typeof notations)[number],
): readonly DumpLine[] {
  const replaced = (line: string, form: RegExp): string =>
    isRow.test(line) || line.length > longestLine
      ? line
      : line.replace(form, (names: string, ...found: unknown[]) => {
          const at = found.find((value) => typeof value === 'number') ?? 0;
          const [front, rest] = [line.slice(0, at), line.slice(at + names.length)];
          const isLinked = front.endsWith('[') && rest.startsWith('](');
          const around = { front, behind: rest, isAtStart: start.test(front), isAtEnd: rest.trim() === '' };
          return (isLinked ? undefined : plain(names, around)) ?? names;
        });
  const changed = lines.map(({ text }) => replaced(text, several));
  const evidence = lines.filter(({ text }, at) => changed[at] !== text);
  const papers = smallestPart === 0 ? 0 : lines.filter(({ text }) => address.test(text)).length;
  if (evidence.length < Math.max(fewestLines, papers * smallestPart)) return lines;
  return lines.map((line, at) => {
    const text = changed[at] ?? line.text;
    return { ...line, text: text === line.text ? replaced(text, one) : text };
  });
}
