/** Format: reference library in RIS. */
import { ContentError, type Diagnostic } from '../../diagnostic.ts';
import type { Capture, DumpFormat, DumpLine, FormatResult, LineSpan, Recognition } from '../dump.ts';
import { splitNames } from '../feeds/name-list.ts';
import { truncatedCapture } from '../listing-diagnostics.ts';
import { recordRoles } from '../sources/entry-roles.ts';
import { objectsIn } from '../sources/json-values.ts';
import { parseWrittenDate } from '../written-date.ts';
import { citationInput } from './citation-js.ts';
import { arxivIn, cslEntry } from './library-entry.ts';
import { leaveOutWebPages } from './web-pages.ts';

export const risLibrary: DumpFormat = {
  name: 'ris',
  version: 4,
  description: 'a reference library as RIS',
  recognise({ shape, lines }: Capture): Recognition {
    if (shape.kind !== 'text')
      return { matches: false, because: `it is ${shape.kind}, not text`, nearness: 0 };
    const types = lines.filter(({ text }) => /^TY {2}- \S/.test(text)).length;
    if (types > 0) return { matches: true };
    return {
      matches: false,
      because: 'no line begins a record such as "TY  - JOUR"',
      nearness: lines.some(({ text }) => /^TY\s*-/.test(text)) ? 0.7 : 0,
    };
  },
  parse(capture: Capture): FormatResult {
    const { entries, diagnostics } = leaveOutWebPages(
      recordsIn(capture.lines).map((record) => ({
        type: /^TY {2}- (\w+)/.exec(record.own[0]?.text ?? '')?.[1],
        entry: readRecord(record, capture.file),
      })),
      capture.file,
    );
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
      diagnostics: [...diagnostics, ...truncatedEnd(capture)],
    };
  },
};

/** Each record ends with a line of its own, so that one without it has been cut off. */
function truncatedEnd({ lines, file }: Capture): Diagnostic[] {
  const last = lines.findLast(({ text }) => /^(?:TY|ER) {2}-/.test(text));
  const end = lines.at(-1);
  if (last === undefined || end === undefined || last.text.startsWith('ER')) return [];
  return [{ ...truncatedCapture('within a record, before its line "ER  - "'), file, line: end.number }];
}

function readRecord({ own, ...span }: RisRecord, file: string): ReturnType<typeof cslEntry> {
  const text = own.flatMap((line) => ownNames(withSureDay(line.text))).join('\n');
  try {
    const itemOf = (record: string) =>
      objectsIn(citationInput().chain(`${record}\n`, { forceType: '@ris/file', generateGraph: false }))[0] ??
      {};
    const known = cslEntry(itemOf(text), span);
    // Of a type that RIS doesn't have, citation-js reads nothing but the type.
    const entry =
      known.title === undefined ? cslEntry(itemOf(text.replace(/^TY {2}-.*/, 'TY  - GEN')), span) : known;
    return { ...entry, arxiv: entry.arxiv ?? arxivIn(/arxiv:\S+/i.exec(text)?.[0]) };
  } catch (error) {
    const reason = `The record can't be parsed: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}.`;
    throw new ContentError([
      {
        severity: 'error',
        rule: 'broken-ris',
        reason,
        advice: 'Mend or delete the record.',
        file,
        line: span.first,
      },
    ]);
  }
}

/** `DA  - 3/4/2025` may be in March or April, so only its year is sure; citation-js takes the month to be first. */
function withSureDay(line: string): string {
  const [, tag, written = '', year] =
    /^((?:DA|Y1|PY|Y2) {2}- )(\d{1,2}[/-]\d{1,2}[/-](\d{2}|\d{4}))\b/.exec(line) ?? [];
  if (tag === undefined) return line;
  const date = parseWrittenDate(written.replaceAll('-', '/'));
  if (date?.year !== undefined) return `${tag}${date.year}/${date.month}/${date.day}/`;
  return year?.length === 4 ? `${tag}${year}` : tag;
}

/** A line for each name, where one has several: `AU  - Bee, Ann and Dee, Cid`, `AU  - Bee, A., Dee, C.` */
function ownNames(line: string): string[] {
  const [, tag, names = ''] = /^((?:AU|A1) {2}- )(.*)$/.exec(line) ?? [];
  if (tag === undefined || names.length > 2000) return [line];
  const split = splitNames(names);
  const isList = names.split(',').length > 3 || names.includes(';') || /,.* (?:and|&) .*,/.test(names);
  return isList && split.length > 1 ? split.map((name) => tag + name) : [line];
}

interface RisRecord extends LineSpan {
  readonly own: readonly DumpLine[];
}

function recordsIn(lines: readonly DumpLine[]): RisRecord[] {
  const records: RisRecord[] = [];
  let own: DumpLine[] = [];
  const end = (): void => {
    const [first, last] = [own[0], own.at(-1)];
    if (first !== undefined && last !== undefined)
      records.push({ first: first.number, last: last.number, own });
    own = [];
  };
  for (const line of lines) {
    if (/^TY {2}-/.test(line.text)) end();
    else if (own.length === 0) continue;
    own.push(line);
    if (/^ER {2}-/.test(line.text)) end();
  }
  end();
  return records;
}
