/** Ingest on the disk: reads dumps and issue files, writes issue files. All decisions are in `plan-ingest.ts`. */
import { createHash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';
import { isCalendarDay } from '../calendar.ts';
import { renderIssueFile } from '../content/issue-file.ts';
import type { Limits } from '../content/limits.ts';
import { type Sidecar, sidecarSchema } from '../content/sidecar.ts';
import { ContentError, type Diagnostic } from '../diagnostic.ts';
import { isThere, listFolder, readInput } from '../disk/read-input.ts';
import { shown } from '../disk/shown.ts';
import { finishWrites, writeTogether } from '../disk/write-together.ts';
import type { ParsedDump } from '../dumps/dump.ts';
import { parseDump } from '../dumps/formats.ts';
import { loadFacts, loadIssues } from '../load/load-content.ts';
import { loadPermalinks } from '../load/load-permanence.ts';
import { loadYaml } from '../load/load-yaml.ts';
import type { IssueId } from '../model.ts';
import { checkLimits } from './check-limits.ts';
import type { DumpInput } from './dump-input.ts';
import { dumpName, isDumpName } from './dump-name.ts';
import { findNews } from './find-news.ts';
import { changedDump } from './ingest-diagnostics.ts';
import type { IngestPlan, Replacement } from './issue-planner.ts';
import { loadLimits } from './load-limits.ts';
import { planIngest } from './plan-ingest.ts';

export interface Ingested extends IngestPlan {
  /** Captures copied in: original path and name in `dumps/`. */
  readonly taken: readonly { readonly from: string; readonly name: string }[];
  /** Files of an interrupted run that were completed now. */
  readonly finished: readonly string[];
}

/** Decisions of the editor about the given captures; stored in their sidecars. */
export interface IngestOptions {
  /** Day of the issue that they form together. */
  readonly issue?: string | undefined;
  readonly title?: string | undefined;
  /** Each may replace an earlier capture of the same listing and day. */
  readonly replace?: boolean | undefined;
  /** Accept them even if they look misread. */
  readonly accept?: boolean | undefined;
}

/**
 * Ingests `<dir>/dumps/` and the captures at `newDumps`, which are copied in under new names if they can be parsed.
 * Dumps with a known checksum are not parsed again. Refused dumps are reported in `refusals`; everything else is
 * written in one transaction.
 */
export function ingestFolder(
  dir: string,
  newDumps: readonly string[] = [],
  options: IngestOptions = {},
): Ingested {
  if (options.issue !== undefined && !isCalendarDay(options.issue))
    throw new ContentError([wrongIssue(options.issue)]);
  const finished = finishWrites(dir);
  const limits = loadLimits(dir);
  const refusals: Diagnostic[] = [];
  const named = new Set(newDumps.map((path) => resolve(path)));
  const inputs = listDumps(dir, { refusals, limits }, (path) => (named.has(resolve(path)) ? options : {}));
  const arrivals = newDumps.filter((path) => resolve(path, '..') !== resolve(dir, 'dumps'));
  const publications: Publication[] = [];
  // Each must differ in name and content from those before it.
  for (const from of arrivals)
    publications.push(
      ...toPublication(from, [...inputs, ...publications.map(({ input }) => input)], refusals, {
        ...options,
        limits,
      }),
    );
  const all = [...inputs, ...publications.map(({ input }) => input)];
  const known = loadIssues(dir);
  const news = findNews(all, known);
  // Naming an existing dump has an effect only with options.
  const decides = Object.values(options).some((option) => option !== undefined);
  for (const { name, file } of inputs)
    if (!decides && named.has(resolve(join(dir, 'dumps', name)))) refusals.push(knownDump(file, name));
  // Facts are loaded only if needed: parsing them takes longer than everything else in a run without new dumps.
  const facts = news.length === 0 ? [] : loadFacts(dir);
  const factById = new Map([...facts].map(([id, { fact }]) => [id, fact]));
  // Published ids and numbers are kept, even if all issues are ingested again.
  const published = news.length === 0 ? undefined : loadPermalinks(dir);
  const first = planIngest(all, known, factById, published);
  // Only the plan knows which capture each one replaces. This is stored in the sidecar, whose checksum is part of the
  // issue, so the plan is made again.
  const settled = all.map((input) => replacing(input, first.replaced.get(input.name)));
  const plan = first.replaced.size === 0 ? first : planIngest(settled, known, factById, published);
  const understood = new Set(plan.reports.flatMap(({ dump }) => dump.split(', ')));
  const taken = publications
    .map((publication) => ({
      ...publication,
      input: settled.find(({ name }) => name === publication.input.name) ?? publication.input,
    }))
    .filter(({ input }) => understood.has(input.name));
  const changedSidecars = settled.filter(
    ({ name, newSidecar }) => newSidecar !== undefined && understood.has(name),
  );
  writeTogether(dir, [
    ...taken.map(({ input: { name }, bytes }) => ({ path: `dumps/${name}`, bytes })),
    ...changedSidecars.map(({ name, newSidecar }) => ({
      path: sidecarPath(`dumps/${name}`),
      bytes: newSidecar ?? '',
    })),
    ...plan.changed.map((issue) => ({ path: issuePathOf(issue.id), bytes: renderIssueFile(issue) })),
  ]);
  return {
    ...plan,
    reports: plan.reports.map((report) => ({
      ...report,
      diagnostics: [...report.diagnostics, ...(first.replaced.get(report.dump)?.diagnostics ?? [])],
    })),
    refusals: [...refusals, ...plan.refusals],
    taken: taken.map(({ from, input }) => ({ from, name: input.name })),
    finished,
  };
}

function knownDump(file: string, name: string): Diagnostic {
  const reason = `This capture is already in the archive as ${name}.`;
  return { severity: 'error', rule: 'known-dump', reason, advice: 'There is nothing to do.', file };
}

function wrongIssue(issue: string): Diagnostic {
  const reason = `"${issue}" is not a day.`;
  return {
    severity: 'error',
    rule: 'wrong-issue',
    reason,
    advice: 'Say --issue YYYY-MM-DD.',
    file: '--issue',
  };
}

/** Path of an issue file in the archive's folder. */
export function issuePathOf(id: IssueId): string {
  return `issues/${id}.json`;
}

type InputOptions = IngestOptions & { readonly limits: Limits };

interface Publication {
  readonly from: string;
  readonly input: DumpInput;
  readonly bytes: Uint8Array;
}

/** Adds the replaced capture's name to the sidecar, and the day that its issue keeps. */
function replacing(input: DumpInput, old: Replacement | undefined): DumpInput {
  return old === undefined ? input : withSidecar(input, { replaces: old.dump, date: old.keptDay });
}

/** Adds keys to the sidecar's text; existing ones are kept. */
function withSidecar(input: DumpInput, more: Partial<Sidecar>): DumpInput {
  const added = Object.entries(more).filter(
    ([key, value]) => value !== undefined && input.sidecar[key as keyof Sidecar] === undefined,
  );
  if (added.length === 0) return input;
  const before = input.sidecarText ?? '';
  const lines = added.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  const text = `${before === '' || before.endsWith('\n') ? before : `${before}\n`}${lines.join('')}`;
  return {
    ...input,
    sidecar: { ...input.sidecar, ...Object.fromEntries(added) },
    sidecarText: text,
    newSidecar: text,
    sidecarSha256: checksum(Buffer.from(text)),
  };
}

/** Dumps sorted by name, without replaced ones; other files are reported. */
function listDumps(
  dir: string,
  { refusals, limits }: { readonly refusals: Diagnostic[]; readonly limits: Limits },
  optionsFor: (path: string) => IngestOptions,
): DumpInput[] {
  const folder = join(dir, 'dumps');
  if (!isThere(folder)) return [];
  const names = listFolder(folder).filter((name) => !name.startsWith('.'));
  refusals.push(...unreadFiles(folder, names));
  const inputs = names
    .filter(isDumpName)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return attempt(refusals, () =>
        toInput(name, path, readDump(path, limits), { ...optionsFor(path), limits }),
      );
    });
  const replaced = new Set(inputs.map(({ sidecar }) => sidecar.replaces));
  return inputs.filter(({ name }) => !replaced.has(name));
}

/** Reports files that are neither a dump nor a sidecar, because they would be ignored silently. */
function unreadFiles(dir: string, names: readonly string[]): Diagnostic[] {
  const stems = new Set(names.filter(isDumpName).map((name) => name.replace(/\.[^.]+$/, '')));
  return names
    .filter((name) => !isDumpName(name) && !(name.endsWith('.yaml') && stems.has(name.slice(0, -5))))
    .map((name) => ({
      severity: 'error',
      rule: 'unread-file',
      reason: name.endsWith('.yaml')
        ? 'This sidecar has no capture of its name beside it.'
        : 'A file with this ending is not read.',
      advice:
        'Captures end in .txt, .md, .html, .json, .xml, .bib, .ris or .csv; rename the file, or move it out of the folder.',
      file: shown(join(dir, name)),
    }));
}

function toPublication(
  from: string,
  inputs: readonly DumpInput[],
  refusals: Diagnostic[],
  options: InputOptions,
): Publication[] {
  return attempt(refusals, () => {
    const bytes = readDump(from, options.limits);
    const sha256 = checksum(bytes);
    const same = inputs.find((input) => input.sha256 === sha256);
    if (same !== undefined) {
      throw new ContentError([knownDump(shown(from), same.name)]);
    }
    const taken = new Set(inputs.map((input) => input.name));
    const parse = parseOnce(bytes, from);
    const name = dumpName(basename(from), parse(), taken);
    const input = toInput(name, from, bytes, { ...options, parse });
    // With the sidecar next to the capture, if there is one.
    return {
      from: shown(from),
      input: { ...input, newSidecar: input.newSidecar ?? input.sidecarText },
      bytes,
    };
  });
}

function readDump(path: string, limits: Limits): Uint8Array {
  return readInput(path, limits.dump * 1_000_000);
}

/** Caches the result, since naming and ingesting both need it. */
function parseOnce(bytes: Uint8Array, path: string): () => ParsedDump {
  let parsed: ParsedDump | undefined;
  return () => {
    parsed ??= parseDump(bytes, shown(path));
    return parsed;
  };
}

function toInput(
  name: string,
  path: string,
  bytes: Uint8Array,
  options: InputOptions & { readonly parse?: () => ParsedDump },
): DumpInput {
  const parse = options.parse ?? parseOnce(bytes, path);
  const sidecarFile = sidecarPath(path);
  const hasSidecar = isThere(sidecarFile);
  const sidecar = hasSidecar ? loadYaml<Sidecar>(sidecarFile, sidecarSchema) : {};
  const sha256 = checksum(bytes);
  if (sidecar.sha256 !== undefined && sidecar.sha256 !== sha256)
    throw new ContentError([changedDump(shown(path), shown(sidecarFile))]);
  const input: DumpInput = {
    name,
    file: shown(path),
    sha256,
    sidecarSha256: hasSidecar ? checksum(readInput(sidecarFile)) : undefined,
    sidecar,
    sidecarText: hasSidecar ? new TextDecoder().decode(readInput(sidecarFile)) : undefined,
    mayReplace: options.replace === true,
    read: () => {
      const parsed = parse();
      const faults = checkLimits(parsed, options.limits, shown(path));
      if (faults.length > 0) throw new ContentError(faults);
      return parsed;
    },
  };
  return withSidecar(input, {
    issue: options.issue,
    title: options.title,
    accept: options.accept === true ? true : undefined,
  });
}

function sidecarPath(dump: string): string {
  return `${dump.replace(/\.[^./\\]+$/, '')}.yaml`;
}

function checksum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function attempt<T>(refusals: Diagnostic[], make: () => T): T[] {
  try {
    return [make()];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    refusals.push(...error.diagnostics);
    return [];
  }
}
