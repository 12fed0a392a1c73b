import { absoluteUrl, issuePath } from '../../addresses.ts';
import type { Archive, Issue } from '../../model.ts';
import { toPaperTwin } from './paper-twin.ts';
import { toSiteTwin } from './site-twin.ts';
import { issueSchemaPath } from './twin-paths.ts';
import { type IssueTwin, twinVersion } from './twin-schemas.ts';

/** An issue and its papers in full, for `/issues/<date>.json`. */
export function toIssueTwin(issue: Issue, { site, papers }: Archive): IssueTwin {
  const { source } = issue;
  return {
    $schema: absoluteUrl(site.url, issueSchemaPath),
    format: 'offprint-issue',
    version: twinVersion,
    site: toSiteTwin(site),
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
      return paper === undefined ? [] : [toPaperTwin(paper, site)];
    }),
  };
}

/** As indented JSON, one value a line, so that two builds compare as a diff. */
export function renderIssueTwin(issue: Issue, archive: Archive): string {
  return `${JSON.stringify(toIssueTwin(issue, archive), undefined, 2)}\n`;
}
