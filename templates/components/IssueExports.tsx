import { issuePath } from '../../src/addresses.ts';
import { citationFilesOf } from '../../src/exports/citation/citation-paths.ts';
import type { Issue } from '../../src/model.ts';
import type { PageContext } from '../page.ts';
import { CitationFiles } from './CitationFiles.tsx';

interface IssueExportsProps {
  readonly issue: Issue;
  readonly page: PageContext;
}

/** "Cite or export this issue": one file in each format. */
export function IssueExports({ issue, page }: IssueExportsProps) {
  return (
    <p class="note">
      Cite or export this issue: <CitationFiles page={page} files={citationFilesOf(issuePath(issue.id))} />
    </p>
  );
}
