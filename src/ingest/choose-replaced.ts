/**
 * The capture that one given with `--replace` takes the place of, where an issue is made of several: that of the same day and
 * listing. Where an issue has one capture, `IssuePlanner` knows it by the issue's day.
 */
import { daysBetween } from '../calendar.ts';
import { addDays, type DatedDump } from './dated-dump.ts';
import type { DumpInput } from './dump-input.ts';
import { resolveIssueDays } from './issue-days.ts';
import { sourcesOf } from './issue-losses.ts';
import { readDumps } from './read-dumps.ts';
import { severalReplaced } from './replacement-diagnostics.ts';
import { longestIssue } from './said-day.ts';
import { addSidecarKeys } from './sidecar-keys.ts';
import type { DayEvidence } from './year-evidence.ts';

/** Inputs with what their sidecars are to say: the capture that each replaces, and that one's issue and title. */
export function chooseReplaced(inputs: readonly DumpInput[], evidence: DayEvidence): readonly DumpInput[] {
  const known = new Set(evidence.known.flatMap(sourcesOf).map(({ dump }) => dump));
  const byName = new Map(inputs.map((input) => [input.name, input]));
  return inputs.map((input) => {
    // What was read already stays as it was read.
    if (known.has(input.name)) return input;
    const { replaces } = input.sidecar;
    if (replaces !== undefined) return inherit(input, byName.get(replaces));
    return input.mayReplace === true ? choose(input, inputs, evidence) : input;
  });
}

function inherit(input: DumpInput, replaced: DumpInput | undefined): DumpInput {
  if (replaced === undefined) return input;
  const { issue, title } = replaced.sidecar;
  return addSidecarKeys(input, { replaces: replaced.name, issue, title });
}

function choose(input: DumpInput, inputs: readonly DumpInput[], evidence: DayEvidence): DumpInput {
  const [own, ...more] = readDays([input], evidence);
  // A listing of several days replaces those of each.
  if (own === undefined || more.length > 0) return input;
  const replaced = new Set(inputs.map(({ sidecar }) => sidecar.replaces));
  const joined = inputs.filter((other) => other !== input && !replaced.has(other.name) && isNear(other, own));
  const ofDay = readDays(joined, evidence).filter(({ day }) => day.day === own.day.day);
  const ofListing = ofDay.filter(({ dump }) => dump.parsed.listing === own.dump.parsed.listing);
  const found = pickAlike(own, ofListing.length > 0 ? ofListing : ofDay, evidence).map(
    ({ dump }) => dump.input,
  );
  if (found.length === 0) return input;
  const alone = evidence.known.find(
    ({ id, dump }) => id === own.day.day && !joined.some(({ name }) => name === dump),
  );
  const names = [...found.map(({ name }) => name), ...(alone === undefined ? [] : [alone.dump])];
  if (names.length > 1) return { ...input, fault: severalReplaced(own.dump, names) };
  return inherit(input, found[0]);
}

/** Whether it is of an issue of several captures that may cover the day; and the same one, if both say which. */
function isNear({ sidecar: { issue } }: DumpInput, { day, dump }: DatedDump): boolean {
  if (issue === undefined || Math.abs(daysBetween(day.day, issue)) > longestIssue) return false;
  const own = dump.input.sidecar.issue;
  return own === undefined || own === issue;
}

/** Of several, those that have most papers of it. */
function pickAlike(
  own: DatedDump,
  others: readonly DatedDump[],
  { idOf }: DayEvidence,
): readonly DatedDump[] {
  if (others.length <= 1) return others;
  const ids = new Set(own.dump.parsed.entries.map(idOf));
  ids.delete(undefined);
  const shared = others.map(({ dump }) => dump.parsed.entries.filter((entry) => ids.has(idOf(entry))).length);
  const most = Math.max(...shared);
  return others.filter((_, index) => shared[index] === most);
}

/** The dumps of `inputs` that can be read and dated; whoever takes them in reports the others. */
function readDays(inputs: readonly DumpInput[], evidence: DayEvidence): readonly DatedDump[] {
  const { dumps } = readDumps(inputs);
  return addDays(dumps, resolveIssueDays(dumps, evidence).days);
}
