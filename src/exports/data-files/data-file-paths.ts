/** Where the machine-readable twins of pages stand. */
import { issuePath, type SitePath } from '../../addresses.ts';
import type { IssueId } from '../../model.ts';

export const archiveJsonPath: SitePath = '/archive.json';
/** Beside the issue's folder, so that an address of the issue plus `.json` is its data. */
export const issueJsonPath = (id: IssueId): SitePath => `/issues/${id}.json`;
export const issueMarkdownPath = (id: IssueId): SitePath => `${issuePath(id)}index.md`;
/** A schema's address carries its version; a version that broke readers would have an address of its own. */
export const archiveSchemaPath: SitePath = '/schema/archive-1.json';
export const issueSchemaPath: SitePath = '/schema/issue-1.json';
export const llmsPath: SitePath = '/llms.txt';
