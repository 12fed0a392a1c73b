/** Where the records of a BibTeX library stand. */
import type { Capture, LineSpan } from '../model/dump.ts';

export const entryStart = /^[ \t]*@([a-zA-Z]+)\s*[{(]/gm;
/** Besides BibTeX's own, biblatex's records of fields that others share and of sets. */
export const noEntry = /^(?:comment|string|preamble|xdata|set)$/i;

export interface RecordSpan extends LineSpan {
  /** Whether a percent sign stands in front of it. */
  readonly isComment: boolean;
}

interface RecordStart {
  readonly line: number;
  readonly isEntry: boolean;
  readonly isComment: boolean;
}

/**
 * Line spans of records, without those that are no entries; each reaches to the next. Those that begin lines
 * are all as a rule, so only where there are `count` others, all outside of braces are looked for.
 */
export function recordSpans({ text, lines }: Capture, count: number): RecordSpan[] {
  const atLines = startsOf(text, [...text.matchAll(entryStart)]);
  const isUsual = atLines.filter(({ isEntry }) => isEntry).length === count;
  const starts = isUsual ? atLines : startsOf(text, recordsOutside(text));
  const last = lines.at(-1)?.number ?? 1;
  let read = 0;
  return starts.flatMap(({ line: first, isEntry, isComment }, index) => {
    const next = starts[index + 1]?.line ?? last + 1;
    while ((lines[read]?.number ?? next) < next) read += 1;
    const end = lines[read - 1]?.number ?? first;
    return isEntry ? [{ first, last: Math.max(first, end), isComment }] : [];
  });
}

function startsOf(text: string, matches: readonly RegExpExecArray[]): RecordStart[] {
  let line = 1;
  let at = 0;
  return matches.map((match) => {
    for (let next = text.indexOf('\n', at); next >= 0 && next < match.index; next = text.indexOf('\n', at)) {
      line += 1;
      at = next + 1;
    }
    const before = text.slice(Math.max(at, match.index - 200), match.index);
    return { line, isEntry: !noEntry.test(match[1] ?? ''), isComment: /^\s*%/.test(before) };
  });
}

/** Records anywhere on a line, not within the braces of another. */
function recordsOutside(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const start = /@([a-zA-Z]+)\s*[{(]/g;
  for (let match = start.exec(text); match !== null; match = start.exec(text)) {
    found.push(match);
    let depth = 1;
    let at = start.lastIndex;
    for (; at < text.length && depth > 0; at += 1) depth += text[at] === '{' ? 1 : text[at] === '}' ? -1 : 0;
    start.lastIndex = at;
  }
  return found;
}
