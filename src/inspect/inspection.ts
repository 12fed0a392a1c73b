/**
 * Data of the inspection page: every line of a capture with its role, every entry with doubts, history and repairs.
 */

import type { Diagnostic } from '../diagnostic.ts';
import type { DumpEntry, LineRole, ParsedDump } from '../dumps/model/dump.ts';
import type { CalendarDay, IssueId, PaperId } from '../model.ts';
import type { TextCorrection } from '../text/correct-text.ts';
import { correctText } from '../text/correct-text.ts';
import { type Markup, parseMarkup } from '../text/markup.ts';
import { groupNotes, type Note } from './inspection-notes.ts';

/** Maximum numbers; larger pages would take a browser minutes. */
const mostLines = 50_000;
const mostEntries = 3_000;

export interface Inspection {
  /** Path as printed. */
  readonly file: string;
  /** Detected format; undefined if none matches. */
  readonly read: { readonly format: string; readonly listing: string } | undefined;
  /** One for each issue that the capture would form; empty if its day is unknown. */
  readonly days: readonly InspectedDay[];
  /** All lines including blank ones, up to the maximum. */
  readonly lines: readonly InspectedLine[];
  readonly entries: readonly InspectedEntry[];
  readonly unshownEntries: number;
  /** Diagnostics about the whole capture. */
  readonly notes: readonly Note[];
}

export interface InspectedDay {
  readonly day: CalendarDay;
  /** How the day was determined, as a sentence. */
  readonly evidence: string;
}

export interface InspectedLine {
  readonly number: number;
  readonly text: string;
  readonly role: LineRole | 'blank';
  /** Index into `entries`. */
  readonly entry: number | undefined;
}

export interface InspectedText {
  readonly field: 'title' | 'abstract';
  readonly markup: Markup;
}

export interface InspectedEntry {
  readonly entry: DumpEntry;
  /** As the archive resolved it, with this issue's year. */
  readonly firstDate: CalendarDay | undefined;
  readonly texts: readonly InspectedText[];
  /** Issues that list this paper already; empty for a new paper. */
  readonly seenIn: readonly IssueId[];
  readonly notes: readonly Note[];
}

/** Results of parsing and planning, see `buildInspection`. */
export interface Findings {
  readonly file: string;
  /** Undefined for a binary file. */
  readonly text: string | undefined;
  readonly parsed: ParsedDump | undefined;
  readonly days: readonly InspectedDay[];
  /** Diagnostics of ingest, refusals included. */
  readonly diagnostics: readonly Diagnostic[];
  /** The entry's paper id in the archive, if there is one. */
  readonly idOf: (entry: DumpEntry) => PaperId | undefined;
  /** The first date that an entry prints, in the issue's year. */
  readonly firstDateOf: (entry: DumpEntry) => CalendarDay | undefined;
  readonly issuesOf: (id: PaperId) => readonly IssueId[];
  readonly corrections: readonly TextCorrection[];
}

export function buildInspection(findings: Findings): Inspection {
  const { file, parsed, days } = findings;
  const entries = parsed?.entries ?? [];
  const byEntry = groupNotes(findings);
  const lines = buildLines(findings);
  return {
    file,
    read: parsed && { format: parsed.format, listing: parsed.listing },
    days,
    lines: lines.slice(0, mostLines),
    entries: entries
      .slice(0, mostEntries)
      .map((entry, index) => inspectEntry(entry, findings, byEntry.get(index) ?? [])),
    unshownEntries: Math.max(0, entries.length - mostEntries),
    notes: [
      ...cutView(entries.length, lines.length),
      ...(byEntry.get(undefined) ?? []),
      // Notes of entries beyond the maximum are listed with the capture's.
      ...[...byEntry].flatMap(([index, own]) => (index !== undefined && index >= mostEntries ? own : [])),
    ],
  };
}

function cutView(entries: number, lines: number): Note[] {
  if (entries <= mostEntries && lines <= mostLines) return [];
  const shown = `${Math.min(entries, mostEntries)} of ${entries} entries and ${Math.min(lines, mostLines)} of ${lines} lines`;
  const reason = `This page shows the first ${shown}.`;
  const advice = 'The doubts of all entries are listed.';
  return [{ severity: 'info', rule: 'cut-view', reason, advice, line: undefined }];
}

/** Blank lines within an entry belong to it. */
function buildLines({ text, parsed }: Findings): InspectedLine[] {
  if (text === undefined) return [];
  const uses = new Map(parsed?.uses.map((use) => [use.number, use]));
  let current: number | undefined;
  return text.split(/\r\n|\n|\r/).map((line, index) => {
    const number = index + 1;
    const use = uses.get(number);
    if (use !== undefined) current = use.entry;
    const isWithin = current !== undefined && number <= (parsed?.entries[current]?.lines.last ?? 0);
    const role = use?.role ?? (line.trim() === '' ? 'blank' : 'unread');
    return { number, text: line, role, entry: isWithin ? current : undefined };
  });
}

function inspectEntry(entry: DumpEntry, findings: Findings, notes: readonly Note[]): InspectedEntry {
  const { idOf, firstDateOf, issuesOf, corrections } = findings;
  const id = idOf(entry);
  const own = corrections.filter(({ paper }) => paper === id);
  const read = (field: 'title' | 'abstract', raw: string | undefined): InspectedText[] => {
    if (raw === undefined) return [];
    const corrected = correctText(
      raw,
      own.filter((correction) => correction.field === field),
    );
    return [{ field, markup: parseMarkup(raw, { corrected }) }];
  };
  return {
    entry,
    firstDate: firstDateOf(entry),
    texts: [...read('title', entry.title), ...read('abstract', entry.abstract)],
    seenIn: id === undefined ? [] : issuesOf(id),
    notes,
  };
}
