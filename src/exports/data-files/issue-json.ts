import { absoluteUrl, issuePath, issueSchemaPath } from '../../addresses.ts';
import type { Archive, Issue, Paper } from '../../model.ts';
import { excerptOfPaperData } from '../excerpts.ts';
import type { FileSegment, SegmentedContent } from '../export.ts';
import { joinList, jsonRows } from '../join-list.ts';
import { type IssueJson, jsonVersion } from './json-schemas.ts';
import { toPaperJson } from './paper-json.ts';
import { toSiteJson } from './site-json.ts';

/** Data of `/issues/<date>.json`, without the papers. */
export function toIssueHead(issue: Issue, { site }: Archive): Omit<IssueJson, 'papers'> {
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
  };
}

/** `/issues/<date>.json`: the issue's own fields one a line, and one paper a line, so that builds can be compared by diff. */
export function issueJsonSegments(issue: Issue, archive: Archive): SegmentedContent {
  const papers = issue.appearances.flatMap(({ paper }) => archive.papers.get(paper) ?? []);
  const toRow = (paper: Paper): FileSegment => ({
    basis: () => excerptOfPaperData(paper, archive),
    render: () => JSON.stringify(toPaperJson(paper, archive.site)),
  });
  const head = JSON.stringify(toIssueHead(issue, archive), undefined, 2).replace(/\n\}$/, '');
  return [`${head},\n  "papers": `, ...joinList(papers, toRow, jsonRows), '\n}\n'];
}
