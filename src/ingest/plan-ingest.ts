/** Computes the archive of record after ingest from dumps and present issue files. Pure. */
import type { Fact } from '../content/facts-file.ts';
import type { IssueFile } from '../content/issue-file.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { formatStamp } from '../dumps/formats.ts';
import type { IssueId, PaperId } from '../model.ts';
import { buildIssue, type DumpReport } from './build-issue.ts';
import type { DatedDump } from './dated-dump.ts';
import { datesAhead } from './dates-ahead.ts';
import type { DumpInput } from './dump-input.ts';
import { keptDay, lostPapers, moved, sameDay, sameListing } from './ingest-diagnostics.ts';
import { resolveIssueDays } from './issue-days.ts';
import { PaperRegistry } from './paper-registry.ts';
import { readDumps } from './read-dumps.ts';

export interface IngestPlan {
  /** Every issue, oldest first. */
  readonly issues: readonly IssueFile[];
  /** New issues, and those that differ. */
  readonly changed: readonly IssueFile[];
  /** One report for each issue that was built, oldest first. */
  readonly reports: readonly DumpReport[];
  /** Errors of refused dumps; the others are ingested. */
  readonly refusals: readonly Diagnostic[];
  /** By the replacing dump's name. */
  readonly replaced: ReadonlyMap<string, Replacement>;
}

/** A capture that takes the place of an earlier one. */
export interface Replacement {
  /** Name of the earlier dump. */
  readonly dump: string;
  /** The day of its issue, if this capture would be of another. */
  readonly keptDay: IssueId | undefined;
  /** What the editor should know. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Published numbers and ids, which are kept. */
export interface PublishedNames {
  readonly issueNumbers: ReadonlyMap<IssueId, number>;
  /** By `fingerprintEntry`. */
  readonly paperIds: ReadonlyMap<string, PaperId>;
}

const noNames: PublishedNames = { issueNumbers: new Map(), paperIds: new Map() };

/** The dumps of one issue. */
interface DumpGroup {
  readonly id: IssueId;
  readonly dumps: [DatedDump, ...DatedDump[]];
}

/** `known` are the present issue files; `inputs` all dumps in `dumps/`. */
export function planIngest(
  inputs: readonly DumpInput[],
  known: readonly IssueFile[],
  facts: ReadonlyMap<PaperId, Fact>,
  published: PublishedNames = noNames,
): IngestPlan {
  const stale = withTheirIssues(findNews(inputs, known), inputs);
  // Fast path: every build runs ingest, usually without new dumps.
  if (stale.length === 0)
    return { issues: [...known], changed: [], reports: [], refusals: [], replaced: new Map() };
  const { dumps, refusals: unread } = readDumps(stale);
  const registry = new PaperRegistry(known, facts, published.paperIds);
  const { days, diagnostics } = resolveIssueDays(dumps, {
    known,
    facts,
    idOf: (entry) => registry.idOf(entry),
  });
  const planner = new Planner(known, registry, published.issueNumbers);
  const withDays = dumps.flatMap((dump): DatedDump[] => {
    const day = days.get(dump.key);
    return day === undefined ? [] : [{ dump, day }];
  });
  const doubtful = withDays.flatMap(datesAhead);
  const refusedFiles = new Set([...unread, ...diagnostics, ...doubtful].map(({ file }) => file));
  const dated = withDays.filter(({ dump }) => !refusedFiles.has(dump.input.file));
  // If one capture of an issue is refused, the whole issue is.
  const cut = new Set(stale.filter(({ file }) => refusedFiles.has(file)).map(({ sidecar }) => sidecar.issue));
  for (const group of toGroups(dated))
    if (
      !cut.has(group.dumps[0].dump.input.sidecar.issue) ||
      group.dumps[0].dump.input.sidecar.issue === undefined
    )
      planner.add(group);
  const plan = planner.finish();
  return { ...plan, refusals: [...unread, ...diagnostics, ...doubtful, ...plan.refusals] };
}

function toGroups(dated: readonly DatedDump[]): DumpGroup[] {
  const groups = new Map<string, DumpGroup>();
  for (const one of dated) {
    const { issue } = one.dump.input.sidecar;
    const key = issue ?? `${one.day.day} ${one.dump.key}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { id: issue ?? one.day.day, dumps: [one] });
    else group.dumps.push(one);
  }
  for (const { dumps } of groups.values()) dumps.sort((a, b) => compare(a.day.day, b.day.day));
  return [...groups.values()].sort((a, b) => compare(a.id, b.id));
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

class Planner {
  readonly #known: readonly IssueFile[];
  readonly #issues: Map<IssueId, IssueFile>;
  readonly #registry: PaperRegistry;
  readonly #reports: DumpReport[] = [];
  readonly #changed: IssueFile[] = [];
  readonly #refusals: Diagnostic[] = [];
  readonly #replaced = new Map<string, Replacement>();

  readonly #publishedNumbers: ReadonlyMap<IssueId, number>;

  constructor(
    known: readonly IssueFile[],
    registry: PaperRegistry,
    publishedNumbers: ReadonlyMap<IssueId, number>,
  ) {
    this.#known = known;
    this.#publishedNumbers = publishedNumbers;
    this.#issues = new Map(known.map((issue) => [issue.id, issue]));
    this.#registry = registry;
  }

  add({ id: ownId, dumps }: DumpGroup): void {
    const [{ dump, day }] = dumps;
    const names = dumps.map((one) => one.dump.input.name);
    const twin = dumps.length === 1 ? this.#sameListing(dumps[0]) : undefined;
    const { input } = dump;
    const clash = this.#issues.get(ownId);
    const other = clash !== undefined && !names.includes(clash.dump) ? clash : twin;
    const replaces =
      other !== undefined && (input.mayReplace === true || input.sidecar.replaces === other.dump);
    if (other !== undefined && !replaces) {
      this.#refusals.push(other === clash ? sameDay(dump, day, other) : sameListing(dump, day, other));
      return;
    }
    // A replacing capture keeps the day, and with it the address.
    const id = other?.id ?? ownId;
    const published = this.#known.filter((issue) => issue.dump === input.name);
    if (
      published.length === 1 &&
      published[0] !== undefined &&
      published[0].id !== id &&
      dump.key === input.name
    ) {
      this.#refusals.push(moved(dump, day, published[0]));
      return;
    }
    const before = this.#issues.get(id);
    const made = buildIssue(id, dumps, before?.number ?? this.#numberFor(id), this.#registry);
    const lost = other === undefined ? [] : this.#lost(other, made.issue);
    if (other !== undefined && lost.length > 0) {
      this.#refusals.push(lostPapers(dump, other, lost));
      return;
    }
    if (other !== undefined)
      this.#replaced.set(input.name, {
        dump: other.dump,
        keptDay: id === ownId ? undefined : id,
        diagnostics: id === ownId ? [] : [keptDay(dump, day, other)],
      });
    this.#issues.set(id, made.issue);
    this.#reports.push(made.report);
    if (JSON.stringify(before) !== JSON.stringify(made.issue)) this.#changed.push(made.issue);
  }

  /**
   * Another capture of the same listing and calendar day, with mostly the same papers. Years inferred from different
   * content may differ although it is the same page.
   */
  #sameListing({ dump, day }: DatedDump): IssueFile | undefined {
    if (day.year.known !== 'inferred') return undefined;
    const ids = new Set(dump.parsed.entries.map((entry) => this.#registry.idOf(entry)));
    for (const issue of this.#issues.values()) {
      const isOther = issue.dump !== dump.input.name && issue.id !== day.day;
      if (!isOther || issue.id.slice(5) !== day.day.slice(5) || issue.listing !== dump.parsed.listing)
        continue;
      const shared = issue.papers.filter(({ id }) => ids.has(id)).length;
      if (shared >= Math.min(ids.size, issue.papers.length) / 2) return issue;
    }
    return undefined;
  }

  /** Numbers are fixed at first ingest: an older issue ingested later gets the next number. */
  #numberFor(id: IssueId): number {
    const published = this.#publishedNumbers.get(id);
    const taken = new Set([...this.#issues.values()].map(({ number }) => number));
    if (published !== undefined && !taken.has(published)) return published;
    return Math.max(0, ...taken, ...this.#publishedNumbers.values()) + 1;
  }

  /** Papers that would be in no issue any more. */
  #lost(old: IssueFile, made: IssueFile): PaperId[] {
    const kept = new Set(made.papers.map(({ id }) => id));
    for (const issue of this.#issues.values())
      if (issue.id !== old.id) for (const { id } of issue.papers) kept.add(id);
    return old.papers.map(({ id }) => id).filter((id) => !kept.has(id));
  }

  finish(): IngestPlan {
    const issues = [...this.#issues.values()].sort((a, b) => compare(a.id, b.id));
    return {
      issues,
      changed: this.#changed,
      reports: this.#reports,
      refusals: this.#refusals,
      replaced: this.#replaced,
    };
  }
}

/** Dumps that are new or have changed since ingest. */
export function findNews(inputs: readonly DumpInput[], known: readonly IssueFile[]): readonly DumpInput[] {
  const byDump = new Map(
    known.flatMap((issue) =>
      [issue, ...(issue.moreDumps ?? [])].map((source) => [source.dump, source] as const),
    ),
  );
  return inputs.filter((input) => {
    const source = byDump.get(input.name);
    return (
      source === undefined ||
      source.sha256 !== input.sha256 ||
      source.sidecarSha256 !== input.sidecarSha256 ||
      source.format !== formatStamp(source.format.replace(/@.*/, ''))
    );
  });
}

/** Adds the other captures of the same issues. */
function withTheirIssues(stale: readonly DumpInput[], inputs: readonly DumpInput[]): readonly DumpInput[] {
  const issues = new Set(stale.map(({ sidecar }) => sidecar.issue).filter((issue) => issue !== undefined));
  if (issues.size === 0) return stale;
  return inputs.filter(
    (input) =>
      stale.includes(input) || (input.sidecar.issue !== undefined && issues.has(input.sidecar.issue)),
  );
}
