/** A dump that was read → its issue, as the archive of record keeps it. */
import type { IssueEntry, IssueFile } from '../content/issue-file.ts';
import { type Diagnostic, isError } from '../diagnostic.ts';
import type { DumpEntry } from '../dumps/dump.ts';
import { formatStamp } from '../dumps/formats.ts';
import type { PaperId } from '../model.ts';
import type { ReadDump } from './dump-input.ts';
import { dateAhead, keptApart } from './ingest-diagnostics.ts';
import { type IssueDay, resolveFirstDate } from './issue-days.ts';
import type { PaperRegistry } from './paper-registry.ts';

/** What one dump gave, for the editor. */
export interface DumpReport {
  readonly dump: string;
  readonly issue: string;
  readonly entries: number;
  readonly newPapers: number;
  readonly seenBefore: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** The issue numbered `number`, of the day that was settled; its papers are registered. */
export function buildIssue(
  { input, parsed }: ReadDump,
  { day, year }: IssueDay,
  number: number,
  registry: PaperRegistry,
): { issue: IssueFile; report: DumpReport } {
  const diagnostics: Diagnostic[] = parsed.diagnostics.map((message) =>
    isError(message) ? { ...message, severity: 'info' } : message,
  );
  let seenBefore = 0;
  const papers = parsed.entries.map((entry): IssueEntry => {
    const firstDate = resolveFirstDate(entry.firstDate, day);
    if (entry.firstDate !== undefined && firstDate === undefined)
      diagnostics.push(dateAhead(entry, day, input.file));
    const { id, isNew, apartFrom } = registry.register({
      title: entry.title,
      abstract: entry.abstract,
      authorCount: entry.authorCount,
      firstDate,
    });
    if (!isNew) seenBefore += 1;
    if (apartFrom !== undefined) diagnostics.push(keptApart(entry, id, apartFrom, input.file));
    return toIssueEntry(id, entry, firstDate);
  });
  const issue: IssueFile = {
    schema: 1,
    id: day,
    number,
    ...(input.sidecar.title === undefined ? {} : { title: input.sidecar.title }),
    dump: input.name,
    sha256: input.sha256,
    ...(input.sidecarSha256 === undefined ? {} : { sidecarSha256: input.sidecarSha256 }),
    format: formatStamp(parsed.format),
    listing: input.sidecar.listing ?? parsed.listing,
    ...(input.sidecar.url === undefined ? {} : { url: input.sidecar.url }),
    year,
    ...(parsed.announced === undefined ? {} : { announced: parsed.announced }),
    messages: diagnostics.map(({ file: _file, ...rest }) => rest),
    papers,
  };
  const report = {
    dump: input.name,
    issue: day,
    entries: papers.length,
    newPapers: papers.length - seenBefore,
    seenBefore,
    diagnostics,
  };
  return { issue, report };
}

function toIssueEntry(id: PaperId, entry: DumpEntry, firstDate: string | undefined): IssueEntry {
  return {
    id,
    ...(entry.title === undefined ? {} : { title: entry.title }),
    ...(entry.abstract === undefined ? {} : { abstract: entry.abstract }),
    ...(entry.authorCount === undefined ? {} : { authorCount: entry.authorCount }),
    ...(firstDate === undefined ? {} : { firstDate }),
    ...(entry.comments === undefined ? {} : { comments: entry.comments }),
    firstLine: entry.lines.first,
    lastLine: entry.lines.last,
  };
}
