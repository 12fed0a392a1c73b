/** Two captures saved into one file: what the format that reads it leaves out may be a listing of another kind. */
import { readCapture } from '../decoding/capture.ts';
import { citationLines } from '../fields/citation-record.ts';
import { findIdentifiers, isIdentified, listIdentifiers } from '../fields/identifiers.ts';
import type {
  Capture,
  Doubt,
  DumpEntry,
  DumpFormat,
  DumpLine,
  FormatResult,
  LineSpan,
} from '../model/dump.ts';
import { recognise } from '../model/recognise.ts';

/** Fewer lines are no listing. */
const fewestLines = 3;

/** Reads much that is none; so many papers are a list all the same. */
const looseFormats: Readonly<Record<string, number>> = {
  'reading-list': 3,
  'csv-table': 3,
  'labelled-papers': 2,
};

/** Menus and footers around a page's listing look like loose lists, but for those of other papers; what stands between the records of a library does not. */
export const libraries: ReadonlySet<string> = new Set(['bibtex', 'ris']);

/** Doubts for the lines outside the entries of `result` that another of `formats` would read as a capture of its own. */
export function findOtherFormats(
  capture: Capture,
  result: Pick<FormatResult, 'entries' | 'format'>,
  formats: readonly DumpFormat[],
): Doubt[] {
  const own = formats.find(({ name }) => name === result.format);
  const others = formats.filter(
    ({ name }) =>
      name !== result.format &&
      (looseFormats[name] === undefined || name === 'reading-list' || libraries.has(result.format)),
  );
  const isLibrary = libraries.has(result.format);
  const known = new Set(result.entries.flatMap(listIdentifiers));
  return linesOutside(capture, result, isLibrary ? 1 : fewestLines).flatMap(({ first, text }): Doubt[] => {
    const isList = !isLibrary && !ofOnePaper.has(result.format) && listsOthers(text, known);
    const other = others.find((format) =>
      isLibrary || format.name !== 'reading-list' ? reads(format, text, isLibrary) : isList,
    );
    if (other === undefined) return [];
    return [
      {
        rule: 'two-formats',
        reason: `From here on the file looks like ${other.description}, and the rest was read as ${own?.description ?? result.format}; these lines were not read. Save each listing into a file of its own.`,
        entry: undefined,
        line: first,
      },
    ];
  });
}

/** Formats with marks of their own, which stand in captures of no other kind. */
const marked = new Set(['arxiv-listing', 'bibtex', 'ris']);

/** A doubt where entries themselves have the marks of another of `formats`: its lines were read as theirs. */
export function findFormatsWithin(
  capture: Capture,
  { format }: Pick<FormatResult, 'format'>,
  formats: readonly DumpFormat[],
): Doubt[] {
  if (capture.shape.kind !== 'text') return [];
  const other = formats.find(
    (one) => one.name !== format && marked.has(one.name) && recognise(one, capture).matches,
  );
  if (other === undefined) return [];
  const own = formats.find(({ name }) => name === format);
  const reason = `The file was read as ${own?.description ?? format}, and has lines of ${other.description} too. Save each listing into a file of its own.`;
  const line = firstLineOf(capture, other);
  return [{ rule: 'two-formats', reason, entry: undefined, line }];
}

/** The line with which the beginning of the capture is of that format too. */
function firstLineOf(capture: Capture, format: DumpFormat): number {
  let [below, up] = [0, capture.lines.length];
  while (up - below > 1) {
    const middle = Math.floor((below + up) / 2);
    const lines = capture.lines.slice(0, middle);
    const text = lines.map((line) => line.text).join('\n');
    const isThere = recognise(format, { ...capture, lines, text }).matches;
    if (isThere) up = middle;
    else below = middle;
  }
  return capture.lines[up - 1]?.number ?? 1;
}

/** Between the records of a library, one line with an identifier is a list as well. */
function reads(format: DumpFormat, text: string, isLibrary: boolean): boolean {
  const entries = entriesOf(format, text);
  const isNamed = entries.some(isIdentified);
  return entries.length >= (isLibrary && isNamed ? 1 : (looseFormats[format.name] ?? 1));
}

/** What these pages have below a paper are its references, and papers like it. */
const ofOnePaper = new Set(['article-page', 'hugging-face-page', 'openreview-page', 'semantic-scholar-page']);

/** Smallest part of the lines between the first and the last of them; pages have some links far apart. */
const smallestPart = 0.4;

/** Whether several lines of a run, close together, name papers with identifiers that are `known` of none. */
function listsOthers(text: string, known: ReadonlySet<string>): boolean {
  const lines = text.split('\n').filter((line) => /\p{L}/u.test(line) && !linkTarget.test(line));
  const ids = lines.map((line) => listIdentifiers(findIdentifiers(line)).filter((id) => !known.has(id)));
  const at = lines.flatMap((_, index) => ((ids[index]?.length ?? 0) > 0 ? [index] : []));
  const span = (at.at(-1) ?? 0) - (at[0] ?? 0) + 1;
  return new Set(ids.flat()).size >= fewestOthers && at.length >= Math.max(fewestOthers, span * smallestPart);
}
const fewestOthers = 3;
/** `[3]: https://…`, of Markdown's links. */
const linkTarget = /^\s{0,9}\[[^\]]{1,80}\]:\s/;

/** None where the text is not of that format. */
function entriesOf(format: DumpFormat, text: string): readonly DumpEntry[] {
  try {
    const capture = readCapture(new TextEncoder().encode(text), '');
    return recognise(format, capture).matches ? format.parse(capture).entries : [];
  } catch {
    return [];
  }
}

interface Run {
  readonly first: number;
  readonly text: string;
}

/** Runs of lines that are in no entry; of a document with a root element, what follows its end. */
export function linesOutside(
  { lines, text, shape }: Capture,
  { entries, format }: Pick<FormatResult, 'entries' | 'format'>,
  fewest = fewestLines,
): readonly Run[] {
  if (shape.kind === 'json') return [];
  if (shape.kind !== 'text') {
    const end = /<\/(?:html|rss|feed|(?:\w+:)?rdf)\s*>/i.exec(text);
    if (end === null) return [];
    const after = end.index + end[0].length;
    const rest = text.slice(after).trimStart();
    const first = text.slice(0, text.length - rest.length).split('\n').length;
    return rest === '' ? [] : [{ first, text: rest }];
  }
  const inside = new Set(citationLines({ lines, shape }));
  for (const { lines: span } of entries) {
    const last = format === 'bibtex' ? closingLine(lines, span) : span.last;
    for (let line = span.first; line <= last; line += 1) inside.add(line);
  }
  const runs: { first: number; lines: string[] }[] = [];
  let isOpen = false;
  for (const line of lines) {
    const isOutside = !inside.has(line.number);
    if (isOutside && !isOpen) runs.push({ first: line.number, lines: [] });
    if (isOutside) runs.at(-1)?.lines.push(line.text);
    isOpen = isOutside;
  }
  return runs
    .filter((run) => run.lines.filter((line) => line.trim() !== '').length >= fewest)
    .map((run) => ({ first: run.first, text: run.lines.join('\n') }));
}

/** BibTeX takes everything up to the next record for the one before; where its braces are closed, it has ended. */
function closingLine(lines: readonly DumpLine[], { first, last }: LineSpan): number {
  let depth = 0;
  for (const { number, text } of lines) {
    if (number < first || number > last) continue;
    for (const sign of text.replace(/\\[{}]/g, '')) depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    if (depth <= 0 && text.includes('}')) return number;
  }
  return last;
}
