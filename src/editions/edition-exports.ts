/** The rows of the table of exports that are editions: issues and papers for reading away from the site. */
import type { Export } from '../exports/export.ts';
import type { Archive, Issue } from '../model.ts';
import { issueBasis } from './edition-basis.ts';
import { issueTextPath, mediaTypes, paperMarkdownPath } from './edition-paths.ts';
import { renderIssueText } from './text/issue-text.ts';
import { renderPaperMarkdown } from './text/paper-markdown.ts';

/** All rows; a row that `site.yaml` switches off has no files. */
export function editionExports(): readonly Export[] {
  const basisOf = rememberByIssue(issueBasis);
  return [
    {
      name: 'issues as plain text',
      files: (archive) =>
        (archive.site.editions.text ? archive.issues : []).map((issue) => ({
          path: issueTextPath(issue.id),
          mediaType: mediaTypes.text,
          basis: () => basisOf(issue, archive),
          render: () => renderIssueText(issue, archive),
        })),
    },
    {
      name: 'papers as Markdown',
      *files(archive) {
        if (!archive.site.editions.text) return;
        for (const paper of archive.papers.values())
          yield {
            path: paperMarkdownPath(paper.id),
            mediaType: mediaTypes.markdown,
            render: () => renderPaperMarkdown(paper, archive),
          };
      },
    },
  ];
}

/** Several editions of an issue are made from the same. */
function rememberByIssue(
  make: (issue: Issue, archive: Archive) => string,
): (issue: Issue, archive: Archive) => string {
  const made = new WeakMap<Issue, string>();
  return (issue, archive) => {
    const text = made.get(issue) ?? make(issue, archive);
    made.set(issue, text);
    return text;
  };
}
