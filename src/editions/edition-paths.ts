/** Where the editions stand. All are permalinks. */
import { issuePath, paperPath, type SitePath } from '../addresses.ts';
import type { IssueId, PaperId } from '../model.ts';

export const mailHtmlPath = (id: IssueId): SitePath => `${issuePath(id)}email.html`;
/** The whole message, both parts. */
export const mailMessagePath = (id: IssueId): SitePath => `${issuePath(id)}email.eml`;
export const issueTextPath = (id: IssueId): SitePath => `${issuePath(id)}index.txt`;
export const paperMarkdownPath = (id: PaperId): SitePath => `${paperPath(id)}index.md`;
export const issueEpubPath = (id: IssueId): SitePath => `${issuePath(id)}issue.epub`;
/** The catalogue of all books (OPDS 1.2). */
export const opdsPath: SitePath = '/opds.xml';
/** All papers for libraries (OAI-PMH static repository). */
export const oaiPath: SitePath = '/oai.xml';

export const mediaTypes = {
  html: 'text/html; charset=utf-8',
  message: 'message/rfc822',
  text: 'text/plain; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
  epub: 'application/epub+zip',
  opds: 'application/atom+xml;profile=opds-catalog;kind=acquisition',
  xml: 'text/xml; charset=utf-8',
} as const;
