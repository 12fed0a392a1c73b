/** Builds issues one by one, and refuses captures that would take the address or the papers of another. */
import type { IssueFile } from '../content/issue-file.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { IssueId, PaperId } from '../model.ts';
import { compareText } from '../words/compare-text.ts';
import { buildIssue, type DumpReport } from './build-issue.ts';
import type { DatedDump } from './dated-dump.ts';
import type { DumpGroup } from './dump-groups.ts';
import type { DumpInput, ReadDump } from './dump-input.ts';
import { keptDay, lostPapers, moved, sameDay, sameListing, shrunkIssue } from './ingest-diagnostics.ts';
import type { PaperRegistry } from './paper-registry.ts';
import { findSameListing } from './same-listing.ts';

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

export class IssuePlanner {
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

  /** Builds the issue of `dumps`, or refuses it. Numbers and reports are in the order of the calls. */
  add({ id: ownId, dumps }: DumpGroup): void {
    const [first] = dumps;
    const { dump } = first;
    const other = this.#otherCapture(ownId, dumps);
    if (other !== undefined && !mayReplace(dump.input, other)) {
      this.#refusals.push(refusalOf(first, other, ownId));
      return;
    }
    // A replacing capture keeps the day, and with it the address.
    const id = other?.id ?? ownId;
    const published = this.#publishedElsewhere(dump, id);
    if (published !== undefined) {
      this.#refusals.push(moved(dump, id, published));
      return;
    }
    const before = this.#issues.get(id);
    const made = buildIssue(id, dumps, before?.number ?? this.#numberFor(id), this.#registry);
    if (other !== undefined && !this.#replace(other, first, made.issue, ownId)) return;
    const gone = other === undefined && before !== undefined ? papersLeft(before, made.issue) : [];
    if (before !== undefined && gone.length > 0 && !hasSameCaptures(before, made.issue)) {
      this.#refusals.push(shrunkIssue(dump, before, gone));
      return;
    }
    this.#issues.set(id, made.issue);
    this.#reports.push(made.report);
    if (JSON.stringify(before) !== JSON.stringify(made.issue)) this.#changed.push(made.issue);
  }

  finish(): IngestPlan {
    const issues = [...this.#issues.values()].sort((a, b) => compareText(a.id, b.id));
    return {
      issues,
      changed: this.#changed,
      reports: this.#reports,
      refusals: this.#refusals,
      replaced: this.#replaced,
    };
  }

  /** The issue of another capture that has the same day, or is of the same listing. */
  #otherCapture(ownId: IssueId, dumps: DumpGroup['dumps']): IssueFile | undefined {
    const sameListed =
      dumps.length === 1 ? findSameListing(dumps[0], this.#issues.values(), this.#registry) : undefined;
    const present = this.#issues.get(ownId);
    const isOwn = present === undefined || dumps.some(({ dump }) => dump.input.name === present.dump);
    return isOwn ? sameListed : present;
  }

  /** The only issue of this dump in the archive, if it isn't issue `id`; none for a dump of several days. */
  #publishedElsewhere({ key, input }: ReadDump, id: IssueId): IssueFile | undefined {
    const [published, ...more] = this.#known.filter((issue) => issue.dump === input.name);
    return more.length === 0 && published?.id !== id && key === input.name ? published : undefined;
  }

  /** Records that a capture replaces that of `other`; refuses it, and returns false, if papers would be lost. */
  #replace(other: IssueFile, { dump, day }: DatedDump, made: IssueFile, ownId: IssueId): boolean {
    const lost = this.#lost(other, made);
    if (lost.length > 0) {
      this.#refusals.push(lostPapers(dump, other, lost));
      return false;
    }
    const isOwnDay = other.id === ownId;
    this.#replaced.set(dump.input.name, {
      dump: other.dump,
      keptDay: isOwnDay ? undefined : other.id,
      diagnostics: isOwnDay ? [] : [keptDay(dump, day, other)],
    });
    return true;
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
}

function refusalOf({ dump, day }: DatedDump, other: IssueFile, ownId: IssueId): Diagnostic {
  return other.id === ownId ? sameDay(dump, day, other) : sameListing(dump, day, other);
}

/** Papers of `old` that `made` lacks. */
function papersLeft(old: IssueFile, made: IssueFile): PaperId[] {
  const kept = new Set(made.papers.map(({ id }) => id));
  return old.papers.map(({ id }) => id).filter((id) => !kept.has(id));
}

/** Whether every capture of `old` is one of `made`, byte for byte; papers then differ because rules do. */
function hasSameCaptures(old: IssueFile, made: IssueFile): boolean {
  const checksums = new Set(sourcesOf(made).map(({ sha256 }) => sha256));
  return sourcesOf(old).every(({ sha256 }) => checksums.has(sha256));
}

const sourcesOf = (issue: IssueFile): readonly { readonly sha256: string }[] => [
  issue,
  ...(issue.moreDumps ?? []),
];

function mayReplace(input: DumpInput, other: IssueFile): boolean {
  return input.mayReplace === true || input.sidecar.replaces === other.dump;
}
