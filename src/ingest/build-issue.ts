/** Builds an issue file from parsed dumps. */
import type { IssueEntry, IssueFile } from '../content/issue-file.ts';
import { type Diagnostic, isError } from '../diagnostic.ts';
import { formatStamp } from '../dumps/formats.ts';
import type { DumpEntry } from '../dumps/model/dump.ts';
import type { IssueId, IssueSource, PaperId } from '../model.ts';
import { findChangedTitles } from './changed-titles.ts';
import type { DatedDump } from './dated-dump.ts';
import { resolveFirstDate } from './first-dates.ts';
import { captureAfterIssue, dateAhead, keptApart } from './ingest-diagnostics.ts';
import { findKeptIds, withKeptPapers } from './kept-papers.ts';
import type { PaperRegistry } from './paper-registry.ts';

/** Report on the dumps of one issue, for the editor. */
export interface DumpReport {
  readonly dump: string;
  readonly issue: string;
  readonly entries: number;
  readonly newPapers: number;
  readonly seenBefore: number;
  readonly year: IssueSource['year'];
  /** Sidecar in which the year can be set. */
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
}

type IssueSourceFields = Pick<
  IssueFile,
  'dump' | 'sha256' | 'sidecarSha256' | 'format' | 'listing' | 'url' | 'year' | 'announced'
>;

/**
 * Issue `id` with `number` from one or several dumps; a paper in several dumps becomes one entry. Of `before`, the issue as it is, ids
 * and papers are kept.
 */
export function buildIssue(
  id: IssueId,
  dumps: readonly [DatedDump, ...DatedDump[]],
  number: number,
  registry: PaperRegistry,
  before?: IssueFile,
): { issue: IssueFile; report: DumpReport } {
  const { entries, newPapers, diagnostics } = registerEntries(id, dumps, {
    registry,
    keptIds: findKeptIds(before, dumps, registry),
    ownIds: new Set(before?.papers.map((paper) => paper.id)),
  });
  const [{ dump: first, day }] = dumps;
  const title = dumps.map(({ dump }) => dump.input.sidecar.title).find((one) => one !== undefined);
  const since = firstDay(id, dumps);
  const read: IssueFile = {
    schema: 1,
    id,
    number,
    ...(title === undefined ? {} : { title }),
    ...(since === undefined ? {} : { since }),
    ...toSource(dumps[0]),
    ...(dumps.length === 1 ? {} : { moreDumps: dumps.slice(1).map(toSource) }),
    messages: diagnostics.map(({ file: _file, ...rest }) => rest),
    papers: entries,
  };
  const { issue, diagnostics: kept } = withKeptPapers(read, before, dumps);
  const report = {
    dump: dumps.map(({ dump }) => dump.input.name).join(', '),
    issue: id,
    entries: issue.papers.length,
    newPapers,
    seenBefore: issue.papers.length - newPapers,
    year: day.year,
    file: first.input.file,
    diagnostics: [...diagnostics, ...kept, ...findChangedTitles(before, issue, first.input.file)],
  };
  return { issue, report };
}

interface RegisteredEntries {
  readonly entries: IssueEntry[];
  readonly newPapers: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** The entries of all dumps with their papers' ids, one a paper. */
function registerEntries(
  id: IssueId,
  dumps: readonly DatedDump[],
  {
    registry,
    keptIds,
    ownIds,
  }: {
    readonly registry: PaperRegistry;
    readonly keptIds: ReadonlyMap<DumpEntry, PaperId>;
    readonly ownIds: ReadonlySet<PaperId>;
  },
): RegisteredEntries {
  const papers = new Map<PaperId, IssueEntry>();
  const diagnostics: Diagnostic[] = [];
  let newPapers = 0;
  dumps.forEach(({ dump, day }, index) => {
    for (const message of softened(dump.parsed.diagnostics)) diagnostics.push(message);
    if (dump.input.sidecar.issue !== undefined && day.day > id)
      diagnostics.push(captureAfterIssue(dump, day, id));
    for (const entry of dump.parsed.entries) {
      const firstDate = resolveFirstDate(entry.firstDate, day.day);
      if (entry.firstDate !== undefined && firstDate === undefined)
        diagnostics.push(dateAhead(entry, day.day, dump.input.file));
      const registered = registry.register({ ...entry, firstDate }, keptIds.get(entry), ownIds);
      if (registered.isNew) newPapers += 1;
      if (registered.apartFrom !== undefined)
        diagnostics.push(keptApart(entry, registered.id, registered.apartFrom, dump.input.file));
      const made = toIssueEntry(registered.id, entry, firstDate, index + 1);
      const before = papers.get(registered.id);
      papers.set(registered.id, before === undefined ? made : joinEntries(before, made, index + 1));
    }
  });
  return { entries: [...papers.values()], newPapers, diagnostics };
}

/** Errors that the editor has accepted are kept as notes. */
function softened(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.map((message) => (isError(message) ? { ...message, severity: 'info' } : message));
}

function toSource({ dump: { input, parsed }, day }: DatedDump): IssueSourceFields {
  const url = input.sidecar.url ?? parsed.url;
  return {
    dump: input.name,
    sha256: input.sha256,
    ...(input.sidecarSha256 === undefined ? {} : { sidecarSha256: input.sidecarSha256 }),
    format: formatStamp(parsed.format),
    listing: input.sidecar.listing ?? parsed.listing,
    ...(url === undefined || !/^https?:\/\/[^\s<>"]+$/.test(url) ? {} : { url }),
    year: day.year,
    ...(parsed.announced === undefined ? {} : { announced: parsed.announced }),
  };
}

/** First day of an issue that covers a week, a month or several captures. */
function firstDay(id: IssueId, dumps: readonly DatedDump[]): IssueId | undefined {
  const days = dumps.map(({ dump: { parsed }, day }) =>
    parsed.since === undefined ? day.day : (resolveFirstDate(parsed.since, day.day) ?? day.day),
  );
  const [earliest] = days.toSorted();
  return earliest !== undefined && earliest < id ? earliest : undefined;
}

function toIssueEntry(
  id: PaperId,
  entry: DumpEntry,
  firstDate: string | undefined,
  source: number,
): IssueEntry {
  const { lines, resources } = entry;
  const fields = {
    title: entry.title,
    abstract: entry.abstract,
    authors: entry.authors === undefined ? undefined : [...entry.authors],
    familyNames: entry.familyNames,
    authorCount: entry.authorCount,
    firstDate,
    firstMonth: entry.firstMonth,
    comments: entry.comments,
    upvotes: entry.upvotes,
    organisation: entry.organisation,
    arxiv: entry.arxiv,
    arxivClass: entry.arxivClass,
    doi: entry.doi,
    openreview: entry.openreview,
    venue: entry.venue,
    venueKind: entry.venue === undefined ? undefined : entry.venueKind,
    imprint: entry.venue === undefined ? undefined : entry.imprint,
    language: entry.language,
    licence: entry.licence,
    note: entry.note,
    announceType: entry.announceType,
    resources: resources.length === 0 ? undefined : resources.map(({ kind, url }) => ({ kind, url })),
    source: source === 1 ? undefined : source,
  };
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return { id, ...known, firstLine: lines.first, lastLine: lines.last };
}

/** The first dump's entry, with missing fields from the later one. */
function joinEntries(first: IssueEntry, later: IssueEntry, source: number): IssueEntry {
  const { id, alsoIn = [], firstLine, lastLine, ...known } = first;
  const { id: _id, source: _source, firstLine: from, lastLine: to, ...more } = later;
  // What is said of a venue goes with it.
  const { venueKind: _kind, imprint: _imprint, ...moreThanVenue } = more;
  const others = [...alsoIn, { source, firstLine: from, lastLine: to }];
  const missing = known.venue === undefined ? more : moreThanVenue;
  return { id, ...missing, ...known, alsoIn: others, firstLine, lastLine };
}
