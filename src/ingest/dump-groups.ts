/** Dumps by the issue that they form. */
import { groupBy } from '../group-by.ts';
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
  const issueOf = ({ dump }: DatedDump) => dump.input.sidecar.issue;
  const groups = groupBy(dated, (one) => issueOf(one) ?? `${one.day.day} ${one.dump.key}`);
  return Array.from(groups.values(), (dumps) => ({
    id: issueOf(dumps[0]) ?? dumps[0].day.day,
    dumps: dumps.sort((a, b) => compareText(a.day.day, b.day.day)),
  })).sort((a, b) => compareText(a.id, b.id));
}
