/** Implementation of `offprint facts`: fetches candidates from arXiv, and moves accepted ones to the facts. */
import { join } from 'node:path';
import { parseYaml } from '../content/parse-yaml.ts';
import { buildSite, siteFileSchema } from '../content/site-file.ts';
import { packageVersion } from '../disk/package-folder.ts';
import { isThere, readText } from '../disk/read-input.ts';
import { shown } from '../disk/shown.ts';
import { finishWrites, withArchiveLock, writeTogether } from '../disk/write-together.ts';
import { acceptCandidates } from '../facts/accept-candidates.ts';
import { openAnswerCache } from '../facts/answer-cache.ts';
import { buildArxivClient } from '../facts/arxiv-client.ts';
import { type Candidate, candidatesFileSchema, renderCandidates } from '../facts/candidate-file.ts';
import { lookUpIssue } from '../facts/look-up-issue.ts';
import { renderLookUpReport } from '../facts/look-up-report.ts';
import { loadFacts, loadIssues } from '../load/load-content.ts';
import { loadYaml } from '../load/load-yaml.ts';
import type { IssueId, PaperId } from '../model.ts';
import { renderUserAgent } from '../network/user-agent.ts';
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
      cache: openAnswerCache(join(contentDir, '.cache', 'arxiv')),
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

/** Added to the file as it is now: a look-up takes minutes, in which an editor decides about what it has found already. */
function saveCandidate(contentDir: string, issue: IssueId, id: PaperId, candidate: Candidate): void {
  withArchiveLock(contentDir, () => {
    const candidates = loadCandidates(candidatesPath(contentDir, issue));
    if (candidates.has(id)) return;
    candidates.set(id, candidate);
    writeTogether(contentDir, [{ path: candidatesName(issue), bytes: renderCandidates(issue, candidates) }]);
  });
}

/** Moves accepted candidates of `issue` to its facts file. */
export function acceptFacts(contentDir: string, issue: IssueId): void {
  finishWrites(contentDir);
  withArchiveLock(contentDir, () => moveAccepted(contentDir, issue));
}

function moveAccepted(contentDir: string, issue: IssueId): void {
  const facts = join(contentDir, 'facts', `${issue}.yaml`);
  const path = candidatesPath(contentDir, issue);
  const candidates = loadCandidates(path);
  const { factsText, remaining, accepted } = acceptCandidates(readIfThere(facts), shown(facts), candidates);
  if (accepted.length > 0) {
    // Both files in one transaction: a fact in both would be offered again, one in neither would be lost.
    writeTogether(contentDir, [
      { path: `facts/${issue}.yaml`, bytes: factsText },
      {
        path: candidatesName(issue),
        bytes: remaining.size > 0 ? renderCandidates(issue, remaining) : undefined,
      },
    ]);
  }
  console.log(`${accepted.length} accepted into ${shown(facts)}; ${remaining.size} left in ${shown(path)}.`);
}

function candidatesPath(contentDir: string, issue: IssueId): string {
  return join(contentDir, candidatesName(issue));
}

function candidatesName(issue: IssueId): string {
  return `facts/candidates/${issue}.yaml`;
}

function loadCandidates(path: string): Map<PaperId, Candidate> {
  return new Map(Object.entries(parseYaml(readIfThere(path), shown(path), candidatesFileSchema)));
}

function readIfThere(path: string): string {
  return isThere(path) ? readText(path) : '';
}
