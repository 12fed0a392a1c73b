/** Implementation of `offprint facts`: fetches candidates from arXiv. */
import { join } from 'node:path';
import { buildSite, siteFileSchema } from '../content/site-file.ts';
import { packageVersion } from '../disk/package-folder.ts';
import { shown } from '../disk/shown.ts';
import { finishWrites, withArchiveLock, writeTogether } from '../disk/write-together.ts';
import { buildArxivClient } from '../facts/arxiv-client.ts';
import { type Candidate, renderCandidates } from '../facts/candidate-file.ts';
import { lookUpIssue } from '../facts/look-up-issue.ts';
import { renderLookUpReport } from '../facts/look-up-report.ts';
import { openResponseCache } from '../facts/response-cache.ts';
import { loadIssues } from '../load/load-content.ts';
import { loadFacts } from '../load/load-facts.ts';
import { loadYaml } from '../load/load-yaml.ts';
import type { IssueId, PaperId } from '../model.ts';
import { renderUserAgent } from '../network/user-agent.ts';
import { candidatesName, candidatesPath, loadCandidates } from './candidates.ts';
import { UsageError } from './command.ts';

export interface LookupOptions {
  readonly offline: boolean;
  readonly refresh: boolean;
  readonly api: string;
  readonly interval: number;
}

export async function lookUpFacts(
  contentDir: string,
  issue: IssueId,
  { offline, refresh, api, interval }: LookupOptions,
): Promise<void> {
  finishWrites(contentDir);
  const file = loadIssues(contentDir).find(({ id }) => id === issue);
  if (file === undefined)
    throw new UsageError(`There is no ${shown(join(contentDir, 'issues', `${issue}.json`))}.`);
  const path = candidatesPath(contentDir, issue);
  const pending = new Set(loadCandidates(path).keys());
  const site = buildSite(loadYaml(join(contentDir, 'site.yaml'), siteFileSchema));
  const outcomes = await lookUpIssue({
    entries: file.papers,
    facts: new Map(Array.from(loadFacts(contentDir), ([id, { fact }]) => [id, fact])),
    pending,
    client: buildArxivClient({
      cache: openResponseCache(join(contentDir, '.cache', 'arxiv')),
      userAgent: renderUserAgent(site, packageVersion()),
      base: api,
      offline,
      refresh,
      interval,
    }),
    save: (id, candidate) => saveCandidate(contentDir, issue, id, candidate),
  });
  console.log(renderLookUpReport(issue, outcomes));
  if (loadCandidates(path).size > 0) console.log(`Decide in ${shown(path)}.`);
  if (outcomes.some(({ outcome }) => outcome === 'unavailable')) process.exitCode = 1;
}

/** Adds the candidate to the file as it is now: a look-up takes minutes, and an editor may change the file meanwhile. */
function saveCandidate(contentDir: string, issue: IssueId, id: PaperId, candidate: Candidate): void {
  withArchiveLock(contentDir, () => {
    const candidates = loadCandidates(candidatesPath(contentDir, issue));
    if (candidates.has(id)) return;
    candidates.set(id, candidate);
    writeTogether(contentDir, [{ path: candidatesName(issue), bytes: renderCandidates(issue, candidates) }]);
  });
}
