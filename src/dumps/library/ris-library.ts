/** A reference library as RIS. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { ContentError } from '../../diagnostic.ts';
import type { Capture, DumpFormat, FormatResult, LineSpan, Recognition } from '../dump.ts';
import { recordRoles } from '../sources/entry-roles.ts';
import { objectsIn } from '../sources/json-values.ts';
import { arxivIn, cslEntry } from './library-entry.ts';

export const risLibrary: DumpFormat = {
  name: 'ris',
  version: 1,
  description: 'a reference library as RIS',
  recognise({ shape, lines }: Capture): Recognition {
    if (shape.kind !== 'text')
      return { matches: false, because: `it is ${shape.kind}, not text`, nearness: 0 };
    const types = lines.filter(({ text }) => /^TY {2}- ?\S/.test(text)).length;
    if (types > 0) return { matches: true };
    return {
      matches: false,
      because: 'no line begins a record such as "TY  - JOUR"',
      nearness: lines.some(({ text }) => /^TY\s*-/.test(text)) ? 0.7 : 0,
    };
  },
  parse(capture: Capture): FormatResult {
    const spans = recordSpans(capture);
    const entries = spans.map((span) => readRecord(capture, span));
    return {
      format: risLibrary.name,
      listing: 'Reference library',
      url: undefined,
      listed: undefined,
      since: undefined,
      hints: [],
      announced: undefined,
      entries,
      roles: recordRoles(capture.lines, entries, { title: /^(?:TI|T1) {2}-/, abstract: /^(?:AB|N2) {2}-/ }),
      diagnostics: [],
    };
  },
};

function readRecord(capture: Capture, span: LineSpan): ReturnType<typeof cslEntry> {
  const own = capture.lines.filter(({ number }) => number >= span.first && number <= span.last);
  const text = own.map((line) => line.text).join('\n');
  try {
    const [item] = objectsIn(
      plugins.input.chain(`${text}\n`, { forceType: '@ris/file', generateGraph: false }),
    );
    const entry = cslEntry(item ?? {}, span);
    return { ...entry, arxiv: entry.arxiv ?? arxivIn(/arxiv:\S+/i.exec(text)?.[0]) };
  } catch (error) {
    const reason = `The record can't be parsed: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}.`;
    throw new ContentError([
      {
        severity: 'error',
        rule: 'broken-ris',
        reason,
        advice: 'Mend or delete the record.',
        file: capture.file,
        line: span.first,
      },
    ]);
  }
}

function recordSpans({ lines }: Capture): LineSpan[] {
  const spans: LineSpan[] = [];
  let first: number | undefined;
  let last = 0;
  for (const { number, text } of lines) {
    if (/^TY {2}-/.test(text)) {
      if (first !== undefined) spans.push({ first, last });
      first = number;
    }
    if (first !== undefined) last = number;
    if (/^ER {2}-/.test(text) && first !== undefined) {
      spans.push({ first, last: number });
      first = undefined;
    }
  }
  if (first !== undefined) spans.push({ first, last });
  return spans;
}
