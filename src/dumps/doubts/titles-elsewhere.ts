/** A doubt about lists whose titles stand in other lines than those that were read: above a journal's name, or below names. */
import type { Capture, Doubt, DumpEntry, FormatResult } from '../model/dump.ts';
import { quote } from '../model/quote.ts';

/** Fewest papers that are evidence, and the smallest part of all; words of a kind of work (`Research Letter`) are fewer, or recur. */
const fewest = 2;
const smallestPart = 0.5;
const mayBeTitle = /^\p{Lu}(?:\S* ){2,30}\S+$/u;

export function findTitlesElsewhere(
  { shape, lines }: Capture,
  { entries, format }: Pick<FormatResult, 'entries' | 'format'>,
): Doubt[] {
  if (shape.kind !== 'text') return [];
  const isMost = (count: number): boolean => count >= Math.max(fewest, entries.length * smallestPart);
  const texts = new Map(lines.map(({ number, text }) => [number, text.trim()]));
  const inside = new Set(entries.map(({ lines: { last } }) => last));
  const aboveOf = ({ lines: { first } }: DumpEntry): string =>
    inside.has(first - 1) ? '' : (texts.get(first - 1) ?? '');
  const above =
    format === 'labelled-papers' ? entries.map(aboveOf).filter((text) => mayBeTitle.test(text)) : [];
  const noted = entries.filter(isNoted);
  const found = isMost(noted.length) ? noted.map(({ note = '' }) => note) : above;
  const [first] = found;
  if (first === undefined || !isMost(new Set(found).size)) return [];
  const reason = `${quote(first)} and ${found.length - 1} other lines beside papers were not read as titles, and may be: above what was taken for one may stand its title, and below names too.`;
  return [{ rule: 'titles-elsewhere', reason, entry: undefined, line: entries[0]?.lines.first ?? 1 }];
}

/** Names and a text, and no title. */
const isNoted = ({ title, authors, note = '' }: DumpEntry): boolean =>
  title === undefined && authors !== undefined && mayBeTitle.test(note) && !/[.;]$/.test(note);
