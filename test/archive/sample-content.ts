/** Small hand-made content for tests of the archive. */

import type { Content } from '../../src/content/content.ts';
import { correctionsSchema } from '../../src/content/corrections.ts';
import { allEditions } from '../../src/content/edition-settings.ts';
import type { Fact } from '../../src/content/facts-file.ts';
import type { IssueEntry, IssueFile } from '../../src/content/issue-file.ts';
import { emptyPermalinks } from '../../src/content/permalinks-file.ts';
import { buildSite } from '../../src/content/site-file.ts';

export const sampleSite = buildSite({
  title: 'Sample',
  tagline: 'Two papers',
  description: 'A sample.',
  url: 'https://sample.example/',
  language: 'en',
  tagAuthority: 'sample.example,2024',
  publisher: 'Sample',
  offline: false,
  hostLimits: undefined,
  editions: allEditions,
});

export function sampleEntry(id: string, more: Partial<IssueEntry> = {}): IssueEntry {
  return {
    id,
    title: id.replaceAll('-', ' '),
    abstract: `About ${id}.`,
    firstLine: 13,
    lastLine: 19,
    ...more,
  };
}

export function sampleIssue(id: string, number: number, papers: readonly IssueEntry[]): IssueFile {
  return {
    schema: 1,
    id,
    number,
    dump: `daily-papers-${id}.txt`,
    sha256: '0'.repeat(64),
    format: 'daily-papers@1',
    listing: 'Hugging Face Daily Papers',
    year: { known: 'sidecar' },
    messages: [],
    papers: [...papers],
  };
}

export interface SampleParts {
  readonly issues: readonly IssueFile[];
  readonly facts?: Readonly<Record<string, Fact>>;
  /** As parsed from YAML. */
  readonly corrections?: unknown;
}

export function sampleContent({ issues, facts = {}, corrections = {} }: SampleParts): Content {
  const placed = Object.entries(facts).map(
    ([id, fact]) => [id, { fact, file: 'content/facts/sample.yaml', line: 1 }] as const,
  );
  return {
    site: sampleSite,
    issues,
    facts: new Map(placed),
    corrections: correctionsSchema.parse(corrections),
    topics: [],
    queries: [],
    pages: [],
    published: emptyPermalinks,
    redirects: [],
  };
}
