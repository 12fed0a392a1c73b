import {
  issueEpubPath,
  issueJsonPath,
  issueMarkdownPath,
  issuePath,
  issueTextPath,
  mailMessagePath,
} from '../../src/addresses.ts';
import { estimateBookSize, formatSize } from '../../src/editions/epub/book-size.ts';
import { citationFilesOf } from '../../src/exports/citation/citation-paths.ts';
import type { Issue } from '../../src/model.ts';
import { phrase } from '../../src/wording/wording.ts';
import type { PageContext } from '../page.ts';
import { CitationFiles } from './CitationFiles.tsx';
import { Phrase } from './Phrase.tsx';

interface IssueExportsProps {
  readonly issue: Issue;
  readonly page: PageContext;
}

/** "Cite or export this issue": links to citation files, data files and editions. */
export function IssueExports({ issue, page }: IssueExportsProps) {
  const { editions } = page.archive.site;
  const links = [
    ...(editions.text ? [['plain text', issueTextPath(issue.id)] as const] : []),
    ...(editions.mail ? [['e-mail', mailMessagePath(issue.id)] as const] : []),
  ];
  return (
    <p class="note issue-exports">
      <Phrase
        of="Cite or export this issue: {citations}. Or all of it, abstracts included: {json}, {markdown}"
        values={{
          citations: <CitationFiles page={page} files={citationFilesOf(issuePath(issue.id))} />,
          json: <a href={page.link(issueJsonPath(issue.id))}>JSON</a>,
          markdown: <a href={page.link(issueMarkdownPath(issue.id))}>Markdown</a>,
        }}
      />
      {links.map(([label, path]) => (
        <>
          {phrase(', ')}
          <a href={page.link(path)}>{phrase(label)}</a>
        </>
      ))}
      {editions.epub && (
        <>
          {phrase(', ')}
          <a href={page.link(issueEpubPath(issue.id))}>{phrase('EPUB')}</a>{' '}
          {phrase('(about {size})', { size: formatSize(estimateBookSize(issue, page.archive)) })}
        </>
      )}
    </p>
  );
}
