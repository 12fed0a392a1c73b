/**
 * What an issue keeps where its captures are the same and the rules for reading them are not: ids and addresses never change, so
 * that a paper with another title keeps its id, and one that is no longer read stays as it was. Pure.
 */
import type { IssueEntry, IssueFile } from '../content/issue-file.ts';
import { contradicts } from '../content/paper-key.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { DumpEntry } from '../dumps/model/dump.ts';
import type { PaperId } from '../model.ts';
import type { DatedDump } from './dated-dump.ts';
import { papersNoLongerRead } from './ingest-diagnostics.ts';
import { sourcesOf } from './issue-losses.ts';
import type { PaperRegistry } from './paper-registry.ts';

/** The ids of papers of `before` for entries that are none of its papers by title or identifier, but stand on the same lines. */
export function findKeptIds(
  before: IssueFile | undefined,
  dumps: readonly DatedDump[],
  registry: PaperRegistry,
): ReadonlyMap<DumpEntry, PaperId> {
  const kept = new Map<DumpEntry, PaperId>();
  if (before === undefined) return kept;
  const known = dumps.flatMap(({ dump }) => dump.parsed.entries.map((entry) => registry.idOf(entry)));
  const present = new Set(known);
  const lost = before.papers.filter(({ id }) => !present.has(id));
  if (lost.length === 0) return kept;
  for (const { dump } of dumps) {
    const number = sourcesOf(before).findIndex(({ sha256 }) => sha256 === dump.input.sha256) + 1;
    const own = lost.filter(({ source = 1 }) => source === number);
    const unknown = dump.parsed.entries.filter((entry) => registry.idOf(entry) === undefined);
    for (const [entry, old] of pairByLines(unknown, own))
      if (!contradicts(entryOf(entry), old)) kept.set(entry, old.id);
  }
  return kept;
}

/** A printed date may lack its year, and says nothing here. */
const entryOf = (entry: DumpEntry) => ({ ...entry, firstDate: undefined });

/** Entries and papers that share lines with one of the other kind only. */
function pairByLines(
  entries: readonly DumpEntry[],
  papers: readonly IssueEntry[],
): readonly (readonly [DumpEntry, IssueEntry])[] {
  const paperAt = new Map<number, Set<IssueEntry>>();
  for (const paper of papers)
    for (let line = paper.firstLine; line <= paper.lastLine; line += 1)
      paperAt.set(line, (paperAt.get(line) ?? new Set()).add(paper));
  const pairs: [DumpEntry, IssueEntry][] = [];
  const entriesOf = new Map<IssueEntry, number>();
  for (const entry of entries) {
    const beside = new Set<IssueEntry>();
    for (let line = entry.lines.first; line <= entry.lines.last; line += 1)
      for (const paper of paperAt.get(line) ?? []) beside.add(paper);
    for (const paper of beside) entriesOf.set(paper, (entriesOf.get(paper) ?? 0) + 1);
    const [paper, ...others] = beside;
    if (paper !== undefined && others.length === 0) pairs.push([entry, paper]);
  }
  return pairs.filter(([, paper]) => entriesOf.get(paper) === 1);
}

/**
 * `made` of `dumps`, with the papers of `before` that it lacks although their captures are byte for byte the same, and a message that
 * names them.
 */
export function withKeptPapers(
  made: IssueFile,
  before: IssueFile | undefined,
  dumps: readonly DatedDump[],
): { readonly issue: IssueFile; readonly diagnostics: readonly Diagnostic[] } {
  const present = new Set(made.papers.map(({ id }) => id));
  const kept = (before?.papers ?? [])
    .filter(({ id }) => !present.has(id))
    .flatMap((entry) => (before === undefined ? [] : (withSources(entry, before, dumps) ?? [])));
  const [first, ...others] = kept;
  if (first === undefined) return { issue: made, diagnostics: [] };
  const file = dumps[(first.source ?? 1) - 1]?.dump.input.file ?? '';
  const diagnostic = papersNoLongerRead(made.id, [first, ...others], file);
  const { file: _file, ...message } = diagnostic;
  const papers = [...made.papers, ...kept].toSorted(
    (one, other) => (one.source ?? 1) - (other.source ?? 1) || one.firstLine - other.firstLine,
  );
  return { issue: { ...made, messages: [...made.messages, message], papers }, diagnostics: [diagnostic] };
}

/**
 * The entry of `before` with the numbers that its captures have among `dumps`; undefined if one of them is not there, or if its sidecar
 * leaves the paper out.
 */
function withSources(
  entry: IssueEntry,
  before: IssueFile,
  dumps: readonly DatedDump[],
): IssueEntry | undefined {
  const { source: own = 1, alsoIn = [], firstLine, lastLine, ...fields } = entry;
  const checksums = sourcesOf(before).map(({ sha256 }) => sha256);
  const numbers = new Map(dumps.map(({ dump }, at) => [dump.input.sha256, at + 1]));
  const numberOf = (source: number) => numbers.get(checksums[source - 1] ?? '');
  const source = numberOf(own);
  const others = alsoIn.flatMap((other) => {
    const number = numberOf(other.source);
    return number === undefined ? [] : [{ ...other, source: number }];
  });
  if (source === undefined || others.length < alsoIn.length) return undefined;
  const { leaveOut = [] } = dumps[source - 1]?.dump.input.sidecar ?? {};
  if (leaveOut.some((type) => type === entry.announceType)) return undefined;
  return {
    ...fields,
    ...(source === 1 ? {} : { source }),
    ...(others.length === 0 ? {} : { alsoIn: others }),
    firstLine,
    lastLine,
  };
}
