import { issueJsonPath, issueMarkdownPath, issuePath } from '../../src/addresses.ts';
import { citationFilesOf } from '../../src/exports/citation/citation-paths.ts';
import type { Issue } from '../../src/model.ts';
import type { PageContext } from '../page.ts';
import { CitationFiles } from './CitationFiles.tsx';

interface IssueExportsProps {
  readonly issue: Issue;
  readonly page: PageContext;
}

/** "Cite or export this issue": one file in each format, and the whole issue as data or plain text. */
export function IssueExports({ issue, page }: IssueExportsProps) {
  return (
    <p class="note">
      Cite or export this issue: <CitationFiles page={page} files={citationFilesOf(issuePath(issue.id))} />.
      Or all of it, abstracts included: <a href={page.link(issueJsonPath(issue.id))}>JSON</a>,{' '}
      <a href={page.link(issueMarkdownPath(issue.id))}>Markdown</a>
    </p>
  );
}
