/** The BibTeX by which a list of papers asks to be cited: no listing of another kind, and none of its papers. */
import type { Capture, DumpLine } from '../model/dump.ts';
import { addressesIn } from './identifier-keys.ts';
import { findIdentifiers, parseIdentifier } from './identifiers.ts';

const recordStart = /^\s*@(?!comment|string|preamble)[a-z]{3,20}\s*[{(]/i;
const fence = /^\s*(?:```|~~~)/;
const citing = /\bcit(?:e|es|ed|ing|ations?)\b|\bbibtex\b|\bzitieren\b|\bzitat(?:ion)?\b|引用/i;

/** More are a library. */
const mostRecords = 3;
/** Fewest papers besides that make a list. */
const fewestPapers = 2;

const known = new WeakMap<readonly DumpLine[], ReadonlySet<number>>();

/** Numbers of the lines of such records: few, each below a line that speaks of citing, in a text with other papers. */
export function citationLines({ lines, shape }: Pick<Capture, 'lines' | 'shape'>): ReadonlySet<number> {
  if (shape.kind !== 'text') return new Set();
  const cached = known.get(lines);
  if (cached !== undefined) return cached;
  const found = findCitation(lines);
  known.set(lines, found);
  return found;
}

function findCitation(lines: readonly DumpLine[]): ReadonlySet<number> {
  const none = new Set<number>();
  const starts = lines.flatMap(({ text }, index) => (recordStart.test(text) ? [index] : []));
  if (starts.length === 0 || starts.length > mostRecords) return none;
  const inside = new Set<number>();
  let end = -1;
  for (const start of starts) {
    let above = start - 1;
    while (above >= 0 && fence.test(lines[above]?.text ?? '')) above -= 1;
    if (above !== end && !citing.test(lines[above]?.text ?? '')) return none;
    end = recordEnd(lines, start);
    for (let at = start; at <= end; at += 1) inside.add(lines[at]?.number ?? 0);
  }
  const ids = (isOwn: boolean): Set<string> =>
    new Set(
      lines.filter(({ number }) => inside.has(number) === isOwn).flatMap(({ text }) => identifiersIn(text)),
    );
  const own = ids(true);
  const others = [...ids(false)].filter((id) => !own.has(id)).length;
  return others >= fewestPapers ? inside : none;
}

/** Index of the line that closes the braces, or of the last one. */
function recordEnd(lines: readonly DumpLine[], start: number): number {
  let depth = 0;
  for (let at = start; at < lines.length; at += 1) {
    for (const sign of lines[at]?.text ?? '') depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    if (depth <= 0) return at;
  }
  return lines.length - 1;
}

function identifiersIn(text: string): string[] {
  const urls = addressesIn(text.slice(0, 4000));
  return [findIdentifiers(text), ...urls.map(parseIdentifier)].flatMap(({ arxiv, doi, openreview }) =>
    [arxiv ?? doi ?? openreview].filter((id) => id !== undefined),
  );
}
