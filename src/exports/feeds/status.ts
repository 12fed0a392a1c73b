/** `/status.json` for monitoring: distinguishes a day without papers from a broken pipeline. */
import { absoluteUrl, issuePath } from '../../addresses.ts';
import type { Archive, Issue } from '../../model.ts';

/** The newest issue with its capture, and totals. Contains no date from a clock. */
export function renderStatus(
  { site, issues, papers, topics, authors, venues }: Archive,
  feeds: number,
): string {
  const [newest] = issues;
  const status = {
    generator: 'Offprint',
    site: site.url,
    newestIssue: newest === undefined ? null : describeIssue(newest, site.url),
    counts: {
      issues: issues.length,
      papers: papers.size,
      topics: topics.size,
      authors: authors.size,
      venues: venues.size,
      feeds,
    },
  };
  return `${JSON.stringify(status, undefined, 2)}\n`;
}

function describeIssue({ id, number, day, title, source, appearances }: Issue, siteUrl: string) {
  return {
    number,
    day,
    title: title ?? null,
    url: absoluteUrl(siteUrl, issuePath(id)),
    papers: appearances.length,
    announced: source.announced ?? null,
    listing: source.listing,
    capture: { dump: source.dump, sha256: source.sha256 },
  };
}
