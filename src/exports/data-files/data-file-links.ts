/** Typed links (`rel="alternate"`) from a page to its data files. */
import { absoluteUrl, archiveJsonPath, issueJsonPath, issueMarkdownPath } from '../../addresses.ts';
import type { IssueId } from '../../model.ts';
import { phrase } from '../../wording/wording.ts';
import type { HeadLink } from '../citation/signposting.ts';

/** For `<head>` of an issue's page. */
export function issueDataLinks(id: IssueId, base: string): readonly HeadLink[] {
  const link = (type: string, path: string, title: string): HeadLink => ({
    rel: 'alternate',
    href: absoluteUrl(base, path),
    type,
    title,
  });
  return [
    link('application/json', issueJsonPath(id), phrase('This issue as {format}', { format: 'JSON' })),
    link('text/markdown', issueMarkdownPath(id), phrase('This issue as {format}', { format: 'Markdown' })),
  ];
}

/** For `<head>` of the home page. */
export function archiveJsonLink(base: string): HeadLink {
  const href = absoluteUrl(base, archiveJsonPath);
  return { rel: 'alternate', href, type: 'application/json', title: phrase('The archive as JSON') };
}
