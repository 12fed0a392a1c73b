/** Format: reference library in RIS, or in a dialect with other tags. */
import { plugins } from '@citation-js/core';
import { ContentError, type Diagnostic } from '../../diagnostic.ts';
import { parseWrittenDate } from '../days/written-date.ts';
import { withoutFullStops } from '../fields/full-stops.ts';
import {
  type Capture,
  type DumpFormat,
  type DumpLine,
  type FormatResult,
  type LineSpan,
  type Recognition,
  undated,
} from '../model/dump.ts';
import { truncatedCapture } from '../model/listing-diagnostics.ts';
import { recordRoles } from '../sources/entry-roles.ts';
import { objectsIn } from '../sources/json-values.ts';
import '@citation-js/plugin-ris';
import { cslEntry, ownArxiv } from './library-entry.ts';
import { ownNames, withInitialsFirst } from './ris-names.ts';
import { soleTexts } from './ris-texts.ts';
import { dialectType, linesAsRis } from './tagged-dialects.ts';
import { leaveOutWebPages } from './web-pages.ts';

export const risLibrary: DumpFormat = {
  name: 'ris',
  version: 20,
  description: 'a reference library as RIS, or with the tags of PubMed, EndNote, Web of Science or RefWorks',
  shapes: ['text'],
  recognise({ lines }: Capture): Recognition {
    if (lines.some(({ text }) => /^TY {1,2}- \S/.test(text)) || linesAsRis(lines) !== undefined)
      return { matches: true };
    return {
      matches: false,
      because: 'no line begins a record such as "TY  - JOUR"',
      nearness: lines.some(({ text }) => /^TY\s*-/.test(text)) ? 0.7 : 0,
    };
  },
  parse(capture: Capture): FormatResult {
    const other = linesAsRis(capture.lines);
    const startAt = new Map(capture.lines.map(({ number, text }) => [number, text]));
    const { entries: read, diagnostics } = leaveOutWebPages(
      recordsIn(other ?? withTags(capture.lines)).map((record) => ({
        type:
          other === undefined
            ? /^TY {2}- (\w+)/.exec(record.own[0]?.text ?? '')?.[1]
            : dialectType(startAt.get(record.first) ?? ''),
        entry: readRecord(record, capture.file),
      })),
      capture.file,
    );
    const entries = other === undefined ? read : withoutFullStops(read);
    return {
      format: risLibrary.name,
      listing: 'Reference library',
      ...undated,
      entries,
      roles: recordRoles(capture.lines, entries, {
        title: /^(?:TI|T1) {1,2}-/,
        abstract: /^(?:AB|N2) {1,2}-/,
      }),
      diagnostics: [...diagnostics, ...(other === undefined ? truncatedEnd(capture) : [])],
    };
  },
};

/** With two spaces behind each tag; some programs write one. */
function withTags(lines: readonly DumpLine[]): readonly DumpLine[] {
  if (lines.some(({ text }) => /^TY {2}-/.test(text))) return lines;
  return lines.map((line) => ({ ...line, text: line.text.replace(/^([A-Z][A-Z\d]) -(?= |$)/, '$1  -') }));
}

/** Each record ends with a line of its own, so that one without it has been cut off. */
function truncatedEnd({ lines, file }: Capture): Diagnostic[] {
  const last = lines.findLast(({ text }) => /^(?:TY|ER) {1,2}-/.test(text));
  const end = lines.at(-1);
  if (last === undefined || end === undefined || last.text.startsWith('ER')) return [];
  return [{ ...truncatedCapture('within a record, before its line "ER  - "'), file, line: end.number }];
}

function readRecord({ own, ...span }: RisRecord, file: string): ReturnType<typeof cslEntry> {
  const written = withInitialsFirst(own.flatMap((line) => ownNames(withSureDay(line.text))));
  const text = soleFields(withDoi(soleTexts(written))).join('\n');
  try {
    const itemOf = (record: string) =>
      objectsIn(plugins.input.chain(`${record}\n`, { forceType: '@ris/file', generateGraph: false }))[0] ??
      {};
    const known = cslEntry(itemOf(text), span);
    // Of a type that RIS doesn't have, citation-js reads nothing but the type.
    const entry =
      known.title === undefined ? cslEntry(itemOf(text.replace(/^TY {2}-.*/, 'TY  - GEN')), span) : known;
    return { ...entry, arxiv: entry.arxiv ?? arxivOf(own) };
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

/** Titles and abstracts may name other papers. */
function arxivOf(lines: readonly DumpLine[]): string | undefined {
  let isText = false;
  for (const { text } of lines) {
    const [, tag, value = text] = /^([A-Z][A-Z\d]) {2}- ?(.*)$/.exec(text) ?? [];
    if (tag !== undefined) isText = /^(?:TI|T1|AB|N2|ST)$/.test(tag);
    const found = isText ? undefined : ownArxiv(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Publishers have the DOI as a type of work, as a link or as the record's own number, databases in a note that begins with `doi:`. */
const otherDoi =
  /^(?:(?:M3|L3|ID) {2}- (?:doi: ?|https?:\/\/(?:dx\.)?doi\.org\/)?|N1 {2}- doi: ?)(?=10\.\d{4,9}\/\S{1,200}$)/i;

/** The record with that in the field for it, if it has none. */
function withDoi(lines: readonly string[]): readonly string[] {
  if (lines.some((line) => /^DO {2}-/.test(line))) return lines;
  const at = lines.findIndex((line) => otherDoi.test(line));
  return at < 0 ? lines : lines.with(at, (lines[at] ?? '').replace(otherDoi, 'DO  - '));
}

/** Citation-js takes no second identifier or date, no empty line and no authors of newspapers' articles; a chapter's book is in a field of its own. */
function soleFields(lines: readonly string[]): readonly string[] {
  const has = (tag: RegExp): boolean => lines.some((line) => tag.test(line));
  const isVenueless = !has(/^(?:T2|JO|JF) {2}-/);
  const isChapter = isVenueless && has(/^TY {2}- (?:CHAP|CONF|CPAPER)/);
  // The title of proceedings, beside the name of the conference.
  const isInProceedings = isVenueless && !has(/^BT {2}-/);
  const seen = new Set<string>();
  return lines
    .filter((line) => {
      const tag = /^(?:DO|DA|PY|Y1)(?= {2}-)/.exec(line)?.[0];
      const isSecond = tag !== undefined && seen.has(tag);
      if (tag !== undefined) seen.add(tag);
      return line !== '' && !isSecond;
    })
    .map((line) => line.replace(/^TY {2}- NEWS\b/, 'TY  - MGZN'))
    .map((line) => (isChapter ? line.replace(/^BT {2}-/, 'T2  -') : line))
    .map((line) => (isInProceedings ? line.replace(/^C3 {2}-/, 'T2  -') : line));
}

/** `DA  - 3/4/2025` may be in March or April, so only its year is sure; citation-js takes the month to be first. */
function withSureDay(line: string): string {
  // A day without its year hides the year that is in a field of its own.
  if (/^(?:DA|Y1|Y2) {2}-(?!.*\d{4})/.test(line)) return '';
  const [, tag, written = '', year] =
    /^((?:DA|Y1|PY|Y2) {2}- )(\d{1,2}[/-]\d{1,2}[/-](\d{2}|\d{4}))\b/.exec(line) ?? [];
  if (tag === undefined) return line;
  const date = parseWrittenDate(written.replaceAll('-', '/'));
  if (date?.year !== undefined) return `${tag}${date.year}/${date.month}/${date.day}/`;
  return year?.length === 4 ? `${tag}${year}` : tag;
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
