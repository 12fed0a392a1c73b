/** The rows of the table of exports that say in data, or in plain text, what pages say in HTML. */
import { absoluteUrl } from '../../addresses.ts';
import type { Export, ExportedFile } from '../export.ts';
import { renderArchiveTwin } from './archive-twin.ts';
import { renderIssueMarkdown } from './issue-markdown.ts';
import { renderIssueTwin } from './issue-twin.ts';
import { renderLlmsTxt } from './llms-txt.ts';
import {
  archiveSchemaPath,
  archiveTwinPath,
  issueMarkdownPath,
  issueSchemaPath,
  issueTwinPath,
  llmsPath,
} from './twin-paths.ts';
import { archiveTwinSchema, issueTwinSchema, renderTwinSchema } from './twin-schemas.ts';

const json = 'application/json; charset=utf-8';
const schemaJson = 'application/schema+json; charset=utf-8';
const markdown = 'text/markdown; charset=utf-8';

export const twinExports: readonly Export[] = [
  {
    name: 'archive as JSON',
    files: (archive) => [
      { path: archiveTwinPath, mediaType: json, render: () => renderArchiveTwin(archive) },
      schemaFile(archiveSchemaPath, archiveTwinSchema, archive.site.url),
      schemaFile(issueSchemaPath, issueTwinSchema, archive.site.url),
    ],
  },
  {
    name: 'issues as JSON',
    files: (archive) =>
      archive.issues.map((issue) => ({
        path: issueTwinPath(issue.id),
        mediaType: json,
        render: () => renderIssueTwin(issue, archive),
      })),
  },
  {
    name: 'issues as Markdown',
    files: (archive) =>
      archive.issues.map((issue) => ({
        path: issueMarkdownPath(issue.id),
        mediaType: markdown,
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
  schema: Parameters<typeof renderTwinSchema>[0],
  base: string,
): ExportedFile {
  return { path, mediaType: schemaJson, render: () => renderTwinSchema(schema, absoluteUrl(base, path)) };
}
