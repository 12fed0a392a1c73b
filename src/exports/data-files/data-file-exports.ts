/** Exports of data files (JSON, Markdown, text) with the content of pages. */
import {
  absoluteUrl,
  archiveJsonPath,
  archiveSchemaPath,
  issueJsonPath,
  issueMarkdownPath,
  issueSchemaPath,
  llmsPath,
} from '../../addresses.ts';
import { excerptOfIssue, excerptOfIssueData } from '../excerpts.ts';
import { type Export, type ExportedFile, inSegments } from '../export.ts';
import { basisOfArchive, renderArchiveJson } from './archive-json.ts';
import { issueJsonSegments } from './issue-json.ts';
import { renderIssueMarkdown } from './issue-markdown.ts';
import { archiveJsonSchema, issueJsonSchema, renderJsonSchema } from './json-schemas.ts';
import { renderLlmsTxt } from './llms-txt.ts';

const json = 'application/json; charset=utf-8';
const schemaJson = 'application/schema+json; charset=utf-8';
const markdown = 'text/markdown; charset=utf-8';

export const dataFileExports: readonly Export[] = [
  {
    name: 'archive as JSON',
    files: (archive) => [
      {
        path: archiveJsonPath,
        mediaType: json,
        basis: () => basisOfArchive(archive),
        render: () => renderArchiveJson(archive),
      },
      schemaFile(archiveSchemaPath, archiveJsonSchema, archive.site.url),
      schemaFile(issueSchemaPath, issueJsonSchema, archive.site.url),
    ],
  },
  {
    name: 'issues as JSON',
    files: (archive) =>
      archive.issues.map((issue) => ({
        path: issueJsonPath(issue.id),
        mediaType: json,
        basis: () => excerptOfIssueData(issue, archive),
        ...inSegments(() => issueJsonSegments(issue, archive)),
      })),
  },
  {
    name: 'issues as Markdown',
    files: (archive) =>
      archive.issues.map((issue) => ({
        path: issueMarkdownPath(issue.id),
        mediaType: markdown,
        basis: () => excerptOfIssue(issue, archive),
        render: () => renderIssueMarkdown(issue, archive),
      })),
  },
  {
    name: 'llms.txt',
    files: (archive) => [{ path: llmsPath, mediaType: markdown, render: () => renderLlmsTxt(archive) }],
  },
];

function schemaFile(
  path: ExportedFile['path'],
  schema: Parameters<typeof renderJsonSchema>[0],
  base: string,
): ExportedFile {
  return { path, mediaType: schemaJson, render: () => renderJsonSchema(schema, absoluteUrl(base, path)) };
}
