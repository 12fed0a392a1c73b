/** Builds issues one by one, and refuses captures that would take the address or the papers of another. */

import type { IssueFile } from '../content/issue-file.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { IssueId, PaperId } from '../model.ts';
import { compareText } from '../words/compare-text.ts';
import { buildIssue, type DumpReport } from './build-issue.ts';
import type { DatedDump } from './dated-dump.ts';
import type { DumpGroup } from './dump-groups.ts';
import type { DumpInput, ReadDump } from './dump-input.ts';
import { moved, sameDay, sameListing } from './ingest-diagnostics.ts';
import { findLoss, sourcesOf } from './issue-losses.ts';
import type { PaperRegistry } from './paper-registry.ts';
import { replacedNames } from './replaced-dumps.ts';
import type { Replacement } from './replacement.ts';
import { keptDay, nothingReplaced, replacesElsewhere } from './replacement-diagnostics.ts';
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

export class IssuePlanner {
  readonly #known: readonly IssueFile[];
  /** Names of the captures of `known` issues. */
  readonly #sourceNames: ReadonlySet<string>;
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
    this.#sourceNames = new Set(known.flatMap(namesOf));
    this.#issues = new Map(known.map((issue) => [issue.id, issue]));
    this.#registry = registry;
  }

  /** Builds the issue of `dumps`, or refuses it. Numbers and reports are in the order of the calls. */
  add(group: DumpGroup): void {
    const { id: ownId, dumps } = group;
    const [first] = dumps;
    const other = this.#otherCapture(ownId, dumps);
    // A replacing capture keeps the day, and with it the address.
    const id = other?.id ?? ownId;
    const refusal = this.#refusalOf(group, other, id);
    if (refusal !== undefined) {
      this.#refusals.push(refusal);
      return;
    }
    const before = this.#issues.get(id);
    const made = buildIssue(id, dumps, before?.number ?? this.#numberFor(id), this.#registry, before);
    const replaced = before === undefined ? new Map() : replacedIn(before, dumps, other);
    const change = before && { before, made: made.issue, first: first.dump, replaced };
    const loss = change && findLoss(change, this.#papersBeside(id));
    if (loss !== undefined) {
      this.#refusals.push(loss);
      return;
    }
    if (other !== undefined) this.#recordReplaced(first, other, ownId);
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
    const names = new Set(dumps.flatMap(({ dump: { input } }) => [input.name, ...replacedNames(input)]));
    const isOwn = present === undefined || names.has(present.dump);
    return isOwn ? sameListed : present;
  }

  /** The only issue of this dump in the archive, if it isn't issue `id`; none for a dump of several days. */
  #publishedElsewhere({ key, input }: ReadDump, id: IssueId): IssueFile | undefined {
    const [published, ...more] = this.#known.filter((issue) => issue.dump === input.name);
    return more.length === 0 && published?.id !== id && key === input.name ? published : undefined;
  }

  /** Why `group` can't be issue `id`, in the place of the issue `other` where that is one of another capture. */
  #refusalOf(
    { id: ownId, dumps }: DumpGroup,
    other: IssueFile | undefined,
    id: IssueId,
  ): Diagnostic | undefined {
    const [first] = dumps;
    if (other !== undefined && !mayReplace(first.dump.input, other))
      return other.id === ownId
        ? sameDay(first.dump, first.day, other)
        : sameListing(first.dump, first.day, other);
    const published = this.#publishedElsewhere(first.dump, id);
    if (published !== undefined) return moved(first.dump, id, published);
    for (const { dump, day } of dumps) {
      // A listing of several days may bring new ones.
      if (dump.key !== dump.input.name || this.#sourceNames.has(dump.input.name)) continue;
      const [name] = replacedNames(dump.input);
      if (name === undefined && dump.input.mayReplace === true && other === undefined)
        return nothingReplaced(dump, day);
      const others = this.#known.filter((issue) => issue.id !== id && namesOf(issue).includes(name ?? ''));
      if (name !== undefined && others.length > 0)
        return replacesElsewhere(dump, id, { name, others: others.map((issue) => issue.id) });
    }
    return undefined;
  }

  #recordReplaced({ dump, day }: DatedDump, other: IssueFile, ownId: IssueId): void {
    const isOwnDay = other.id === ownId;
    this.#replaced.set(dump.input.name, {
      dump: other.dump,
      keptDay: isOwnDay ? undefined : other.id,
      diagnostics: isOwnDay ? [] : [keptDay(dump, day, other)],
    });
  }

  /** Numbers are fixed at first ingest: an older issue ingested later gets the next number. */
  #numberFor(id: IssueId): number {
    const published = this.#publishedNumbers.get(id);
    const taken = new Set([...this.#issues.values()].map(({ number }) => number));
    if (published !== undefined && !taken.has(published)) return published;
    return Math.max(0, ...taken, ...this.#publishedNumbers.values()) + 1;
  }

  /** Ids of papers in other issues. */
  #papersBeside(id: IssueId): ReadonlySet<PaperId> {
    const others = [...this.#issues.values()].filter((issue) => issue.id !== id);
    return new Set(others.flatMap(({ papers }) => papers.map((paper) => paper.id)));
  }
}

const namesOf = (issue: IssueFile): readonly string[] => sourcesOf(issue).map(({ dump }) => dump);

/** By name: captures of `before` whose place others take, all of them where `other` is an issue that is replaced. */
function replacedIn(
  before: IssueFile,
  dumps: DumpGroup['dumps'],
  other: IssueFile | undefined,
): ReadonlyMap<string, ReadDump> {
  const names = namesOf(before);
  if (other !== undefined) return new Map(names.map((name) => [name, dumps[0].dump]));
  return new Map(
    dumps.flatMap(({ dump }) =>
      replacedNames(dump.input)
        .filter((name) => names.includes(name))
        .map((name) => [name, dump] as const),
    ),
  );
}

function mayReplace(input: DumpInput, other: IssueFile): boolean {
  return input.mayReplace === true || replacedNames(input).includes(other.dump);
}
