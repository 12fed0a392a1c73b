/** The lines of papers that lack a field, with what of them no field of their papers has. */
import { splitWords } from '../../words/split-words.ts';
import { inlineLink, linkText, longestItem } from '../items/item-links.ts';
import { linkWord, withoutIdentifiers } from '../items/plain-words.ts';
import { rowsOf } from '../lists/list-rows.ts';
import type { Capture, DumpEntry, DumpLine, FormatResult } from '../model/dump.ts';

export interface EntryLine {
  readonly entry: DumpEntry;
  readonly number: number;
  /** Without addresses, identifiers, words of links and marks of lists; a key of data stands in front as a label. */
  readonly text: string;
  /** The text with a bar in the place of the paper's title. */
  readonly rest: string;
  /** Whether a field of the line's papers has the word. */
  readonly isKnown: (word: string) => boolean;
}

/** The lines for which `mayTell`, in the order of `entries`; of data only lines of one paper alone. */
export function entryLines(
  capture: Capture,
  { entries, format }: Pick<FormatResult, 'entries' | 'format'>,
  mayTell: (entry: DumpEntry, text: string) => boolean,
): readonly EntryLine[] {
  const lines = visibleLines(capture, format);
  const isData = capture.shape.kind === 'json';
  const inOrder = entries.toSorted((a, b) => a.lines.first - b.lines.first);
  const found: EntryLine[] = [];
  let start = 0;
  inOrder.forEach((entry, index) => {
    const { first, last } = entry.lines;
    while (start < lines.length && (lines[start]?.number ?? 0) < first) start += 1;
    for (let at = start; at < lines.length; at += 1) {
      const { number, text } = lines[at] ?? { number: 0, text: '' };
      if (number > last) break;
      if (!mayTell(entry, text)) continue;
      const owners = [entry, ...neighbours(inOrder, index, number)];
      if (isData && owners.length > 1) continue;
      const plain = plainWords(text);
      if (plain === '') continue;
      const isKnown = (word: string): boolean => owners.some((one) => wordsOf(one).has(word));
      found.push({ entry, number, text: plain, rest: withoutTitle(plain, entry.title), isKnown });
    }
  });
  return found;
}

/** A saved list as its reader sees it; other saved pages say by their elements what a text is. */
function visibleLines(capture: Capture, format: string): readonly DumpLine[] {
  const { kind } = capture.shape;
  if (kind === 'text' || kind === 'json') return capture.lines;
  if (kind !== 'html' || format !== 'reading-list') return [];
  return rowsOf(capture)
    .map(({ line }) => line)
    .toSorted((a, b) => a.number - b.number);
}

/** The other entries that the line is of. */
function neighbours(entries: readonly DumpEntry[], index: number, line: number): readonly DumpEntry[] {
  const others: DumpEntry[] = [];
  for (const step of [-1, 1])
    for (let at = index + step; isOf(entries[at], line); at += step)
      others.push(...entries.slice(at, at + 1));
  return others;
}

const isOf = (entry: DumpEntry | undefined, line: number): boolean =>
  entry !== undefined && entry.lines.first <= line && line <= entry.lines.last;

/** `title = {…},`, `"title": "…",`, `TI  - …`. */
const keyed =
  /^\s*(?:([\w-]{2,30})\s*=\s*[{"]+|"([^"]{1,40})"\s*:\s*"|([A-Z][A-Z\d])\s{1,2}-\s)(.*?)[}",]{0,4}$/s;

/** What a list's maker keeps to himself. */
const remark = /(?<=\S)\s+#\s.*$/;

/** `[PDF](…)` says nothing, `[A title](…)` does. */
function plainWords(line: string): string {
  const shown = line
    .slice(0, longestItem)
    .replace(remark, '')
    .replace(
      keyed,
      (_all, ...[one, two, tag, value]: string[]) => `${one ?? two ?? tag ?? ''}: ${value ?? ''}`,
    )
    .replace(inlineLink, (all: string, words: string) =>
      all.startsWith('!') || linkWord.test(linkText(words)) ? ' ' : words,
    )
    .replace(/<[^<>]{1,300}>/g, ' ');
  return withoutIdentifiers(shown)
    .replace(/[[\]*_`]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s>#|+•–—-]+/, '')
    .trim();
}

function withoutTitle(text: string, title = ''): string {
  const own = title === '' ? '' : plainWords(title);
  return own === '' ? text : text.replace(own, ' | ');
}

const knownWords = new WeakMap<DumpEntry, ReadonlySet<string>>();

function wordsOf(entry: DumpEntry): ReadonlySet<string> {
  const known = knownWords.get(entry) ?? new Set(textsOf(entry).flatMap((text) => splitWords(text)));
  knownWords.set(entry, known);
  return known;
}

const textsOf = ({ lines: _lines, authors = [], imprint, ...fields }: DumpEntry): readonly string[] =>
  [...Object.values(fields), ...authors, ...Object.values(imprint ?? {})].filter(
    (value) => typeof value === 'string',
  );
