/**
 * `npm run facts -- <issue> [--offline] [--refresh]`: asks arXiv for papers of an issue that have no arXiv id, and
 * writes what fits to content/facts/candidates/<issue>.yaml for a person to decide.
 * `npm run facts -- --accept <issue>`: moves what was accepted there to content/facts/<issue>.yaml.
 * Builds never run this, and never use the network.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseYaml } from '../src/content/parse-yaml.ts';
import { ContentError } from '../src/diagnostic.ts';
import { writeAtomically } from '../src/disk/write-atomically.ts';
import { acceptCandidates } from '../src/facts/accept-candidates.ts';
import { openAnswerCache } from '../src/facts/answer-cache.ts';
import { buildArxivClient } from '../src/facts/arxiv-client.ts';
import { arxivApi } from '../src/facts/arxiv-query.ts';
import { type Candidate, candidatesFileSchema, renderCandidates } from '../src/facts/candidate-file.ts';
import { lookUpIssue } from '../src/facts/look-up-issue.ts';
import { renderLookUpReport } from '../src/facts/look-up-report.ts';
import { loadFacts, loadIssues } from '../src/load/load-content.ts';
import type { IssueId, PaperId } from '../src/model.ts';

const usage =
  'npm run facts -- <issue, e.g. 2025-10-29> [--offline] [--refresh], or npm run facts -- --accept <issue>';
const candidatesPath = (issue: IssueId) => `content/facts/candidates/${issue}.yaml`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      accept: { type: 'boolean', default: false },
      offline: { type: 'boolean', default: false },
      refresh: { type: 'boolean', default: false },
      api: { type: 'string', default: arxivApi },
      interval: { type: 'string', default: '3000' },
    },
  });
  const [issue, ...more] = positionals;
  if (issue === undefined || more.length > 0) throw new TypeError('Name one issue.');
  if (values.accept) accept(issue);
  else await lookUp(issue, { ...values, interval: Number(values.interval) });
} catch (error) {
  if (error instanceof TypeError) console.error(`${error.message}\n${usage}`);
  else if (error instanceof ContentError) console.error(error.message);
  else throw error;
  process.exitCode = 1;
}

interface LookUpOptions {
  readonly offline: boolean;
  readonly refresh: boolean;
  readonly api: string;
  readonly interval: number;
}

async function lookUp(issue: IssueId, { offline, refresh, api, interval }: LookUpOptions): Promise<void> {
  const file = loadIssues('content').find(({ id }) => id === issue);
  if (file === undefined) throw new TypeError(`There is no content/issues/${issue}.json.`);
  const candidates = loadCandidates(issue);
  const outcomes = await lookUpIssue({
    entries: file.papers,
    facts: new Map(Array.from(loadFacts('content'), ([id, { fact }]) => [id, fact])),
    pending: new Set(candidates.keys()),
    client: buildArxivClient({
      cache: openAnswerCache('.cache/arxiv'),
      userAgent: 'Offprint/0.1 (newsletter archive; looks up the papers of one issue, one request per 3 s)',
      base: api,
      offline,
      refresh,
      interval,
    }),
    save: (id, candidate) => {
      candidates.set(id, candidate);
      writeAtomically(candidatesPath(issue), renderCandidates(issue, candidates));
    },
  });
  console.log(renderLookUpReport(issue, outcomes));
  if (candidates.size > 0) console.log(`Decide in ${candidatesPath(issue)}.`);
  if (outcomes.some(({ outcome }) => outcome === 'unavailable')) process.exitCode = 1;
}

function accept(issue: IssueId): void {
  const facts = `content/facts/${issue}.yaml`;
  const { factsText, remaining, accepted } = acceptCandidates(
    readIfThere(facts),
    facts,
    loadCandidates(issue),
  );
  if (accepted.length > 0) {
    writeAtomically(facts, factsText);
    if (remaining.size > 0) writeAtomically(candidatesPath(issue), renderCandidates(issue, remaining));
    else rmSync(candidatesPath(issue));
  }
  console.log(
    `${accepted.length} accepted into ${facts}; ${remaining.size} left in ${candidatesPath(issue)}.`,
  );
}

function loadCandidates(issue: IssueId): Map<PaperId, Candidate> {
  const path = candidatesPath(issue);
  return new Map(Object.entries(parseYaml(readIfThere(path), path, candidatesFileSchema)));
}

function readIfThere(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
