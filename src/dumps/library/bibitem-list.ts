/** Format: LaTeX's lists of references (`\bibitem`), as BibTeX's styles write them in files `.bbl`, or by hand. */
import type { Diagnostic } from '../../diagnostic.ts';
import {
  type Capture,
  type DumpFormat,
  type DumpLine,
  type FormatResult,
  type LineSpan,
  type Recognition,
  undated,
} from '../model/dump.ts';
import { gatherRecords } from '../sources/found-records.ts';
import { bibitemEntry } from './bibitem-entry.ts';

export const bibitemList: DumpFormat = {
  name: 'bibitem-list',
  version: 6,
  description: "LaTeX's list of references",
  shapes: ['text'],
  recognise({ lines }: Capture): Recognition {
    const items = itemsIn(lines);
    const inItems = items.reduce((sum, { lines: own }) => sum + own.length, 0);
    const isMost = inItems * 2 >= lines.length - mostAround;
    if (items.length > 0 && isMost) return { matches: true };
    const because =
      items.length === 0
        ? 'no line begins with "\\bibitem"'
        : `only ${inItems} of its ${lines.length} lines belong to a "\\bibitem"`;
    return { matches: false, because, nearness: items.length > 0 ? 0.4 : 0 };
  },
  parse({ lines, file }: Capture): FormatResult {
    const items = itemsIn(lines).map(({ text, span }) => ({
      line: span.first,
      span,
      entry: bibitemEntry(text, span),
    }));
    const found = gatherRecords(lines, items, ({ span }) => untitled(span, file));
    return {
      format: bibitemList.name,
      listing: 'Reference library',
      ...undated,
      ...found,
      diagnostics: [...found.diagnostics, ...cutOff(lines, file)],
    };
  },
};

/** Most lines of a document around its list: classes, packages, commands. */
const mostAround = 40;
const itemStart = /^\s{0,20}\\bibitem\b/;
const listStart = /^\s{0,20}\\begin\s{0,3}\{thebibliography\}/;
const listEnd = /^\s{0,20}\\end\s{0,3}\{(?:thebibliography|document)\}/;

/** INSPIRE gives titles as comments. */
const quotedComment = /^%\s?``.{2,500}''\s{0,9}$/;

interface Item {
  readonly span: LineSpan;
  readonly lines: readonly DumpLine[];
  /** Without the key, and its label. */
  readonly text: string;
}

function itemsIn(lines: readonly DumpLine[]): readonly Item[] {
  const groups: DumpLine[][] = [];
  let isOpen = false;
  for (const line of lines) {
    const isStart = itemStart.test(line.text);
    isOpen = isStart || (isOpen && !listEnd.test(line.text));
    if (isStart) groups.push([line]);
    else if (isOpen && (!/^\s{0,20}%/.test(line.text) || quotedComment.test(line.text)))
      groups.at(-1)?.push(line);
  }
  return groups.map((own) => ({
    span: { first: own[0]?.number ?? 1, last: own.at(-1)?.number ?? 1 },
    lines: own,
    text: withoutKey(own.map(({ text }) => text.trim()).join('\n')),
  }));
}

/** Without `\bibitem[{Bee and van Dee(2024)}]{bee}`. */
function withoutKey(text: string): string {
  const rest = text.replace(/^\\bibitem\s{0,9}/, '');
  const label = rest.startsWith('[') ? closing(rest, '[', ']') : 0;
  const keyed = rest.slice(label).replace(/^(?:%\n|\s){0,9}/, '');
  return keyed.startsWith('{') ? keyed.slice(closing(keyed, '{', '}')) : keyed;
}

/** Index behind the bracket that closes the first one, outside of braces; 0 without one. */
function closing(text: string, open: string, close: string): number {
  let depth = 0;
  let braces = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '\\') at += 1;
    else if (open !== '{' && letter === '{') braces += 1;
    else if (open !== '{' && letter === '}') braces -= 1;
    else if (braces === 0 && letter === open) depth += 1;
    else if (braces === 0 && letter === close) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return 0;
}

/** What is missing may be the end of the last title. */
function cutOff(lines: readonly DumpLine[], file: string): Diagnostic[] {
  const start = lines.find(({ text }) => listStart.test(text));
  if (start === undefined || lines.some(({ text }) => listEnd.test(text))) return [];
  const reason =
    'The list that begins here has no end ("\\end{thebibliography}"); its last references are missing.';
  const advice = 'Copy the whole file.';
  return [{ severity: 'error', rule: 'truncated-capture', reason, advice, file, line: start.number }];
}

function untitled({ first }: LineSpan, file: string): Diagnostic {
  const reason = 'The title of this reference is not told from its other words; it is left out.';
  const advice =
    'If it is a paper, put its address or DOI on a reading list, or export the library as BibTeX.';
  return { severity: 'warning', rule: 'unread-item', reason, advice, file, line: first };
}
