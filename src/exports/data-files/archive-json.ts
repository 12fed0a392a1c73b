import { absoluteUrl, archiveSchemaPath, issueJsonPath, issuePath, topicPath } from '../../addresses.ts';
import type { Archive, Issue, Paper, Topic } from '../../model.ts';
import { excerptOfAll } from '../excerpts.ts';
import type { Basis } from '../export.ts';
import { renderRows } from './json-rows.ts';
import { type ArchiveJson, jsonVersion } from './json-schemas.ts';
import { toSiteJson } from './site-json.ts';

/**
 * Renders `/archive.json`: an overview of all papers, without abstracts. Rows are serialised one at a time: 100,000
 * papers give about 25 MB; with abstracts they would exceed the maximum length of a string.
 */
export function renderArchiveJson(archive: Archive): string {
  const { site, issues, topics, papers } = archive;
  const head: Omit<ArchiveJson, 'issues' | 'topics' | 'papers'> = {
    $schema: absoluteUrl(site.url, archiveSchemaPath),
    format: 'offprint-archive',
    version: jsonVersion,
    site: toSiteJson(site),
    updated: issues[0]?.day ?? null,
  };
  const fields = [
    ...Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`),
    `"issues": ${renderRows(issues, (issue) => toIssueRow(issue, site.url))}`,
    `"topics": ${renderRows(topics.values(), (topic) => toTopicRow(topic, site.url))}`,
    `"papers": ${renderRows(papers.values(), toPaperRow)}`,
  ];
  return `{\n${fields.join(',\n')}\n}\n`;
}

/** All that the file is made from, besides the site's own data. */
export function basisOfArchive(archive: Archive): Basis {
  return [
    archive.issues.map(({ id, number, day, title, appearances }) => [
      id,
      number,
      day,
      title,
      appearances.length,
    ]),
    Array.from(archive.topics.values(), ({ id, label, papers }) => [id, label, papers.length]),
    excerptOfAll(archive),
  ];
}

function toIssueRow(issue: Issue, base: string): ArchiveJson['issues'][number] {
  return {
    id: issue.id,
    number: issue.number,
    title: issue.title ?? null,
    url: absoluteUrl(base, issuePath(issue.id)),
    data: absoluteUrl(base, issueJsonPath(issue.id)),
    papers: issue.appearances.length,
  };
}

function toTopicRow({ id, label, papers }: Topic, base: string): ArchiveJson['topics'][number] {
  return { id, label, url: absoluteUrl(base, topicPath(id)), papers: papers.length };
}

function toPaperRow(paper: Paper): ArchiveJson['papers'][number] {
  return {
    id: paper.id,
    title: paper.title.plain,
    firstDate: paper.firstDate ?? null,
    arxiv: paper.identifiers.arxiv ?? null,
    doi: paper.identifiers.doi ?? null,
    topics: [...paper.topics],
    issues: paper.appearances.map(({ issue }) => issue),
  };
}
