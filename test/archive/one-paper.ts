/** An archive of one paper, from what each source says of it. */
import { buildArchive } from '../../src/archive/build-archive.ts';
import type { Fact } from '../../src/content/facts-file.ts';
import type { IssueEntry } from '../../src/content/issue-file.ts';
import type { Paper } from '../../src/model.ts';
import { sampleContent, sampleEntry, sampleIssue } from './sample-content.ts';

interface Sources {
  /** One issue for each, oldest first. */
  readonly entries?: readonly Partial<IssueEntry>[];
  readonly fact?: Partial<Fact>;
  readonly correction?: object;
}

/** The paper that these sources give. */
export function paperOf({ entries = [{}], fact, correction }: Sources): Paper | undefined {
  const issues = entries.map((entry, index) =>
    sampleIssue(`2025-01-0${index + 1}`, index + 1, [sampleEntry('alpha', entry)]),
  );
  const facts: Record<string, Fact> =
    fact === undefined ? {} : { alpha: { confidence: 'verified', ...fact } as Fact };
  const papers = correction === undefined ? [] : [{ paper: 'alpha', why: 'a test', ...correction }];
  return buildArchive(sampleContent({ issues, facts, corrections: { papers } })).papers.get('alpha');
}
