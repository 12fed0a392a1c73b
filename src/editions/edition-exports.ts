/** Exports of editions: issues and papers to read outside the site. */
import {
  issueEpubPath,
  issueTextPath,
  mailHtmlPath,
  mailMessagePath,
  mailStylesPath,
  oaiPath,
  opdsPath,
  paperMarkdownPath,
} from '../addresses.ts';
import { editionMediaTypes as mediaTypes } from '../exports/edition-media-types.ts';
import { excerptOfIssue, excerptOfPaper } from '../exports/excerpts.ts';
import type { Export } from '../exports/export.ts';
import type { Revised } from '../exports/sitemap/last-change.ts';
import type { Archive, Issue } from '../model.ts';
import { issueBook } from './epub/book.ts';
import { buildEpub } from './epub/build-epub.ts';
import { renderOai } from './library/oai.ts';
import { renderOpds } from './library/opds.ts';
import { buildMailEdition, type MailEdition } from './mail/mail-edition.ts';
import { mailStyleSheet } from './mail/mail-styles.ts';
import { renderMessage, senderOf } from './mail/message.ts';
import { issueChange } from './revision-days.ts';
import { renderIssueText } from './text/issue-text.ts';
import { renderPaperMarkdown } from './text/paper-markdown.ts';

/** All rows; editions that are off in `site.yaml` have no files. `revised` gives the days of corrections. */
export function editionExports(revised: Revised = () => undefined): readonly Export[] {
  const mailOf = rememberLast<MailEdition>(buildMailEdition);
  return [
    {
      name: 'issues as mails',
      *files(archive) {
        if (!archive.site.editions.mail) return;
        if (archive.issues.length > 0)
          yield { path: mailStylesPath, mediaType: mediaTypes.css, render: () => mailStyleSheet };
        for (const issue of archive.issues) {
          const basis = () => excerptOfIssue(issue, archive);
          yield {
            path: mailHtmlPath(issue.id),
            mediaType: mediaTypes.html,
            basis,
            render: () => toSiteCopy(mailOf(issue, archive)),
          };
          yield {
            path: mailMessagePath(issue.id),
            mediaType: mediaTypes.message,
            basis,
            render: () => {
              const { site } = archive;
              return renderMessage(mailOf(issue, archive), issue, site, { from: senderOf(site) });
            },
          };
        }
      },
    },
    {
      name: 'issues as books',
      files: (archive) =>
        (archive.site.editions.epub ? archive.issues : []).map((issue) => {
          const modified = issueChange(issue, revised);
          return {
            path: issueEpubPath(issue.id),
            mediaType: mediaTypes.epub,
            basis: () => [modified, excerptOfIssue(issue, archive)],
            render: () => [buildEpub(issueBook(issue, archive, modified), archive)],
          };
        }),
    },
    {
      name: 'catalogue of books',
      files: (archive) =>
        archive.site.editions.epub
          ? [{ path: opdsPath, mediaType: mediaTypes.opds, render: () => renderOpds(archive, revised) }]
          : [],
    },
    {
      name: 'static repository',
      files: (archive) =>
        // The schema requires at least one record.
        archive.site.editions.oai && archive.papers.size > 0
          ? [{ path: oaiPath, mediaType: mediaTypes.oai, render: () => renderOai(archive, revised) }]
          : [],
    },
    {
      name: 'issues as plain text',
      files: (archive) =>
        (archive.site.editions.text ? archive.issues : []).map((issue) => ({
          path: issueTextPath(issue.id),
          mediaType: mediaTypes.text,
          basis: () => excerptOfIssue(issue, archive),
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
            basis: () => excerptOfPaper(paper, archive),
            render: () => renderPaperMarkdown(paper, archive),
          };
      },
    },
  ];
}

/**
 * The mail for viewing on the site, whose content security policy forbids inline styles: links a style sheet instead.
 */
function toSiteCopy({ html }: MailEdition): string {
  return html.replace('<style>', '<link rel="stylesheet" href="../email.css">\n<style>');
}

/**
 * Caches the last result only: editions of one issue are adjacent, and all mails of a large archive would not fit in
 * memory.
 */
function rememberLast<Made>(
  make: (issue: Issue, archive: Archive) => Made,
): (issue: Issue, archive: Archive) => Made {
  let last: { readonly issue: Issue; readonly made: Made } | undefined;
  return (issue, archive) => {
    if (last?.issue !== issue) last = { issue, made: make(issue, archive) };
    return last.made;
  };
}
