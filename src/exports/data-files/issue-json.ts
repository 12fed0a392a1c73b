import { absoluteUrl, issuePath, issueSchemaPath } from '../../addresses.ts';
import type { Archive, Issue } from '../../model.ts';
import { renderRows } from './json-rows.ts';
import { type IssueJson, jsonVersion } from './json-schemas.ts';
import { toPaperJson } from './paper-json.ts';
import { toSiteJson } from './site-json.ts';

/** Data of `/issues/<date>.json`: an issue with all fields of its papers. */
export function toIssueJson(issue: Issue, { site, papers }: Archive): IssueJson {
  const { source } = issue;
  return {
    $schema: absoluteUrl(site.url, issueSchemaPath),
    format: 'offprint-issue',
    version: jsonVersion,
    site: toSiteJson(site),
    issue: {
      id: issue.id,
      number: issue.number,
      day: issue.day,
      title: issue.title ?? null,
      url: absoluteUrl(site.url, issuePath(issue.id)),
      newer: issue.newer ?? null,
      older: issue.older ?? null,
      announced: source.announced ?? null,
      source: {
        listing: source.listing,
        url: source.url ?? null,
        dump: source.dump,
        sha256: source.sha256,
        format: source.format,
        year: {
          known: source.year.known,
          evidence: source.year.known === 'inferred' ? source.year.evidence : null,
        },
      },
    },
    papers: issue.appearances.flatMap(({ paper: id }) => {
      const paper = papers.get(id);
      return paper === undefined ? [] : [toPaperJson(paper, site)];
    }),
  };
}

/** The issue's own fields one a line, and one paper a line, so that builds can be compared by diff. */
export function renderIssueJson(issue: Issue, archive: Archive): string {
  const { papers, ...head } = toIssueJson(issue, archive);
  const start = JSON.stringify(head, undefined, 2).replace(/\n\}$/, '');
  return `${start},\n  "papers": ${renderRows(papers, (paper) => paper)}\n}\n`;
}
