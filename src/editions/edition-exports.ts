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
import { type Basis, type Export, type ExportedFile, inSegments } from '../exports/export.ts';
import type { Revised } from '../exports/sitemap/last-change.ts';
import { memoizeLast } from '../memoize.ts';
import type { Archive, Issue } from '../model.ts';
import { issueBook } from './epub/book.ts';
import { buildEpub } from './epub/build-epub.ts';
import { renderOai } from './library/oai.ts';
import { renderOpds } from './library/opds.ts';
import { buildMailEdition, type MailEdition } from './mail/mail-edition.ts';
import { mailStyleSheet } from './mail/mail-styles.ts';
import { renderMessage, senderOf } from './mail/message.ts';
import { issueChange, paperChange } from './revision-days.ts';
import { renderIssueText } from './text/issue-text.ts';
import { renderPaperMarkdown } from './text/paper-markdown.ts';

/** All rows; editions that are off in `site.yaml` have no files. `revised` gives the days of corrections. */
export function editionExports(revised: Revised = () => undefined): readonly Export[] {
  return [
    { name: 'issues as mails', files: mailFiles },
    books(revised),
    catalogue(revised),
    repository(revised),
    { name: 'issues as plain text', files: plainTexts },
    { name: 'papers as Markdown', files: markdownFiles },
  ];
}

function* mailFiles(archive: Archive): Generator<ExportedFile> {
  const { site, issues } = archive;
  if (!site.editions.mail) return;
  if (issues.length > 0)
    yield { path: mailStylesPath, mediaType: mediaTypes.css, render: () => mailStyleSheet };
  // Not all: the mails of a large archive would not fit in memory.
  const mailOf = memoizeLast((issue: Issue) => buildMailEdition(issue, archive));
  for (const issue of issues) {
    const basis = () => excerptOfIssue(issue, archive);
    yield {
      path: mailHtmlPath(issue.id),
      mediaType: mediaTypes.html,
      basis,
      render: () => toSiteCopy(mailOf(issue)),
    };
    yield {
      path: mailMessagePath(issue.id),
      mediaType: mediaTypes.message,
      basis,
      render: () => renderMessage(mailOf(issue), issue, site, { from: senderOf(site) }),
    };
  }
}

function books(revised: Revised): Export {
  return {
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
  };
}

function catalogue(revised: Revised): Export {
  return {
    name: 'catalogue of books',
    files: (archive) =>
      archive.site.editions.epub
        ? [{ path: opdsPath, mediaType: mediaTypes.opds, render: () => renderOpds(archive, revised) }]
        : [],
  };
}

function repository(revised: Revised): Export {
  return {
    name: 'static repository',
    files: (archive) =>
      // The schema requires at least one record.
      archive.site.editions.oai && archive.papers.size > 0
        ? [
            {
              path: oaiPath,
              mediaType: mediaTypes.oai,
              basis: () => basisOfRecords(archive, revised),
              ...inSegments(() => renderOai(archive, revised)),
            },
          ]
        : [],
  };
}

function basisOfRecords(archive: Archive, revised: Revised): Basis {
  const records = Array.from(archive.papers.values(), (paper) => [
    paperChange(paper, revised),
    excerptOfPaper(paper, archive),
  ]);
  return [archive.issues.at(-1)?.day, records];
}

function plainTexts(archive: Archive): readonly ExportedFile[] {
  return (archive.site.editions.text ? archive.issues : []).map((issue) => ({
    path: issueTextPath(issue.id),
    mediaType: mediaTypes.text,
    basis: () => excerptOfIssue(issue, archive),
    render: () => renderIssueText(issue, archive),
  }));
}

function* markdownFiles(archive: Archive): Generator<ExportedFile> {
  if (!archive.site.editions.text) return;
  for (const paper of archive.papers.values())
    yield {
      path: paperMarkdownPath(paper.id),
      mediaType: mediaTypes.markdown,
      basis: () => excerptOfPaper(paper, archive),
      render: () => renderPaperMarkdown(paper, archive),
    };
}

/**
 * The mail for viewing on the site, whose content security policy forbids inline styles: links a style sheet instead.
 */
function toSiteCopy({ html }: MailEdition): string {
  return html.replace('<style>', '<link rel="stylesheet" href="../email.css">\n<style>');
}
