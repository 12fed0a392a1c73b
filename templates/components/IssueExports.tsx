import type { Issue } from '../../src/model.ts';
import type { PageContext } from '../page.ts';

interface IssueExportsProps {
  readonly issue: Issue;
  readonly page: PageContext;
}

/** "Cite or export this issue": one file in each format. */
export function IssueExports({ issue: _issue, page: _page }: IssueExportsProps) {
  return undefined;
}
