/** Parses dumps and splits them by day; invalid or doubtful ones are refused with line numbers. */
import { foldForIdentity, identifierKeys, paperKey } from '../content/paper-key.ts';
import { ContentError, type Diagnostic, isError } from '../diagnostic.ts';
import type { Doubt, DumpEntry, ListingDate, ParsedDump } from '../dumps/model/dump.ts';
import { spanOf } from '../dumps/model/line-span.ts';
import type { DumpInput, ReadDump } from './dump-input.ts';
import { doubtfulEntries, repeatedEntry } from './ingest-diagnostics.ts';
import { areOtherPeople } from './other-people.ts';

export interface ReadDumps {
  readonly dumps: readonly ReadDump[];
  readonly refusals: readonly Diagnostic[];
}

export function readDumps(inputs: readonly DumpInput[]): ReadDumps {
  const dumps: ReadDump[] = [];
  const refusals: Diagnostic[] = [];
  for (const input of inputs) {
    try {
      const parsed = leaveOut(input.read(), input);
      const days = splitByDay(input, parsed);
      const errors = [
        ...parsed.diagnostics.filter((message) => isError(message) && !isExcused(message, input)),
        ...days.flatMap((dump) => repeatedEntries(dump.parsed.entries, input)),
        ...(input.sidecar.accept === true
          ? []
          : doubtfulEntries([...parsed.doubts, ...days.flatMap(sharedIdentifiers)], input.file)),
      ];
      // Not spread: a function call has a maximum number of arguments.
      for (const error of errors) refusals.push(error);
      if (errors.length === 0) dumps.push(...days);
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      refusals.push(...error.diagnostics);
    }
  }
  return { dumps, refusals };
}

/** Removes papers of the announce types in the sidecar's `leaveOut`. */
function leaveOut(parsed: ParsedDump, { sidecar }: DumpInput): ParsedDump {
  const unwanted = new Set<DumpEntry['announceType']>(sidecar.leaveOut);
  if (unwanted.size === 0) return parsed;
  const kept = parsed.entries.filter(({ announceType }) => !unwanted.has(announceType));
  const indexes = new Map(kept.map((entry, index) => [parsed.entries.indexOf(entry), index]));
  const doubts = parsed.doubts.flatMap((doubt): Doubt[] => {
    if (doubt.entry === undefined) return [doubt];
    const entry = indexes.get(doubt.entry);
    return entry === undefined ? [] : [{ ...doubt, entry }];
  });
  return { ...parsed, entries: kept, doubts };
}

/** One `ReadDump` for each day of a capture that covers several days. */
export function splitByDay(input: DumpInput, parsed: ParsedDump): ReadDump[] {
  const days = new Map<string, { listed: ListingDate | undefined; entries: DumpEntry[] }>();
  for (const entry of parsed.entries) {
    const listed = entry.listed ?? parsed.listed;
    const key = JSON.stringify(listed ?? null);
    const day = days.get(key) ?? { listed, entries: [] };
    day.entries.push(entry);
    days.set(key, day);
  }
  const { issue, date } = input.sidecar;
  if (days.size <= 1 || issue !== undefined || date !== undefined)
    return [{ key: input.name, input, parsed }];
  return [...days].map(([key, { listed, entries }]) => ({
    key: `${input.name} ${key}`,
    input,
    parsed: { ...parsed, listed, since: undefined, entries },
  }));
}

function isExcused(message: Diagnostic, input: DumpInput): boolean {
  return message.rule === 'truncated-capture' && input.sidecar.complete === true;
}

function repeatedEntries(entries: readonly DumpEntry[], input: DumpInput): Diagnostic[] {
  const seen = new Map<string, DumpEntry[]>();
  const diagnostics: Diagnostic[] = [];
  for (const entry of entries) {
    const key = `${paperKey(entry)} ${entry.arxiv ?? ''}`;
    const namesakes = seen.get(key) ?? [];
    const first = namesakes.find(({ authors }) => !areOtherPeople(entry.authors, authors));
    if (first === undefined) seen.set(key, [...namesakes, entry]);
    else diagnostics.push(repeatedEntry(entry, first, input.file));
  }
  return diagnostics;
}

/** Entries of one day that share an identifier are one paper, so that all titles but the first would be lost. */
function sharedIdentifiers({ parsed }: ReadDump): Doubt[] {
  const seen = new Map<string, DumpEntry>();
  return parsed.entries.flatMap((entry): Doubt[] => {
    const keys = identifierKeys(entry);
    const other = keys.map((key) => seen.get(key)).find((one) => one !== undefined);
    for (const key of keys) if (!seen.has(key)) seen.set(key, entry);
    if (entry.title === undefined || other?.title === undefined) return [];
    if (foldForIdentity(entry.title) === foldForIdentity(other.title)) return [];
    const reason = `"${entry.title.slice(0, 80)}" has an identifier of "${other.title.slice(0, 80)}" at ${spanOf(other)}.`;
    return [{ rule: 'shared-identifier', reason, entry: undefined, line: entry.lines.first }];
  });
}
