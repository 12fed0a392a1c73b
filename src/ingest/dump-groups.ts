/** Dumps by the issue that they form. */
import type { IssueFile } from '../content/issue-file.ts';
import { groupBy } from '../group-by.ts';
import type { IssueId } from '../model.ts';
import { compareText } from '../words/compare-text.ts';
import type { DatedDump } from './dated-dump.ts';
import { orderDumps } from './dump-order.ts';

/** The dumps of one issue. */
export interface DumpGroup {
  readonly id: IssueId;
  readonly dumps: readonly [DatedDump, ...DatedDump[]];
}

/** Sorted by issue; the dumps of each as `known` issues have them, see `orderDumps`. */
export function groupDumps(dated: readonly DatedDump[], known: readonly IssueFile[]): DumpGroup[] {
  const byId = new Map(known.map((issue) => [issue.id, issue]));
  const issueOf = ({ dump }: DatedDump) => dump.input.sidecar.issue;
  const groups = groupBy(dated, (one) => issueOf(one) ?? `${one.day.day} ${one.dump.key}`);
  return [...groups.values()]
    .flatMap((dumps): DumpGroup[] => {
      const id = issueOf(dumps[0]) ?? dumps[0].day.day;
      const [first, ...more] = orderDumps(dumps, byId.get(id));
      return first === undefined ? [] : [{ id, dumps: [first, ...more] }];
    })
    .sort((a, b) => compareText(a.id, b.id));
}
