/** Dumps by the issue that they form. */
import type { IssueId } from '../model.ts';
import { compareText } from '../words/compare-text.ts';
import type { DatedDump } from './dated-dump.ts';

/** The dumps of one issue. */
export interface DumpGroup {
  readonly id: IssueId;
  readonly dumps: [DatedDump, ...DatedDump[]];
}

/** Sorted by issue; the dumps of each by day. */
export function groupDumps(dated: readonly DatedDump[]): DumpGroup[] {
  const groups = new Map<string, DumpGroup>();
  for (const one of dated) {
    const { issue } = one.dump.input.sidecar;
    const key = issue ?? `${one.day.day} ${one.dump.key}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { id: issue ?? one.day.day, dumps: [one] });
    else group.dumps.push(one);
  }
  for (const { dumps } of groups.values()) dumps.sort((a, b) => compareText(a.day.day, b.day.day));
  return [...groups.values()].sort((a, b) => compareText(a.id, b.id));
}
