import {
  issueEpubPath,
  issueJsonPath,
  issueMarkdownPath,
  issuePath,
  issueTextPath,
  mailMessagePath,
} from '../../src/addresses.ts';
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
  const { editions } = page.archive.site;
  return (
    <p class="note">
      Cite or export this issue: <CitationFiles page={page} files={citationFilesOf(issuePath(issue.id))} />.
      Or all of it, abstracts included: <a href={page.link(issueJsonPath(issue.id))}>JSON</a>,{' '}
      <a href={page.link(issueMarkdownPath(issue.id))}>Markdown</a>
      {editions.text && (
        <>
          , <a href={page.link(issueTextPath(issue.id))}>plain text</a>
        </>
      )}
      {editions.mail && (
        <>
          , <a href={page.link(mailMessagePath(issue.id))}>e-mail</a>
        </>
      )}
      {editions.epub && (
        <>
          , <a href={page.link(issueEpubPath(issue.id))}>EPUB</a>
        </>
      )}
    </p>
  );
}
